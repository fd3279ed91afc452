/** A half-open range of the text, as 0-based offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the last thing that starts at or before an offset, of a list in order of the text; -1 for none. */
export function lastBefore(things: readonly Span[], offset: number): number {
  let low = -1;
  let high = things.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((things[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the thing that holds an offset, of a list in order of the text without overlaps; -1 for none. */
export function lastAt(things: readonly Span[], offset: number): number {
  const index = lastBefore(things, offset);
  return offset < (things[index]?.end ?? -1) ? index : -1;
}

/** The things that lie within a span, of a list in order of the text. */
export function within<T extends Span>(things: readonly T[], span: Span): T[] {
  return linesWithin(things, span, ({ start }) => start).filter(({ end }) => end <= span.end);
}

/**
 * The things whose first line starts within a span, of a list in order of the text.
 *
 * @param startOf Where the first line of a thing starts.
 */
export function linesWithin<T>(things: readonly T[], span: Span, startOf: (thing: T) => number): T[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < things.length; index++) {
    const thing = things[index];
    if (thing === undefined || startOf(thing) >= span.end) break;
    found.push(thing);
  }
  return found;
}

/**
 * A string of its own with the same characters. Engines keep the whole of a text for the sake of a piece of it: what is kept of a
 * text that is thrown away itself is taken apart from it.
 */
export function apart(piece: string): string {
  return ` ${piece}`.slice(1);
}

/** What shows nothing, such as stands for the marks of bold print. */
const NOTHING = 0x200b;

/** A piece of a text without characters at its ends that show nothing. */
export function seenOf(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (end > start && text.charCodeAt(end - 1) === NOTHING) end--;
  while (start < end && text.charCodeAt(start) === NOTHING) start++;
  return { start, end };
}
