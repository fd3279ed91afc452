import type { FrameworkArea } from '../../frameworks/schema';
import { historyIn, isEarlierTable } from './others/earlier-results';
import { fold, tidy } from '../../text/fold';
import { type JudgementContext } from './context';
import { judgement } from './placing/judgement';
import { EARLIER } from './placing/sighting';
import type { Zones } from './placing/zones';
import { foldGrade, isNotApplicable, isNotJudged, type LevelLexicon } from '../../vocabulary/levels';
import { remembered } from '../../text/remembered';
import type { Judgement, Scale } from '../model';
import type { ResolvedPart } from '../parts/parts';
import type { GradeRow, GradeTable } from '../tables/table';
import { isOfTheWhole } from '../tables/whole-column';
import { listedServices } from './listed-services';
import { readGrade, type WrittenGrade } from './written-grade';
import { scaleFor } from '../parts/scales';
import { serviceNamed, servicesOfRows, serviceTitled } from './services';

/** The judgements of the tables: the report's own lists of results, and the small boxes that open a chapter. */
export function tableJudgements(context: JudgementContext, zones: Zones, tables: readonly GradeTable[]): Judgement[] {
  const judgements: Judgement[] = [];
  const boxed = areasInBoxes(context, tables);
  const told = new Map<ResolvedPart, Set<string>>();
  const partOf = ({ first }: GradeTable) => context.partAt(context.lines.inkStart(first));
  const listed = new Map<ResolvedPart, Map<GradeTable, string>>();
  for (const table of tables) {
    const offset = context.lines.inkStart(table.first);
    const part = partOf(table);
    const named =
      listed.get(part) ??
      listedServices(
        part,
        tables.filter((other) => partOf(other) === part),
      );
    listed.set(part, named);
    // Others than this report's areas show that a list of the same form is of somebody else: of a school, of a home.
    if (!part.scale || (table.sure === 'names' && !table.rows.every(({ name }) => part.areas.named(name)))) continue;
    const cited = zones.isOfOthers(offset) || isEarlierTable(context, table);
    const history = historyIn(context, table);
    const isList = isOwnList(table) || context.isCover(offset);
    const before = told.get(part) ?? new Set();
    told.set(part, before);
    const isBoxed = ({ name }: GradeRow) => boxed.get(part)?.has(part.areas.named(name)?.id ?? '') === true;
    // Right above a list a single word is its title, though it may be the name of a chapter elsewhere.
    const titled = table.first === 0 ? null : serviceTitled(part, fold(context.lines.ink(table.first - 1)));
    const services = servicesOfRows(part, table.rows, (at) => titled ?? context.serviceAt(at));
    const place = placeOf(context, table);
    const rows = table.rows.map((row, index) => {
      const service = serviceOf(part, row, services[index] ?? null, place) ?? named.get(table) ?? null;
      const past = cited || (row.fragments[0]?.start ?? 0) >= history;
      return { row, service, past, key: past || row.fragments.length === 0 ? null : keyOf(part, row, service) };
    });
    // A list that says nothing new tells again what an earlier one gave.
    const isNew = rows.some(({ row, key }) => row.fragments.length > 0 && (key === null || !before.has(key)));
    for (const { row, service, past, key } of rows) {
      if (row.fragments.length === 0) continue;
      // Where no list gives the results, the boxes that open the chapters do.
      const headline = isList ? isNew : isBoxed(row) && (key === null || !before.has(key));
      const found = rowJudgement(context, part, row, { service, cited: past, headline: headline && !past, isList });
      if (found) judgements.push(found);
    }
    for (const { key } of rows) if (key !== null) before.add(key);
  }
  return judgements;
}

/** What a row judges, for comparing rows; null where its label is no name of an area. */
function keyOf({ areas }: ResolvedPart, { name }: GradeRow, service: string | null): string | null {
  const area = areas.named(name);
  return area && `${area.id} ${service ?? ''}`;
}

/** Whether a table has more than one grade. */
const isOwnList = ({ rows }: GradeTable) => rows.filter(({ fragments }) => fragments.length > 0).length > 1;

/** So many boxes of different areas are a list of results, spread over the chapters. */
const FEWEST_BOXES = 3;

/** The areas whose results no list gives, but boxes do, by part. */
function areasInBoxes(context: JudgementContext, tables: readonly GradeTable[]): Map<ResolvedPart, Set<string>> {
  const boxes = new Map<ResolvedPart, Set<string>>();
  const lists = new Map<ResolvedPart, Set<string>>();
  for (const { first, rows } of tables) {
    const part = context.partAt(context.lines.inkStart(first));
    const graded = rows.filter(({ fragments }) => fragments.length > 0);
    // Two boxes with little text between them look like one table.
    const kind = graded.length < FEWEST_BOXES ? boxes : lists;
    const areas = graded.flatMap(({ name }) => part.areas.named(name)?.id ?? []);
    kind.set(part, new Set([...(kind.get(part) ?? []), ...areas]));
  }
  for (const [part, areas] of lists) for (const area of areas) boxes.get(part)?.delete(area);
  for (const [part, areas] of boxes) if (areas.size < FEWEST_BOXES) boxes.delete(part);
  return boxes;
}

