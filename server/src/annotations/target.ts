import { hasType, isRecord, listOf, stringOr } from '../text/json';
import type { Quote } from './quote';
import { structureOf } from './structure';

/** What an item of a page is about. */
export interface Target {
  /** What it names: a report, or another annotation; null where it names nothing. */
  readonly source: string | null;
  /** The quoted place, then as it stood earlier, latest first; none where the whole is meant. */
  readonly quotes: readonly Quote[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the target of an annotation; where there are several, the first. */
export function readTarget(value: unknown): Target {
  const [target] = listOf(value);
  if (!isRecord(target)) return { source: stringOr(target, null), quotes: [] };
  const source = stringOr(target['source'], null) ?? stringOr(target['id'], null);
  return { source, quotes: quotesOf(listOf(target['selector']).filter(isRecord)) };
}

function quotesOf(selectors: readonly Fields[]): Quote[] {
  const all = selectors.flatMap(refined);
  const place = all.find((selector) => hasType(selector, 'TextPositionSelector')) ?? {};
  const position = positionOf(place);
  const quotes = all.filter((selector) => hasType(selector, 'TextQuoteSelector'));
  if (quotes.length === 0 && position !== null) return [{ exact: '', prefix: '', suffix: '', position }];
  return quotes.map((quote, n) => ({
    exact: stringOr(quote['exact'], ''),
    prefix: stringOr(quote['prefix'], ''),
    suffix: stringOr(quote['suffix'], ''),
    position: n === 0 ? position : null,
    ...structured(quote),
  }));
}

/** A selector with those that refine it: a page or a section first, a quote in it then. */
function refined(selector: Fields): Fields[] {
  const further = listOf(selector['refinedBy']).filter(isRecord);
  return [selector, ...further];
}

function structured(quote: Fields): Pick<Quote, 'structure'> {
  const selectors = listOf(quote['refinedBy']).filter(isRecord);
  const structure = selectors.map(structureOf).find((each) => each !== null);
  return structure ? { structure } : {};
}

function positionOf({ start, end }: Fields): Quote['position'] {
  return isIndex(start) && isIndex(end) ? { start, end } : null;
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
