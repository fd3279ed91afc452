import type { FrontOf } from '../model';
import { oncePerReport } from './once';
import { printedNumbers, type PrintedYear } from './printed-numbers';

/** Reports are of these years, and speak mostly of them. */
const FIRST = 1990;
const LAST = 2099;

/**
 * The year that a report belongs to: that of its publication or its inspection where the text speaks of that year or
 * of those around it, else the one it speaks of most. So a wrong year on the cover misleads nobody.
 *
 * @returns Null where the text names no year, or is no report.
 */
export const reportYear = oncePerReport((report): number | null => {
  const { documents, published, inspected } = report;
  if (documents.length === 0) return null;
  const most = mostSpokenOf(printedNumbers(report).years);
  if (most === null) return null;
  const own = [published?.value, ...inspected.map(({ to }) => to)].flatMap((date) => date?.slice(0, 4) ?? []);
  return own.map(Number).find((year) => Math.abs(year - most) <= NEAR) ?? most;
});

/** The year that is printed most often; of those printed as often the last. */
function mostSpokenOf(years: readonly PrintedYear[]): number | null {
  const counts = new Uint32Array(LAST - FIRST + 1);
  let most: number | null = null;
  let times = 0;
  for (const { year } of years) {
    if (year < FIRST || year > LAST) continue;
    const count = (counts[year - FIRST] ?? 0) + 1;
    counts[year - FIRST] = count;
    if (count < times || (count === times && most !== null && year < most)) continue;
    most = year;
    times = count;
  }
  return most;
}

/** A report speaks most of its own year or of one not long before. */
const NEAR = 5;

/** What lies further ahead of a report than this is no time that it speaks of, unless it is a plan. */
const AHEAD = 15;

/** No report dates anything to an earlier year. */
const EARLIEST = 1800;

/** Whether a year is far outside the time of a report of another year. */
export function isFar(year: number, time: number): boolean {
  return year > time + AHEAD || year < EARLIEST;
}

/** A report comes out within so many days of the end of its inspection. */
const UNTIL_PUBLICATION = 120;

/**
 * The last day that a document can look back on, as an ISO date: that of its publication, or some months after its
 * inspection. Null where its cover has neither.
 */
export function lastDayOf({ inspected, published }: FrontOf): string | null {
  const last = inspected.reduce((latest, { to }) => (to > latest ? to : latest), '');
  // A day of publication before the inspection is wrong itself.
  if (published !== null && published.value >= last) return published.value;
  if (last === '') return null;
  return new Date(Date.parse(last) + UNTIL_PUBLICATION * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
