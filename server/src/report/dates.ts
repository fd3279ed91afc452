/** A range of days as ISO dates, and where in the string it was read (0-based, end not included). */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Weekdays are passed over. */
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/gi;

/** A day with what follows it: its month, its year and the word that ties it to the next day. */
const DAY = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+(${MONTHS.join('|')}))?(?:\s+(\d{4}))?(?!\d)(?:\s?(to|until|and|[-&\u2010-\u2015\u2212])(?=\s{0,12}\d))?`,
  'gi',
);

interface Day {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
  readonly link: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads dates and ranges of dates: '23 to 27 February 2026', '29 April – 21 May 2014', '14 and 15 January 2019',
 * '19 November-11 December 2013 and 28 – 30 January 2014'. Days that do not exist are left out.
 *
 * @param text One or a few lines of text.
 */
export function readDates(text: string): DateSpan[] {
  const between = /\bbetween\b/i.test(text);
  const days = [...text.replace(WEEKDAY, (day) => ' '.repeat(day.length)).matchAll(DAY)].map((match): Day => {
    const [whole, day, month, year, link] = match;
    return {
      day: Number(day),
      month: month === undefined ? null : MONTHS.indexOf(month.toLowerCase()),
      year: year === undefined ? null : Number(year),
      link: link?.toLowerCase() ?? '',
      start: match.index,
      end: match.index + whole.length - (link === undefined ? 0 : link.length),
    };
  });
  const dates: DateSpan[] = [];
  for (let index = 0; index < days.length; index++) {
    const first = days[index];
    if (!first) break;
    let last = first;
    // 'and' ties two days of one range only where the first of them has no month of its own.
    const next = days[index + 1];
    const listed = (first.link === 'and' || first.link === '&') && first.month !== null;
    const ranged = first.link !== '' && (!listed || between || followsOn(first, next));
    if (ranged && next) {
      last = next;
      index++;
    }
    const month = first.month ?? last.month;
    const year = last.year ?? first.year ?? yearBehind(days, index);
    if (month === null || last.month === null || year === null) continue;
    const startYear = first.year ?? (month > last.month ? year - 1 : year);
    const from = isoDate(startYear, month, first.day);
    const to = isoDate(year, last.month, last.day);
    if (from !== null && to !== null && from <= to) dates.push({ from, to, start: first.start, end: last.end });
  }
  return dates;
}

/** '2 and 3 May and 9 to 20 May 2024': a year may be printed once for the dates before it. */
const YEAR_REACH = 40;

function yearBehind(days: readonly Day[], index: number): number | null {
  const end = days[index]?.end ?? 0;
  const dated = days.slice(index + 1, index + 3).find((day) => day.year !== null);
  return dated && dated.start - end <= YEAR_REACH ? dated.year : null;
}

/** '30 April and 1 May 2025': two days that follow on each other are one range, although each has its month. */
function followsOn(first: Day, next: Day | undefined): boolean {
  return first.year === null && next?.month === (first.month ?? 0) + 1 && first.day >= 28 && next.day <= 3;
}

/** An ISO date, or null for a day that the calendar does not have. */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
