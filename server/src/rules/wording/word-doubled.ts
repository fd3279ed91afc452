import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import type { Observation, Rule } from '../rule';
import { paragraphsOf } from '../shared/paragraphs';

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

/** A short word twice; the first of the two may begin a sentence. */
const DOUBLED = /\b([a-z]{1,7}) {1,2}(?=\1\b)/gi;

/** What a word goes on with. */
const LETTER = /[\p{L}\p{N}’'-]/u;

/** A small word that stands twice in a row, within a line or over its end, where a spelling checker may not look. */
export const wordDoubled: Rule = {
  id: 'word-doubled',
  description: "A small word that stands twice in a row: 'the the', also over the end of a line.",
  severity: 'warning',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    const found = paragraphsOf(report).flatMap(({ lines }) => {
      const full = FULL * lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
      return lines.flatMap((line, index) => {
        const above = lines[index - 1];
        const isWrapped = above !== undefined && above.end - above.start >= full;
        return [
          ...withinLine(report, line.start, line.end),
          ...(isWrapped ? overEnd(report, above.end, line.start, line.end) : []),
        ];
      });
    });
    // Lines of two columns that a conversion put one behind the other meet in small words by chance.
    return found.length > MOST ? [] : found;
  },
};

/** More of them than this are no slips of an author. */
const MOST = 2;

/** A line of a paragraph that is wrapped is so long at least, of the longest one: a shorter one is a cell or a heading. */
const FULL = 0.6;

function withinLine({ text }: Report, start: number, end: number): Observation[] {
  return [...text.slice(start, end).matchAll(DOUBLED)].flatMap(({ 0: printed, 1: first = '', index }) => {
    const [from, word] = [start + index, first.toLowerCase()];
    const second = from + printed.length;
    // 'A' by itself is a letter as well.
    if (first === 'A' || !NEVER.has(word) || !text.startsWith(word, second)) return [];
    const last = second + word.length;
    if (LETTER.test(text.charAt(from - 1)) || LETTER.test(text.charAt(last))) return [];
    return [observe(word, from, last, from + word.length)];
  });
}

/** The last word of a line again as the first of the next. */
function overEnd({ text }: Report, before: number, start: number, end: number): Observation[] {
  const word = /^[a-z]+(?![\p{L}\p{N}’'-])/iu.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
  if (!NEVER.has(word)) return [];
  const from = before - word.length;
  // A capital begins a sentence, which the next line of a cell does not go on with.
  const isSame = text.slice(from, before) === word;
  if (!isSame || LETTER.test(text.charAt(from - 1)) || (word === 'a' && text.charAt(from) === 'A')) return [];
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
