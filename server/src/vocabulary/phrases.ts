import { codeAt } from '../text/letters';

/** Where a phrase counts: wherever it stands, or where it begins with a word; one of a single word then is that word. */
type Places = 'anywhere' | 'words';

/** So many first characters of a phrase tell where one may stand, by the number that they make. */
const OPENING = 3;
const NUMBERS = 8192;

/**
 * Phrases, each with what is kept for it. However many there are, all that stand in a text are found by one scan of it: they
 * are looked for where the first characters of one stand. An expression that knows them all would take longer to make than
 * a report to read.
 */
export class Phrases<T> {
  /** What is kept for each phrase and for those that stand wherever it does: the phrases with which it begins. */
  private readonly kept = new Map<string, readonly T[]>();
  /** How many first characters are looked at. */
  private readonly opening: number;
  /** Which numbers the first characters of phrases make. */
  private readonly opens = new Uint8Array(NUMBERS);
  /** The phrases by their first characters, the longest first. */
  private readonly phrases = new Map<string, string[]>();

  /** @param entries Phrases that are not empty; case counts. Several things may be kept for one phrase. */
  constructor(
    entries: readonly (readonly [phrase: string, kept: T])[],
    private readonly places: Places,
  ) {
    const phrases = [...new Set(entries.map(([phrase]) => phrase))].sort((a, b) => b.length - a.length);
    this.opening = Math.min(OPENING, phrases.at(-1)?.length ?? OPENING);
    for (const phrase of phrases) {
      const standing = entries.filter(([other]) => phrase.startsWith(other) && this.counts(phrase, other.length));
      this.kept.set(
        phrase,
        standing.map(([, kept]) => kept),
      );
      this.opens[this.numberAt(phrase, 0)] = 1;
      const opening = phrase.slice(0, this.opening);
      const alike = this.phrases.get(opening);
      if (alike) alike.push(phrase);
      else this.phrases.set(opening, [phrase]);
    }
  }

  /**
   * Visits what is kept for the phrases of a text, in the order in which they begin.
   *
   * @param text A text whose blanks are single spaces.
   * @param visit Takes what is kept and the offset of its phrase.
   */
  visit(text: string, visit: (kept: T, start: number) => void): void {
    const next = (at: number) => (this.places === 'anywhere' ? at + 1 : text.indexOf(' ', at) + 1 || text.length);
    for (let start = 0; start < text.length; start = next(start)) {
      if (this.opens[this.numberAt(text, start)] === 0) continue;
      const alike = this.phrases.get(text.slice(start, start + this.opening));
      const phrase = alike?.find((each) => text.startsWith(each, start));
      if (phrase === undefined || !this.counts(text.slice(start, start + phrase.length + 1), phrase.length)) continue;
      for (const kept of this.kept.get(phrase) ?? []) visit(kept, start);
    }
  }

  /** The number that the characters from an offset on make. */
  private numberAt(text: string, offset: number): number {
    let number = 0;
    for (let at = offset; at < offset + this.opening; at++) number = (number * 31 + codeAt(text, at)) & (NUMBERS - 1);
    return number;
  }

  /** Whether the first characters of a text, which are a phrase, count as one. */
  private counts(text: string, length: number): boolean {
    if (this.places === 'anywhere' || length === text.length || text.charAt(length) === ' ') return true;
    const blank = text.indexOf(' ');
    return blank >= 0 && blank < length;
  }
}
