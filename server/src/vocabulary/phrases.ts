import { alternationOf } from './alternation';

/** Where a phrase counts: wherever it stands, or where it begins with a word; one of a single word then is that word. */
type Places = 'anywhere' | 'words';

/**
 * Phrases, each with what is kept for it. However many there are, all that stand in a text are found by one scan of it
 * with one regular expression, which knows them as a tree.
 */
export class Phrases<T> {
  private readonly pattern: RegExp;
  /** What is kept for each phrase and for those that stand wherever it does: the phrases with which it begins. */
  private readonly kept = new Map<string, readonly T[]>();

  /** @param entries Phrases that are not empty; case counts. Several things may be kept for one phrase. */
  constructor(
    entries: readonly (readonly [phrase: string, kept: T])[],
    private readonly places: Places,
  ) {
    const phrases = new Set(entries.map(([phrase]) => phrase));
    for (const phrase of phrases) {
      const standing = entries.filter(([other]) => phrase.startsWith(other) && this.counts(phrase, other.length));
      this.kept.set(
        phrase,
        standing.map(([, kept]) => kept),
      );
    }
    this.pattern = new RegExp(`${places === 'words' ? '(?:^| )' : ''}(${alternationOf(phrases)})`, 'g');
  }

  /**
   * Visits what is kept for the phrases of a text, in the order in which they begin.
   *
   * @param text A text whose blanks are single spaces.
   * @param visit Takes what is kept and the offset of its phrase.
   */
  visit(text: string, visit: (kept: T, start: number) => void): void {
    this.pattern.lastIndex = 0;
    for (let match = this.pattern.exec(text); match; match = this.pattern.exec(text)) {
      const phrase = match[1] ?? '';
      const end = match.index + match[0].length;
      const start = end - phrase.length;
      if (this.counts(text.slice(start, end + 1), phrase.length)) {
        for (const kept of this.kept.get(phrase) ?? []) visit(kept, start);
      }
      // Others may begin within this one.
      this.pattern.lastIndex = start + 1;
    }
  }

  /** Whether the first characters of a text, which are a phrase, count as one. */
  private counts(text: string, length: number): boolean {
    if (this.places === 'anywhere' || length === text.length || text.charAt(length) === ' ') return true;
    const blank = text.indexOf(' ');
    return blank >= 0 && blank < length;
  }
}
