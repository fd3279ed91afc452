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
  const start = lines.inkEnd(line) - 1;
  if (start < lines.inkStart(line) + 2 || !isDigit(lines.text.charCodeAt(start))) return null;
  const gap = isSpace(lines.text.charCodeAt(start - 1)) && isSpace(lines.text.charCodeAt(start - 2));
  return gap ? { start, end: start + 1 } : null;
}

/** The end of a line's ink before an offset. */
export function inkBefore(lines: LineTable, line: number, offset: number): number {
  let end = offset;
  while (end > lines.inkStart(line) && isSpace(lines.text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the last column of a line begins: behind its last gap; the ink's own start where it has none. */
export function lastColumn(lines: LineTable, line: number): number {
  const first = lines.inkStart(line);
  for (let offset = lines.inkEnd(line) - 1; offset > first + 1; offset--) {
    if (isSpace(lines.text.charCodeAt(offset)) && isSpace(lines.text.charCodeAt(offset - 1))) return offset + 1;
  }
  return first;
}
