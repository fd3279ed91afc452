import type { Span } from '../../text/spans';

/**
 * A text as annotations count it, so that one file of annotations holds for everybody: each line break is one LF,
 * whatever the editor or the version control makes of it, and positions are in code points, as the Web Annotation Data
 * Model demands of a TextPositionSelector (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
export class CountedText {
  /** The text with each CRLF and each CR as one LF. */
  readonly text: string;
  /** Offsets in the original of each CR that an LF follows. */
  private readonly dropped: readonly number[];
  /** Offsets in the text of each character that takes two code units. */
  private readonly pairs: readonly number[];

  /** @param original any text */
  constructor(original: string) {
    this.dropped = original.includes('\r') ? offsetsOf(original, /\r\n/g) : [];
    this.text = original.includes('\r') ? original.replace(/\r\n?/g, '\n') : original;
    this.pairs = offsetsOf(this.text, /[\ud800-\udbff][\udc00-\udfff]/g);
  }

  /** A span of the original as a span of the text, both 0-based and in UTF-16 code units. */
  inwards({ start, end }: Span): Span {
    return { start: start - countBelow(this.dropped, start), end: end - countBelow(this.dropped, end) };
  }

  /** A span of the text as a span of the original, both 0-based and in UTF-16 code units. */
  outwards({ start, end }: Span): Span {
    return { start: this.outer(start), end: this.outer(end) };
  }

  /** The 0-based code point at an offset of the text; the one that the offset lies within, where it lies within one. */
  codePointAt(offset: number): number {
    return offset - countBelow(this.pairs, offset);
  }

  /** The offset in the text of a 0-based code point. */
  offsetOf(codePoint: number): number {
    return codePoint + countWhere(this.pairs.length, (n) => (this.pairs[n] ?? 0) - n < codePoint);
  }

  private outer(offset: number): number {
    return offset + countWhere(this.dropped.length, (n) => (this.dropped[n] ?? 0) - n < offset);
  }
}

function offsetsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}

function countBelow(sorted: readonly number[], limit: number): number {
  return countWhere(sorted.length, (n) => (sorted[n] ?? 0) < limit);
}

/** How many of the first numbers hold, where those that hold come first. */
function countWhere(length: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
