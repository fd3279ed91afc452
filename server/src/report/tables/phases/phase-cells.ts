import { type Cell, cellsOf } from '../../../text/columns';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import type { TableGround } from '../form';
import { isBarred, isDrawn, WIDTH } from '../grids/barred-cells';
import { splitCells } from '../parted-cells';
import { phaseGrade } from './phase-grades';

const BAR = 124;

/** How a grade moved, behind it. */
const MOVED = /\s{0,4}[\u2190-\u21ff\u2b05-\u2b0d]\ufe0f?$/;

/** The cells of a line, each where its column stands: parted by bars, by tabs or by two blanks or more. */
export function phaseCells(lines: LineTable, line: number): Cell[] {
  if (!isBarred(lines, line))
    return lines.hasTab(line) ? cellsOf(lines, line).map(withoutMove(lines)) : cellsOf(lines, line);
  // What markup draws below a head are no cells.
  if (isDrawn(lines, line)) return [];
  const cells = splitCells(lines, line, BAR);
  return cells
    .map(({ start, end, column }): Cell => ({ start, end, from: column * WIDTH, to: column * WIDTH }))
    .map(withoutMove(lines));
}

const withoutMove =
  ({ text }: LineTable) =>
  ({ start, end, ...at }: Cell): Cell => ({
    start,
    end: start + text.slice(start, end).replace(MOVED, '').length,
    ...at,
  });

/** The lines that may have such cells, in their order. */
export function* linesWithCells(lines: LineTable): Generator<number, void> {
  const isParted = lines.hasTabs || lines.text.includes('|', lines.from);
  for (let line = 0; line < lines.count; line++) {
    if (!isParted) line = lines.nextInColumns(line);
    if (line >= lines.count) return;
    if (lines.nextInColumns(line) === line || lines.hasTab(line) || isBarred(lines, line)) yield line;
  }
}

/** Whether a cell is a grade, or says that nothing was judged. */
export const isGrade = (ground: TableGround, cell: Span): boolean => phaseGrade(ground, cell) !== null;
