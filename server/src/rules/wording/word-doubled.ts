import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import type { Observation, Rule } from '../rule';
import { paragraphsOf } from '../shared/paragraphs';
import { codeAt, isLetter } from '../../text/letters';

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

/** Goes from blank to blank: a pattern that remembers each word takes ten times as long. */
function withinLine({ text }: Report, start: number, end: number): Observation[] {
  const found: Observation[] = [];
  // Of the whole text the next blank may be far away, and that again for each line.
  const line = text.slice(start, end);
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
    const blank = start + at;
    const second = codeAt(text, blank + 1) === SPACE ? blank + 2 : blank + 1;
    const from = wordStart(text, blank, start);
    const last = second + blank - from;
    if (from === blank || last > end || (codeAt(text, from) | CAPITAL) !== codeAt(text, second)) continue;
    const first = text.slice(from, blank);
    const word = first.toLowerCase();
    // 'A' by itself is a letter as well.
    if (first === 'A' || !NEVER.has(word) || !text.startsWith(word, second)) continue;
    if (LETTER.test(text.charAt(from - 1)) || LETTER.test(text.charAt(last))) continue;
    found.push(observe(word, from, last, blank));
  }
  return found;
}

/** Where the word that ends at an offset starts; a long one is not gone through. */
function wordStart(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && end - start <= LONGEST && isLetter(codeAt(text, start - 1))) start--;
  return start;
}

const SPACE = 32;

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
