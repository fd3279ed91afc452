import { cellsOf, type Cell } from '../../../text/columns';
import { fold, foldName, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import type { GradeRow, RowGroup } from '../table';
import { ASIDE, type GridLine, isNone, monthIn, OF_NONE, rowsOf } from './asides';
import { type HeadedGrid, namedByCorners } from './corners';

/** A grid has so many columns of grades. */
const FEWEST_COLUMNS = 2;

/** Its head stands so many lines above its first grades, and is wrapped over so many. */
const HEAD_REACH = 5;
const HEAD_LINES = 3;

/** No cell of a head or of a grade is longer. */
const LONGEST_HEAD = 34;
const LONGEST_CELL = 44;

/** Rows stand so near to each other, blank lines counted. */
const ROW_REACH = 7;

/** A cell belongs to the column whose middle is so near, in characters. */
const NEAR = 11;

/** Heads of what is compared with the results, and heads that do not say whose results stand below them. */
export const NO_RESULT =
  /\b(?:national|average|england|previous|last|target|self|own|change|trend)\b|^(?:grade|judge?ment|rating|score|outcome|result)s?$/;

/** A column of a grid by its head. */
interface Column extends RowGroup {
  readonly middle: number;
}

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

/** The cells of a line that are grades, or the first words of one. */
function gradesOn({ lines, layout, levels }: TableGround, line: number): Cell[] {
  if (layout.role(line) !== LineRole.text || !levels.mayStandIn(lines.text, lines.inkStart(line), lines.inkEnd(line)))
    return [];
  return cellsOf(lines, line).filter((cell) => {
    const folded = gradeIn(lines, [cell]);
    return folded !== '' && levels.opens(folded);
  });
}

/** The folded grade of some cells, what stands beside it left out. */
function gradeIn({ text }: LineTable, cells: readonly Cell[]): string {
  const printed = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_CELL))).join(' ');
  return foldGrade(printed.replace(ASIDE, ' ').trim());
}

/** The head of a grid above its first grades: a name over each column, none over the labels needed. */
function headAbove(
  ground: TableGround,
  line: number,
  grades: readonly Cell[],
): { first: number; last: number; columns: Column[] } | null {
  const { lines, layout, levels } = ground;
  let last = line - 1;
  const isHead = (at: number) => {
    const cells = layout.role(at) === LineRole.text && !lines.hasTab(at) ? cellsOf(lines, at) : [];
    return (
      cells.filter((cell) => grades.some((grade) => Math.abs(middleOf(grade) - middleOf(cell)) <= NEAR)).length > 1
    );
  };
  while (last >= 0 && line - last <= HEAD_REACH && !isHead(last)) last--;
  if (last < 0 || line - last > HEAD_REACH) return null;
  let first = last;
  // The last row of another grid may stand right above.
  const goesUp = (at: number) => at >= 0 && isHead(at) && gradesOn(ground, at).length < FEWEST_COLUMNS;
  while (last - first + 1 < HEAD_LINES && goesUp(first - 1)) first--;
  const over = cellsOf(lines, last).map(middleOf);
  // The last words of some heads may stand below the line that has most of them; the first ones of a grade are none.
  const goesOn = (at: number) =>
    at < line &&
    layout.role(at) === LineRole.text &&
    !lines.isBlank(at) &&
    cellsOf(lines, at).every(
      (cell) =>
        over.some((middle) => Math.abs(middle - middleOf(cell)) <= NEAR / 2) && !levels.opens(gradeIn(lines, [cell])),
    );
  while (last - first + 1 < HEAD_LINES && goesOn(last + 1)) last++;
  const columns: { middle: number; cells: Cell[] }[] = [];
  for (let at = first; at <= last; at++) {
    for (const cell of cellsOf(lines, at)) {
      if (cell.end - cell.start > LONGEST_HEAD || levels.level(gradeIn(lines, [cell]))) return null;
      const column = columns.find(({ middle }) => Math.abs(middle - middleOf(cell)) <= NEAR / 2);
      if (column) column.cells.push(cell);
      else columns.push({ middle: middleOf(cell), cells: [cell] });
    }
  }
  const named = columns
    .sort((a, b) => a.middle - b.middle)
    .map(({ middle, cells }): Column => {
      const name = tidy(cells.map((cell) => lines.text.slice(cell.start, cell.end)).join(' '));
      return { middle, name, folded: fold(name), spans: cells.map((cell) => ({ start: cell.start, end: cell.end })) };
    });
  // The first words of wrapped grades are no names.
  return named.length >= FEWEST_COLUMNS && !named.some(({ folded }) => NO_RESULT.test(folded) || levels.opens(folded))
    ? { first, last, columns: named }
    : null;
}

const middleOf = ({ from, to }: Cell) => (from + to) / 2;

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
    const placed = cellsOf(lines, line).map((cell, index) => {
      const column = this.#columnOf(cell);
      // The first column may be that of the labels, which has a head too.
      return { cell, column: index === 0 && column === 0 && !this.#isPiece(cell) ? -1 : column };
    });
    const isStray = ({ cell, column }: { cell: Cell; column: number }) => {
      return column < 0 ? cell.from > first || cell.to > second : !this.#isPiece(cell);
    };
    return placed.some(isStray) ? null : placed;
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
