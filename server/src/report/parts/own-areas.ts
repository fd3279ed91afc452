import type { AreaInput } from '../../frameworks/catalogue/define';
import type { FrameworkLevel } from '../../frameworks/schema';
import { cellsOf } from '../../text/columns';
import { fold, nameOf, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { KIND_OF_RATING } from '../../vocabulary/grade-labels';
import { foldGrade, LevelLexicon } from '../../vocabulary/levels';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { type Layout, LineRole } from '../layout/page';
import { withoutEarlierColumns } from '../tables/earlier-columns';
import type { GradeTable } from '../tables/table';
import { readTables } from '../tables/tables';
import type { OwnKey } from './own-key';

/** What names a column, or the heading above a table, as that of grades; beside a key of levels more words do. */
const OF_GRADES = /\b(?:grades?|graded|judge?ments?|ratings?|rated|evaluations?|compliance)\b/;
const OF_LEVELS = /\b(?:descriptors?|findings|outcomes?|levels?)\b/;

/** The lines above the rows of a table that may say so; no heading is longer. */
const HEAD_REACH = 5;
const LONGEST_HEAD = 140;

/** A list whose first column is of those who were inspected tells of others. */
const OF_OTHERS =
  /^(?:\| ?)?(?:team|school|home|provider|service|setting|site|centre|college|region|unit|ward|name|date|year)s?\b(?! (?:self|evaluation))/;

const FEWEST_ROWS = 3;
const LONGEST_LABEL = 100;

/** Rows stand so many lines of text below each other at most. */
const ROW_REACH = 3;

/** A table by the names of its rows and the line above which its head stands, 0-based. */
interface Listed {
  readonly head: string;
  readonly first: number;
  readonly labels: readonly string[];
}

/**
 * What a report judges on a scale of its own: the rows of the tables that are headed as ones of grades.
 *
 * @param own The levels.
 * @param key The lines that say that they are; null where none do.
 * @returns None where it has no such table of three rows.
 */
export function ownAreas(
  lines: LineTable,
  layout: Layout,
  vocabulary: Vocabulary,
  own: readonly FrameworkLevel[],
  key: OwnKey | null,
): AreaInput[] {
  const levels = new LevelLexicon(own);
  const isOfResults = (listed: Listed) => isHeaded(lines, layout, key, listed);
  const read = readTables(lines, layout, { ...vocabulary, levels }, key ? [key] : []).flatMap((table) =>
    listedIn(lines, table),
  );
  const tables = read.filter(isOfResults);
  const found = tables.length > 0 ? tables : besideIn(lines, layout, vocabulary, levels).filter(isOfResults);
  return areasOf(
    found.flatMap(({ labels }) => labels),
    levels,
  );
}

function listedIn(lines: LineTable, { head, rows, sure }: GradeTable): Listed[] {
  const graded = rows.filter(({ fragments }) => fragments.length > 0);
  const [opening] = graded;
  if (sure !== 'form' || graded.length < FEWEST_ROWS || !opening) return [];
  const start = Math.min(...[...opening.labelSpans, ...opening.fragments].map((span) => span.start));
  return [{ head, first: lines.at(start), labels: graded.map(({ label }) => label) }];
}

/** Rows of a name and one level beside it, below each other: whose names nobody knows. */
function besideIn(text: LineTable, layout: Layout, vocabulary: Vocabulary, levels: LevelLexicon): Listed[] {
  const lines = withoutEarlierColumns(text, layout, { ...vocabulary, levels }, []);
  const found: Listed[] = [];
  let labels: string[] = [];
  let [first, last] = [-1, -1];
  const close = () => {
    if (labels.length >= FEWEST_ROWS) found.push({ head: '', first, labels });
    labels = [];
  };
  let apart = 0;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const label = labelBeside(lines, levels, line);
    if (label === null) {
      if (++apart > ROW_REACH || lines.ink(line).endsWith('.')) close();
      continue;
    }
    if (labels.length === 0) first = line;
    const isWrapped = last === line - 1 || line + 1 >= lines.count ? false : goesOn(lines, line + 1);
    labels.push(isWrapped ? `${label} ${lines.ink(line + 1)}` : label);
    last = line;
    apart = 0;
  }
  close();
  return found;
}

