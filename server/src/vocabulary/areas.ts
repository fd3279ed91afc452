import type { Framework, FrameworkArea } from '../frameworks/schema';
import { foldName, nameOf, withoutAbbreviation } from '../text/fold';
import { isSlipOf, mayHaveSlip } from '../text/similar';
import { Closings, MarkedWords, Openings, placeWithoutBlanks } from '../text/word-edges';

/** From this share of common words on, a label that matches no name is a misprint of the one it is nearest to. */
const MISPRINT = 0.75;

/** A name of so many words is still known when one of them is missing. */
const MISSING = 5;

/** Where a line's end parts a word, or a word's own hyphen stands there. */
const PARTED = '- ';

/** A name of so many letters is known without its blanks. */
const BROKEN = 10;

/** Stands for a word of a name, whichever it is. */
const ANY = '*';

/** Names of areas, to be looked up as a report prints them. */
export class AreaLexicon {
  private readonly areas = new Map<string, FrameworkArea>();
  private readonly words: {
    readonly area: FrameworkArea;
    readonly name: string;
    readonly words: ReadonlySet<string>;
  }[] = [];
  /** Every word of every name. */
  private readonly known = new Set<string>();
  /** The first words of names; null where names of several areas begin so. */
  private readonly openings = new Map<string, string | null>();
  private readonly endings = new Set<string>();
  private readonly firstWords: Openings;
  /** Every word of every name, as one that a line may end in. Made when first needed. */
  private endingWords: Closings | null = null;
  /** How many words the longest name has. */
  private longest = 0;
  /** Long names with one word left open; null where two areas have the rest in common. Made when first needed. */
  private gapped: Map<string, FrameworkArea | null> | null = null;
  /** The names without their blanks. Made when first needed. */
  private joined: Map<string, FrameworkArea> | null = null;
  /** A cheap look whether a name may be one of them. */
  private joinedWords: MarkedWords | null = null;
  /** Names with one word left open, and the words that stand there. Made when first needed. */
  private open: Map<string, string[]> | null = null;
  /** The words that follow each opening of a name, the empty one too. Made when first needed. */
  private next: Map<string, Set<string>> | null = null;

  /**
   * @param frameworks Whose areas are known; where two share a name, the first one given keeps it, and one that is judged
   *   on its framework's levels before one that has levels of its own.
   */
  constructor(frameworks: Iterable<Framework>) {
    for (const framework of frameworks) {
      for (const area of framework.areas) {
        for (const name of [area.name, ...area.variants]) this.add(foldName(name), area);
      }
    }
    this.firstWords = new Openings(this.areas.keys());
  }

  private add(name: string, area: FrameworkArea): void {
    const known = this.areas.get(name);
    if (known && (known.levels.length === 0 || area.levels.length > 0)) return;
    this.areas.set(name, area);
    if (known) return;
    const words = name.split(' ');
    this.words.push({ area, name, words: new Set(words) });
    for (const word of words) this.known.add(word);
    this.longest = Math.max(this.longest, words.length);
    for (let cut = 1; cut < words.length; cut++) {
      // As a folded name has it: without a final comma.
      const opening = nameOf(words.slice(0, cut).join(' '));
      this.openings.set(opening, (this.openings.get(opening) ?? area.id) === area.id ? area.id : null);
      this.endings.add(words.slice(cut).join(' '));
    }
  }

  /** The area that a printed name means, or null. */
  area(printed: string): FrameworkArea | null {
    return this.named(foldName(printed));
  }

  /** The area that a text already folded means, or null. */
  areaOf(folded: string): FrameworkArea | null {
    return this.named(nameOf(folded));
  }

  /** The area of a folded name, as {@link foldName} makes it, its own abbreviation behind it or not; or null. */
  named(name: string): FrameworkArea | null {
    const area = this.areas.get(name);
    if (area) return area;
    if (name.endsWith(')')) return this.areas.get(withoutAbbreviation(name)) ?? null;
    if (!name.includes(PARTED)) return this.broken(name);
    return this.areas.get(name.replaceAll(PARTED, '')) ?? this.areas.get(name.replaceAll(PARTED, '-')) ?? null;
  }

