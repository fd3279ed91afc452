import type { Span } from '../../../server/src/text/spans';

/** A piece of a text and what takes its place. */
export interface Change extends Span {
  readonly put: string;
}

/** A text that was altered, and where each of its pieces went. */
export class Altered {
  readonly text: string;
  readonly #changes: readonly Change[];
  /** By how much what stands behind each change has moved. */
  readonly #shifts: readonly number[];

  /** @param changes in any order; of two that meet, the later one in the text is left out */
  constructor(original: string, changes: readonly Change[]) {
    this.#changes = apart(changes);
    const pieces: string[] = [];
    const shifts: number[] = [];
    let [at, shift] = [0, 0];
    for (const { start, end, put } of this.#changes) {
      pieces.push(original.slice(at, start), put);
      shift += put.length - (end - start);
      shifts.push(shift);
      at = end;
    }
    this.#shifts = shifts;
    this.text = [...pieces, original.slice(at)].join('');
  }

  /** Where a piece of the original stands now: what took its place, where something did. */
  of({ start, end }: Span): Span {
    return { start: this.#edge(start, 'start'), end: Math.max(this.#edge(start, 'start'), this.#edge(end, 'end')) };
  }

  #edge(offset: number, side: 'start' | 'end'): number {
    const n = countWhere(this.#changes, ({ start }) => (side === 'start' ? start <= offset : start < offset)) - 1;
    const [change, shift] = [this.#changes[n], this.#shifts[n]];
    if (change === undefined || shift === undefined) return offset;
    const before = this.#shifts[n - 1] ?? 0;
    if (side === 'start' ? offset >= change.end && change.end > change.start : offset >= change.end)
      return offset + shift;
    // What was put where nothing stood is no part of what stood behind or before it.
    if (change.start === change.end) return side === 'start' ? offset + shift : change.start + before;
    return side === 'start' ? change.start + before : change.start + before + change.put.length;
  }
}

function apart(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last === undefined || change.start > last.end || (change.start === last.end && last.end > last.start))
      kept.push(change);
  }
  return kept;
}

/** How many of the first things hold, where those that hold come first. */
function countWhere<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && holds(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}
