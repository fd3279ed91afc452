/** So many characters of a pattern must stand somewhere as they are for the place to be looked at. */
export const gramLength = 6;

/** What stands in more places than this tells nothing. */
const mostPlaces = 64;

/** Where every run of a few characters stands in a text: made once, so that many patterns are looked for quickly. */
export class Grams {
  /** The last place of each hash, plus one; and the place before each place, plus one. 0 for none. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #bits: number;

  constructor(private readonly text: string) {
    this.#bits = Math.max(8, Math.min(20, Math.ceil(Math.log2(text.length + 1))));
    this.#last = new Int32Array(1 << this.#bits);
    this.#before = new Int32Array(text.length);
    for (let at = 0; at + gramLength <= text.length; at++) {
      const hash = this.#hash(text, at);
      this.#before[at] = this.#last[hash] ?? 0;
      this.#last[hash] = at + 1;
    }
  }

  /** Where the characters of a pattern from an offset on stand; none where they stand in too many places. */
  placesOf(pattern: string, from: number): number[] {
    const found: number[] = [];
    for (let at = (this.#last[this.#hash(pattern, from)] ?? 0) - 1; at >= 0; at = (this.#before[at] ?? 0) - 1) {
      if (!isSame(pattern, from, this.text, at)) continue;
      if (found.length === mostPlaces) return [];
      found.push(at);
    }
    return found;
  }

  #hash(text: string, from: number): number {
    let hash = 0;
    for (let n = 0; n < gramLength; n++) hash = Math.imul(hash, 31) + text.charCodeAt(from + n);
    return Math.imul(hash, 0x9e3779b1) >>> (32 - this.#bits);
  }
}

function isSame(a: string, from: number, b: string, at: number): boolean {
  for (let n = 0; n < gramLength; n++) if (a.charCodeAt(from + n) !== b.charCodeAt(at + n)) return false;
  return true;
}