  /** The area of a long name in whose words a converter left blanks: "pupils' behav iour". */
  private broken(name: string): FrameworkArea | null {
    if (name.length < BROKEN || !name.includes(' ')) return null;
    this.joined ??= new Map([...this.areas].map(([each, area]) => [each.replaceAll(' ', ''), area]));
    this.joinedWords ??= new MarkedWords(this.joined.keys());
    return this.joinedWords.has(placeWithoutBlanks(name)) ? (this.joined.get(name.replaceAll(' ', '')) ?? null) : null;
  }

  /** Whether a printed text is the first words of a name: the first line of a wrapped label. */
  opens(printed: string): boolean {
    return this.isOpening(foldName(printed));
  }

  /** Whether a folded name, as {@link foldName} makes it, is the first words of a name. */
  isOpening(name: string): boolean {
    if (!name.endsWith('-')) return this.openings.has(name);
    // A line's end parts its last word.
    return this.openings.has(name.slice(0, Math.max(0, name.lastIndexOf(' '))));
  }

  /** Whether a printed text is the last words of a name: what is left of a label whose first line went elsewhere. */
  closes(printed: string): boolean {
    return this.endings.has(foldName(printed));
  }

  /** Whether the text at an offset may open with a name: a cheap look at its first word, an article passed over. */
  mayOpen(text: string, offset: number): boolean {
    return this.firstWords.mayOpen(text, offset);
  }

  /** Whether a piece of a text may end in a word of a name, or in the article before one: a cheap look at its last letters. */
  mayEnd(text: string, from: number, to: number): boolean {
    this.endingWords ??= new Closings([...this.known, 'the', 'our']);
    return this.endingWords.mayClose(text, from, to);
  }

  /** The area that a printed label means, a misprint allowed; null where none is near or two are as near. */
  nearest(printed: string): FrameworkArea | null {
    return this.nearestTo(foldName(printed));
  }

  /**
   * The area of a folded name in which one word is missing, stands twice or has a slip of the keyboard; null for none
   * and for more than one.
   */
  slipped(name: string): FrameworkArea | null {
    let words = name.split(' ');
    // A slip makes a name one word longer at most, and the article in front another one.
    if (words.length > this.longest + 2) return null;
    // A name is given without its article.
    const bare = words[0] === 'the';
    if (bare) words = words.slice(1);
    const at = this.unknownAt(words);
    if (at === null) return null;
    const misspelt = this.misspelt(words, at);
    if (misspelt) return misspelt;
    if (bare) return words.length > 1 ? this.named(words.join(' ')) : null;
    if (words.length < 3) return null;
    const found = new Set<FrameworkArea | null>();
    for (let at = 1; at < words.length; at++) {
      const area = words[at] === words[at - 1] ? this.named(changed(words, at, 1)) : null;
      if (area) found.add(area);
    }
    if (found.size === 0 && words.length >= MISSING - 1) {
      this.gapped ??= this.withGaps();
      for (let at = 0; at <= words.length; at++) {
        const area = this.gapped.get(changed(words, at, 0, ANY));
        if (area !== undefined) found.add(area);
      }
    }
    const [area = null] = found;
    // The first line of a wrapped name lacks more than a word, unless nothing else begins so.
    const opened = this.openings.get(name);
    return found.size === 1 && (opened === undefined || opened === area?.id) ? area : null;
  }

  /** The area of a folded name, a slip of the keyboard in one word allowed; null for none and for more than one. */
  meant(name: string): FrameworkArea | null {
    const exact = this.named(name);
    if (exact) return exact;
    const words = name.split(' ');
    const at = words.length > this.longest ? null : this.unknownAt(words);
    return at === null ? null : this.misspelt(words, at);
  }

  /** The index of the one word that no name has; -1 where all are known, null where more are not. */
  private unknownAt(words: readonly string[]): number | null {
    let at = -1;
    for (const [index, word] of words.entries()) {
      if (this.known.has(word)) continue;
      if (at >= 0) return null;
      at = index;
    }
    return at;
  }

