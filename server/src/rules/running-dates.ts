import { readWrittenDates, isoDate, type WrittenDates } from '../report/dates';
import type { DateRange, Edit, Fix, FrontOf, Report, Span } from '../report/model';
import { lineNumber } from '../report/places';
import { runningLines } from '../report/running-lines';
import { datesInWords, datesLike, type Days } from './date-forms';
import type { Observation } from './rule';

/** Dates that running lines print, with all places that print them. */
interface Side {
  /** Null where they end before they start. */
  readonly days: Days | null;
  readonly printed: string;
  readonly places: Span[];
}

const relatedLimit = 50;

/** An inspection takes days or weeks; a longer time in a running line is another period. */
const LONGEST = 62;

/**
 * The dates of the inspection on the cover against those in the running headers and footers.
 *
 * @returns One finding for each way in which running lines differ: at the cover where all of them do, else at the
 *   first that differs from the others.
 */
export function runningDates(report: Report, document: FrontOf): Observation[] {
  const [cover, ...more] = document.inspected;
  // Where the cover names two visits, a running line may name one of them, or the time from the first to the last.
  if (cover === undefined || more.length > 0) return [];
  const sides = sidesOf(report, document, cover);
  const agreeing = sides.find(({ days }) => days !== null && isSame(days, cover));
  const usual = agreeing ?? sides.reduce<Side | null>(moreOften, null);
  return sides.flatMap((side) => {
    if (side === agreeing) return [];
    if (side === usual) return [atCover(report, cover, side)];
    return [atRunningLine(report, cover, side, usual)];
  });
}

function moreOften(most: Side | null, side: Side): Side {
  return most === null || side.places.length > most.places.length ? side : most;
}

function isSame(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The dates of the running lines, grouped by what they say; in the order of the text. */
function sidesOf(report: Report, document: FrontOf, cover: DateRange): Side[] {
  const sides = new Map<string, Side>();
  for (const line of runningLines(report, document)) {
    if (line.text.includes('previous')) continue;
    const raw = report.text.slice(line.start, line.end);
    const [written, ...more] = readWrittenDates(raw).filter((dates) => isOfInspection(dates, document, cover));
    if (written === undefined || more.length > 0) continue;
    const place = { start: line.start + written.start, end: line.start + written.end };
    const days = daysOf(written);
    const printed = raw.slice(written.start, written.end).replace(/\s+/g, ' ');
    const key = days === null ? printed : `${days.from} ${days.to}`;
    const side = sides.get(key);
    if (side === undefined) sides.set(key, { days, printed, places: [place] });
    else side.places.push(place);
  }
  return [...sides.values()];
}

function daysOf({ first, last }: WrittenDates): Days | null {
  const from = isoDate(first);
  const to = isoDate(last);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/**
 * Whether the dates of a running line are meant to be those of the inspection. A range of some days is. One day alone
 * may be that of publication, or of the document's making, unless it is a day of the inspection. Days that do not exist
 * are found by another rule.
 */
function isOfInspection(written: WrittenDates, { published }: FrontOf, cover: DateRange): boolean {
  const from = isoDate(written.first);
  const to = isoDate(written.last);
  if (from === null || to === null || from === published?.value) return false;
  if (from === to) return from >= cover.from && to <= cover.to;
  return Date.parse(to) - Date.parse(from) <= LONGEST * 24 * 3600 * 1000;
}

function atCover(report: Report, cover: DateRange, side: Side): Observation {
  return {
    start: cover.start,
    end: cover.end,
    message:
      `The inspection is dated ${datesInWords(cover)} here, but ${side.printed} in ` +
      `${runningPlaces(report, side.places)}.`,
    related: related(side),
    // A line that names one day of the inspection is cut short, so that the cover is right.
    fixes: isOneDay(side)
      ? changeRunning(report, cover, side, true)
      : [...changeCover(report, cover, side), ...changeRunning(report, cover, side, false)],
    data: { cover: { from: cover.from, to: cover.to }, running: side.days },
  };
}

function atRunningLine(report: Report, cover: DateRange, side: Side, usual: Side | null): Observation {
  const accepted = usual?.days ?? cover;
  const agreeing = usual === null ? [] : usual.places;
  const [first] = side.places;
  const onCover = isSame(accepted, cover);
  return {
    start: first?.start ?? cover.start,
    end: first?.end ?? cover.end,
    message:
      `The inspection is dated ${side.printed} here, but ${datesInWords(accepted)} ` +
      `${onCover ? `on the cover (line ${String(lineNumber(report, cover))})` : `in ${runningPlaces(report, agreeing)}`}.`,
    related: [
      { start: cover.start, end: cover.end, message: `${datesInWords(cover)} on the cover` },
      ...related({ ...side, places: side.places.slice(1) }),
    ],
    fixes: changeRunning(report, accepted, side, true),
    data: { cover: { from: cover.from, to: cover.to }, running: side.days },
  };
}

function related(side: Side): Observation['related'] {
  return side.places
    .slice(0, relatedLimit)
    .map((place) => ({ ...place, message: `${side.printed} in a header or footer` }));
}

/** Running lines in a message: 'the header or footer on line 90', 'the header or footer of 10 pages, first on line 90'. */
function runningPlaces(report: Report, places: readonly Span[]): string {
  const [first] = places;
  const line = first === undefined ? '' : String(lineNumber(report, first));
  if (places.length === 1) return `the header or footer on line ${line}`;
  return `the header or footer of ${String(places.length)} pages, first on line ${line}`;
}

function isOneDay({ days }: Side): boolean {
  return days !== null && days.from === days.to;
}

function changeCover(report: Report, cover: DateRange, { days }: Side): Fix[] {
  if (days === null) return [];
  const edit = rewritten(report, cover, days);
  return edit === null ? [] : [{ title: `Change the cover to '${edit.newText}'`, edits: [edit] }];
}

function changeRunning(report: Report, days: Days, { places }: Side, preferred: boolean): Fix[] {
  const edits = places.flatMap((place) => rewritten(report, place, days) ?? []);
  const [first] = edits;
  if (first === undefined || edits.length < places.length) return [];
  const title =
    places.length === 1
      ? `Change to '${first.newText}'`
      : `Change the header or footer of all ${String(places.length)} pages to '${first.newText}'`;
  return [{ title, edits, preferred }];
}

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+$/i;

/** Dates in the words of a place; null beside a weekday, which may then be another one. */
function rewritten({ text }: Report, { start, end }: Span, days: Days): Edit | null {
  const printed = text.slice(start, end);
  if (/day/i.test(printed) || WEEKDAY.test(text.slice(Math.max(0, start - 12), start))) return null;
  return { start, end, newText: datesLike(printed, days) };
}
