import type { FrameworkArea } from '../../../frameworks/schema';
import { foldName } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { presentAmong } from '../grids/time-heads';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** As few rows of this form show that it is one. */
const FEWEST = 3;

/** What stands between a name and its grade says what is meant: so many lines. */
const DESCRIPTION = 3;

/** No name and no grade is longer, in characters. */
const LONGEST_NAME = 90;
const LONGEST_GRADE = 48;

/** A row of this form. */
interface Described {
  readonly area: FrameworkArea;
  /** Its name, a piece for each line. */
  readonly name: readonly Span[];
  readonly grade: Span;
  /** The grade of an earlier inspection, where the row gives that too. */
  readonly earlier?: Span;
  readonly last: number;
}

/**
 * The name of an area on a line of its own, what is meant by it, and the grade on the next line: a list of which the
 * columns were put one below the other. The rows follow one another, and each is of another area. Where the heads above
 * them name this inspection and an earlier one, the name has the grades of both below it.
 */
export const described: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count;) {
    const rows: Described[] = [];
    const times = mayName(ground, line) ? timesAbove(ground, line) : null;
    let row = times ? timedRowOn(ground, line, times) : rowOn(ground, line);
    const first = line;
    let twice = 0;
    const isNew = (next: Described) => {
      const isAgain = isSame(lines.text, rows.at(-1), next);
      if (isAgain) twice++;
      return isAgain ? twice === 1 : !rows.some(({ area }) => area === next.area);
    };
    while (row && isNew(row)) {
      rows.push(row);
      line = layout.nextText(row.last + 1);
      row = times ? timedRowOn(ground, line, times) : rowOn(ground, line);
    }
    const last = rows.at(-1)?.last;
    const isList = new Set(rows.map(({ area }) => area)).size >= FEWEST;
    if (isList && last !== undefined && !isBetweenHeads(ground, first, last, rows)) {
      tables.push({
        first,
        last,
        head: '',
        rows: rows.map(({ name, grade, earlier }) => rowOf(lines.text, name, grade, earlier)),
        sure: 'form',
        saysTime: false,
      });
    } else line = layout.nextText(first + 1);
  }
  return tables;
};

/**
 * Whether the grades stand above the names, as those of chapters do: what is read as the grade of one is then that of the
 * next. Each stands nearer to the name below it than to what is above; or that is running text, and a grade that is no area's
 * own stands above the first name. And that is so, or a further name, without a grade, stands below the last one.
 */
function isBetweenHeads(
  { lines, layout, areas, levels }: TableGround,
  first: number,
  last: number,
  rows: readonly Described[],
): boolean {
  const isNearerBelow = ({ grade }: Described) => {
    const line = lines.at(grade.start);
    return layout.nextText(line + 1) - line < line - textAbove(layout, line);
  };
  const isBelowProse = ({ grade }: Described) => lines.ink(textAbove(layout, lines.at(grade.start))).endsWith('.');
  const isNearer = rows.every(isNearerBelow);
  if (!isNearer && !rows.every(isBelowProse)) return false;
  const isGrade = (line: number) => lines.length(line) <= LONGEST_GRADE && levels.level(foldGrade(lines.ink(line)));
  const above = textAbove(layout, first);
  const beyond = textAbove(layout, above);
  if (above >= 0 && isGrade(above) && (beyond < 0 || areas.area(lines.ink(beyond)) === null)) return true;
  const below = layout.nextText(last + 1);
  if (!isNearer || below >= lines.count || lines.length(below) > LONGEST_NAME) return false;
  const next = areas.area(lines.ink(below));
  return next !== null && !rows.some(({ area }) => area === next);
}

/** The line of text above a line; -1 where there is none. */
function textAbove(layout: TableGround['layout'], line: number): number {
  let above = line - 1;
  while (above >= 0 && layout.role(above) !== LineRole.text) above--;
  return above;
}

/** Whether a row says what the one right above it says: it was typed twice. */
function isSame(text: string, above: Described | undefined, { area, grade }: Described): boolean {
  const printed = ({ start, end }: Span) => text.slice(start, end);
  return above?.area === area && printed(above.grade) === printed(grade);
}

function rowOf(text: string, labelSpans: readonly Span[], grade: Span, earlier?: Span): GradeRow {
  const label = labelSpans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const printed = text.slice(grade.start, grade.end);
  return gradeRow({ label, labelSpans, fragments: [grade], printed, earlier: earlier ? [[earlier]] : [] });
}

/** The line behind the last one that may have the grade of a name. */
function endOfRow(layout: TableGround['layout'], first: number): number {
  let line = first;
  for (let count = 0; count <= DESCRIPTION + 1; count++) line = layout.nextText(line + 1);
  return line;
}

/** Which of two grades is this inspection's, by the heads on the two lines of text above a row; null for no such heads. */
function timesAbove({ lines, layout, inspections }: TableGround, first: number): { readonly isFirst: boolean } | null {
  const above: string[] = [];
  for (let line = first - 1; line >= 0 && above.length < 2 && first - line <= HEAD_REACH; line--) {
    if (layout.role(line) === LineRole.text) above.unshift(lines.ink(line));
  }
  const present = presentAmong(above, inspections);
  return present < 0 ? null : { isFirst: present === 0 };
}

