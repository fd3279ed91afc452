import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A cell with ink, its column counted in the marks that part cells. */
export type PartedCell = Span & { readonly column: number; readonly text: string };

/**
 * The cells of a line.
 *
 * @param mark The code of the character that parts them.
 */
export function splitCells(lines: LineTable, line: number, mark: number): PartedCell[] {
  const text = lines.text;
  const end = lines.end(line);
  const cells: PartedCell[] = [];
  let column = 0;
  let start = lines.start(line);
  for (let offset = start; offset <= end; offset++) {
    if (offset < end && text.charCodeAt(offset) !== mark) continue;
    let from = start;
    let to = offset;
    while (from < to && isAround(text.charCodeAt(from))) from++;
    while (to > from && isAround(text.charCodeAt(to - 1))) to--;
    if (to > from) cells.push({ start: from, end: to, column, text: text.slice(from, to) });
    column++;
    start = offset + 1;
  }
  return cells;
}

/** Blanks around a cell, the asterisks of bold print, and what stands in their place where they were read through. */
const isAround = (code: number) => code <= 32 || code === 42 || code === NOTHING;

const NOTHING = 0x200b;
