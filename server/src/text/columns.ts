import { isDigit, isSpace } from './letters';
import type { LineTable } from './lines';
import { remembered } from './remembered';
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

/** The columns behind tabs of each text that has been asked for them. */
const tabColumns = new WeakMap<LineTable, { readonly column: number }>();

/** What stands behind a label is no longer, and a label is longer than this and wrapped at most so much further right than others. */
const LONGEST_VALUE = 12;
const NARROWEST = 40;
const WRAPPED = 6;

/** The column behind a tab: right of every label that has something short behind it; longer lines are running text. */
export const tabColumn = (lines: LineTable): number =>
  remembered(tabColumns, lines, () => {
    let widest = NARROWEST;
    for (let line = 0; line < lines.count; line++) {
      if (!lines.hasTab(line)) continue;
      const cells = cellsOf(lines, line);
      const [label, value] = cells;
      if (!label || !value || cells.length > 2 || value.end - value.start > LONGEST_VALUE) continue;
      widest = Math.max(widest, label.end - label.start);
    }
    return { column: Math.min(widest + WRAPPED, TAB_WIDTH) };
  }).column;

/**
 * The column in which a line's last cell stands, from the line's start, and the cell: behind a tab the only cell beside a
 * label has the same one always, as tabs before the label are its indent; null where the line has no columns.
 */
export function lastCell(lines: LineTable, line: number): (Span & { readonly column: number }) | null {
  const end = lines.inkEnd(line);
  if (lines.hasTab(line)) {
    const [first, second, third] = cellsOf(lines, line);
    const cell = second ?? first;
    // Of several columns one may have been lost, and nothing says which.
    return cell && !third && cell.from > 0 ? { ...cell, column: tabColumn(lines) } : null;
  }
  const start = lines.lastColumn(line);
  return start < 0 ? null : { start, end, column: start - lines.start(line) };
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
