import type { FrameworkLevel } from '../frameworks/schema';
import { fold } from './fold';
import { isDigit, isLetter, letterPair } from './letters';

/** Longer wordings (an outcome statement of two lines) are read as statements, never as a cell. */
const LONGEST_PHRASE = 8;

/** Printed where an area had nothing to judge. */
const NOT_JUDGED = /^not (?:judged|graded|applicable|yet judged)$/;

/** The wordings of a set of levels, to be looked up as folded text. */
export class LevelLexicon {
  readonly #levels = new Map<string, FrameworkLevel>();
  readonly #prefixes = new Set<string>();
  readonly #suffixes = new Set<string>();
  /** Every word of every wording, and the words that stand for a grade or name its column. */
  readonly #words = new Set(['judged', 'graded', 'grade', 'applicable']);
  /** The last two letters of these words. */
  readonly #endings = new Uint8Array(1024);
  readonly #firstWords = new Set<string>();
  readonly #lastWords = new Set<string>();
  readonly #pattern: string;

  /** @param levels Levels of one scale, or of many: where two share a wording, the first one given keeps it. */
  constructor(levels: Iterable<FrameworkLevel>) {
    for (const level of levels) {
      for (const wording of [level.label, ...level.variants]) this.#add(fold(wording), level);
    }
    this.#pattern = [...this.#levels.keys()]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
      .join('|');
  }

  #add(phrase: string, level: FrameworkLevel): void {
    const words = phrase.split(' ');
    if (words.length > LONGEST_PHRASE || this.#levels.has(phrase)) return;
    this.#levels.set(phrase, level);
    this.#firstWords.add(/[a-z]+/.exec(phrase)?.[0] ?? '');
    this.#lastWords.add(lastWord(phrase));
    for (const word of words) this.#words.add(lastWord(word));
    for (const word of this.#words) {
      this.#endings[letterPair(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;
    }
    for (let cut = 1; cut < words.length; cut++) {
      this.#prefixes.add(words.slice(0, cut).join(' '));
      this.#suffixes.add(words.slice(cut).join(' '));
      for (let end = cut + 1; end < words.length; end++) this.#suffixes.add(words.slice(cut, end).join(' '));
    }
  }

  /**
   * Whether a text may end in a wording, or a piece of one, at an offset: a cheap look at its last letters, footnote
   * digits and full stops passed over.
   */
  mayEnd(text: string, end: number): boolean {
    let at = end - 1;
    while (at > 0 && end - at < 5 && isTail(text.charCodeAt(at))) at--;
    if (this.#endings[letterPair(text.charCodeAt(at - 1), text.charCodeAt(at))] !== 1) return false;
    let start = at;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    return this.#words.has(text.slice(start, at + 1).toLowerCase());
  }

  /** Whether a wording may stand in a folded text: a look at its words. */
  isIn(folded: string): boolean {
    let start = 0;
    while (start < folded.length) {
      while (start < folded.length && !isLetter(folded.charCodeAt(start))) start++;
      let end = start;
      while (isLetter(folded.charCodeAt(end))) end++;
      if (end > start && this.#firstWords.has(folded.slice(start, end))) return true;
      start = end + 1;
    }
    return false;
  }

  /** Whether a folded text ends in the last word of a wording; full stops, digits and quotes behind it passed over. */
  endsIn(folded: string): boolean {
    return this.#lastWords.has(lastWord(folded));
  }

  /** The level that a folded wording names as a whole, or null. */
  level(folded: string): FrameworkLevel | null {
    return this.#levels.get(folded) ?? null;
  }

  /** Whether a folded wording names a level, or is the first words of one. */
  opens(folded: string): boolean {
    return this.#levels.has(folded) || this.#prefixes.has(folded);
  }

  /** Whether a folded wording can follow the first words of a level. */
  continues(folded: string): boolean {
    return this.#suffixes.has(folded);
  }

  /** Source of a regular expression, longest wording first, that matches the wordings in text with lower-case letters. */
  get pattern(): string {
    return this.#pattern === '' ? '(?!)' : this.#pattern;
  }
}

/**
 * @param text A grade as printed.
 * @returns Its folded wording without a footnote digit glued to its end and without final punctuation.
 */
export function foldGrade(text: string): string {
  const folded = fold(text);
  let end = folded.length;
  while (end > 0 && isMark(folded.charCodeAt(end - 1))) end--;
  let digits = end;
  while (digits > 0 && end - digits < 2 && isDigit(folded.charCodeAt(digits - 1))) digits--;
  while (digits > 0 && isMark(folded.charCodeAt(digits - 1))) digits--;
  // A grade that is nothing but a digit is no footnote.
  return digits > 0 ? folded.slice(0, digits) : folded.slice(0, end);
}

/** A punctuation mark or a blank that may stand behind a grade. */
function isMark(code: number): boolean {
  return code === 46 || code === 58 || code === 59 || code === 44 || code === 42 || code === 32;
}

/** The last run of letters of a folded text. */
function lastWord(folded: string): string {
  let end = folded.length;
  while (end > 0 && !isLetter(folded.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
  return folded.slice(start, end);
}

/** Whether a folded grade says that the area was not judged. */
export function isNotJudged(folded: string): boolean {
  return NOT_JUDGED.test(folded);
}

/** What may stand behind a grade at the end of a line. */
function isTail(code: number): boolean {
  return (
    code <= 32 ||
    isDigit(code) ||
    code === 46 ||
    code === 41 ||
    code === 58 ||
    code === 59 ||
    code === 44 ||
    code === 42
  );
}
