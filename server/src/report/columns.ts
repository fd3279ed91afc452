import { isDigit } from './letters';
import type { LineTable } from './lines';
import type { Span } from './model';

/** A blank or a no-break space, as copies from web pages have between columns. */
export const isSpace = (code: number) => code === 32 || code === 0xa0;

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
