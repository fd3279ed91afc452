import type { Report } from '../report/model';
import type { Span } from '../text/spans';
import { structureIn } from '../report/queries/structure-at';
import { whereIn } from '../report/queries/where-in';
import { locate, type Anchor } from '../annotations/places/locate';
import { Searchable } from '../annotations/places/searchable';
import type { Thread } from '../annotations/threads';

/** The place of an annotation in a report: a span of its text, 0-based and in UTF-16 code units. */
export interface AnchoredPlace extends Span {
  readonly by: Anchor['by'];
  /** What stood there when it was annotated, where that is not what stands there now; null where it is. */
  readonly was: string | null;
}

/** An annotation with its place in a report. */
export interface Reviewed<T extends Thread = Thread> {
  readonly thread: T;
  /** Null for an orphan, and for a remark on the whole report. */
  readonly place: AnchoredPlace | null;
  /** The heading of its section; null outside of sections. */
  readonly section: string | null;
  /** The number of its numbered paragraph; null elsewhere. */
  readonly paragraph: number | null;
}

/** Finds the places of annotations in a report. */
export function placesIn(report: Report, threads: readonly Thread[]): (AnchoredPlace | null)[] {
  return placesOf(report.source, threads, new Searchable(report.source, report.furniture, structureIn(report)));
}

/** Finds the places of annotations in a text. */
export function placesOf(
  text: string,
  threads: readonly Thread[],
  searchable = new Searchable(text),
): (AnchoredPlace | null)[] {
  return threads.map(({ target: { quotes } }) => {
    for (const quote of quotes) {
      const anchor = locate(searchable, quote);
      if (anchor === null) continue;
      const span = searchable.counted.outwards(anchor.span);
      return { ...span, by: anchor.by, was: changedFrom(quotes.at(-1)?.exact ?? '', text.slice(span.start, span.end)) };
    }
    return null;
  });
}

/**
 * Annotations as a report has them: those on the whole report, then those with a place in the order of the text, then
 * the orphans.
 * @param places theirs, in their order
 */
export function reviewed<T extends Thread>(
  report: Report,
  threads: readonly T[],
  places: readonly (AnchoredPlace | null)[],
): Reviewed<T>[] {
  const all = threads.map((thread, n) => {
    const place = places[n] ?? null;
    const { section, paragraph } = place === null ? nowhere : whereIn(report, place.start);
    return { thread, place, section: section?.title ?? null, paragraph };
  });
  return all.sort((a, b) => rank(a) - rank(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0));
}

const nowhere = { section: null, paragraph: null };

function rank({ thread, place }: Reviewed): number {
  if (thread.whole) return 0;
  return place === null ? 2 : 1;
}

/** What was there, where it is not the same now but for blanks and the way letters are composed; null where it is. */
export function changedFrom(before: string, now: string): string | null {
  return inked(before) === inked(now) ? null : before;
}

function inked(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFC');
}
