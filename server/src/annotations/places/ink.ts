import type { Span } from '../../text/spans';

/**
 * What a text says, without what converters, editors and markup change in it: blanks, dashes and marks of markup are left
 * out, and letters are plain ones ('ﬁ' is 'fi', 'é' is 'e', whichever way it is written). Each character knows where it
 * stands. All offsets are 0-based and in UTF-16 code units.
 */
export class Ink {
  readonly text: string;
  /** Where each character begins and ends in the original. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  /**
   * @param original any text
   * @param without what is to be left out of it, in order and without overlaps
   */
  constructor(original: string, without: readonly Span[] = []) {
    const codes: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let next = 0;
    for (let at = 0; at < original.length; at++) {
      while ((without[next]?.end ?? Infinity) <= at) next++;
      const left = without[next];
      if (left !== undefined && left.start <= at) {
        at = left.end - 1;
        continue;
      }
      const plain = plainOf(original, at);
      for (const character of plain) {
        codes.push(character);
        starts.push(at);
        ends.push(at + 1);
      }
      // A mark that belongs to the letter before it.
      if (plain === '' && ends.length > 0 && isCombining(original.charCodeAt(at))) ends[ends.length - 1] = at + 1;
    }
    this.text = codes.join('');
    this.#starts = Int32Array.from(starts);
    this.#ends = Int32Array.from(ends);
  }

  /** The piece of the original that some characters are; between two of them where there are none. */
  outwards({ start, end }: Span): Span {
    if (end <= start) {
      const at = start > 0 ? (this.#ends[start - 1] ?? 0) : (this.#starts[0] ?? 0);
      return { start: at, end: at };
    }
    return { start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0 };
  }

  /** The first character that begins at an offset of the original or behind it. */
  at(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The ink of a piece of text by itself. */
export function inkIn(text: string): string {
  let ink = '';
  for (let at = 0; at < text.length; at++) ink += plainOf(text, at);
  return ink;
}

/** Marks that mean nothing to a reader of plain text: hyphens, and what Markdown and tables are drawn with. */
const unread = new Set('-*_|>#`~\\'.split('').map((mark) => mark.charCodeAt(0)));

const known = new Map<number, string>();

function plainOf(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code <= 0x20 || code === 0x7f || unread.has(code) ? '' : (text[at] ?? '');
  const found = known.get(code);
  if (found !== undefined) return found;
  const plain = plainLetter(text[at] ?? '');
  known.set(code, plain);
  return plain;
}

/** A character beyond ASCII as plain text has it. */
function plainLetter(character: string): string {
  if (/[\s\u00ad\u200b-\u200d\u2010-\u2015\u2212\u2022\u25aa\u25cf\u25e6\uf0a7\uf0b7]/.test(character)) return '';
  if (/[\u2018-\u201b\u2032]/.test(character)) return "'";
  if (/[\u201c-\u201f\u2033]/.test(character)) return '"';
  return character.normalize('NFKD').replace(/[\u0300-\u036f\s]/g, '');
}

function isCombining(code: number): boolean {
  return code >= 0x0300 && code <= 0x036f;
}
