import { locate, type Anchor } from '../../../annotations/places/locate';
import type { Quote } from '../../../annotations/quote';
import type { Searchable } from '../../../annotations/places/searchable';
import type { Span } from '../../../text/spans';

/**
 * The place that the first of some quotes to be found shows.
 * @returns a span of the original text, 0-based and in UTF-16 code units; null where none is found
 */
export function firstFound(
  searchable: Searchable,
  quotes: readonly Quote[],
): { readonly span: Span; readonly by: Anchor['by'] } | null {
  for (const quote of quotes) {
    const anchor = locate(searchable, quote);
    if (anchor !== null) return { span: searchable.counted.outwards(anchor.span), by: anchor.by };
  }
  return null;
}
