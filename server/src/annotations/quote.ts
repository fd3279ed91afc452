import type { Span } from '../text/spans';
import type { CountedText } from './counted-text';

/** A place of a text as an annotation remembers it: the fields of a TextQuoteSelector and a TextPositionSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** 0-based, in code points; null where no position is known. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

/** A quote of so many characters that are not blank needs no context, where it stands once. */
export const tellingQuote = 24;

/** So much context is quoted on each side, in characters that are not blank: more where that is not unique. */
const contexts = [32, 64, 128];

/** And never more than so many UTF-16 code units, blanks included. */
const longestContext = 400;

/**
 * Quotes a place with as much context as tells it from every other place of the text, where that is possible. Of a
 * place between two characters, which has no text to quote, the line is quoted.
 * @param place a span of the counted text
 */
export function quoteAt(counted: CountedText, place: Span): Quote {
  const { text } = counted;
  const at = place.start === place.end ? lineAround(text, place.start) : place;
  const exact = text.slice(at.start, at.end);
  const position = { start: counted.codePointAt(at.start), end: counted.codePointAt(at.end) };
  let quote: Quote = { exact, prefix: '', suffix: '', position };
  for (const ink of contexts) {
    const prefix = text.slice(contextStart(text, at.start, ink), at.start);
    const suffix = text.slice(at.end, contextEnd(text, at.end, ink));
    quote = { exact, prefix, suffix, position };
    if (isUnique(text, prefix + exact + suffix)) break;
  }
  return quote;
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

function contextStart(text: string, from: number, ink: number): number {
  let at = from;
  for (let seen = 0; at > 0 && seen < ink && from - at < longestContext; at--) if (isInk(text, at - 1)) seen++;
  return isWithinPair(text, at) ? at - 1 : at;
}

function contextEnd(text: string, from: number, ink: number): number {
  let at = from;
  for (let seen = 0; at < text.length && seen < ink && at - from < longestContext; at++) if (isInk(text, at)) seen++;
  return isWithinPair(text, at) ? at + 1 : at;
}

function isInk(text: string, at: number): boolean {
  return text.charAt(at).trim() !== '';
}

/** Whether an offset parts the two code units of one character. */
function isWithinPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0;
}
