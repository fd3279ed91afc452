import * as l10n from '../../l10n';
import { daysIn, monthIndex, MONTHS } from '../../text/dates';
import { lastAt, type Span } from '../../text/spans';
import type { Report } from '../../report/model';
import type { Edit, Fix } from '../finding';
import { inspectionDatesAt, type InspectionDates } from './inspection-dates';
import type { Observation } from '../rule';
import { datesLike, monthName, ordinal } from '../../text/date-forms';
import { printedNumbers } from '../../report/queries/printed-numbers';

const NAMES = MONTHS.map(monthName).flatMap((name) => [name, name.toUpperCase()]);

/** A number, the name of a month and perhaps a year; at most one line break in between. */
const DAY_OF_MONTH = new RegExp(
  String.raw`(?<![\d.,/£-])(\d{2})(?:st|nd|rd|th)?(?: of)?[ \u00a0\t]*(?:\r?\n)?[ \u00a0\t]*(${NAMES.join('|')})\b(?:,?[ \u00a0]+(\d{4})(?!\d))?`,
  'y',
);

/** What stands before a number that is certainly a day: '45 May 2014' may be the end of a count and the head of a column. */
const BEFORE_DAY = /\b(?:on|at|by|from|to|until|since|between|dates?:|published:?)\s+$|[\u2010-\u2015-]\s?$/i;

/** A year in which February has 29 days, for dates without a year. */
const LEAP = 2000;

/** Days that the calendar does not have: '31 September', '29 February 2015'. */
export function impossibleDays(report: Report): Observation[] {
  const { text, documents } = report;
  const found: Observation[] = [];
  for (const { start } of printedNumbers(report).others) {
    const document = documents[lastAt(documents, start)];
    DAY_OF_MONTH.lastIndex = start;
    const match = document && DAY_OF_MONTH.exec(text);
    if (!match) continue;
    const [printed, number = '', name = '', year] = match;
    const day = Number(number);
    if (day < 29) continue;
    const month = monthIndex(name);
    const last = daysIn(month, year === undefined ? LEAP : Number(year));
    if (day <= last) continue;
    const before = text.slice(Math.max(0, start - 12), start);
    // Alone on its line, or in a column before it, it may be the number of a page or of the line.
    const isAlone = /\n[ \t]*$/.test(before) && /^\d+ *[\t\r\n]/.test(printed);
    if (day > 31 && (year === undefined || isAlone || !BEFORE_DAY.test(before))) continue;
    const place = { start, end: start + printed.length };
    const message = messageOf({ day, month, year, last });
    const inspection = inspectionDatesAt(report, document, place);
    const fixes = inspection === null ? otherDay(report, place, day, last) : otherDates(report, inspection);
    found.push({ message, related: [], fixes, ...place });
  }
  return found;
}

function messageOf(written: { day: number; month: number; year: string | undefined; last: number }): string {
  const { day, month, year, last } = written;
  const name = monthName(MONTHS[month] ?? '');
  if (year === undefined) return l10n.t('There is no {0} {1}: {1} has {2} days.', day, name, last);
  const leap = month === 1 && day === 29;
  return leap
    ? l10n.t('There is no {0} {1} {2}: {2} is not a leap year.', day, name, year)
    : l10n.t('There is no {0} {1} {2}: {1} has {3} days.', day, name, year, last);
}

/** What the cover says, or the pages. */
function otherDates({ text }: Report, { start, end, meant }: InspectionDates): Fix[] {
  return meant === null ? [] : [changed({ start, end, newText: datesLike(text.slice(start, end), meant) })];
}

/** The last day of the month for a day just behind it, the digits the other way round for '32 May'. */
function otherDay({ text }: Report, place: Span, day: number, last: number): Fix[] {
  const turned = (day % 10) * 10 + Math.floor(day / 10);
  const meant = day <= 31 ? last : turned;
  if (meant < 1 || meant > last) return [];
  const newText = text
    .slice(place.start, place.end)
    .replace(/^\d+/, String(meant))
    .replace(/^(\d+)(?:st|nd|rd|th)/, `$1${ordinal(meant)}`);
  return [changed({ newText, ...place })];
}

function changed(edit: Edit): Fix {
  return { title: l10n.t("Change to '{0}'", edit.newText.replace(/\s+/g, ' ')), edits: [edit] };
}
