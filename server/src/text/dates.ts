/** A range of days as ISO dates, and where in the string it was read (0-based, end not included). */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** A day as written, whether or not the calendar has it. Months count from 0. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day or a range of days as written; the first may be later than the last. */
export interface WrittenDates {
  readonly first: WrittenDay;
  readonly last: WrittenDay;
  /** Whether the first day has a year of its own. */
  readonly dated: boolean;
  readonly start: number;
  readonly end: number;
}

/** '14/09/2010', '20/07/04', '14.09.2010': the day first; with dots or dashes only where the year is written out. */
const NUMERIC = /\b(\d{1,2})(?:\/(\d{1,2})\/(20\d{2}|\d{2})|([.-])(\d{1,2})\4(20\d{2}))(?![\d/])/g;

/** The months in lower case. */
export const MONTHS = [
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
] as const;

/** Weekdays are passed over, written out or short. */
const WEEKDAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b[.,]?/gi;

/** A month as dates write it: its name, or the first letters of it with or without a full stop. */
export const MONTH_NAME = String.raw`${MONTHS.join('|')}|(?:apr|aug|dec|feb|jan|jul|jun|mar|nov|oct|sept?)\b`;

/** Dashes of all kinds: typed, drawn (box drawings, rules), wide ones, tildes and what a wrong decoding makes of them. */
export const DASHES = String.raw`-~\u223c\u301c\uff5e\u2010-\u2015\u2043\u2212\u2500\u2501\u23af\u2e3a\ufe58\uff0d\u0096\u0097\ufffd`;

/** What ties a day to the next one. */
const TIE = String.raw`to|until|and|[${DASHES}&]|\u00e2\u20ac[\u201c\u201d]`;

/** A comma lists days before the last two of one month: '20, 21 and 22 June'. */
const LISTS = String.raw`,(?=\s{1,12}\d{1,2}(?:st|nd|rd|th)?(?:,|\s(?:and|&)\s))`;

/** A stroke ties a day to one that has its month: '3/4 June', '3 June 2024 / 14 June 2024'; others are of dates in digits. */
const STROKE = String.raw`\/(?=\s{0,12}\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH_NAME}))`;

/** A day; a converter may have parted its digits ('1 4 June'), which only the month behind them shows. */
const NUMBER = String.raw`(?:[12]\s\d|3\s[01])(?=(?:st|nd|rd|th)?\s+(?:${MONTH_NAME}))|\d{1,2}`;

/** A day with what follows it: its month, its year and what ties it to the next day. */
const DAY = new RegExp(
  String.raw`\b(${NUMBER})(?:st|nd|rd|th)?(?:\s+(?:of\s)?(${MONTH_NAME})\.?)?(?:,?\s+(\d{4}))?(?!\d)(?:\s{0,3}(${TIE}|${LISTS}|${STROKE})(?=\s{0,12}\d))?`,
  'gi',
);

/** What stands between two dates in digits that are one range. */
const TIED = new RegExp(String.raw`^\s{0,3}(?:${TIE}|\/(?=\s))\s{0,12}$`, 'i');

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
 * '19 November-11 December 2013 and 28 – 30 January 2014', '14/09/2010'. Days that do not exist are left out, and ranges that end
 * before they start.
 *
 * @param text One or a few lines of text.
 */
export function readDates(text: string): DateSpan[] {
  const dates: DateSpan[] = [];
  for (const written of readWrittenDates(text)) {
    const days = daysOf(written);
    if (days) dates.push({ from: days.from, to: days.to, start: written.start, end: written.end });
  }
  return dates;
}

