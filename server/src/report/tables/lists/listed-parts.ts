import { cellsOf } from '../../../text/columns';
import { foldName, tidy, withWordsWhole } from '../../../text/fold';
import { FAR_RIGHT, type LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import type { ColumnHeads } from '../../../vocabulary/column-heads';
import type { Vocabulary } from '../../../vocabulary/vocabulary';
import { type Layout, LineRole } from '../../layout/page';
import { blanked } from '../blanked';
import { gradeRow, type GradeTable, tableOfRows } from '../table';

/** A name, and a line below it that says for whom, are no longer, in characters; so many lines say it. */
const LONGEST = 90;
const MOST = 8;

/** As few names show a list. */
const FEWEST = 2;

/** The grade of such a list, in its pieces. */
interface Graded {
  readonly grade: readonly Span[];
  readonly last: number;
  readonly lines: readonly number[];
}

/**
 * Grades below lines that say for whom something is provided, which stand between the name of what is judged and its
 * grade: 'Engineering', 'Learning programmes for 16-18', 'Apprenticeships', 'Good'. The grade is of the name, though the
 * line beside it may be the name of an area elsewhere: other readers of tables are not shown it. In a column of its own it
 * may stand amid those lines.
 *
 * @returns The tables, each of one row, and the lines without them, every offset the same.
 */
export function listedParts(
  lines: LineTable,
  layout: Layout,
  vocabulary: Pick<Vocabulary, 'levels' | 'areas' | 'columns'>,
): { tables: GradeTable[]; rest: LineTable } {
  const { columns, areas } = vocabulary;
  const none = { tables: [], rest: lines };
  if (!saysForWhom(lines, columns)) return none;
  const tables: GradeTable[] = [];
  const hidden: Span[] = [];
  let above = -1;
  for (let line = layout.nextText(0); line < lines.count; above = line, line = layout.nextText(line + 1)) {
    if (above < 0 || lines.length(line) > LONGEST * 2) continue;
    const isAmid = lines.indent(line) >= FAR_RIGHT;
    const opening = isAmid ? '' : openingOf(lines, line);
    const isNamed = areas.named(foldName(opening)) !== null;
    if (!isAmid && (!columns.saysForWhom(opening) || (isNamed && !isBelowSubject(lines, vocabulary, line)))) continue;
    const graded = isAmid ? gradeAmid(lines, layout, vocabulary, line) : gradeBelow(lines, layout, vocabulary, line);
    // Where the next line has a grade as well, each is of what stands beside it.
    if (graded && isNamed && endsInGrade(lines, vocabulary, layout.nextText(graded.last + 1))) continue;
    const label = graded && nameEndingOn(lines, above);
    if (!label) continue;
    const { grade, last } = graded;
    const row = gradeRow({
      label: tidy(withWordsWhole(lines.text.slice(label.start, label.end))),
      labelSpans: [label],
      fragments: grade,
      printed: printed(lines, grade),
    });
    const table = tableOfRows([{ row, first: line, last }]);
    if (table) tables.push({ ...table, isOneOfMany: true, headsChapter: true });
    for (const each of graded.lines) hidden.push({ start: lines.inkStart(each), end: lines.inkEnd(each) });
    line = last;
  }
  return tables.length < FEWEST ? none : { tables, rest: blanked(lines, hidden) };
}

/** Whether the last cell of a line is a grade, and not its first. */
function endsInGrade(lines: LineTable, { levels }: Pick<Vocabulary, 'levels'>, line: number): boolean {
  const last = line < lines.count && lines.hasColumns(line) ? cellsOf(lines, line).slice(1).at(-1) : undefined;
  return last !== undefined && levels.level(foldGrade(lines.text.slice(last.start, last.end))) !== null;
}

/** Whether any line says for whom something is provided. */
function saysForWhom(lines: LineTable, columns: ColumnHeads): boolean {
  for (let line = 0; line < lines.count; line++) {
    if (columns.mayOpenForWhom(lines.text, lines.inkStart(line)) && columns.saysForWhom(lines.ink(line))) return true;
  }
  return false;
}

/**
 * Whether a line that has the name of an area, and says for whom as well, stands right below the name of something that is
 * none: that is what has the grade.
 */
function isBelowSubject(
  lines: LineTable,
  { areas, columns }: Pick<Vocabulary, 'areas' | 'columns'>,
  line: number,
): boolean {
  const above = line - 1;
  if (lines.isBlank(above) || !nameEndingOn(lines, above)) return false;
  return areas.named(foldName(lines.ink(above))) === null && !columns.saysForWhom(lines.ink(above));
}

/** Where the words of a line are between the borders of its table, behind dots that lead to them. */
function withoutBorders(lines: LineTable, line: number): Span {
  let [start, end] = [lines.inkStart(line), lines.inkEnd(line)];
  while (start < end && ' |.'.includes(lines.text.charAt(start))) start++;
  while (end > start && ' |'.includes(lines.text.charAt(end - 1))) end--;
  return { start, end };
}

/** The first cell of a line; a word that is parted at its end is whole with the line below. */
function openingOf(lines: LineTable, line: number): string {
  const cell = lines.hasColumns(line) ? cellsOf(lines, line)[0] : undefined;
  const { start, end } = cell ?? withoutBorders(lines, line);
  const opening = lines.text.slice(start, end);
  return isParted(lines, line) ? opening.slice(0, -1) + lines.ink(line + 1) : opening;
}

const isParted = (lines: LineTable, line: number) =>
  lines.text.charAt(lines.inkEnd(line) - 1) === '-' && !lines.isBlank(line + 1);

/** What may be the name of what is judged, on a line or on two: no sentence ends there, and nothing stands beside it. */
function nameEndingOn(lines: LineTable, line: number): Span | null {
  // A word that is parted goes on in a small letter.
  const first = line > 0 && isParted(lines, line - 1) && /^\p{Ll}/u.test(lines.ink(line)) ? line - 1 : line;
  const [start, end] = [lines.inkStart(first), lines.inkEnd(line)];
  const isName = end - start <= LONGEST && !lines.hasColumns(first) && !lines.hasColumns(line);
  return isName && NAME.test(lines.text.slice(start, end)) ? { start, end } : null;
}

const NAME = /^\p{Lu}.*[\p{L})]$/su;

