import { quoteAt } from '../../server/src/annotations/quote';
import { Searchable } from '../../server/src/annotations/places/searchable';
import { pageOf, waiverItem } from '../../server/src/annotations/written';

/** So many findings of a report that was replaced by another were waived. */
export const LOST = 200;

/** Sentences that no sample has. */
const sentence = (n: number): string =>
  `Team ${String(n)} of the north of Kestrelby closed ${String(n * 37)} of its own plans in the spring.`;

/** A file of waivers whose places are all lost: they were made in a text of other sentences. */
export function lostWaivers(source: string): object {
  const text = Array.from({ length: LOST }, (_, n) => sentence(n)).join('\n\n');
  const searchable = new Searchable(text);
  const items = Array.from({ length: LOST }, (_, n) => {
    const start = text.indexOf(sentence(n));
    const place = searchable.counted.inwards({ start, end: start + sentence(n).length });
    return waiverItem({
      id: `urn:uuid:00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
      author: 'Wilma Ashdown',
      created: '2024-05-02T09:30:00.000Z',
      source,
      quote: quoteAt(searchable, place),
      rule: 'acronym',
      message: 'It is nowhere explained.',
      reason: 'Readers know it.',
    });
  });
  return pageOf('urn:uuid:bench-lost', items);
}
