import { fold } from '../../text/fold';
import { isNearWord } from './near-words';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';

/** A place that prints a name. */
export interface NamePlace extends Span {
  /** Where each of its words stands. */
  readonly words: readonly Span[];
}

/** One way to write a name, with all places that print it, in the order of the text. */
export interface Spelling {
  /** Folded. */
  readonly words: readonly string[];
  readonly places: readonly NamePlace[];
}

/** A name of more words is a sentence. */
const MOST_WORDS = 12;

/** A name that a letter may be wrong in has a word of so many letters, to look for it by. */
const TELLING = 4;

/** The words of a name of two are both looked for: where the slip is in the one, the other is right. */
const SHORT = 3;

/** No more places are looked at: a report has its name on each page and a few times on some. */
const MOST_PLACES = 4000;

/** The blanks where a line is wrapped within a name. */
const SLACK = 40;

/** A mark, a blank and two letters more with each word. */
const BESIDE = 5;

/** Between two words of a name stand blanks, one line break among them, or a mark. */
const BETWEEN = /^(?:['\u2019]s?)?(?: {1,2}|\t|[ \t]{0,40}\r?\n[ \t]{0,40}|[-\u2010-\u2014/&,.]{1,2} ?| & ?)$/;

const WORD = /[\p{L}\p{M}\d]+(?:['\u2019][\p{L}\p{M}]+)*/gu;

/**
 * The spellings of a name in a document: the name itself, and others that have all of its words but one, and that one
 * with a slip of the keyboard.
 *
 * @param report The report.
 * @param within Where to look.
 * @param name The name, as one place prints it.
 * @returns By their first places; none for a name of one word or too many.
 */
export function spellingsOf(report: Report, within: FrontOf, name: string): Spelling[] {
  const words = wordsIn(name).map(({ word }) => word);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const lower = report.text.toLowerCase();
  if (lower.length !== report.text.length) return [];
  const spellings = new Map<string, { words: readonly string[]; places: NamePlace[] }>();
  const seen = new Set<number>();
  let left = MOST_PLACES;
  let last: NameFound | null = null;
  // One word of the two that tell most is right, wherever only one is wrong.
  for (const [index, anchor] of tellingWords(words)) {
    for (let at = lower.indexOf(anchor, within.start); at >= 0 && at < within.end;) {
      if (left-- <= 0) break;
      const found: NameFound | null =
        againAt(lower, last, index, at) ??
        (mayBeAt(lower, words, index, at) ? nameAt(report.text, words, index, at) : null);
      last = found ?? last;
      if (found && !seen.has(found.start)) {
        seen.add(found.start);
        const spelt = found.words.map(({ word }) => word);
        const spelling = spellings.get(spelt.join(' ')) ?? { words: spelt, places: [] };
        spellings.set(spelt.join(' '), spelling);
        spelling.places.push(found);
      }
      at = lower.indexOf(anchor, at + anchor.length);
    }
  }
  for (const { places } of spellings.values()) places.sort((a, b) => a.start - b.start);
  return [...spellings.values()].sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** The index of the one word in which two spellings of one name differ, by a slip; -1 where they are not that. */
export function slipBetween(a: readonly string[], b: readonly string[]): number {
  const [only, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  const isOne = a.length === b.length && only !== undefined && more.length === 0;
  return isOne && isNearWord(a[only] ?? '', b[only] ?? '', a.length) ? only : -1;
}

interface Word extends Span {
  /** Folded, without apostrophes: they are lost and found in conversion. */
  readonly word: string;
}

/** The words of a piece of text that begins at an offset. */
function wordsIn(piece: string, from = 0): Word[] {
  return [...piece.matchAll(WORD)].map(({ 0: printed, index }) => {
    // 'Anyshire Council's' is no other name.
    const own = printed.replace(/['\u2019]s?$/, '');
    return { word: fold(own).replaceAll("'", ''), start: from + index, end: from + index + own.length };
  });
}

/** The two longest words of a name with their places in it; fewer where others are too short. */
function tellingWords(words: readonly string[]): (readonly [number, string])[] {
  const least = words.length > 2 ? TELLING : SHORT;
  return words
    .map((word, index) => [index, word] as const)
    .filter(([, word]) => word.length >= least && /^[a-z]+$/.test(word))
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 2);
}

/** Whether a word of the name at an offset may have its neighbour beside it, by the letter that opens that one. */
function mayBeAt(lower: string, words: readonly string[], index: number, at: number): boolean {
  if (isOfWord(lower, at - 1)) return false;
  const after = words[index + 1];
  let opening = after === undefined ? at - 1 : at + (words[index] ?? '').length;
  if (after === undefined) {
    while (opening >= 0 && !isOfWord(lower, opening) && at - opening < SLACK) opening--;
    while (isOfWord(lower, opening - 1)) opening--;
  } else {
    // The end of a genitive is of the word before.
    while (isOfWord(lower, opening)) opening++;
    while (opening < lower.length && !isOfWord(lower, opening) && opening - at < 2 * SLACK) opening++;
  }
  // Two letters that changed places may be the first two.
  return (after ?? words[index - 1] ?? '').slice(0, 2).includes(lower.charAt(opening));
}

/** Whether a character is of a word, as far as it is soon seen: a letter, a digit, an apostrophe. */
function isOfWord(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 0x2019 || isOther(code);
}

/** A letter beyond the first ones, and no dash or blank. */
const isOther = (code: number) => code >= 0xc0 && (code < 0x2000 || code > 0x206f);

/** A place that prints the name, with its words. */
interface NameFound extends Span {
  readonly words: readonly Word[];
}

/** The name about its word at an offset, if it is printed there as in the last place: most places are alike. */
function againAt(lower: string, last: NameFound | null, index: number, at: number): NameFound | null {
  if (last === null) return null;
  const by = at - (last.words[index]?.start ?? 0);
  const [start, end] = [last.start + by, last.end + by];
  if (isOfWord(lower, start - 1) || isOfWord(lower, end)) return null;
  if (!lower.startsWith(lower.slice(last.start, last.end), start)) return null;
  return { start, end, words: last.words.map((each) => ({ ...each, start: each.start + by, end: each.end + by })) };
}

/** The name about its word at an offset, as it is spelt there; null where something else stands there. */
function nameAt(text: string, words: readonly string[], index: number, at: number): NameFound | null {
  const reach = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length + BESIDE, SLACK);
  const from = Math.max(0, at - reach(words.slice(0, index)));
  const found = wordsIn(text.slice(from, at + reach(words.slice(index))), from);
  const anchor = found.findIndex(({ start }) => start === at);
  if (anchor < index) return null;
  const own = found.slice(anchor - index, anchor - index + words.length);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || own.length < words.length) return null;
  const spelt = own.map(({ word }) => word);
  if (spelt.join(' ') !== words.join(' ') && slipBetween(spelt, words) < 0) return null;
  const isOne = own.every((word, n) => n === 0 || BETWEEN.test(text.slice(own[n - 1]?.end ?? 0, word.start)));
  return isOne ? { start: first.start, end: last.end, words: own } : null;
}
