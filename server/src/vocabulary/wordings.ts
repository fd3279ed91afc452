import type { FrameworkLevel } from '../frameworks/schema';
import { alternationOf } from './alternation';
import { fold } from '../text/fold';
import { Closings, lastWord, TellingWords } from '../text/word-edges';

/** The wordings of the levels of a scale, prepared for look-ups. Nothing in them depends on the levels' codes. */
export interface Wordings {
  /** The index of the level that each wording names. */
  readonly levels: ReadonlyMap<string, number>;
  /** The first words of wordings of several words, as many as there may be. */
  readonly prefixes: ReadonlySet<string>;
  /** Words that may follow the first words of a wording, up to its end or not. */
  readonly suffixes: ReadonlySet<string>;
  /** The words that stand within wordings: neither first nor last. */
  readonly innerWords: ReadonlySet<string>;
  /** Every word of every wording, and the words that stand for a grade or name its column. */
  readonly endings: Closings;
  /** The last word of every wording, and 'grade', with which the code behind one may be named. */
  readonly closings: Closings;
  /** Of each wording a word that few other texts have: without one of them no wording stands in a text. */
  readonly tellingWords: TellingWords;
  readonly lastWords: ReadonlySet<string>;
  /** Source of a regular expression that matches the wordings, the longest first, in text with lower-case letters. */
  readonly pattern: string;
}

/** Longer wordings (an outcome statement of two lines) are read as statements, never as a cell. */
const LONGEST_PHRASE = 10;

/** The words of what stands in place of a grade, and those that name its column. */
const NO_RESULT = 'not yet judged graded grade applicable rated rate inspected ungraded'.split(' ');

/**
 * @param levels Levels of one scale, or of many: where two share a wording, the first one given keeps it.
 * @param labelled Of so many of them the labels come before any variant: what one scale calls a level is no other name for
 *   that of another scale where nothing says which of them it is.
 */
export function wordingsOf(levels: readonly FrameworkLevel[], labelled = 0): Wordings {
  const named = new Map<string, number>();
  const add = (wordings: readonly string[], index: number) => {
    for (const wording of wordings.map(fold)) {
      if (wording.split(' ').length <= LONGEST_PHRASE && !named.has(wording)) named.set(wording, index);
    }
  };
  for (const [index, { label }] of levels.slice(0, labelled).entries()) add([label], index);
  for (const [index, { label, variants }] of levels.entries()) add([label, ...variants], index);
  const phrases = [...named.keys()];
  const lastWords = new Set(phrases.map(lastWord));
  return {
    levels: named,
    prefixes: new Set(phrases.flatMap(prefixesOf)),
    suffixes: new Set(phrases.flatMap(suffixesOf)),
    innerWords: new Set(phrases.flatMap((phrase) => wordsOf(phrase).slice(1, -1))),
    endings: new Closings([...NO_RESULT, ...phrases.flatMap(wordsOf)]),
    closings: new Closings([...lastWords, 'grade']),
    tellingWords: new TellingWords(tellingWordsOf(phrases)),
    lastWords,
    pattern: alternationOf(phrases),
  };
}

const wordsOf = (phrase: string) => phrase.split(' ');

function prefixesOf(phrase: string): string[] {
  const words = wordsOf(phrase);
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}

/** Every run of words of a phrase but those that open it. */
function suffixesOf(phrase: string): string[] {
  const words = wordsOf(phrase);
  return words.flatMap((_, from) =>
    from === 0 ? [] : words.slice(from).map((__, index) => words.slice(from, from + index + 1).join(' ')),
  );
}

/** A first word of so many letters is no article and no number. */
const TELLING = 6;

/** A word of each phrase: one that tells another phrase already, else the first word where it is long, or the longest. */
function tellingWordsOf(phrases: readonly string[]): ReadonlySet<string> {
  const telling = new Set<string>();
  const lettersOf = (phrase: string): readonly string[] => phrase.match(/[a-z]+/g) ?? [''];
  for (const words of phrases.map(lettersOf).sort((a, b) => a.length - b.length)) {
    if (words.some((word) => telling.has(word))) continue;
    const [first = ''] = words;
    telling.add(first.length >= TELLING ? first : words.reduce((a, b) => (b.length > a.length ? b : a)));
  }
  return telling;
}
