import type { Quote } from '../annotations/quote';
import { remembered } from '../text/remembered';
import type { Item } from '../annotations/item';

/** A finding that somebody has waived, as an annotation says it. */
export interface Waiver {
  /** What tells it from the others of its file. */
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  /** The message of the finding that was waived; null where nobody wrote it down. */
  readonly message: string | null;
  readonly creator: string | null;
  /** As it is written: ISO 8601 where this program wrote it. */
  readonly created: string | null;
  readonly quote: Quote;
}

const nothing: Quote = { exact: '', prefix: '', suffix: '', position: null };

const kept = new WeakMap<readonly Item[], readonly Waiver[]>();

/** The waivers among annotations; the same ones for the same annotations. */
export function waiversOf(items: readonly Item[]): readonly Waiver[] {
  return remembered(kept, items, () => waiversAmong(items));
}

function waiversAmong(items: readonly Item[]): Waiver[] {
  return items.flatMap(({ key, waives, text, message, author, created, target }) =>
    waives === null
      ? []
      : [{ key, rule: waives, reason: text, message, creator: author, created, quote: target.quotes[0] ?? nothing }],
  );
}
