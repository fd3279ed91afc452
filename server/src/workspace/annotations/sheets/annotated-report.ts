import { readSidecar } from '../../../annotations/sidecar';
import type { AnnotatedReportParams, AnnotatedReportResult } from '../../../protocol';
import { placesOf } from '../../../review/reviewed';

/** So much of the places must be found in a report for it to be the one that is meant. */
const enough = 0.5;

/**
 * Finds which of some reports a file of annotations without its report is about: the one that has the most of what was
 * quoted, and surely more than any other.
 * @param read the text of a file; null where there is none
 */
export async function mostLike(
  { sidecar, reports }: AnnotatedReportParams,
  read: (uri: string) => Promise<string | null>,
): Promise<AnnotatedReportResult> {
  const page = await read(sidecar);
  // Nobody knows its name any more: all of its annotations count.
  const threads = page === null ? [] : readSidecar(page, '').threads.filter(({ whole }) => !whole);
  const of = threads.length;
  const all: { readonly report: string; readonly found: number }[] = [];
  for (const report of of === 0 ? [] : reports) {
    const text = await read(report).catch(() => null);
    // What stands between surroundings alone is no sign: reports of one kind say much alike.
    const places =
      text === null ? [] : placesOf(text, threads).filter((place) => place !== null && place.by !== 'context');
    all.push({ report, found: places.length });
  }
  const [best, next] = all.sort((a, b) => b.found - a.found);
  if (best === undefined) return { report: null, found: 0, of };
  const isSure = best.found > 0 && best.found >= enough * of && best.found > (next?.found ?? 0);
  return { report: isSure ? best.report : null, found: best.found, of };
}
