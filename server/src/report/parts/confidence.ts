import type { Framework } from '../../frameworks/schema';
import type { FrontMatter } from '../front/front';
import type { Layout } from '../layout/page';
import type { LegendLines } from '../tables/legends';
import type { ResolvedPart } from './parts';
import type { GradeTable } from '../tables/table';
import { tickLabels, type TickRow } from '../tables/tick-rows';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { isAboutReports, isYearbook } from './about-reports';
import { remembered } from '../../text/remembered';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { RECOGNISED } from '../model';

/** What shows that a text is a report, beside its tables, legends and tick rows. */
interface Signs {
  readonly lines: LineTable;
  readonly layout: Layout;
  readonly front: FrontMatter;
  readonly parts: readonly ResolvedPart[];
  readonly vocabulary: Vocabulary;
  /** The first pages, folded. */
  readonly head: () => string;
  /** Whether the text opens as a paper of another kind than a report. */
  readonly isPaper: boolean;
}

/** Points that make certain, and what it weighs that a text is about reports. */
const CERTAIN = 10;
const ABOUT = 5;

/**
 * How sure it is that the text is an inspection report, from 0 to 1. A title alone is not enough, for minutes and
 * articles have it too: the front matter, a table of the framework's areas, a legend or tick rows must stand by it.
 */
export function confidenceOf(
  signs: Signs,
  tables: readonly GradeTable[],
  legends: readonly LegendLines[],
  ticks: readonly TickRow[],
): number {
  const part = signs.parts[0];
  if (!part) return 0;
  const framework = part.detection?.framework ?? null;
  let points = frontPoints(signs);
  if (legends.length > 0) points += 2;
  const set = tables.filter(({ sure }) => sure === 'form');
  points += framework ? frameworkPoints(signs, part, framework, set, ticks) : tablePoints(set);
  if (!framework && !signs.front.title && points >= LEAST && saysReport(signs)) points += 2;
  const likely = points < CERTAIN && points >= CERTAIN * RECOGNISED - 2;
  for (const kind of likely && framework ? (['law', 'text'] as const) : []) {
    if (framework && signs.vocabulary.detector.isWordingOf(framework, kind, signs.head)) points += 1;
  }
  if (framework && points < CERTAIN) points += formulaPoints(signs, framework);
  if (points >= LEAST && points < CERTAIN) points += fieldPoints(signs);
  if (
    signs.isPaper ||
    isAboutReports(signs.lines) ||
    (points >= CERTAIN * RECOGNISED && isYearbook(signs.lines, signs.layout, signs.head))
  )
    points -= ABOUT;
  return Math.max(0, Math.min(1, points / CERTAIN));
}

/** Fields are asked for only where something else shows a report. */
const LEAST = 2;

/** One formula may be quoted; two of them only a report prints. */
function formulaPoints({ front, lines, vocabulary, head }: Signs, framework: Framework): number {
  const formulas = vocabulary.detector.formulasOf(framework, head);
  if (formulas !== 1) return formulas === 0 ? 0 : 5;
  // Where the first page was lost, headings of its kind are left beside it.
  return !front.title && firstHeadings(lines).some((line) => vocabulary.detector.isTitleOf(framework, line)) ? 5 : 3;
}

/**
 * The fields of a form that say what was inspected, where, when and by whom, beside those that only some reports have.
 * Names of fields that prose has too ('headteacher', 'address') are none.
 */
const FIELDS = String.raw`inspection (?:number|dates?\b|id)|dates? of (?:the )?inspections?\b|date of evaluation|date of publication|type of (?:inspection|service|provision)|age range|number of students|name of (?:provider|service)|provider (?:name|id)|registered (?:provider|manager):|location id|lead inspector|reporting inspector|contract number|telephone number|provided and run by|previous inspection`;

const fields = new WeakMap<Vocabulary, RegExp>();

/** The fields stand on the first page. */
const FIELDS_REACH = 2500;

function fieldPoints({ head, vocabulary }: Signs): number {
  const pattern = remembered(
    fields,
    vocabulary,
    () => new RegExp(String.raw`\b(?:${[FIELDS, ...vocabulary.fields].join('|')})`, 'g'),
  );
  const found = new Set(head().slice(0, FIELDS_REACH).match(pattern));
  return found.size >= 5 ? 3 : found.size >= 3 ? 2 : 0;
}

function frontPoints({ front }: Signs): number {
  let points = 0;
  if (front.title) points += 2;
  const visited = front.inspected.length > 0 || front.misdated.length > 0 || front.month?.inspected === true;
  if (visited) points += 1;
  if (front.published) points += 1;
  if (front.leadInspector) points += 1;
  // A letter that lost its title names its authority and its days in the sentence that opens it.
  if (!front.title && front.authority) points += 1;
  return points;
}

/** What title, tables and tick rows say for the framework that was detected. */
function frameworkPoints(
  { front, lines, vocabulary }: Signs,
  part: ResolvedPart,
  framework: Framework,
  tables: readonly GradeTable[],
  ticks: readonly TickRow[],
): number {
  let points = 0;
  if (front.title && vocabulary.detector.isTitleOf(framework, fold(front.title.value))) points += 2;
  if (tables.some((table) => table.rows.filter((row) => part.areas.nearestTo(row.name)).length >= 2)) points += 3;
  const rows = ticks.filter((row) => row.form === 'labels' || row.boxes.length === framework.levels.length);
  if (rows.length >= 2) points += 4;
  if (tickLabels(lines, ticks).filter((label) => part.areas.area(label)).length >= 2) points += 3;
  return points;
}

/** How a line ends that says what a report of nobody known is; it stands among the first ones, and is no longer. */
const REPORT =
  /\b(?:inspection|audit|accreditation|quality assurance(?: visit)?) report$|\breport (?:of|on) an? (?:[a-z]+ )?inspection$/;
const FIRST_LINES = 8;
const LONGEST_TITLE = 80;

/** So many first lines may have a heading, and no heading is longer. */
const HEADING_LINES = 40;

/** The first lines that stand alone, folded. */
function firstHeadings(lines: LineTable): string[] {
  const found: string[] = [];
  for (let line = 0; line < lines.count && line < HEADING_LINES; line++) {
    const stands = lines.isBlank(line - 1) && !lines.isBlank(line) && lines.isBlank(line + 1);
    if (stands && lines.length(line) <= LONGEST_TITLE) found.push(fold(lines.ink(line)));
  }
  return found;
}

function saysReport({ lines }: Signs): boolean {
  for (let line = 0, seen = 0; line < lines.count && seen < FIRST_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) <= LONGEST_TITLE && REPORT.test(fold(lines.ink(line)))) return true;
  }
  return false;
}

/** Of an unknown framework, a table whose head speaks of grades is all that shows it. */
function tablePoints(tables: readonly GradeTable[]): number {
  return tables.some((table) => table.head !== '' && table.rows.length >= 2) ? 2 : 0;
}
