import { cellsOf, type Cell } from '../../../text/columns';
import { MONTH_NAME } from '../../../text/dates';
import { fold, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableGround } from '../form';
import type { RowGroup } from '../table';
import { ASIDE } from './asides';

/** A grid has so many columns of grades. */
export const FEWEST_COLUMNS = 2;

/** Its head stands so many lines above its first grades, and is wrapped over so many. */
const HEAD_REACH = 5;
const HEAD_LINES = 3;

/** No cell of a head or of a grade is longer. */
const LONGEST_HEAD = 34;
const LONGEST_CELL = 44;

/** A cell belongs to the column whose middle is so near, in characters. */
export const NEAR = 11;

/** Heads of what is compared with the results, and heads that do not say whose results stand below them. */
export const NO_RESULT =
  /\b(?:national|average|england|previous|last|target|self|own|change|trend)\b|^(?:grade|judge?ment|rating|score|outcome|result)s?$/;

/** The time of the grades above it, which stands in each column of some grids and heads none. */
const TIME = new RegExp(String.raw`^(?:${MONTH_NAME})\.? (?:19|20)\d\d$`, 'i');

/** A column of a grid by its head. */
export interface Column extends RowGroup {
  readonly middle: number;
}

/** The cells of a line that are grades, or the first words of one. */
export function gradesOn({ lines, layout, levels }: TableGround, line: number): Cell[] {
  if (layout.role(line) !== LineRole.text || !levels.mayStandIn(lines.text, lines.inkStart(line), lines.inkEnd(line)))
    return [];
  return cellsOf(lines, line).filter((cell) => {
    const folded = gradeIn(lines, [cell]);
    return folded !== '' && levels.opens(folded);
  });
}

/** The folded grade of some cells, what stands beside it left out. */
export function gradeIn({ text }: LineTable, cells: readonly Cell[]): string {
  const printed = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_CELL))).join(' ');
  return foldGrade(printed.replace(ASIDE, ' ').trim());
}

/** The head of a grid above its first grades: a name over each column, none over the labels needed. */
export function headAbove(
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
  return named.length >= FEWEST_COLUMNS &&
    !named.some(({ folded }) => NO_RESULT.test(folded) || TIME.test(folded) || levels.opens(folded))
    ? { first, last, columns: named }
    : null;
}

/** The middle of a cell, in characters from the line's start. */
export const middleOf = ({ from, to }: Cell) => (from + to) / 2;
