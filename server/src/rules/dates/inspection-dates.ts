import { daysOf, readWrittenDates } from '../../text/dates';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import { furnitureAt } from '../../report/queries/running-lines';
import type { Days } from '../../text/date-forms';
import { runningWordings } from '../../report/queries/running-wordings';

/** Dates of the inspection as a place prints them, and what the other places say they are. */
export interface InspectionDates extends Span {
  /** Null where no other place says it. */
  readonly meant: Days | null;
}

/** The dates of the inspection around a wrong day on the cover or in a running line; null for any other place. */
export function inspectionDatesAt(report: Report, document: FrontOf, place: Span): InspectionDates | null {
  const onCover = document.misdated.find((dates) => isWithin(place, dates));
  if (onCover !== undefined) return { start: onCover.start, end: onCover.end, meant: datesOfPages(report, document) };
  const line = furnitureAt(report, place.start);
  if (line === null) return null;
  const dates = readWrittenDates(report.text.slice(line.start, line.end))
    .map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
    .find((written) => isWithin(place, written));
  const [cover, ...more] = document.inspected;
  return { meant: cover !== undefined && more.length === 0 ? cover : null, ...(dates ?? place) };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The range of days that most running lines print. */
function datesOfPages(report: Report, document: FrontOf): Days | null {
  const counts = new Map<string, { days: Days; count: number }>();
  for (const { dates, places } of runningWordings(report, document)) {
    for (const written of dates) {
      const days = daysOf(written);
      if (days === null || days.from === days.to) continue;
      const key = `${days.from} ${days.to}`;
      counts.set(key, { days, count: (counts.get(key)?.count ?? 0) + places.length });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.days ?? null;
}
