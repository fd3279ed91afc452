import type { Span } from './spans';
import { codeAt } from './letters';

/** What the mark of a footnote begins with: a cheap look, as most texts have none. */
const MAY_BE_NOTE = /[a-z][)?]?(?:[\d*\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u00b0\u00ba\u2020\u2021]|\[\d)/;

/** Raised digits and signs, numbers in square brackets and digits, behind which a word ends. */
const NOTE =
  /(?:\d{1,2}|\[\d{1,2}\]|\*|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u00b0\u00ba\u2020\u2021]{1,3})(?=$|[\s:]|[.;,](?!\d))/gm;
const GLUED_TO = /[a-z]{3}[)?]?$/;

/**
 * The marks of footnotes in a piece of a text: each glued to a word of at least three letters.
 *
 * @param text The whole text.
 * @param from Where to look from, in offsets of the text.
 * @param to Where to look to, itself not included.
 * @returns Their places, in order.
 */
export function noteMarks(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  NOTE.lastIndex = from;
  for (let match = NOTE.exec(text); match && match.index < to; match = NOTE.exec(text)) {
    const start = match.index;
    if (isBlank(codeAt(text, start - 1)) || !GLUED_TO.test(text.slice(Math.max(from, start - 4), start))) continue;
    // 'Grade4' is no note.
    if (text.slice(start - 5, start).toLowerCase() !== 'grade') found.push({ start, end: start + match[0].length });
  }
  return found;
}

/**
 * @param title A heading or a label.
 * @returns It without the marks of footnotes.
 */
export function withoutNotes(title: string): string {
  if (!MAY_BE_NOTE.test(title)) return title;
  return noteMarks(title, 0, title.length).reduceRight(
    (bare, { start, end }) => bare.slice(0, start) + bare.slice(end),
    title,
  );
}

/** The mark of a footnote at the end of a text: a sign, or a number in square brackets. */
const CLOSING =
  /(?<=[a-z]{3}[)?]?)(?:\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u00b0\u00ba\u2020\u2021]{1,3})$/i;

/**
 * How much of a text stands before the sign or the bracketed number of a footnote that is glued to its end. Digits are
 * not looked at: behind a grade they may be its code.
 */
export function lengthBeforeNote(text: string): number {
  const last = codeAt(text, text.length - 1);
  if (!(last >= 0xb0 || last === CLOSING_BRACKET)) return text.length;
  return CLOSING.exec(text)?.index ?? text.length;
}

const CLOSING_BRACKET = 93;

/** The same of a line that has no code at its end, so that digits and stars are marks too. */
export function lengthBeforeAnyNote(line: string): number {
  const last = MAY_BE_NOTE.test(line) ? noteMarks(line, 0, line.length).at(-1) : undefined;
  return last?.end === line.length ? last.start : line.length;
}

/**
 * The pieces of a span that the marks of footnotes part, the marks left out.
 *
 * @param text The whole text.
 */
export function betweenNotes(text: string, span: Span): Span[] {
  if (!MAY_BE_NOTE.test(text.slice(span.start, span.end))) return [span];
  const pieces: Span[] = [];
  let { start } = span;
  for (const note of noteMarks(text, span.start, span.end)) {
    pieces.push({ start, end: note.start });
    start = note.end;
  }
  return start < span.end ? [...pieces, { start, end: span.end }] : pieces;
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 0xa0;
