import { daysIn, monthIndex, MONTHS } from '../report/dates';
import type { Fix, Report, Span } from '../report/model';
import type { Observation } from './rule';
import { monthName, ordinal } from './date-forms';

const NAMES = MONTHS.map(monthName).flatMap((name) => [name, name.toUpperCase()]);

/** A number, the name of a month and perhaps a year; at most one line break in between. */
const DAY_OF_MONTH = new RegExp(
  String.raw`(?<![\d.,/£-])\b(\d{2})(?:st|nd|rd|th)?(?: of)?[ \u00a0\t]*(?:\r?\n)?[ \u00a0\t]*(${NAMES.join('|')})\b(?:,?[ \u00a0]+(\d{4})(?!\d))?`,
  'g',
);

/** What stands before a number that is certainly a day: '45 May 2014' may be the end of a count and the head of a column. */
const BEFORE_DAY = /\b(?:on|at|by|from|to|until|since|between|dates?:|published:?)\s+$|[\u2010-\u2015-]\s?$/i;

/** A year in which February has 29 days, for dates without a year. */
const LEAP = 2000;

/** Days that the calendar does not have: '31 September', '29 February 2015'. */
export function impossibleDays({ text }: Report): Observation[] {
  const found: Observation[] = [];
  for (const match of text.matchAll(DAY_OF_MONTH)) {
    const [printed, number = '', name = '', year] = match;
    const day = Number(number);
    if (day < 29) continue;
    const month = monthIndex(name);
    const last = daysIn(month, year === undefined ? LEAP : Number(year));
    if (day <= last) continue;
    if (day > 31 && (year === undefined || !BEFORE_DAY.test(text.slice(Math.max(0, match.index - 12), match.index))))
      continue;
    const place = { start: match.index, end: match.index + printed.length };
    found.push({
      ...place,
      message: messageOf({ day, month, year, last }),
      related: [],
      fixes: fixesOf(text, place, day, last),
    });
  }
  return found;
}

function messageOf({
  day,
  month,
  year,
  last,
}: {
  day: number;
  month: number;
  year: string | undefined;
  last: number;
}): string {
  const name = monthName(MONTHS[month] ?? '');
  const reason =
    year !== undefined && month === 1 && day === 29 ? `${year} is not a leap year` : `${name} has ${String(last)} days`;
  return `There is no ${String(day)} ${name}${year === undefined ? '' : ` ${year}`}: ${reason}.`;
}

/** The last day of the month, for a day just behind it; the digits the other way round for '32 May'. */
function fixesOf(text: string, place: Span, day: number, last: number): Fix[] {
  const turned = (day % 10) * 10 + Math.floor(day / 10);
  const meant = day <= 31 ? last : turned;
  if (meant < 1 || meant > last) return [];
  const printed = text.slice(place.start, place.end);
  const newText = printed.replace(/^\d+/, String(meant)).replace(/^(\d+)(?:st|nd|rd|th)/, `$1${ordinal(meant)}`);
  return [{ title: `Change to '${newText.replace(/\s+/g, ' ')}'`, edits: [{ ...place, newText }] }];
}
