import type { LineTable } from './lines';
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

/**
 * Marks of footnotes that stand behind a blank or are more than a raised sign: '[3]', '[note 3]', '[^3]', '^3', '(a)', '§',
 * '<sup>3</sup>'; each at the end of a cell. A digit in brackets may be the code of the grade before it.
 */
const MARK =
  /(?:[[{(](?:\^|note )?[\da-z]{1,2}[\])}]|\^\{?\d{1,2}[}^]?|[\u00a7\u00b6\u2016#]|<sup>[\da-z]{1,2}<\/sup>)(?=\t| {2}| ?\||[ \t]{0,9}$)/gim;

const DIGITS = /^\(\d{1,2}\)$/;

/** What parts cells, and the blanks behind it. */
const PARTS = /\t| {2}|\|/g;

/** No grade has more letters. */
const LONGEST = 50;

/** Where a text speaks of codes, a digit in brackets is one. */
const CODES = /\b(?:grade|code|score|rating|level)s? ?[:(]? ?\d\b/i;

/** The line of a footnote: '(1) The grade of the team …'. */
const NOTE_LINE = /^[ \t]{0,20}\(\d\) [A-Z]/m;

/**
 * The marks of footnotes behind the grades of cells.
 *
 * @param isGrade Whether what is printed in a cell is a grade and nothing else.
 * @param isCoded Whether it is a grade that has a code on its scale: a digit in brackets behind it is
 *   meant for that, unless there is the line of a note.
 */
export function notesOfCells(
  { text, from }: LineTable,
  isGrade: (printed: string) => boolean,
  isCoded: (printed: string) => boolean,
): Span[] {
  const notes: Span[] = [];
  const digits: Span[] = [];
  let noteLine: boolean | undefined;
  const hasNoteLine = () => (noteLine ??= NOTE_LINE.test(text));
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const { index, 0: mark } = match;
    const cell = cellBefore(text, index);
    if (cell === '' || !isGrade(cell) || isGrade(`${cell} ${mark}`)) continue;
    if (DIGITS.test(mark) && isCoded(cell) && !hasNoteLine()) continue;
    (DIGITS.test(mark) ? digits : notes).push({ start: index, end: index + mark.length });
  }
  const isNoted = digits.length === 1 || (digits.length > 1 && hasNoteLine());
  return isNoted && !CODES.test(text) ? [...notes, ...digits] : notes;
}

/** What stands in a cell before an offset. */
function cellBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at).trimEnd();
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  let start = 0;
  for (const { index, 0: gap } of line.matchAll(PARTS)) start = index + gap.length;
  return line.slice(start).trim();
}
