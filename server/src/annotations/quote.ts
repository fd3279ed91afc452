import type { Span } from '../text/spans';
import { inkIn, type Ink } from './places/ink';
import type { Searchable } from './places/searchable';
import type { Structure } from './structure';

/** A place of a text as an annotation remembers it: the fields of a TextQuoteSelector and a TextPositionSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** 0-based, in code points; null where no position is known. */
  readonly position: { readonly start: number; readonly end: number } | null;
  /** Where it stands in the structure of the report; undefined or null where nobody wrote it down. */
  readonly structure?: Structure | null;
}

/** A quote of so many characters that are not blank needs no context, where it stands once. */
export const tellingQuote = 24;

/** So much context is quoted on each side, in characters that are not blank: more where half of it is not unique. */
const contexts = [64, 128];

/** And never more than so many UTF-16 code units, blanks included. */
const longestContext = 800;

/**
 * Quotes a place with as much context as tells it from every other place of the text, where that is possible. Of a
 * place between two characters, which has no text to quote, the line is quoted.
 * @param place a span of the counted text
 */
export function quoteAt({ counted, whole, body, structureAt }: Searchable, place: Span): Quote {
  const { text } = counted;
  const at = place.start === place.end ? lineAround(text, place.start) : place;
  const exact = text.slice(at.start, at.end);
  const position = { start: counted.codePointAt(at.start), end: counted.codePointAt(at.end) };
  const structure = structureAt(counted.outwards(at));
  let quote: Quote = { exact, prefix: '', suffix: '', position, structure };
  for (const length of contexts) {
    const { start, end } = withContext(text, body.ink, at, length);
    quote = { exact, prefix: text.slice(start, at.start), suffix: text.slice(at.end, end), position, structure };
    const half = withContext(text, body.ink, at, length / 2);
    if (isUnique(whole.ink.text, inkIn(text.slice(half.start, half.end)))) break;
  }
  return quote;
}

/** A place with so much on both sides; running lines on the way do not count, as another conversion may lack them. */
function withContext(text: string, ink: Ink, { start, end }: Span, length: number): Span {
  const first = ink.outwards({
    start: Math.max(0, ink.at(start) - length),
    end: Math.max(0, ink.at(start) - length) + 1,
  });
  const behind = ink.at(end);
  const last = ink.outwards({ start: behind, end: Math.min(ink.text.length, behind + length) });
  const from = Math.max(Math.min(first.start, start), start - longestContext);
  const to = Math.min(Math.max(last.end, end), end + longestContext);
  return { start: isWithinPair(text, from) ? from - 1 : from, end: isWithinPair(text, to) ? to + 1 : to };
}

/** Whether a piece stands in a text once and no more. */
export function isUnique(text: string, piece: string): boolean {
  const first = text.indexOf(piece);
  return first >= 0 && !text.includes(piece, first + 1);
}

/** How many of the characters are not blank. */
export function inkOf(text: string): number {
  return text.replace(/\s/g, '').length;
}

function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}

/** Whether an offset parts the two code units of one character. */
function isWithinPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0;
}