/** Whether a line is the rest of a name: small letters in one cell. */
const goesOn = (lines: LineTable, line: number) =>
  /^\p{Ll}[^.]{1,60}$/u.test(lines.ink(line)) && cellsOf(lines, line).length === 1;

/** The name on a line that has one level beside it, and at most its code; null where it is another line. */
function labelBeside(lines: LineTable, levels: LevelLexicon, line: number): string | null {
  const ink = lines.ink(line);
  const cells = ink.startsWith('|')
    ? ink
        .split('|')
        .map(tidy)
        .filter((cell) => cell !== '')
    : cellsOf(lines, line).map(({ start, end }) => lines.text.slice(start, end));
  const [first = '', ...others] = cells.filter((cell) => !/^\d(?:\.\d{1,2})?\.?$/.test(cell));
  const graded = others.filter((cell) => levels.level(foldGrade(cell)) !== null);
  const isName = first.length <= LONGEST_LABEL && !/[.;]$/.test(first) && levels.level(foldGrade(first)) === null;
  return graded.length === 1 && others.length === 1 && isName ? first : null;
}

/** Whether the head of a table or what stands right above it says that it has grades, and it is not of others. */
function isHeaded(lines: LineTable, layout: Layout, key: OwnKey | null, { head, first }: Listed): boolean {
  const isKey = (line: number) => key !== null && line >= key.first && line <= key.last;
  const saysGrades = (text: string) => OF_GRADES.test(text) || (key !== null && OF_LEVELS.test(text));
  if (isKey(first) || OF_OTHERS.test(head)) return false;
  if (saysGrades(head)) return true;
  for (let line = first - 1, seen = 0; line >= 0 && seen < HEAD_REACH; line--) {
    if (isKey(line)) return false;
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) > LONGEST_HEAD || layout.role(line) !== LineRole.text || /[.;]$/.test(lines.ink(line)))
      continue;
    const folded = fold(lines.ink(line));
    if (OF_OTHERS.test(folded)) return false;
    if (saysGrades(folded)) return true;
  }
  return false;
}

/** The areas that the labels of rows name, each once. */
function areasOf(labels: readonly string[], levels: LevelLexicon): AreaInput[] {
  const named = new Map<string, string>();
  for (const label of labels) {
    const name = nameOf(fold(label));
    const isName = label.length <= LONGEST_LABEL && /\p{L}{3}/u.test(label) && levels.level(foldGrade(label)) === null;
    if (isName && !KIND_OF_RATING.test(name) && !named.has(name)) named.set(name, label);
  }
  if (named.size < FEWEST_ROWS) return [];
  const overall = [...named.keys()].find((name) => OVERALL.test(name));
  const areas = [...named].map(([name, label]) => ({
    id: name
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '_')
      .slice(0, LONGEST_ID),
    name: withoutNumber(label),
    variants: name === overall ? WHOLE : [],
    kind: name === overall ? ('overall' as const) : ('area' as const),
  }));
  return areas
    .slice(0, MOST_AREAS)
    .filter(({ id }, index) => id !== '' && areas.findIndex((other) => other.id === id) === index);
}

const LONGEST_ID = 80;
const MOST_AREAS = 150;
const OVERALL = /^overall\b(?! level)/;
const WHOLE = ['Overall', 'Overall judgement', 'Overall rating', 'Overall grade'];

/** A label without the number before it: it is that of a chapter or of a row. */
function withoutNumber(label: string): string {
  return tidy(label).replace(/^\d{1,2}(?:\.\d{1,2}){0,2}[.:)]? /, '');
}