/** The service of a row: what the grid says in its other direction, where that is not the whole, or that of its place. */
function serviceOf(
  part: ResolvedPart,
  { group }: GradeRow,
  service: string | null,
  place: string | null,
): string | null {
  if (!group) return part.services.length > 0 ? service : null;
  return serviceNamed(part, group.folded) ?? (isOfTheWhole(group.folded) ? place : group.name);
}

/** The title of a grid of one place of several: 'Ratings for the Abbey Hospital'. */
const OF_A_PLACE =
  /^(?:our )?ratings? (?:for|of) (?!(?:the|this|a) (?:[a-z]+ ){0,3}(?:whole|combined)\b|(?:the|this|our) (?:trust|provider|service|location)\b)(?:the )?(\S.{2,80}?)(?: (?:are|is))?:?$/i;

/** So many lines at most are between the title of a grid and its head. */
const TITLE_GAP = 3;

/** What place a grid is of by its title; null where that says none. */
function placeOf({ lines }: JudgementContext, { first, rows }: GradeTable): string | null {
  if (!rows.some(({ group }) => group !== null && isOfTheWhole(group.folded))) return null;
  let above = first - 1;
  while (above > 0 && first - above < TITLE_GAP && lines.isBlank(above)) above--;
  return OF_A_PLACE.exec(lines.ink(above))?.[1] ?? null;
}

/** A row of an earlier result: it says so, or it opens with the day of another inspection. */
const EARLIER_ROW =
  /^\d{1,2}\/\d{1,2}\/\d{2,4} |\b(?:previous|last) (?:full )?(?:inspection|judge?ment|grade|rating)\b/;

/** What names the time in the label of such a row. */
const EARLIER_TIME = / (?:at|of) (?:the )?(?:previous|last) (?:full )?inspection$/;

/** The digit in a column behind the label explains it. */
function withCode(
  { lines }: JudgementContext,
  scale: Scale,
  { code, fragments }: GradeRow,
  read: WrittenGrade | null,
): WrittenGrade | null {
  const [label, more] = fragments;
  if (!read || read.coded || !code || !label || more) return read;
  const digit = lines.text.slice(code.start, code.end);
  const value = scale.levels.find((level) => level.code === digit);
  return value
    ? { level: read.level, coded: { code: { value, ...code }, label: { value: read.level, ...label } } }
    : read;
}

/** Where the framework is not known, a name that another one has for an area says enough. */
function otherArea({ vocabulary }: JudgementContext, part: ResolvedPart, { name }: GradeRow): FrameworkArea | null {
  return part.detection ? null : vocabulary.areas.named(name);
}

/** The name of an area that no framework has: its label without a number before it and a footnote behind it. */
function ownName(label: string): string {
  return tidy(label.replace(/^\d{1,2}(?:\.\d{1,2})?\.? /, '').replace(/([a-z)?])\d{1,2}$/, '$1'));
}

const inWords = new WeakMap<LevelLexicon, RegExp>();

/** Whether a folded label has a grade among its words. */
function hasWording(levels: LevelLexicon, folded: string): boolean {
  if (!levels.mayStandIn(folded, 0, folded.length)) return false;
  return remembered(inWords, levels, () => new RegExp(`\\b${levels.wordings.pattern}\\b`)).test(folded);
}

/** A label that is no name: the first words of one, its last ones, or one with the grade of another row. */
function isNoName({ areas, levels, detection }: ResolvedPart, { label, name, folded }: GradeRow): boolean {
  if (!/\p{L}{2}/u.test(label)) return true;
  const isPiece = (name.includes(' ') && areas.opens(label)) || (/^[a-z]/.test(label) && areas.closes(label));
  // 'Grade 2' beside a grade explains it.
  return isPiece || /^grade \d$/.test(folded) || (detection !== null && hasWording(levels, folded));
}

function rowJudgement(
  context: JudgementContext,
  part: ResolvedPart,
  row: GradeRow,
  given: { service: string | null; cited: boolean; headline: boolean; isList: boolean },
): Judgement | null {
  const earlier = EARLIER_ROW.test(row.folded) && !part.areas.named(row.name);
  const area = part.areas.nearestTo(row.name) ?? otherArea(context, part, row);
  const { scale, levels } = scaleFor(area, part);
  const read =
    scale && withCode(context, scale, row, readGrade(context.lines.text, scale, levels, row.fragments, row.printed));
  const folded = foldGrade(row.printed);
  if (!scale || isNotApplicable(folded) || (!read && !isNotJudged(folded))) return null;
  if (!area && !earlier && isNoName(part, row)) return null;
  const cited = given.cited || earlier;
  // 'Adequate Grade 3': the word is the grade, the code behind it its explanation.
  const labelled = read?.coded && read.coded.label.start < read.coded.code.start ? read.coded.label : null;
  return judgement({
    scale,
    area: earlier
      ? (part.areas.areaOf(row.folded.replace(EARLIER_TIME, '')) ?? part.overall ?? EARLIER)
      : (area ?? ownName(row.label)),
    service: given.service,
    level: read?.level ?? null,
    coded: read?.coded ?? null,
    printed: labelled ? context.lines.text.slice(labelled.start, labelled.end) : row.printed,
    fragments: labelled ? [{ start: labelled.start, end: labelled.end }] : row.fragments,
    areaSpans: row.labelSpans,
    source: given.isList || given.headline ? 'table' : 'heading',
    role: cited ? 'cited' : 'awarded',
    headline: given.headline && !cited,
    citation: earlier ? 'the previous inspection' : null,
  });
}
