import type { Report } from '../report/model';
import type { Span } from '../text/spans';
import type { Waiver } from './waiver';

/** So many characters without their blanks show that two pieces of text may be the same. */
const gramLength = 12;

/** An edit of more than this is looked through whole, in UTF-16 code units. */
const bigEdit = 4_000;

/** So far beyond an edit a place may begin or end that the edit has made, in UTF-16 code units beside its quote's. */
const around = 200;

interface Remembered {
  readonly quote: Waiver['quote'];
  readonly grams: Int32Array;
  readonly length: number;
}

/**
 * The waivers of one document whose places were looked for in vain. Each is looked for again only when an edit has
 * changed something that is in places like its quote or what stood around it.
 */
export class LostWaivers {
  readonly #lost = new Map<string, Remembered>();
  #text: string | null = null;
  #furniture = 0;

  /** Takes the text as it is now, and forgets those that may be found in it. */
  follow({ source, furniture }: Report): void {
    const before = this.#text;
    const isOtherwise = furniture.length !== this.#furniture;
    this.#text = source;
    this.#furniture = furniture.length;
    if (this.#lost.size === 0 || before === source) return;
    const change = before === null || isOtherwise ? null : changeOf(before, source);
    if (before === null || change === null) {
      this.#lost.clear();
      return;
    }
    const reach = around + [...this.#lost.values()].reduce((most, { length }) => Math.max(most, length), 0);
    const near = new Sums();
    near.add(gramsNear(before, change.before, reach));
    near.add(gramsNear(source, change.after, reach));
    for (const [key, { grams }] of this.#lost) {
      if (grams.length === 0 || near.hasAny(grams)) this.#lost.delete(key);
    }
  }

  /** Whether a waiver was looked for in vain and nothing has changed since that it could be found by. */
  has({ key, quote }: Waiver): boolean {
    const known = this.#lost.get(key)?.quote;
    if (known === undefined) return false;
    return known.exact === quote.exact && known.prefix === quote.prefix && known.suffix === quote.suffix;
  }

  /** Remembers a waiver that was looked for in vain. */
  add({ key, quote }: Waiver): void {
    const { prefix, exact, suffix } = quote;
    const grams = gramsOf(prefix + exact + suffix);
    this.#lost.set(key, { quote, grams, length: prefix.length + exact.length + suffix.length });
  }
}

/** A set of sums that most others are told from at a glance: after each key tens of thousands are looked for. */
class Sums {
  readonly #all = new Set<number>();
  readonly #ends = new Uint8Array(1 << 16);

  add(sums: Int32Array): void {
    for (const sum of sums) {
      this.#all.add(sum);
      this.#ends[sum & 0xffff] = 1;
    }
  }

  hasAny(sums: Int32Array): boolean {
    for (const sum of sums) if (this.#ends[sum & 0xffff] === 1 && this.#all.has(sum)) return true;
    return false;
  }
}

/** What two texts have not in common; null where that is too much to be looked at apart. */
function changeOf(before: string, after: string): { readonly before: Span; readonly after: Span } | null {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const rest = most - start;
  while (tail < rest && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  const change = { before: { start, end: before.length - tail }, after: { start, end: after.length - tail } };
  return Math.max(change.before.end, change.after.end) - start > bigEdit ? null : change;
}

function gramsNear(text: string, { start, end }: Span, reach: number): Int32Array {
  return gramsOf(text.slice(Math.max(0, start - reach), end + reach));
}

/**
 * Every piece of so many characters, blanks left out, by a sum over it: pieces that share one are taken for the same, and
 * then a waiver is looked for once too often.
 */
function gramsOf(text: string): Int32Array {
  const ink = text.replace(/\s+/g, '');
  const sums = new Int32Array(Math.max(0, ink.length - gramLength + 1));
  for (let at = 0; at < sums.length; at++) {
    let sum = 0;
    for (let n = 0; n < gramLength; n++) sum = Math.imul(sum, 31) + ink.charCodeAt(at + n);
    sums[at] = sum;
  }
  return sums;
}
