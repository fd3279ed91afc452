import { tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';

/** So many lines of a name may be wrapped. */
export const NAME_LINES = 3;

/** No line of a list of names below their grade is longer, in characters. */
export const LONGEST = 90;

/** A bullet, or the marks of a heading, before a name; marks of bold print around it. */
const MARKS = /^(?:#{1,6}\s+|[-*•▪◦]\s+)?(?:\*\*)?/;

/** What marks a line as an item. */
export const ITEM = /^[-*•▪◦]\s/;

/** A name that is marked as an item, which is no sentence. */
const NAME = /^\p{Lu}.*[\p{L})]$/u;

/** An item that is a name: its words, where they stand, and its first and last line, 0-based. */
interface MarkedItem {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly first: number;
  readonly last: number;
}

/** The name that is marked as an item on a line, with what it is wrapped into; null where none is. */
export function itemOn(lines: LineTable, first: number): MarkedItem | null {
  if (!ITEM.test(lines.ink(first))) return null;
  const spans: Span[] = [];
  let last = first;
  for (let line = first; line < lines.count && spans.length < NAME_LINES; line++) {
    if (lines.length(line) > LONGEST) return null;
    if (line > first && !/^\p{Ll}/u.test(lines.ink(line))) break;
    const { printed, start } = inkOf(lines.ink(line), lines.inkStart(line));
    spans.push({ start, end: start + printed.length });
    last = line;
  }
  const text = tidy(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
  return NAME.test(text) ? { text, spans, first, last } : null;
}

/**
 * The ink of a line without what marks it as an item or a heading, and where it begins.
 *
 * @param offset Where the ink begins in the text.
 */
export function inkOf(ink: string, offset: number): { printed: string; start: number } {
  const mark = MARKS.exec(ink)?.[0].length ?? 0;
  return { printed: ink.slice(mark).replace(/\*\*$/, ''), start: offset + mark };
}
