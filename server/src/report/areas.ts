import type { Framework, FrameworkArea } from '../frameworks/schema';
import { foldName, nameOf } from './fold';
import { Openings } from './word-edges';

/** From this share of common words on, a label that matches no name is a misprint of the one it is nearest to. */
const MISPRINT = 0.75;

/** Names of areas, to be looked up as a report prints them. */
export class AreaLexicon {
  readonly #areas = new Map<string, FrameworkArea>();
  readonly #words: { readonly area: FrameworkArea; readonly name: string; readonly words: ReadonlySet<string> }[] = [];
  /** Every word of every name. */
  readonly #known = new Set<string>();
  readonly #openings = new Set<string>();
  readonly #endings = new Set<string>();
  readonly #firstWords: Openings;

  /** @param frameworks Whose areas are known; where two share a name, the first one given keeps it. */
  constructor(frameworks: Iterable<Framework>) {
    for (const framework of frameworks) {
      for (const area of framework.areas) {
        for (const name of [area.name, ...area.variants]) this.#add(foldName(name), area);
      }
    }
    this.#firstWords = new Openings(this.#areas.keys());
  }

  #add(name: string, area: FrameworkArea): void {
    if (this.#areas.has(name)) return;
    this.#areas.set(name, area);
    const words = name.split(' ');
    this.#words.push({ area, name, words: new Set(words) });
    for (const word of words) this.#known.add(word);
    for (let cut = 1; cut < words.length; cut++) {
      this.#openings.add(words.slice(0, cut).join(' '));
      this.#endings.add(words.slice(cut).join(' '));
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

  /** The area of a folded name, as {@link foldName} makes it, or null. */
  named(name: string): FrameworkArea | null {
    return this.#areas.get(name) ?? null;
  }

  /** Whether a printed text is the first words of a name: the first line of a wrapped label. */
  opens(printed: string): boolean {
    return this.#openings.has(foldName(printed));
  }

  /** Whether a printed text is the last words of a name: what is left of a label whose first line went elsewhere. */
  closes(printed: string): boolean {
    return this.#endings.has(foldName(printed));
  }

  /** Whether the text at an offset may open with a name: a cheap look at its first word, an article passed over. */
  mayOpen(text: string, offset: number): boolean {
    return this.#firstWords.mayOpen(text, offset);
  }

  /** The area that a printed label means, a misprint allowed; null where none is near or two are as near. */
  nearest(printed: string): FrameworkArea | null {
    return this.nearestTo(foldName(printed));
  }

  /** What {@link nearest} gives for the label of a folded name. */
  nearestTo(name: string): FrameworkArea | null {
    const exact = this.named(name);
    if (exact) return exact;
    const words = new Set(name.split(' '));
    if (words.size < 4) return null;
    let known = 0;
    for (const word of words) if (this.#known.has(word)) known++;
    // No name shares more words with the label than are words of names at all.
    if (known <= words.size * MISPRINT) return null;
    // The first line of a wrapped name is no misprint of another one.
    const isOpening = this.#openings.has(name);
    let best: FrameworkArea | null = null;
    let bestShare = MISPRINT;
    for (const candidate of this.#words) {
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
    return this.#areas.entries();
  }
}
