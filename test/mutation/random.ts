/** Numbers that look random and are the same for the same seed. */
export class Random {
  #state: number;

  /** @param words what the numbers depend on: every choice of a run has words of its own, so that none moves another */
  constructor(...words: readonly (string | number)[]) {
    let hash = 0x811c9dc5;
    for (const letter of words.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    this.#state = hash >>> 0;
  }

  /** A whole number from 0 up to but not including the limit. */
  below(limit: number): number {
    // mulberry32: small, and even enough to choose places by.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  /** One of the items, or null of none. */
  one<T>(items: readonly T[]): T | null {
    return items[this.below(items.length)] ?? null;
  }

  /** So many of the items, in their order; all where there are no more. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = items.map((_, index) => index);
    const taken: number[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.below(left.length), 1));
    return taken.sort((a, b) => a - b).flatMap((index) => items.slice(index, index + 1));
  }
}
