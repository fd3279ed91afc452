import { isLetter } from '../../report/letters';

/** Words that acronyms pass over. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const LONGEST_SMALL = 4;

/** No acronym is longer. */
const LONGEST = 7;

/** A phrase that is printed so often is a term, not a few words that happen to begin with the same letters. */
const TERM = 2;

/** So many letters in a row are hardly those of a phrase by accident. */
const TELLING = 4;

/** What ends a phrase. */
const ENDS = new Set(Array.from('.;:!?()[]\f|\u2022\u25FC', (character) => character.charCodeAt(0)));

const LETTER = /\p{L}/u;
const APOSTROPHE = 39;
const QUOTE = 0x2019;

/** The words of a phrase so far. */
class Phrase {
  readonly #starts: number[] = [];

  constructor(private readonly text: string) {}

  get length(): number {
    return this.#starts.length;
  }

  clear(): void {
    this.#starts.length = 0;
  }

  /** @param start Where the next word starts in the text. */
  push(start: number): void {
    this.#starts.push(start);
  }

  /** A number made of the first letters of the last two words; 0 where there are fewer. */
  lastTwo(): number {
    const { length } = this;
    return length < 2 ? 0 : pairOf(this.#initial(length - 2), this.#initial(length - 1));
  }

  /** The words at the end of the phrase whose first letters are those of a name; null where they are not. */
  spelling(name: string): string[] | null {
    const from = this.length - name.length;
    if (from < 0) return null;
    for (let index = 0; index < name.length; index++) {
      if (this.#initial(from + index) !== name.charCodeAt(index)) return null;
    }
    return this.#starts.slice(from).map((start) => this.text.slice(start, endOfWord(this.text, start)));
  }

  /** The code of a word's first letter, as a capital. */
  #initial(index: number): number {
    const code = this.text.charCodeAt(this.#starts[index] ?? 0);
    return isLetter(code) ? code & ~32 : code;
  }
}

const pairOf = (first: number, second: number) => (first << 16) | second;

/**
 * Finds the names whose letters begin the words of a term, small words between them counted or not.
 *
 * @param text The text of a report.
 * @param names Acronyms, in capitals.
 */
export function spelledOut(text: string, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const times = new Map<string, number>();
  const byEnd = byLastTwo(names);
  const match = (phrase: Phrase) => {
    for (const name of byEnd.get(phrase.lastTwo()) ?? []) {
      const term = found.has(name) ? null : phrase.spelling(name);
      if (!term) continue;
      const key = term.join(' ').toLowerCase().replace(/s$/, '');
      const printed = (times.get(key) ?? 0) + 1;
      times.set(key, printed);
      if (name.length >= TELLING || printed >= TERM || term.every(isCapital)) found.add(name);
    }
  };
  const all = new Phrase(text);
  const telling = new Phrase(text);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWordLetter(code)) {
      if (ENDS.has(code)) {
        all.clear();
        telling.clear();
      }
      continue;
    }
    const start = at;
    const end = endOfWord(text, start);
    at = end - 1;
    if (isInCapitals(text, start, end)) continue;
    all.push(start);
    match(all);
    if (isSmall(text, start, end)) continue;
    telling.push(start);
    if (Math.min(telling.length, LONGEST) < Math.min(all.length, LONGEST)) match(telling);
  }
  return found;
}

function byLastTwo(names: ReadonlySet<string>): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const name of names) {
    const pair = pairOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
    lists.set(pair, [...(lists.get(pair) ?? []), name]);
  }
  return lists;
}

function isWordLetter(code: number): boolean {
  return isLetter(code) || (code >= 0x80 && LETTER.test(String.fromCharCode(code)));
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
