import { isDigit, isSpace } from './letters';
import type { LineTable } from './lines';
import type { Span } from './spans';

/**
 * The digit that stands by itself in the last column of a line set in place by spaces: 'Being healthy       3'.
 *
 * @param line 0-based.
 * @returns Its span; null where the line ends otherwise, or has nothing before the digit.
 */
export function codeColumn(lines: LineTable, line: number): Span | null {
  const start = lines.lastColumn(line);
  const alone = start === lines.inkEnd(line) - 1 && isDigit(lines.text.charCodeAt(start));
  return alone ? { start, end: start + 1 } : null;
}

/** The end of a line's ink before an offset. */
export function inkBefore(lines: LineTable, line: number, offset: number): number {
  let end = offset;
  while (end > lines.inkStart(line) && isSpace(lines.text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the last column of a line before an offset begins: behind a gap of two blanks or more; -1 where none is. */
export function columnBefore(lines: LineTable, line: number, offset: number): number {
  const { text } = lines;
  for (let at = offset - 1; at > lines.inkStart(line); at--) {
    if (isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at - 1))) return at + 1;
  }
  return -1;
}

/** The next line at or after one that may have cells: by a tab, or by a gap; the count of lines for none. */
export function nextParted(lines: LineTable, line: number): number {
  const next = lines.nextInColumns(line);
  let at = lines.hasTabs ? line : next;
  while (at < next && !lines.hasTab(at)) at++;
  return at;
}

/** A cell of a line: its ink and where it stands, in characters from the line's start. */
export interface Cell extends Span {
  readonly from: number;
  readonly to: number;
}

/** A column parted by tabs is as wide as this, so that no cell is near to the head of another one. */
const TAB_WIDTH = 100;
const TAB = 9;

/** The cells of a line: parted by tabs, or by two blanks or more. */
export function cellsOf(lines: LineTable, line: number): Cell[] {
  const { text } = lines;
  const end = lines.inkEnd(line);
  const origin = lines.start(line);
  const hasTab = lines.hasTab(line);
  const cells: Cell[] = [];
  let tabs = 0;
  let at = origin;
  while (at < end) {
    while (at < end && isGap(text, at)) if (text.charCodeAt(at++) === TAB) tabs++;
    const start = at;
    while (at < end && !(isGap(text, at) && (text.charCodeAt(at) === TAB || (!hasTab && isGap(text, at + 1))))) at++;
    const from = hasTab ? tabs * TAB_WIDTH : start - origin;
    if (at > start) cells.push({ start, end: at, from, to: hasTab ? from : at - origin });
  }
  return cells;
}

/** Whether a character parts cells: a blank, a tab, the form feed that opens a page. */
const isGap = (text: string, offset: number) => text.charCodeAt(offset) < 32 || isSpace(text.charCodeAt(offset));
