import { daysOf, isoDate, type WrittenDates } from '../../text/dates';
import { fold } from '../../text/fold';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Days } from '../../text/date-forms';
import { isFar } from '../../report/queries/report-time';
import { inOrder, runningWordings } from '../../report/queries/running-wordings';

/** Dates of the inspection that running headers and footers print, with all places that print them. */
export interface Side {
  /** Null where they end before they start. */
  readonly days: Days | null;
  /** As the first of the places prints them, in one line. */
  readonly printed: string;
  readonly places: readonly Span[];
}

/** An inspection takes days or weeks; a longer time in a running line is another period. */
const LONGEST = 62 * 24 * 3600 * 1000;

/**
 * The dates of the inspection in the running lines of a document, grouped by what they say.
 *
 * @param cover The dates on its cover, which tell those of the inspection from others.
 * @param time The report's year; dates far from it are not compared.
 * @returns In the order of the text.
 */
export function runningSides(report: Report, document: FrontOf, cover: Days, time: number): Side[] {
  const sides = new Map<string, Side & { places: Span[] }>();
  const wordings = runningWordings(report, document);
  const beside = new Set(
    wordings.flatMap(({ raw, dates }) =>
      dates.filter((each) => isOfInspection(each, document, cover)).map((each) => without(raw, each)),
    ),
  );
  for (const { raw, dates, places } of wordings) {
    const [written, ...more] = dates.filter(
      (each) =>
        isOfInspection(each, document, cover) ||
        (dates.length === 1 && isInItsPlace(raw, each, beside, document) && cover.from === cover.to),
    );
    if (written === undefined || more.length > 0 || fold(raw).includes('previous')) continue;
    if (isFar(written.first.year, time) || isFar(written.last.year, time)) continue;
    const days = daysOf(written);
    const printed = raw.slice(written.start, written.end).replace(/\s+/g, ' ');
    const key = days === null ? printed : `${days.from} ${days.to}`;
    const side = sides.get(key) ?? { days, printed, places: [] };
    sides.set(key, side);
    for (const { start } of places) side.places.push({ start: start + written.start, end: start + written.end });
  }
  for (const { places } of sides.values()) places.sort(inOrder);
  return [...sides.values()];
}

/** A running line without a date of it. */
const without = (raw: string, { start, end }: WrittenDates) => `${raw.slice(0, start)}\n${raw.slice(end)}`;

/** Whether a day stands where other running lines that say the same have the day of the inspection, or behind the name and a comma. */
function isInItsPlace(
  raw: string,
  written: WrittenDates,
  beside: ReadonlySet<string>,
  { authority, published }: FrontOf,
): boolean {
  const from = isoDate(written.first);
  if (from === null || from !== isoDate(written.last) || from === published?.value) return false;
  return (
    beside.has(without(raw, written)) ||
    (authority !== null && raw.slice(0, written.start).trimEnd().endsWith(`${authority.value},`))
  );
}

/**
 * Whether the dates of a running line are meant to be those of the inspection. A range of some days is, and one that
 * shares its first or last day with the cover. One day alone may be that of publication, or of the document's making,
 * unless it is a day of the inspection. Days that do not exist are found by another rule.
 */
function isOfInspection(written: WrittenDates, { published }: FrontOf, cover: Days): boolean {
  const from = isoDate(written.first);
  const to = isoDate(written.last);
  if (from === null || to === null || from === published?.value) return false;
  if (from === to) return from >= cover.from && to <= cover.to;
  // The year of a first day that has none is that of the last day, or the one before: '20 June to 1 February 2022'.
  if (!written.dated && from.slice(4) === cover.from.slice(4)) return true;
  return from === cover.from || to === cover.to || Date.parse(to) - Date.parse(from) <= LONGEST;
}
