import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import type { Observation, Rule } from '../rule';
import { paragraphsOf } from '../shared/paragraphs';
import { codeAt, isLetter } from '../../text/letters';
import type { Span } from '../../text/spans';

/** Words that never stand twice in a row; 'had had', 'that that' and 'is is' may. */
const NEVER = new Set([
  ...[
    'the',
    'a',
    'an',
    'of',
    'and',
    'or',
    'for',
    'with',
    'from',
    'to',
    'by',
    'at',
    'as',
    'their',
    'its',
    'our',
    'these',
  ],
  ...['this', 'are', 'were', 'was', 'has', 'have', 'be', 'been', 'they', 'which', 'who', 'between', 'into', 'not'],
]);

/** None of them has more letters. */
const LONGEST = 7;

/** What a word goes on with. */
const LETTER = /[\p{L}\p{N}’'-]/u;

/** A small word that stands twice in a row, within a line or over its end, where a spelling checker may not look. */
export const wordDoubled: Rule = {
  id: 'word-doubled',
  description: "A small word that stands twice in a row: 'the the', also over the end of a line.",
  severity: 'warning',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    const found: Observation[] = [];
    for (const { lines } of paragraphsOf(report)) {
      const full = FULL * lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
      let above: Span | null = null;
      for (const line of lines) {
        lookWithin(report, line.start, line.end, found);
        if (above && goesOn(report, above, line, full)) found.push(...overEnd(report, above.end, line.start, line.end));
        above = line;
      }
    }
    // Lines of two columns that a conversion put one behind the other meet in small words by chance.
    return found.length > MOST ? [] : found;
  },
};

/** More of them than this are no slips of an author. */
const MOST = 2;

/** A line of a paragraph that is wrapped is so long at least, of the longest one: a shorter one may be a cell or a heading. */
const FULL = 0.6;

/** So many words and more are a short line of a sentence, as an author breaks it, where the next one is set in alike. */
const SENTENCE = /^(?:\S{1,30} ){3}/;
const HANGING = 8;
const STOP = /[.!?]/;

/** Whether a line goes on in the next one: it is full, or it and what follows are of a sentence, and not of two cells. */
function goesOn({ text, lines }: Report, above: Span, line: Span, full: number): boolean {
  if (above.end - above.start >= full) return true;
  if (!SENTENCE.test(text.slice(above.start, Math.min(above.end, above.start + 100)))) return false;
  const indent = ({ start }: Span) => start - lines.start(lines.at(start));
  if (Math.abs(indent(above) - indent(line)) > HANGING) return false;
  return line.end - line.start >= full || STOP.test(text.slice(line.start, line.end));
}

/**
 * Goes through the letters once, and looks at a word only where its letters make the same number as those of the word
 * before: a pattern that remembers each word takes many times as long.
 */
function lookWithin({ text }: Report, start: number, end: number, found: Observation[]): void {
  let before = 0;
  let beforeEnd = start;
  let number = 0;
  // Written out, as calls for each character would stay calls.
  for (let at = start; at <= end; at++) {
    const letter = at < end ? String.prototype.charCodeAt.call(text, at) | CAPITAL : 0;
    if (letter >= 97 && letter <= 122) {
      number = (number * 33 + letter) | 0;
    } else if (number !== 0) {
      if (number === before) found.push(...doubled(text, beforeEnd, at));
      before = number;
      beforeEnd = at;
      number = 0;
    }
  }
}

/** The word that ends at an offset, if it stands before it as well and nothing but one or two blanks stands between. */
function doubled(text: string, firstEnd: number, end: number): Observation[] {
  const second = wordStart(text, end, firstEnd);
  const word = text.slice(second, end);
  const first = firstEnd - word.length;
  const printed = text.slice(first, firstEnd);
  // 'A' by itself is a letter as well.
  if (!NEVER.has(word) || printed === 'A' || printed.toLowerCase() !== word) return [];
  if (!BLANKS.test(text.slice(firstEnd, second))) return [];
  if (LETTER.test(text.charAt(first - 1)) || LETTER.test(text.charAt(end))) return [];
  return [observe(word, first, end, firstEnd)];
}

const BLANKS = /^ {1,2}$/;

/** Where the word that ends at an offset starts; a long one is not gone through. */
function wordStart(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && end - start <= LONGEST && isLetter(codeAt(text, start - 1))) start--;
  return start;
}

/** What a small letter's code has more than that of its capital. */
const CAPITAL = 32;

/** The last word of a line again as the first of the next. */
function overEnd({ text }: Report, before: number, start: number, end: number): Observation[] {
  const from = wordStart(text, before, 0);
  const word = text.slice(from, before);
  // A capital begins a sentence, which the next line of a cell does not go on with.
  if (!NEVER.has(word) || !text.startsWith(word, start)) return [];
  if (LETTER.test(text.charAt(from - 1)) || LETTER.test(text.charAt(start + word.length))) return [];
  // A line in columns ends in a cell, and the next one in another.
  if (/\t|\S[ \u00a0]{3}/.test(text.slice(text.lastIndexOf('\n', from) + 1, end))) return [];
  return [observe(word, from, start + word.length, null)];
}

/** @param cut where the first of the two ends; null where they stand on two lines, where the page may lie between */
function observe(word: string, start: number, end: number, cut: number | null): Observation {
  const edits = cut === null ? [{ start: end - word.length, end, newText: '' }] : [{ start: cut, end, newText: '' }];
  const fixes =
    cut === null ? [] : [{ title: l10n.t("Remove the second '{0}'", word), edits, preferred: true, safe: true }];
  return { start, end, message: l10n.t("'{0}' stands twice in a row.", word), related: [], fixes };
}