/** A label without the dots or the border that part it from its grade. */
function withoutLeader(label: string): string {
  let end = label.length;
  while (end > 0 && ' .:|'.includes(label.charAt(end - 1))) end--;
  return label.slice(0, end);
}

/** A grade has so many words at most. */
const GRADE_WORDS = 3;

/** The grade that a line ends in where its columns were lost, behind what leads to it. */
function gradeAtEnd(lines: LineTable, line: number, isGrade: (span: Span) => unknown): Span | null {
  const { start: first, end } = withoutBorders(lines, line);
  let start = end;
  for (let count = 0; count < GRADE_WORDS; count++) {
    start = lines.text.lastIndexOf(' ', start - 1);
    if (start <= first) return null;
    if (isGrade({ start: start + 1, end })) return { start: start + 1, end };
  }
  return null;
}

/** The grade beside one of the lines that say for whom, or on the line below the last of them. */
function gradeBelow(
  lines: LineTable,
  layout: Layout,
  { levels, columns, areas }: Pick<Vocabulary, 'levels' | 'areas' | 'columns'>,
  first: number,
): Graded | null {
  const isGrade = ({ start, end }: Span) =>
    end - start < LONGEST && levels.level(foldGrade(lines.text.slice(start, end)));
  const read: number[] = [];
  let grade: Span | null = null;
  for (let line = first; line < lines.count && read.length < MOST; line = layout.nextText(line + 1)) {
    const own = withoutBorders(lines, line);
    if (isGrade(own))
      return grade
        ? { grade: [grade], last: read.at(-1) ?? line, lines: read }
        : { grade: [own], last: line, lines: [...read, line] };
    const runOn = lines.hasColumns(line) ? null : gradeAtEnd(lines, line, isGrade);
    const opening = runOn ? withoutLeader(lines.text.slice(own.start, runOn.start)) : openingOf(lines, line);
    if (!columns.saysForWhom(opening) && !areas.named(foldName(opening))) break;
    const [, beside, more] = lines.hasColumns(line) ? cellsOf(lines, line) : [null, runOn];
    if (more || (beside && (grade || !isGrade(beside)))) break;
    grade ??= beside ?? null;
    read.push(line);
    if (isParted(lines, line)) read.push(++line);
  }
  return grade ? { grade: [grade], last: read.at(-1) ?? first, lines: read } : null;
}

const printed = (lines: LineTable, pieces: readonly Span[]): string =>
  tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));

/** The grade that stands in a column of its own, on a line or two, right below a name and amid lines that say for whom. */
function gradeAmid(
  lines: LineTable,
  layout: Layout,
  { levels, columns, areas }: Pick<Vocabulary, 'levels' | 'areas' | 'columns'>,
  first: number,
): Graded | null {
  if (lines.isBlank(first - 1) || !levels.opens(foldGrade(lines.ink(first)))) return null;
  const grade: Span[] = [];
  const read: number[] = [];
  for (let line = first; line < lines.count && read.length < MOST && layout.role(line) === LineRole.text; line++) {
    const own = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    if (lines.indent(line) >= FAR_RIGHT) grade.push(own);
    else if (!columns.saysForWhom(lines.ink(line)) && !areas.named(foldName(lines.ink(line)))) return null;
    read.push(line);
  }
  const isWhole = grade.length < read.length && levels.level(foldGrade(printed(lines, grade))) !== null;
  return isWhole ? { grade, last: read.at(-1) ?? first, lines: read } : null;
}
