import { withFields, type FieldEdit } from '../../annotations/edit';
import { quoteAt } from '../../annotations/quote';
import { hasType, isRecord, listOf } from '../../text/json';
import { selectors } from '../../annotations/written';
import type { FileChange } from '../../protocol';
import { firstFound } from './places/first-found';
import { changed, current, type Editable } from './editable';

/** So many quotes of one place are kept: where it is, where it was first, and what lies between. */
const mostQuotes = 4;

/**
 * What is to be written so that annotations are found in their report as it stands now, where edits in the editor have
 * moved them so far that their files alone would show another place or none.
 * @throws RefusedEdit where the report is not open, or another text by now
 */
export function keptPlaces(editable: Editable, version: number): FileChange[] {
  const opened = current(editable, version);
  const edited = opened.edited();
  const moved = editable.threads.flatMap((thread) => {
    const place = edited.has(thread.key) ? opened.place(thread.key) : null;
    // What is deleted has no words to be found by: what stood around it shows where it was, or nothing does.
    if (place === null || place.start === place.end) return [];
    const searchable = opened.searchable();
    const found = firstFound(searchable, thread.target.quotes)?.span;
    if (found?.start === place.start && found.end === place.end) return [];
    return [{ thread, quote: quoteAt(searchable, searchable.counted.inwards(place)) }];
  });
  return (['shared', 'private'] as const).flatMap((layer) => {
    const own = moved.filter(({ thread }) => thread.layer === layer);
    if (own.length === 0) return [];
    return [
      changed(editable, layer, (page) =>
        own.reduce((text, { thread, quote }) => withFields(text, thread.key, replaced(selectors([quote]))), page),
      ),
    ];
  });
}

/** Puts selectors before those of an item. Its positions are out of date; what was quoted, and all else, is kept. */
function replaced(now: readonly object[]): (item: Readonly<Record<string, unknown>>) => FieldEdit[] {
  return ({ target }) => {
    const [first] = listOf(target);
    if (!isRecord(first)) return [];
    const before = listOf(first['selector']).filter(
      (each) => !isRecord(each) || !hasType(each, 'TextPositionSelector'),
    );
    const quotes = before.filter((each) => isRecord(each) && hasType(each, 'TextQuoteSelector'));
    const tooMany = new Set(quotes.slice(mostQuotes - 2, -1));
    const selector = [...now, ...before.filter((each) => !tooMany.has(each))];
    return [[Array.isArray(target) ? ['target', 0, 'selector'] : ['target', 'selector'], selector]];
  };
}
