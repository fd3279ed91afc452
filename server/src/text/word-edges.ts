import { mayJoin } from './characters';
import { codeAt, isLetter, pastArticle } from './letters';

/** The code of '>'. */
const CLOSES_TAG = 62;

/** How many words are told apart by their letters alone. */
const PLACES = 8192;

/**
 * A set of words that is asked about nearly every line of a text: whether it may have the word that stands somewhere.
 * A word has one of so many places, which follows from its letters as they are gone through one by one, from its first
 * to its last or from its last to its first; nothing is cut out of the text for it.
 */
export class MarkedWords {
  /** A bit for each place, so that a set for a single text costs little. */
  private readonly marks = new Uint8Array(PLACES >> 3);

  /** @param words The letters of each word, in the order in which they will be gone through. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      let place = 0;
      for (let at = 0; at < word.length; at++) place = placeBehind(place, codeAt(word, at));
      this.marks[place >> 3] = (this.marks[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }

  /** Whether a word of the set has a place. */
  has(place: number): boolean {
    return (((this.marks[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
  }
}

/** The place of what has been gone through and one letter more, given by its code, capital or small. */
const placeBehind = (place: number, code: number): number => (place * 33 + (code & 31)) & (PLACES - 1);

/** The place of a text among {@link MarkedWords}, its blanks left out. */
export function placeWithoutBlanks(text: string): number {
  let place = 0;
  // Written out, as calls for each character would stay calls.
  for (let at = 0; at < text.length; at++) {
    const code = String.prototype.charCodeAt.call(text, at);
    if (code !== 32) place = (place * 33 + (code & 31)) & (PLACES - 1);
  }
  return place;
}

/** The place of the first two letters of a word among all pairs of letters. */
const pairOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
const PAIRS = 1024;

/** Some words, and whether a piece of text may have any of them: a cheap look before it is folded and matched. */
export class TellingWords {
  private readonly words: MarkedWords;

  /** @param words Folded words of letters only. */
  constructor(words: Iterable<string>) {
    this.words = new MarkedWords(words);
  }

  /**
   * Whether a piece of a text, once folded, may have one of the words. What folding may change within a word leaves it
   * open.
   *
   * @param from Where the piece starts.
   * @param to Where it ends, not included.
   */
  mayStandIn(text: string, from: number, to: number): boolean {
    // Written out: where this became part of a larger function, calls for each character stayed calls.
    let place = 0;
    let isWord = false;
    for (let at = from; at < to; at++) {
      const letter = String.prototype.charCodeAt.call(text, at) | 0x20;
      if (letter >= 97 && letter <= 122) {
        place = (place * 33 + (letter & 31)) & (PLACES - 1);
        isWord = true;
      } else if (isWord) {
        if (this.words.has(place) || mayJoin(codeAt(text, at))) return true;
        place = 0;
        isWord = false;
      }
    }
    return isWord && (this.words.has(place) || mayJoin(codeAt(text, to)));
  }
}

/**
 * The first words of some phrases: whether a text may open with one of the phrases is told by a look at its first
 * letters, before anything of it is folded or compared.
 */
export class Openings {
  private readonly words: MarkedWords;
  /** The pairs that open the words, and the article. */
  private readonly pairs = new Uint8Array(PAIRS);

  /** @param phrases Folded phrases. */
  constructor(phrases: Iterable<string>) {
    const words = [...phrases].map((phrase) => phrase.slice(0, endOfWord(phrase)));
    this.words = new MarkedWords(words);
    for (const word of [...words, 'the']) this.pairs[pairOf(codeAt(word, 0), codeAt(word, 1))] = 1;
  }

  /**
   * Whether a text, once folded, may open at an offset with one of the phrases, the article 'the' passed over. What
   * folding may change within the word (markup, ligatures) leaves it open.
   */
  mayOpen(text: string, offset: number): boolean {
    const first = codeAt(text, offset);
    const second = codeAt(text, offset + 1);
    // Two letters tell most words: whatever folding makes of those behind them, it leaves them as they are.
    if (this.pairs[pairOf(first, second)] === 0 && isLetter(first) && isLetter(second)) return false;
    let at = pastArticle(text, offset);
    let code = codeAt(text, at);
    let place = 0;
    while (isLetter(code)) {
      place = placeBehind(place, code);
      code = codeAt(text, ++at);
    }
    return this.words.has(place) || mayJoin(code);
  }
}

/** The last words of some phrases: whether a text may close with one of the phrases, told by a look at its last letters. */
export class Closings {
  private readonly words: MarkedWords;

  /** @param phrases Folded phrases; what stands behind their last letter does not count. */
  constructor(phrases: Iterable<string>) {
    this.words = new MarkedWords([...phrases].map((phrase) => backwards(lastWord(phrase))));
  }

  /**
   * Whether a piece of a text, once folded, may close with one of the phrases; digits and marks behind the last letter
   * are passed over. What folding may change within the word leaves it open.
   *
   * @param from Where the piece starts.
   * @param to Where it ends, not included.
   */
  mayClose(text: string, from: number, to: number): boolean {
    let end = to;
    while (end > from && !isLetter(codeAt(text, end - 1))) end--;
    let start = end;
    let place = 0;
    for (; start > from; start--) {
      const code = codeAt(text, start - 1);
      if (!isLetter(code)) break;
      place = placeBehind(place, code);
    }
    if (start === end || this.words.has(place)) return true;
    return mayJoin(codeAt(text, start - 1)) || mayJoin(codeAt(text, end)) || codeAt(text, to - 1) === CLOSES_TAG;
  }
}

function endOfWord(phrase: string): number {
  let end = 0;
  while (isLetter(codeAt(phrase, end))) end++;
  return end;
}

/** The last run of letters of a folded text; '' where it has none. */
export function lastWord(folded: string): string {
  let end = folded.length;
  while (end > 0 && !isLetter(codeAt(folded, end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(codeAt(folded, start - 1))) start--;
  return folded.slice(start, end);
}

const backwards = (word: string) => Array.from(word).reverse().join('');
