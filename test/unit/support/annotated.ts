import { withItems } from '../../../server/src/annotations/edit';
import { quoteAt, type Quote } from '../../../server/src/annotations/quote';
import { Searchable } from '../../../server/src/annotations/places/searchable';
import { remarkItem, type Remark } from '../../../server/src/annotations/written';
import { span } from './build';

/** An id of this program's kind, by a number. */
export function idOf(n: number): string {
  return `urn:uuid:${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** The quote of a piece of a text. */
export function quoteOf(text: string, piece: string): Quote {
  const searchable = new Searchable(text);
  return quoteAt(searchable, searchable.counted.inwards(span(text, piece)));
}

/** A remark on `a.txt`; what a test does not care about has a plain value. */
export function remark(n: number, rest: Partial<Remark> = {}): Record<string, unknown> {
  const item = remarkItem({
    id: idOf(n),
    author: 'Wilma Ashdown',
    created: '2024-05-02T09:30:00.000Z',
    source: 'a.txt',
    quote: null,
    kind: 'note',
    text: 'Remark.',
    replacement: null,
    ...rest,
  });
  return { ...item };
}

/** A page of items as this program writes it. */
export function page(...items: readonly object[]): string {
  return withItems(null, items, 'urn:uuid:0000ffff-0000-4000-8000-000000000000');
}
