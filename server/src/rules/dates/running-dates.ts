import * as l10n from '../../l10n';
import { isoDate, type WrittenDates } from '../../text/dates';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Edit, Fix } from '../finding';
import { lineNumber } from '../../report/queries/places';
import { reversedDates } from './cover-dates';
import { datesInWords, datesLike, type Days } from '../../text/date-forms';
import { changePages, onPages, relatedPages } from '../shared/running-places';
import { fitsEditionOf } from './edition';
import { isFar } from '../../report/queries/report-time';
import type { Observation } from '../rule';
import { runningSides, type Side } from './running-sides';

/** The dates of the inspection on the cover. */
interface Cover extends Days, Span {
  /** Whether they end before they start, and so are certainly wrong. */
  readonly reversed: boolean;
}

/**
 * The dates of the inspection on the cover against those in the running headers and footers.
 *
 * @param time The report's year.
 * @returns One finding for each way in which running lines differ: at the cover where all of them do, else at the
 *   first that differs from the others.
 */
export function runningDates(report: Report, document: FrontOf, time: number): Observation[] {
  const days = coverDays(document);
  if (days === null || isFar(yearOf(days.from), time) || isFar(yearOf(days.to), time)) return [];
  const sides = runningSides(report, document, days, time);
  if (sides.length === 0) return [];
  const cover = { reversed: reversedDates(report, document).length > 0, ...days };
  const agreeing = sides.find(({ days }) => days !== null && isSame(days, cover));
  const usual = agreeing ?? sides.reduce<Side | null>(moreOften, null);
  return sides.flatMap((side) => {
    if (side === agreeing || isEndDay(side, cover)) return [];
    if (side === usual) return [atCover(report, cover, side)];
    return [atRunningLine(report, cover, side, usual)];
  });
}

/** Null where the cover names two visits: a running line may name one of them, or the time from the first to the last. */
function coverDays({ inspected, misdated }: FrontOf): (Days & Span) | null {
  const [first = null, ...more] = [...inspected, ...misdated.flatMap(daysAsWritten)];
  return more.length > 0 ? null : first;
}

function daysAsWritten({ first, last, start, end }: WrittenDates): (Days & Span)[] {
  const from = isoDate(first);
  const to = isoDate(last);
  return from === null || to === null ? [] : [{ from, to, start, end }];
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

function moreOften(most: Side | null, side: Side): Side {
  return most === null || side.places.length > most.places.length ? side : most;
}

function isSame(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to;
}

function atCover(report: Report, cover: Cover, side: Side): Observation {
  return {
    start: cover.start,
    end: cover.end,
    message: l10n.t(
      'The inspection is dated {0} here, but {1} in {2}.',
      datesInWords(cover),
      side.printed,
      onPages(report, side.places),
    ),
    related: relatedPages(side.places, side.printed),
    fixes: [
      // A line that names one day of the inspection is cut short, so that the cover is right.
      ...(isOneDay(side) ? [] : changeCover(report, cover, side)),
      ...(cover.reversed ? [] : changeRunning(report, cover, side, isOneDay(side))),
    ],
    data: { cover: { from: cover.from, to: cover.to }, running: side.days },
  };
}

function atRunningLine(report: Report, cover: Cover, side: Side, usual: Side | null): Observation {
  const accepted = usual?.days ?? cover;
  const agreeing = usual === null ? [] : usual.places;
  const [first] = side.places;
  const onCover = isSame(accepted, cover);
  return {
    start: first?.start ?? cover.start,
    end: first?.end ?? cover.end,
    message: onCover
      ? l10n.t(
          'The inspection is dated {0} here, but {1} on the cover (line {2}).',
          side.printed,
          datesInWords(accepted),
          lineNumber(report, cover),
        )
      : l10n.t(
          'The inspection is dated {0} here, but {1} in {2}.',
          side.printed,
          datesInWords(accepted),
          onPages(report, agreeing),
        ),
    related: [
      { start: cover.start, end: cover.end, message: l10n.t('{0} on the cover', datesInWords(cover)) },
      ...relatedPages(side.places.slice(1), side.printed),
    ],
    fixes: changeRunning(report, accepted, side, true),
    data: { cover: { from: cover.from, to: cover.to }, running: side.days },
  };
}

function isOneDay({ days }: Side): boolean {
  return days !== null && days.from === days.to;
}

/** Whether running lines give the day on which the inspection began or ended, in figures, as those of some inspectorates do. */
function isEndDay(side: Side, { from, to }: Days): boolean {
  return isOneDay(side) && [from, to].includes(side.days?.from ?? '') && /^\d+[./]\d+[./]\d+$/.test(side.printed);
}

function changeCover(report: Report, cover: Cover, { days }: Side): Fix[] {
  if (days === null || !fitsEditionOf(report, days.to)) return [];
  const edit = rewritten(report, cover, days);
  if (edit === null) return [];
  return [{ title: l10n.t("Change the cover to '{0}'", edit.newText), edits: [edit], preferred: cover.reversed }];
}

function changeRunning(report: Report, days: Days, { places }: Side, preferred: boolean): Fix[] {
  if (!fitsEditionOf(report, days.to)) return [];
  const edits = places.flatMap((place) => rewritten(report, place, days) ?? []);
  return edits.length < places.length ? [] : changePages(edits, preferred);
}

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+$/i;

/** Dates in the words of a place; null beside a weekday, which may then be another one. */
function rewritten({ text }: Report, { start, end }: Span, days: Days): Edit | null {
  const printed = text.slice(start, end);
  if (/day/i.test(printed) || WEEKDAY.test(text.slice(Math.max(0, start - 12), start))) return null;
  return { start, end, newText: datesLike(printed, days) };
}
