import type { Span } from '../text/spans';
import { tagStart } from '../annotations/annotation';
import { hasType, isRecord, listOf, stringOr } from '../text/json';
import type { Quote } from '../annotations/quote';

/** A finding that somebody has waived, as an annotation says it. */
export interface Waiver {
  /** What tells it from the others of its file: its id, or else its place in the list ('#2'). */
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  /** The message of the finding that was waived; null where nobody wrote it down. */
  readonly message: string | null;
  readonly creator: string | null;
  /** As it is written: ISO 8601 where this program wrote it. */
  readonly created: string | null;
  readonly source: string | null;
  readonly quote: Quote;
  /** Where the annotation stands in its file: 0-based offsets in UTF-16 code units. */
  readonly at: Span;
}

/**
 * Reads an item of a page.
 * @param index where it stands in the list, from 0
 * @param at where it stands in the file
 * @returns null for what is no waiver, but somebody's annotation
 */
export function waiverOf(item: unknown, index: number, at: Span): Waiver | null {
  if (!isRecord(item) || !hasType(item, 'Annotation')) return null;
  const bodies = listOf(item['body']).filter(isRecord);
  const tag = valuesFor(bodies, 'tagging').find((value) => value.startsWith(tagStart));
  if (tag === undefined) return null;
  const [target] = listOf(item['target']).filter(isRecord);
  return {
    key: stringOr(item['id'], `#${String(index)}`),
    rule: tag.slice(tagStart.length),
    reason: valuesFor(bodies, 'commenting')[0] ?? '',
    message: valuesFor(bodies, 'describing')[0] ?? null,
    creator: creatorOf(item['creator']),
    created: stringOr(item['created'], null),
    source: stringOr(target?.['source'], null),
    quote: quoteOf(listOf(target?.['selector']).filter(isRecord)),
    at,
  };
}

function valuesFor(bodies: readonly Readonly<Record<string, unknown>>[], purpose: string): string[] {
  return bodies.filter((body) => listOf(body['purpose']).includes(purpose)).map(({ value }) => stringOr(value, ''));
}

function creatorOf(creator: unknown): string | null {
  const [first] = listOf(creator);
  return isRecord(first) ? stringOr(first['name'], null) : stringOr(first, null);
}

function quoteOf(selectors: readonly Readonly<Record<string, unknown>>[]): Quote {
  const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector')) ?? {};
  const { start, end } = selectors.find((selector) => hasType(selector, 'TextPositionSelector')) ?? {};
  return {
    exact: stringOr(quote['exact'], ''),
    prefix: stringOr(quote['prefix'], ''),
    suffix: stringOr(quote['suffix'], ''),
    position: isIndex(start) && isIndex(end) ? { start, end } : null,
  };
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
