import { mayJoin } from './characters';
import { isLetter, pastArticle } from './letters';

/** The code of '>'. */
const CLOSES_TAG = 62;

/** How many words are told apart by their letters alone. */
const PLACES = 8192;

/**
 * A word has one of so many places, which follows from its letters, capitals and small ones alike: whether a set may
 * have the word that stands somewhere is told without cutting it out of the text. Nearly every line is asked so.
 *
 * @param place The place of the letters before; 0 for none.
 * @param code The next letter.
 */
const placed = (place: number, code: number): number => (place * 33 + (code & 31)) & (PLACES - 1);

/** The places of some words, read from their first letter on. */
function placesOf(words: Iterable<string>): Uint8Array {
  const places = new Uint8Array(PLACES);
  for (const word of words) {
    let place = 0;
    for (let at = 0; at < word.length; at++) place = placed(place, word.charCodeAt(at));
    places[place] = 1;
  }
  return places;
}

/** Some words, and whether a piece of text may have any of them: a cheap look before it is folded and matched. */
export class TellingWords {
  readonly #places: Uint8Array;

  /** @param words Folded words of letters only. */
  constructor(words: Iterable<string>) {
    this.#places = placesOf(words);
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
      let code = text.charCodeAt(at);
      if (!isLetter(code)) continue;
      let place = 0;
      do {
        place = placed(place, code);
        code = text.charCodeAt(++at);
      } while (at < to && isLetter(code));
      if (this.#places[place] === 1 || mayJoin(code)) return true;
    }
    return false;
  }
}

/**
 * The first words of some phrases: whether a text may open with one of the phrases is told by a look at its first
 * letters, before anything of it is folded or compared.
 */
export class Openings {
  readonly #places: Uint8Array;

  /** @param phrases Folded phrases. */
  constructor(phrases: Iterable<string>) {
    this.#places = placesOf([...phrases].map(firstWord));
  }

  /**
   * Whether a text, once folded, may open at an offset with one of the phrases, the article 'the' passed over. What
   * folding may change within the word (markup, ligatures) leaves it open.
   */
  mayOpen(text: string, offset: number): boolean {
    let at = pastArticle(text, offset);
    let code = text.charCodeAt(at);
    let place = 0;
    while (isLetter(code)) {
      place = placed(place, code);
      code = text.charCodeAt(++at);
    }
    return this.#places[place] === 1 || mayJoin(code);
  }
}

/** The last words of some phrases: whether a text may close with one of the phrases, told by a look at its last letters. */
export class Closings {
  readonly #places: Uint8Array;

  /** @param phrases Folded phrases; what stands behind their last letter does not count. */
  constructor(phrases: Iterable<string>) {
    this.#places = placesOf([...phrases].map((phrase) => backwards(lastWord(phrase))));
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
    if (end === from) return true;
    // The word is read from its end, as its start is not known yet.
    let start = end - 1;
    let place = placed(0, text.charCodeAt(start));
    let before = text.charCodeAt(start - 1);
    while (start > from && isLetter(before)) {
      place = placed(place, before);
      before = text.charCodeAt(--start - 1);
    }
    if (this.#places[place] === 1 || mayJoin(before)) return true;
    return mayJoin(text.charCodeAt(end)) || text.charCodeAt(to - 1) === CLOSES_TAG;
  }
}

/** The letters that a folded text opens with. */
function firstWord(folded: string): string {
  let end = 0;
  while (isLetter(folded.charCodeAt(end))) end++;
  return folded.slice(0, end);
}

/** The last run of letters of a folded text; '' where it has none. */
export function lastWord(folded: string): string {
  const end = endOfLetters(folded, 0, folded.length);
  let start = end;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
  return folded.slice(start, end);
}

const backwards = (word: string) => Array.from(word).reverse().join('');

/** The offset behind the last letter of a piece of text; its start where it has none. */
function endOfLetters(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && !isLetter(text.charCodeAt(end - 1))) end--;
  return end;
}