/** The days that dates mean; null for days that do not exist and for a last day before the first. */
export function daysOf({ first, last }: WrittenDates): { from: string; to: string } | null {
  const from = isoDate(first);
  const to = isoDate(last);
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** Reads what {@link readDates} reads, as it is written: also days that do not exist and ranges the wrong way round. */
export function readWrittenDates(text: string): WrittenDates[] {
  const dates = numericDates(text);
  const blanked = dates.length > 0 ? text.replace(NUMERIC, blanksFor) : text;
  const days = readDays(blanked.replace(WEEKDAY, blanksFor));
  for (let index = 0; index < days.length; index++) {
    const first = days[index];
    if (!first) break;
    let last = first;
    // 'and' ties two days of one range only where the first of them has no month of its own.
    const next = days[index + 1];
    // Of '13 and 20 to 24 May' the first is a day by itself.
    const isRange = next !== undefined && /^(?:to|until|[^a-z&,])/.test(next.link);
    const listed = (first.link === 'and' || first.link === '&') && (first.month !== null || isRange);
    const ranged = first.link !== '' && (!listed || followsOn(first, next) || /\bbetween\b/i.test(text));
    if (ranged && next) {
      last = next;
      index++;
      // The days of a list have the month of the last of them.
      for (let day = days[index + 1]; first.link === ',' && last.month === null && last.link !== '' && day;) {
        last = day;
        day = days[++index + 1];
      }
    }
    // Of '4 to 8 and 11 to 15 March' the first range has the month of the second.
    const lastMonth = last.month ?? ((last === first && !listed) || last.link === '' ? null : monthBehind(days, index));
    const month = first.month ?? lastMonth;
    const year = last.year ?? first.year ?? yearBehind(days, index);
    if (month === null || lastMonth === null || year === null) continue;
    const startYear = first.year ?? (month > lastMonth ? year - 1 : year);
    dates.push({
      first: { year: startYear, month, day: first.day },
      last: { year, month: lastMonth, day: last.day },
      dated: first.year !== null,
      start: first.start,
      end: last.end,
    });
  }
  return dates.sort((a, b) => a.start - b.start);
}

const blanksFor = (printed: string) => ' '.repeat(printed.length);

/** The days of a text in order, each with what follows it. */
function readDays(text: string): Day[] {
  const days: Day[] = [];
  DAY.lastIndex = 0;
  for (let match = DAY.exec(text); match; match = DAY.exec(text)) {
    const [whole, day, month, year, link = ''] = match;
    days.push({
      day: Number(day?.replace(/\s/, '')),
      month: month === undefined ? null : monthIndex(month),
      year: year === undefined ? null : Number(year),
      link: link.toLowerCase(),
      start: match.index,
      end: match.index + whole.length - link.length,
    });
  }
  return days;
}

function numericDates(text: string): WrittenDates[] {
  const dates: WrittenDates[] = [];
  if (!/\d[/.-]\d/.test(text)) return dates;
  NUMERIC.lastIndex = 0;
  for (let match = NUMERIC.exec(text); match; match = NUMERIC.exec(text)) {
    const [whole, day, slashed, short, , dotted, long] = match;
    const [month, year] = slashed === undefined ? [dotted, long] : [slashed, short];
    const written = { year: (Number(year) % 100) + 2000, month: Number(month) - 1, day: Number(day) };
    // With the month first it is no date of these islands.
    if (written.month < 0 || written.month > 11) continue;
    const end = match.index + whole.length;
    const before = dates.at(-1);
    const ties = before !== undefined && before.first === before.last && TIED.test(text.slice(before.end, match.index));
    // 'and' lists two days; only what says 'from … to' is a range.
    if (ties && !/\band\b|&/.test(text.slice(before.end, match.index))) {
      dates[dates.length - 1] = { first: before.first, last: written, dated: true, start: before.start, end };
      continue;
    }
    const led = LED.exec(text.slice(Math.max(0, match.index - LED_REACH), match.index));
    const opening = Number(led?.[1] ?? NaN);
    const isRange = led !== null && opening > 0 && opening < written.day;
    const start = match.index - (isRange ? led[0].trimStart().length : 0);
    dates.push({ first: isRange ? { ...written, day: opening } : written, last: written, dated: true, start, end });
  }
  return dates;
}

/** '04 and ' before '05/09/2019': a day of the same month. */
const LED = /(?:^|\s)(\d{1,2}) {0,3}(?:and|to|&) ?$/;
const LED_REACH = 9;

const MONTH_AND_YEAR = new RegExp(String.raw`\b(${MONTHS.join('|')})\s+((?:19|20)\d{2})$`, 'i');

/**
 * @param text A line.
 * @returns The month that a line ends in, with its year, as 'YYYY-MM': '2013-03' of 'Date of inspection: March 2013';
 *   null where a day stands before it, or it ends otherwise.
 */
export function readMonth(text: string): string | null {
  const match = MONTH_AND_YEAR.exec(text);
  if (!match || /\d(?:st|nd|rd|th)?\s*$/.test(text.slice(0, match.index))) return null;
  return `${match[2] ?? ''}-${String(MONTHS.findIndex((name) => name === (match[1] ?? '').toLowerCase()) + 1).padStart(2, '0')}`;
}

/** '2 and 3 May and 9 to 20 May 2024': a year may be printed once for the dates before it. */
const YEAR_REACH = 40;

function yearBehind(days: readonly Day[], index: number): number | null {
  const end = days[index]?.end ?? 0;
  const dated = days.slice(index + 1, index + 3).find((day) => day.year !== null);
  return dated && dated.start - end <= YEAR_REACH ? dated.year : null;
}

/** The month of a range that follows on one: 'and 11 to 15 March'. */
function monthBehind(days: readonly Day[], index: number): number | null {
  const [first, last] = days.slice(index + 1, index + 3);
  return first?.month ?? (first && first.link !== '' ? (last?.month ?? null) : null);
}

/** '30 April and 1 May 2025': two days that follow on each other are one range, although each has its month. */
function followsOn(first: Day, next: Day | undefined): boolean {
  return first.year === null && next?.month === (first.month ?? 0) + 1 && first.day >= 28 && next.day <= 3;
}

/** The month that a name or its first letters mean, counted from 0; -1 for another word. */
export function monthIndex(name: string): number {
  const short = name.toLowerCase().replace(/^sept$/, 'sep');
  return MONTHS.findIndex((month) => month === short || (short.length === 3 && month.startsWith(short)));
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, counted from 0, in a year. */
export function daysIn(month: number, year: number): number {
  const leap = month === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS[month] ?? 0);
}

/** An ISO date, or null for a day that the calendar does not have. */
export function isoDate({ year, month, day }: WrittenDay): string | null {
  if (day < 1 || day > daysIn(month, year)) return null;
  return [String(year).padStart(4, '0'), padded(month + 1), padded(day)].join('-');
}

const padded = (number: number) => String(number).padStart(2, '0');
