import { mayJoin } from './characters';
import { isLetter, letterPair, pastArticle } from './letters';

/** The code of '>'. */
const CLOSES_TAG = 62;

/**
 * The first words of some phrases: whether a text may open with one of the phrases is told by a look at its first
 * letters, before anything of it is folded or compared.
 */
export class Openings {
  readonly #words = new Set<string>();
  readonly #pairs = new Uint8Array(1024);

  /** @param phrases Folded phrases that open with a word of two letters or more. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const word = phrase.slice(0, endOfWord(phrase, 0));
      this.#words.add(word);
      this.#pairs[letterPair(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    }
  }

  /**
   * Whether a text, once folded, may open at an offset with one of the phrases, the article 'the' passed over. What
   * folding may change within the word (markup, ligatures) leaves it open.
   */
  mayOpen(text: string, offset: number): boolean {
    const start = pastArticle(text, offset);
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (isLetter(first) && isLetter(second) && this.#pairs[letterPair(first, second)] !== 1) return false;
    const end = endOfWord(text, start);
    return mayJoin(text.charCodeAt(end)) || this.#words.has(text.slice(start, end).toLowerCase());
  }
}

/** The last words of some phrases: whether a text may close with one of the phrases, told by a look at its last letters. */
export class Closings {
  readonly #words = new Set<string>();
  readonly #pairs = new Uint8Array(1024);

  /** @param phrases Folded phrases; what stands behind their last letter does not count. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const end = endOfLetters(phrase, 0, phrase.length);
      this.#words.add(phrase.slice(startOfWord(phrase, 0, end), end));
      this.#pairs[letterPair(phrase.charCodeAt(end - 2), phrase.charCodeAt(end - 1))] = 1;
    }
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
    if (end === from || mayJoin(text.charCodeAt(end)) || text.charCodeAt(to - 1) === CLOSES_TAG) return true;
    const last = text.charCodeAt(end - 1);
    const previous = text.charCodeAt(end - 2);
    if (isLetter(previous) && this.#pairs[letterPair(previous, last)] !== 1) return false;
    const start = startOfWord(text, from, end);
    return mayJoin(text.charCodeAt(start - 1)) || this.#words.has(text.slice(start, end).toLowerCase());
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
