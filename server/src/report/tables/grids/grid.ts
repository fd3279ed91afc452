import { cellsOf, type Cell } from '../../../text/columns';
import { fold, foldName, tidy } from '../../../text/fold';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import type { GradeRow, RowGroup } from '../table';
import { ASIDE, type GridLine, isNone, monthIn, OF_NONE, rowsOf } from './asides';
import { type HeadedGrid, namedByCorners } from './corners';
import { type Column, FEWEST_COLUMNS, gradeIn, gradesOn, headAbove, middleOf, NEAR } from './grid-heads';

/** Rows stand so near to each other, blank lines counted. */
const ROW_REACH = 7;

/** So many words of a grade at most stand on one line. */
const LAST_WORDS = 2;

/** A row while it is read: its label's pieces, and those of each column. */
interface OpenRow {
  readonly label: Cell[];
  readonly cells: Cell[][];
  /** When the grades of each column were awarded. */
  readonly months: number[];
  /** The last line with something in a column; -1 for none. */
  last: number;
}

/**
 * Grids of grades: services down, questions across, or the other way round, as the names of areas show. A cell may be
 * wrapped, and say beside its grade how it changed and when it was awarded.
 */
export const grid: TableForm = (ground) => {
  const { lines } = ground;
  const grids: HeadedGrid[] = [];
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    const grades = gradesOn(ground, line);
    if (grades.length < FEWEST_COLUMNS) continue;
    const head = headAbove(ground, line, grades);
    const read = head && new GridReader(ground, head.columns, head.last).read();
    if (!read || read.rows.length === 0) continue;
    grids.push({ first: head.first, last: read.last, rows: read.rows, columns: head.columns });
    line = read.last;
  }
  return namedByCorners(grids);
};

/** Reads the rows of one grid. */
class GridReader {
  readonly #grid: GridLine[] = [];
  #open: OpenRow;
  /** The last line of the rows that were kept, and of dates below them: a grade in one column alone is of no grid. */
  #last: number;

  constructor(
    private readonly ground: TableGround,
    private readonly columns: readonly Column[],
    private readonly head: number,
  ) {
    this.#open = this.#emptyRow();
    this.#last = head;
  }