  /** The area whose name is that of the words but for a slip in the one at an index; null for none and for more than one. */
  private misspelt(words: readonly string[], at: number): FrameworkArea | null {
    const word = words[at] ?? '';
    if (!mayHaveSlip(word)) return null;
    this.open ??= this.withOneOpen();
    let found: FrameworkArea | null = null;
    for (const meant of this.open.get(changed(words, at, 1, ANY)) ?? []) {
      if (!isSlipOf(word, meant)) continue;
      const area = this.named(changed(words, at, 1, meant));
      if (found && area !== found) return null;
      found = area;
    }
    return found;
  }

  /** The one word that goes on a name from a folded opening of it, and that a folded word is with a slip; or null. */
  continuation(opening: string, word: string): string | null {
    if (!mayHaveSlip(word) || this.known.has(word)) return null;
    if (!this.next) {
      this.next = new Map();
      for (const name of this.areas.keys()) {
        const words = name.split(' ');
        for (let at = 0; at < words.length; at++) {
          const key = nameOf(words.slice(0, at).join(' '));
          this.next.set(key, (this.next.get(key) ?? new Set()).add(words[at] ?? ''));
        }
      }
    }
    let found: string | null = null;
    for (const meant of this.next.get(opening) ?? []) {
      if (!isSlipOf(word, meant)) continue;
      if (found !== null) return null;
      found = meant;
    }
    return found;
  }

  private withOneOpen(): Map<string, string[]> {
    const open = new Map<string, string[]>();
    for (const name of this.areas.keys()) {
      const words = name.split(' ');
      for (const [at, word] of words.entries()) {
        if (!mayHaveSlip(word)) continue;
        const key = changed(words, at, 1, ANY);
        const known = open.get(key);
        if (known) known.push(word);
        else open.set(key, [word]);
      }
    }
    return open;
  }

  private withGaps(): Map<string, FrameworkArea | null> {
    const gapped = new Map<string, FrameworkArea | null>();
    for (const [name, area] of this.areas) {
      const words = name.split(' ');
      if (words.length < MISSING) continue;
      for (let at = 0; at < words.length; at++) {
        const key = changed(words, at, 1, ANY);
        gapped.set(key, gapped.has(key) && gapped.get(key) !== area ? null : area);
      }
    }
    return gapped;
  }

  /** What {@link nearest} gives for the label of a folded name. */
  nearestTo(name: string): FrameworkArea | null {
    const exact = this.named(name) ?? this.slipped(name);
    if (exact) return exact;
    const words = new Set(name.split(' '));
    if (words.size < 4) return null;
    let known = 0;
    for (const word of words) if (this.known.has(word)) known++;
    // No name shares more words with the label than are words of names at all.
    if (known <= words.size * MISPRINT) return null;
    // The first line of a wrapped name is no misprint of another one.
    const isOpening = this.openings.has(name);
    let best: FrameworkArea | null = null;
    let bestShare = MISPRINT;
    for (const candidate of this.words) {
      const sizes = candidate.words.size / words.size;
      if (sizes < bestShare || sizes * bestShare > 1) continue;
      if (isOpening && !candidate.name.startsWith(name)) continue;
      let common = 0;
      for (const word of words) if (candidate.words.has(word)) common++;
      const share = common / (words.size + candidate.words.size - common);
      if (share > bestShare) {
        bestShare = share;
        best = candidate.area;
      } else if (share === bestShare && best !== candidate.area) {
        best = null;
      }
    }
    return best;
  }

  /** Every folded name with its area, in the order they were given. */
  names(): IterableIterator<[string, FrameworkArea]> {
    return this.areas.entries();
  }
}

/** Words joined, some of them taken out at an index and others put in. */
function changed(words: readonly string[], at: number, out: number, ...into: string[]): string {
  return [...words.slice(0, at), ...into, ...words.slice(at + out)].join(' ');
}
