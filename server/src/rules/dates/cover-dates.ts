import * as l10n from '../../l10n';
import { isoDate, readWrittenDates, type WrittenDates } from '../../text/dates';
import type { FrontOf, Report } from '../../report/model';
import type { Span } from '../../text/spans';
import type { Fix } from '../finding';
import { lineNumber } from '../../report/queries/places';
import { datesInWords, datesLike } from '../../text/date-forms';
import { isFar } from '../../report/queries/report-time';
import type { Observation } from '../rule';

const DAY = 24 * 3600 * 1000;

/** Where the year stands behind the last day only, a longer time than this is the wrong way round ('20 to 4 March'). */
const LONGEST = 183;

/** The dates of the inspection on the cover that end before they start. */
export function reversedDates(report: Report, { inspected, misdated }: FrontOf): WrittenDates[] {
  const long = inspected
    .filter(({ from, to }) => isLong(from, to))
    .flatMap(({ start, end }) =>
      readWrittenDates(report.text.slice(start, end)).map((dates) => ({ ...dates, start, end })),
    );
  return [...misdated, ...long].filter(isReversed);
}

function isReversed({ first, last, dated }: WrittenDates): boolean {
  const from = isoDate(first);
  const to = isoDate(last);
  if (from === null || to === null) return false;
  return from > to || (!dated && isLong(from, to));
}

function isLong(from: string, to: string): boolean {
  return Date.parse(to) - Date.parse(from) > LONGEST * DAY;
}

/** An inspection that ends before it starts. */
export function endsBeforeStart(report: Report, document: FrontOf, time: number): Observation[] {
  return reversedDates(report, document)
    .filter(({ first, last }) => !isFar(first.year, time) && !isFar(last.year, time))
    .map((dates) => ({
      start: dates.start,
      end: dates.end,
      message: l10n.t('The inspection ends before it starts.'),
      related: [],
      fixes: turned(report, dates),
    }));
}

/** The days the other way round, both in the year that stands behind the last. */
function turned({ text }: Report, { first, last, start, end }: WrittenDates): Fix[] {
  const from = isoDate(last);
  const to = isoDate({ ...first, year: last.year });
  if (from === null || to === null || from > to) return [];
  const newText = datesLike(text.slice(start, end), { from, to });
  return [{ title: l10n.t("Change to '{0}'", newText), edits: [{ start, end, newText }] }];
}

/** A report comes out within so many days of the end of its inspection: near enough to offer another year. */
const SOON = 200;

/** A report that was published before its inspection ended. */
export function publishedTooEarly(report: Report, { inspected, published }: FrontOf, time: number): Observation[] {
  const last = inspected.reduce<FrontOf['inspected'][number] | null>(
    (latest, range) => (latest === null || range.to > latest.to ? range : latest),
    null,
  );
  if (published === null || last === null || published.value >= last.to || isFar(yearOf(last.to), time)) return [];
  // A day of the inspection that stands alone may be a footer that was not told from the text.
  if (published.value >= last.from && !isLabelled(report, published)) return [];
  const { start, end } = published;
  const on = datesInWords({ from: published.value, to: published.value });
  const until = datesInWords({ from: last.to, to: last.to });
  return [
    {
      start,
      end,
      message: l10n.t(
        'Published on {0} here, before the inspection ended on {1} (line {2}).',
        on,
        until,
        lineNumber(report, last),
      ),
      related: [{ start: last.start, end: last.end, message: l10n.t('Inspected {0}', datesInWords(last)) }],
      fixes: nextYear(report, published, last.to),
    },
  ];
}

/** Whether something stands before a date on its line. */
function isLabelled({ lines, text }: Report, { start }: Span): boolean {
  return text.slice(lines.start(lines.at(start)), start).trim() !== '';
}

/** The same day of the next year, where it is soon after the inspection: 'January 2014' written for 'January 2015'. */
function nextYear({ text }: Report, published: NonNullable<FrontOf['published']>, ended: string): Fix[] {
  const year = published.value.slice(0, 4);
  const next = String(Number(year) + 1);
  const late = Date.parse(next + published.value.slice(4)) - Date.parse(ended);
  const { start, end } = published;
  const newText = text.slice(start, end).replace(year, next);
  if (!(late >= 0 && late <= SOON * DAY) || newText === text.slice(start, end)) return [];
  return [{ title: l10n.t("Change to '{0}'", newText), edits: [{ start, end, newText }] }];
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
