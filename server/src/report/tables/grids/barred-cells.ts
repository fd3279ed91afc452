import type { Cell } from '../../../text/columns';
import type { LineTable } from '../../../text/lines';
import { splitCells } from '../parted-cells';

/** A row whose cells markup parts by bars, and the line that it draws below the head. */
const BARRED = /^\|.{1,2000}\|$/;
const DRAWN = /^[|:\s-]{1,400}$/;

/** Whether markup parts a line into cells by bars. */
export const isBarred = (lines: LineTable, line: number): boolean => BARRED.test(lines.ink(line));

/** Whether a line is what markup draws below the head of a table. */
export const isDrawn = (lines: LineTable, line: number): boolean => DRAWN.test(lines.ink(line));

/** So far apart, in characters, no cell is near to the head of another column. */
export const WIDTH = 100;
const BAR = 124;

/** What breaks a line within a cell. */
const BREAK = /<br ?\/?>/gi;

/**
 * The cells of a row parted by bars, each where its column stands; one that markup breaks into lines is a cell for each.
 */
export function barredCells(lines: LineTable, line: number): Cell[] {
  return splitCells(lines, line, BAR).flatMap(({ start, text, column }) => {
    const cells: Cell[] = [];
    let from = 0;
    const take = (to: number) => {
      const piece = text.slice(from, to);
      const at = start + from + piece.length - piece.trimStart().length;
      const width = piece.trim().length;
      if (width > 0) cells.push({ start: at, end: at + width, from: column * WIDTH, to: column * WIDTH });
    };
    for (const { 0: mark, index } of text.matchAll(BREAK)) {
      take(index);
      from = index + mark.length;
    }
    take(text.length);
    return cells;
  });
}
