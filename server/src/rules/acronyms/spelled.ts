import { isLetter } from '../../text/letters';

/** Words that acronyms pass over. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const LONGEST_SMALL = 4;

/** A phrase that is printed so often is a term, not a few words that happen to begin with the same letters. */
const TERM = 2;

/** So many letters in a row are hardly those of a phrase by accident. */
const TELLING = 4;

const APOSTROPHE = 39;
const QUOTE = 0x2019;

/** What characters are to phrases: letters make words, some marks end a phrase, others stand between its words. */
const Mark = { between: 0, ends: 1, letter: 2 } as const;

const ENDS = new Set(Array.from('.;:!?()[]\f|\u2022\u25FC', (character) => character.charCodeAt(0)));

/** The marks of the characters that nearly every text is made of, by their codes. */
const USUAL = Uint8Array.from({ length: 128 }, (_, code) =>
  isLetter(code) ? Mark.letter : ENDS.has(code) ? Mark.ends : Mark.between,
);

const LETTER = /\p{L}/u;

function markOf(code: number): number {
  if (code < USUAL.length) return USUAL[code] ?? Mark.between;
  if (ENDS.has(code)) return Mark.ends;
  return LETTER.test(String.fromCharCode(code)) ? Mark.letter : Mark.between;
}

const isWordLetter = (code: number) => markOf(code) === Mark.letter;

/**
 * Finds the names whose letters begin the words of a term, small words between them counted or not.
 *
 * @param text The text of a report.
 * @param names Acronyms, in capitals.
 */
export function spelledOut(text: string, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const times = new Map<string, number>();
  const byStart = byFirstTwo(names);
  const look = (start: number, end: number, small: Small) => {
    const second = nextWord(text, end, small);
    const named = second < 0 ? undefined : byStart.get(pairOf(initialAt(text, start), initialAt(text, second)));
    if (named === undefined) return;
    for (const name of named) {
      const term = found.has(name) ? null : termAt(text, start, name, small);
      if (!term) continue;
      const key = term.join(' ').toLowerCase().replace(/s$/, '');
      const printed = (times.get(key) ?? 0) + 1;
      times.set(key, printed);
      const isTerm = printed >= TERM || term.every(isCapital) || isNamed(text, start, term);
      if (name.length >= TELLING || isTerm) found.add(name);
    }
  };
  // Capitals are rare, and most terms are printed with them at least once.
  for (const inCapitals of [true, false]) {
    const open = [...names].filter((name) => !found.has(name));
    for (const first of new Set(open.map((name) => name.charAt(0)))) {
      const letter = inCapitals ? first : first.toLowerCase();
      for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
        if (!startsWord(text, at)) continue;
        const end = endOfWord(text, at);
        if (isInCapitals(text, at, end)) continue;
        look(at, end, 'counted');
        if (!isSmall(text, at, end)) look(at, end, 'passed over');
      }
    }
  }
  return found;
}

/** What small words between the words of a term are. */
type Small = 'counted' | 'passed over';

function byFirstTwo(names: ReadonlySet<string>): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const name of names) {
    const pair = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    const list = lists.get(pair);
    if (list) list.push(name);
    else lists.set(pair, [name]);
  }
  return lists;
}

const pairOf = (first: number, second: number) => (first << 16) | second;

/**
 * The words from an offset on whose first letters are those of a name. Acronyms among them are passed over.
 *
 * @param start Where the first of them starts.
 * @returns Null where other words stand there; and where small words are passed over, but there are none.
 */
function termAt(text: string, start: number, name: string, small: Small): string[] | null {
  const starts = [start];
  let isPassed = false;
  for (let index = 1; index < name.length; index++) {
    const before = endOfWord(text, starts[index - 1] ?? start);
    const next = nextWord(text, before, small);
    if (next < 0 || initialAt(text, next) !== name.charCodeAt(index)) return null;
    isPassed ||= small === 'passed over' && next !== nextWord(text, before, 'counted');
    starts.push(next);
  }
  if (small === 'passed over' && !isPassed) return null;
  return starts.map((at) => text.slice(at, endOfWord(text, at)));
}

/** Where the next word of a phrase starts, acronyms left out; -1 where the phrase ends before it. */
function nextWord(text: string, from: number, small: Small): number {
  for (let at = from; at < text.length; at++) {
    const mark = markOf(text.charCodeAt(at));
    if (mark === Mark.ends) return -1;
    if (mark === Mark.between) continue;
    const end = endOfWord(text, at);
    if (!isInCapitals(text, at, end) && (small === 'counted' || !isSmall(text, at, end))) return at;
    at = end - 1;
  }
  return -1;
}

/** What stands before the first word of 'the early help assessment'. */
const ARTICLE = /(?:^|[^\p{L}])(?:an?|the)\s+$/iu;
const ARTICLE_LENGTH = 12;

/** Whether an article directly before some words makes a term of them: words of substance, not 'an increasing range of'. */
function isNamed(text: string, start: number, term: readonly string[]): boolean {
  if (term.some((word) => SMALL.has(word.toLowerCase()))) return false;
  return ARTICLE.test(text.slice(Math.max(0, start - ARTICLE_LENGTH), start));
}

/** The code of a word's first letter, as a capital. */
function initialAt(text: string, start: number): number {
  const code = text.charCodeAt(start);
  return isLetter(code) ? code & ~32 : code;
}

/** Whether a letter is the first of its word: an apostrophe stands within words. */
function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === APOSTROPHE || before === QUOTE) return !isWordLetter(text.charCodeAt(at - 2));
  return !isWordLetter(before);
}

/** The end of the word that starts at an offset: letters, and once an apostrophe between them. */
function endOfWord(text: string, start: number): number {
  const first = endOfLetters(text, start);
  const mark = text.charCodeAt(first);
  const second = mark === APOSTROPHE || mark === QUOTE ? endOfLetters(text, first + 1) : first;
  return second > first + 1 ? second : first;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordLetter(text.charCodeAt(end))) end++;
  return end;
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Acronyms spell nothing. */
function isInCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2 || isSmallLetter(text.charCodeAt(start)) || isSmallLetter(text.charCodeAt(start + 1)))
    return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}

/** Whether a word is one that acronyms pass over. Most words are told by their length. */
function isSmall(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SMALL) return false;
  const word = text.slice(start, end);
  return SMALL.has(word) || (!isSmallLetter(text.charCodeAt(start)) && SMALL.has(word.toLowerCase()));
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122;
