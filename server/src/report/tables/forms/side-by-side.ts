import { cellsOf, type Cell } from '../../../text/columns';
import { foldName } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** A label and its grade, twice in a line. */
const COLUMNS = 4;

/** A cell may be set in before its column by so many characters. */
const BEFORE = 2;

/** Two rows are parted by so many blank lines at most; a row has so many lines. */
const MOST_BLANK = 2;
const ROW_LINES = 4;

/** Fewer grades are no two lists. */
const FEWEST = 3;

/**
 * Two lists of areas side by side, each with its column of grades, in which labels and grades wrap. Blank lines part the
 * rows, or nothing does: then each line must be of one. Only what is an area's name and beside it a grade is a row.
 */
export const sideBySide: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    if (layout.role(line) !== LineRole.text || lines.hasTab(line)) continue;
    const starts = columnsOn(ground, line);
    const table = starts && readAround(ground, starts, line);
    // A line of other columns below the last row leads to the same rows again.
    if (!table || table.first <= (tables.at(-1)?.last ?? -1)) continue;
    tables.push(table);
    line = Math.max(line, table.last);
  }
  return tables;
};

/** Where four columns start on a line that has a label, the first words of a grade, and both again. */
function columnsOn({ lines, levels }: TableGround, line: number): number[] | null {
  const cells = cellsOf(lines, line);
  if (cells.length !== COLUMNS) return null;
  const isGrade = ({ start, end }: Cell) => {
    const printed = foldGrade(lines.text.slice(start, end));
    return levels.level(printed) !== null || levels.opens(printed);
  };
  const [one, grade, other, second] = cells;
  if (!one || !grade || !other || !second || !isGrade(grade) || !isGrade(second)) return null;
  return isGrade(one) || isGrade(other) ? null : cells.map(({ from }) => from);
}

/** The rows around a line, as far as all cells stand in the columns. */
function readAround(ground: TableGround, starts: readonly number[], line: number): GradeTable | null {
  const { lines, layout } = ground;
  const fits = (at: number) =>
    layout.role(at) === LineRole.text && cellsOf(lines, at).every((cell) => columnOf(cell, starts) >= 0);
  const reach = (step: 1 | -1) => {
    let end = line;
    for (let at = line + step; at >= 0 && at < lines.count && Math.abs(at - end) <= MOST_BLANK + 1; at += step) {
      if (lines.isBlank(at)) continue;
      if (!fits(at)) break;
      end = at;
    }
    return end;
  };
  const first = reach(-1);
  const last = reach(1);
  const rows: GradeRow[] = [];
  for (let at = first; at <= last;) {
    if (lines.isBlank(at)) {
      at++;
      continue;
    }
    let end = at;
    while (end < last && !lines.isBlank(end + 1)) end++;
    rows.push(...[0, 2].flatMap((side) => rowsOf(ground, starts, side, at, end)));
    at = end + 1;
  }
  if (rows.length < FEWEST) return null;
  const ends = rows
    .flatMap(({ labelSpans, fragments }) => [...labelSpans, ...fragments])
    .map(({ start }) => lines.at(start));
  return { first: Math.min(...ends), last: Math.max(...ends), head: '', rows, sure: 'form', saysTime: false };
}

/** The column that a cell stands in; -1 where it reaches into the next one. */
function columnOf({ from, to }: Cell, starts: readonly number[]): number {
  let column = starts.length - 1;
  while (column > 0 && from < (starts[column] ?? 0) - BEFORE) column--;
  return to <= (starts[column + 1] ?? Infinity) ? column : -1;
}

/**
 * The rows of one side of the lines of a block, which may have lines of something else before the first and behind the
 * last of them.
 */
function rowsOf(
  { lines, areas, levels }: TableGround,
  starts: readonly number[],
  side: number,
  first: number,
  last: number,
): GradeRow[] {
  const cells = Array.from({ length: last - first + 1 }, (_, index) => cellsOf(lines, first + index));
  const inColumn = (column: number, from: number, to: number) =>
    cells.slice(from, to).flatMap((beside) => beside.filter((cell) => columnOf(cell, starts) === column));
  const textOf = (pieces: readonly Cell[]) => pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' ');
  const isEmpty = (line: number) => [side, side + 1].every((column) => inColumn(column, line, line + 1).length === 0);
  // A grade left above the first row is of it or of another, and so are words that its label goes on from.
  const isTorn = (line: number, label: string) => {
    const above = textOf(inColumn(side, line - 1, line));
    return inColumn(side + 1, 0, line).length > 0 || (above !== '' && areas.opens(`${above} ${label}`));
  };
  const rows: GradeRow[] = [];
  let left = false;
  for (let from = 0; from < cells.length;) {
    let to = isEmpty(from) ? from : Math.min(from + ROW_LINES, cells.length);
    for (; to > from; to--) {
      const labelSpans = inColumn(side, from, to);
      const fragments = inColumn(side + 1, from, to);
      const label = textOf(labelSpans);
      const printed = textOf(fragments);
      if (!areas.named(foldName(label)) || !levels.level(foldGrade(printed))) continue;
      // What is left between two rows shows that their lines were not told apart.
      if (left && (rows.length > 0 || isTorn(from, label))) return [];
      rows.push(gradeRow({ label, labelSpans, fragments, printed }));
      left = false;
      break;
    }
    left ||= to === from && !isEmpty(from);
    from = Math.max(to, from + 1);
  }
  return rows;
}
