import type { Span } from '../../text/spans';
import { CountedText } from './counted-text';
import { Grams } from './grams';
import { Ink } from './ink';
import type { Structure } from '../structure';

/** What a text is searched in: its ink, and where its pieces stand. */
export interface Field {
  readonly ink: Ink;
  readonly grams: Grams;
}

/** A text that places are looked for in. What that takes is made once, when it is first needed. */
export class Searchable {
  readonly counted: CountedText;
  readonly #furniture: readonly Span[];
  #whole: Field | null = null;
  #body: Field | null = null;

  /**
   * @param original any text
   * @param furniture its running lines and page numbers, which may part what belongs together: spans of the original, in
   *     order and without overlaps
   * @param structureAt says where a span of the original stands in its structure; null where nobody knows
   */
  constructor(
    original: string,
    furniture: readonly Span[] = [],
    readonly structureAt: (span: Span) => Structure | null = () => null,
  ) {
    this.counted = new CountedText(original);
    this.#furniture = furniture;
  }

  /** The whole text. */
  get whole(): Field {
    return (this.#whole ??= fieldOf(this.counted.text, []));
  }

  /** The text without its furniture. */
  get body(): Field {
    if (this.#furniture.length === 0) return this.whole;
    const furniture = this.#furniture.map((span) => this.counted.inwards(span));
    return (this.#body ??= fieldOf(this.counted.text, furniture));
  }
}

function fieldOf(text: string, without: readonly Span[]): Field {
  const ink = new Ink(text, without);
  return { ink, grams: new Grams(ink.text) };
}