  /** The rows, and the last line of them; null where neither the columns nor the lines are areas. */
  read(): { rows: GradeRow[]; last: number } | null {
    const { lines, layout } = this.ground;
    let last = this.head;
    for (let line = this.head + 1; line < lines.count && line - last <= ROW_REACH; line++) {
      if (lines.isBlank(line)) this.#close();
      if (layout.role(line) !== LineRole.text) continue;
      const placed = this.#place(line);
      if (!placed) break;
      if (placed.some(({ column }) => column >= 0)) last = line;
      else if (this.#isNamed(line)) this.#close();
      this.#add(placed);
      if (last === line) this.#open.last = line;
    }
    this.#close();
    return { rows: rowsOf(this.#grid), last: this.#last };
  }

  /**
   * Whether a line that is a label alone does not belong to the row above it: that one is of the whole, or the next line
   * goes on with the label in a small letter and has the first grades of a row of its own.
   */
  #isNamed(line: number): boolean {
    const { lines, columns } = this.ground;
    if (columns.isWhole(this.#nameOf(this.#open.label)?.folded ?? '')) return true;
    if (line + 1 >= lines.count || !/^\p{Ll}/u.test(lines.ink(line + 1))) return false;
    const [, ...cells] = this.#place(line + 1) ?? [];
    return cells.length >= FEWEST_COLUMNS && this.#opensGrades(cells) && this.#isWhole();
  }

  /** The cells of a line with their columns, -1 for the label; null for running text and for another head. */
  #place(line: number): { cell: Cell; column: number }[] | null {
    const { lines } = this.ground;
    const first = this.columns[0]?.middle ?? 0;
    // A line that runs on under the columns is of the text below the grid.
    const second = this.columns[1]?.middle ?? 0;
    const [label, ...more] = cellsOf(lines, line);
    const placed = [...(label ? this.#parted(label) : []), ...more].map((cell, index) => {
      const column = this.#columnOf(cell);
      // The first column may be that of the labels, which has a head too.
      return { cell, column: index === 0 && column === 0 && !this.#isPiece(cell) ? -1 : column };
    });
    const isStray = ({ cell, column }: { cell: Cell; column: number }) => {
      return column < 0 ? cell.from > first || cell.to > second : !this.#isPiece(cell);
    };
    return placed.some(isStray) ? null : placed;
  }

  /**
   * A label that fills its column, one blank before the first grade or the rest of one: parted there, where what stands in
   * that column makes a grade.
   */
  #parted(label: Cell): Cell[] {
    const { lines, levels } = this.ground;
    const words = lines.text.slice(label.start, label.end);
    const middle = this.columns[0]?.middle ?? 0;
    if (label.to < middle || middleOf(label) > middle) return [label];
    for (
      let at = words.lastIndexOf(' '), count = 0;
      at > 0 && count < LAST_WORDS;
      at = words.lastIndexOf(' ', at - 1)
    ) {
      const cell = { ...label, start: label.start + at + 1, from: label.from + at + 1 };
      const isThere = Math.abs(middleOf(cell) - middle) <= NEAR / 2 && this.#isPiece(cell);
      if (isThere && levels.level(gradeIn(lines, [...(this.#open.cells[0] ?? []), cell])))
        return [{ ...label, end: label.start + at, to: label.from + at }, cell];
      count++;
    }
    return [label];
  }

  /** Whether a cell is a grade, a piece of one, or says how or when it was awarded. */
  #isPiece(cell: Cell): boolean {
    const { lines, levels } = this.ground;
    const folded = gradeIn(lines, [cell]);
    return folded === '' || levels.opens(folded) || levels.continues(folded) || isNone(folded) || OF_NONE.test(folded);
  }

  #columnOf(cell: Cell): number {
    let [best, distance] = [-1, NEAR + 1];
    for (const [index, { middle }] of this.columns.entries()) {
      const apart = Math.abs(middle - middleOf(cell));
      if (apart < distance) [best, distance] = [index, apart];
    }
    return best;
  }

  /** Adds a line to the open row, or opens another one where that has all its grades. */
  #add(placed: readonly { cell: Cell; column: number }[]): void {
    const { lines } = this.ground;
    if (this.#opensGrades(placed) && this.#isWhole()) this.#close();
    for (const { cell, column } of placed) {
      if (column < 0) this.#open.label.push(cell);
      else if (gradeIn(lines, [cell]) !== '') this.#open.cells[column]?.push(cell);
      if (column >= 0) this.#open.months[column] ||= monthIn(lines.text.slice(cell.start, cell.end));
    }
  }

  /** Whether the cells of a line below the head are all the first words of grades. */
  #opensGrades(placed: readonly { cell: Cell; column: number }[]): boolean {
    const { lines, levels } = this.ground;
    const graded = placed.filter(({ cell, column }) => column >= 0 && gradeIn(lines, [cell]) !== '');
    return graded.length > 0 && graded.every(({ cell }) => levels.opens(gradeIn(lines, [cell])));
  }

  /** Whether the open row has all its grades. */
  #isWhole(): boolean {
    const { cells } = this.#open;
    const count = cells.filter((each) => each.length > 0).length;
    return (
      count >= Math.max(FEWEST_COLUMNS, this.columns.length - 1) &&
      cells.every((each) => each.length === 0 || this.#isGrade(each))
    );
  }

  #isGrade(cells: readonly Cell[]): boolean {
    const folded = gradeIn(this.ground.lines, cells);
    return this.ground.levels.level(folded) !== null || isNone(folded);
  }

  /** Ends the open row, and keeps it where every one of its cells is a grade. */
  #close(): void {
    const { label, cells, months, last } = this.#open;
    this.#open = this.#emptyRow();
    const filled = cells.filter((each) => each.length > 0);
    if (filled.length + label.length === 0 && last > 0) this.#last = last;
    const { areas, levels, lines } = this.ground;
    if (filled.length < FEWEST_COLUMNS || !filled.every((each) => this.#isGrade(each))) return;
    const row = this.#nameOf(label);
    const across = this.columns.filter(({ name }) => areas.named(foldName(name))).length >= FEWEST_COLUMNS;
    if (!across && !(row && areas.named(foldName(row.name)))) return;
    const rows: GradeRow[] = [];
    for (const [index, pieces] of cells.entries()) {
      const column = this.columns[index];
      const [area, group] = across ? [column, row] : [row, column];
      if (pieces.length === 0 || !area || gradeIn(this.ground.lines, pieces) === '-') continue;
      rows.push(this.#rowOf(area, group ?? null, pieces));
    }
    this.#last = last;
    this.#grid.push({ rows, months: months.filter((_, index) => levels.level(gradeIn(lines, cells[index] ?? []))) });
  }

  #rowOf({ name, folded, spans }: RowGroup, group: RowGroup | null, pieces: readonly Cell[]): GradeRow {
    const { text } = this.ground.lines;
    const fragments = pieces.map(({ start, end }) => {
      const printed = text.slice(start, end);
      return { start, end: start + printed.replace(ASIDE, (aside) => ' '.repeat(aside.length)).trimEnd().length };
    });
    const printed = tidy(fragments.map(({ start, end }) => text.slice(start, end)).join(' '));
    return {
      label: name,
      folded,
      name: foldName(name),
      labelSpans: spans,
      fragments,
      printed,
      code: null,
      group,
      earlier: [],
    };
  }

  #nameOf(pieces: readonly Cell[]): RowGroup | null {
    if (pieces.length === 0) return null;
    const { text } = this.ground.lines;
    const name = tidy(pieces.map(({ start, end }) => text.slice(start, end)).join(' '));
    return { name, folded: fold(name), spans: pieces.map(({ start, end }) => ({ start, end })) };
  }

  #emptyRow(): OpenRow {
    return { label: [], cells: this.columns.map(() => []), months: this.columns.map(() => 0), last: -1 };
  }
}
