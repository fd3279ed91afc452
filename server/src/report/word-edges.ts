import { mayJoin } from './characters';
import { isLetter, pastArticle } from './letters';

/** The code of '>'. */
const CLOSES_TAG = 62;

/** How many words are told apart by their letters alone. */
const PLACES = 8192;

/**
 * A set of words that is asked about nearly every line of a text: whether it may have the word that stands somewhere.
 * A word has one of so many places, which follows from its letters; nothing is cut out of the text for it.
 */
class MarkedWords {
  readonly #marks = new Uint8Array(PLACES);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#marks[placeOf(word, 0, word.length)] = 1;
  }

  /** Whether the set may have the word between two offsets, capitals and small letters alike. */
  mayHave(text: string, from: number, to: number): boolean {
    return this.#marks[placeOf(text, from, to)] === 1;
  }
}

function placeOf(text: string, from: number, to: number): number {
  let place = 0;
  for (let at = from; at < to; at++) place = (place * 33 + (text.charCodeAt(at) & 31)) & (PLACES - 1);
  return place;
}

/** Some words, and whether a piece of text may have any of them: a cheap look before it is folded and matched. */
export class TellingWords {
  readonly #words: MarkedWords;

  /** @param words Folded words of letters only. */
  constructor(words: Iterable<string>) {
    this.#words = new MarkedWords(words);
  }

  /**
   * Whether a piece of a text, once folded, may have one of the words. What folding may change within a word leaves it
   * open.
   *
   * @param from Where the piece starts.
   * @param to Where it ends, not included.
   */
  mayStandIn(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (!isLetter(text.charCodeAt(at))) continue;
      const start = at;
      while (at < to && isLetter(text.charCodeAt(at))) at++;
      if (this.#words.mayHave(text, start, at) || mayJoin(text.charCodeAt(at))) return true;
    }
    return false;
  }
}

/**
 * The first words of some phrases: whether a text may open with one of the phrases is told by a look at its first
 * letters, before anything of it is folded or compared.
 */
export class Openings {
  readonly #words: MarkedWords;

  /** @param phrases Folded phrases. */
  constructor(phrases: Iterable<string>) {
    const words = [...phrases].map((phrase) => phrase.slice(0, endOfWord(phrase, 0)));
    this.#words = new MarkedWords(words);
  }

  /**
   * Whether a text, once folded, may open at an offset with one of the phrases, the article 'the' passed over. What
   * folding may change within the word (markup, ligatures) leaves it open.
   */
  mayOpen(text: string, offset: number): boolean {
    const start = pastArticle(text, offset);
    const end = endOfWord(text, start);
    return this.#words.mayHave(text, start, end) || mayJoin(text.charCodeAt(end));
  }
}

/** The last words of some phrases: whether a text may close with one of the phrases, told by a look at its last letters. */
export class Closings {
  readonly #words: MarkedWords;

  /** @param phrases Folded phrases; what stands behind their last letter does not count. */
  constructor(phrases: Iterable<string>) {
    const words = [...phrases].map((phrase) => {
      const end = endOfLetters(phrase, 0, phrase.length);
      return phrase.slice(startOfWord(phrase, 0, end), end);
    });
    this.#words = new MarkedWords(words);
  }

  /**
   * Whether a piece of a text, once folded, may close with one of the phrases; digits and marks behind the last letter
   * are passed over. What folding may change within the word leaves it open.
   *
   * @param from Where the piece starts.
   * @param to Where it ends, not included.
   */
  mayClose(text: string, from: number, to: number): boolean {
    const end = endOfLetters(text, from, to);
    const start = startOfWord(text, from, end);
    if (start === end || this.#words.mayHave(text, start, end)) return true;
    return (
      mayJoin(text.charCodeAt(start - 1)) || mayJoin(text.charCodeAt(end)) || text.charCodeAt(to - 1) === CLOSES_TAG
    );
  }
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

function startOfWord(text: string, from: number, end: number): number {
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The offset behind the last letter of a piece of text; its start where it has none. */
function endOfLetters(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && !isLetter(text.charCodeAt(end - 1))) end--;
  return end;
}
