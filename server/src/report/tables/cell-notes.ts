import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/**
 * Marks of footnotes that stand behind a blank or are more than a raised sign: '[3]', '[note 3]', '[^3]', '^3', '(a)', '§',
 * '<sup>3</sup>'; each at the end of a cell. A digit in brackets may be the code of the grade before it.
 */
const MARK =
  /(?:[[{(](?:\^|note )?[\da-z]{1,2}[\])}]|\^\{?\d{1,2}[}^]?|[\u00a7\u00b6\u2016#]|<sup>[\da-z]{1,2}<\/sup>)(?=\t| {2}| ?\||[ \t]{0,9}$)/gim;

const DIGIT = /^\(\d\)$/;

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
 */
export function notesOfCells({ text, from }: LineTable, isGrade: (printed: string) => boolean): Span[] {
  const notes: Span[] = [];
  const digits: Span[] = [];
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const { index, 0: mark } = match;
    const cell = cellBefore(text, index);
    if (cell === '' || !isGrade(cell) || isGrade(`${cell} ${mark}`)) continue;
    (DIGIT.test(mark) ? digits : notes).push({ start: index, end: index + mark.length });
  }
  const isNoted = digits.length === 1 || (digits.length > 1 && NOTE_LINE.test(text));
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