/** A name with the grades of two inspections below it. */
function timedRowOn(
  { lines, layout, areas, levels }: TableGround,
  first: number,
  { isFirst }: { readonly isFirst: boolean },
): Described | null {
  const isGrade = (line: number) => levels.level(foldGrade(lines.ink(line))) !== null;
  // A name may be wrapped: its second line stands right below the first.
  const isWrapped = first + 1 < lines.count && !lines.isBlank(first + 1) && !isGrade(first + 1);
  const one = layout.nextText(first + (isWrapped ? 2 : 1));
  const other = layout.nextText(one + 1);
  if (other >= lines.count || lines.length(first) > LONGEST_NAME) return null;
  const area = areas.area(isWrapped ? `${lines.ink(first)} ${lines.ink(first + 1)}` : lines.ink(first));
  if (!area || !isGrade(one) || !isGrade(other)) return null;
  const spanOf = (line: number) => ({ start: lines.inkStart(line), end: lines.inkEnd(line) });
  const name = (isWrapped ? [first, first + 1] : [first]).map(spanOf);
  return { area, name, grade: spanOf(isFirst ? one : other), earlier: spanOf(isFirst ? other : one), last: other };
}

/** The heads stand within so many lines above the first row. */
const HEAD_REACH = 6;

/** A cheap look whether a line may name an area whose grade stands below it. */
function mayName({ lines, layout, areas, loneGrades }: TableGround, first: number): boolean {
  if (first >= lines.count || lines.length(first) > LONGEST_NAME || lines.hasColumns(first)) return false;
  return areas.mayOpen(lines.text, lines.inkStart(first)) && loneGrades.isBetween(first, endOfRow(layout, first));
}

function rowOn(ground: TableGround, first: number): Described | null {
  if (!mayName(ground, first)) return null;
  const { lines, layout, areas, levels } = ground;
  const name = { start: lines.inkStart(first), end: lines.inkEnd(first) };
  const area = areas.area(lines.text.slice(name.start, name.end));
  if (!area) return null;
  let line = layout.nextText(first + 1);
  for (let count = 0; count <= DESCRIPTION && line < lines.count; count++) {
    const ink = lines.ink(line);
    if (count > 0 && ink.length <= LONGEST_GRADE && levels.level(foldGrade(ink))) {
      return { area, name: [name], grade: { start: lines.inkStart(line), end: lines.inkEnd(line) }, last: line };
    }
    // A grade right below a name is its own, and no description.
    if (areas.area(ink) !== null || (ink.length <= LONGEST_GRADE && levels.level(foldGrade(ink)))) return null;
    line = layout.nextText(line + 1);
  }
  return null;
}

/** The number of a standard in a column of its own, and so many words of a grade at most at the end of its line. */
const NUMBERED = /^\d\.\d{1,2}\.?(?= {2})/;
const LAST_WORDS = [3, 2, 1];

/** A standard has so many lines above its number at most, and so many stand between two of them. */
const LINES_ABOVE = 5;
const REACH = 12;

/** A standard with its grade. */
interface NumberedRow {
  readonly line: number;
  readonly row: GradeRow;
  /** Where its grade begins, in characters from the line's start. */
  readonly column: number;
}

/**
 * Standards in columns: beside each the number, in the middle its name with a colon and what it asks for, over some lines,
 * and at the end of the number's line the grade. The grades begin below each other, so that one blank sets them apart.
 */
export const describedBeside: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  let open: NumberedRow[] = [];
  const close = () => {
    const [top] = open;
    const last = open.at(-1);
    const isColumn = open.every(({ column }) => column === top?.column);
    if (top && last && isColumn && open.length >= FEWEST) {
      const rows = open.map(({ row }) => row);
      const first = Math.min(top.line, lines.at(rows[0]?.labelSpans[0]?.start ?? lines.inkStart(top.line)));
      tables.push({ first, last: last.line, head: '', rows, sure: 'form', saysTime: false });
    }
    open = [];
  };
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    if (layout.role(line) !== LineRole.text || !NUMBERED.test(lines.ink(line))) continue;
    const row = numberedRowOn(ground, line);
    if (!row || line - (open.at(-1)?.line ?? line) > REACH) close();
    if (row) open.push(row);
  }
  close();
  return tables;
};

/** The standard whose number stands on a line; null where its name is not known, or no grade ends the line. */
function numberedRowOn({ lines, areas, levels }: TableGround, line: number): NumberedRow | null {
  const ink = lines.ink(line);
  if (!levels.mayEndWhole(lines.text, lines.inkEnd(line))) return null;
  const words = ink.split(' ');
  const printed = LAST_WORDS.map((count) => words.slice(-count).join(' ').trim()).find(
    (last) => last !== '' && levels.level(foldGrade(last)) !== null,
  );
  if (printed === undefined) return null;
  let first = line;
  while (line - first < LINES_ABOVE && first > 0 && !lines.isBlank(first - 1) && !/^\d/.test(lines.ink(first - 1)))
    first--;
  const opening = first === line ? ink.replace(NUMBERED, '').trimStart() : lines.ink(first);
  const name = opening.slice(0, Math.max(0, opening.indexOf(': ')));
  if (name === '' || areas.named(foldName(name)) === null) return null;
  const start = lines.inkStart(first) + (first === line ? ink.indexOf(opening) : 0);
  const grade = { start: lines.inkEnd(line) - printed.length, end: lines.inkEnd(line) };
  const row = gradeRow({
    label: name,
    labelSpans: [{ start, end: start + name.length }],
    fragments: [grade],
    printed,
  });
  return { line, row, column: grade.start - lines.start(line) };
}
