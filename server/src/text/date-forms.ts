import { DASHES, MONTHS } from './dates';

/** ISO dates, the first not later than the last. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const MONTH = String.raw`\s+(?:${MONTHS.join('|')})`;

/** The first day of a range with what is said of it again at the second, and what links the two. */
const RANGE = new RegExp(
  String.raw`^\d{1,2}(?:st|nd|rd|th)?(${MONTH})?(\s+\d{4})?(\s?(?:to|until|and|[${DASHES}&])\s*)`,
  'i',
);

/**
 * Writes dates as a place of the report writes its own: with its word between the days, its ordinals, its leading
 * zeros, and the month and year of the first day where it says them twice.
 *
 * @param printed What stands at the place now.
 */
export function datesLike(printed: string, { from, to }: Days): string {
  const [, month, year, link = ' to '] = RANGE.exec(printed) ?? [];
  const [first, last] = [dayOf(from, printed), dayOf(to, printed)];
  const end = `${last.day} ${last.month} ${last.year}`;
  if (from === to) return end;
  let start = first.day;
  if (year !== undefined || month !== undefined || !to.startsWith(from.slice(0, 7))) start += ` ${first.month}`;
  if (year !== undefined || first.year !== last.year) start += ` ${first.year}`;
  // '11–22 July' but '29 April – 21 May': a dash has blanks around it where words stand beside it.
  return start + (start.includes(' ') ? ` ${link.trim()} ` : link) + end;
}

/** Dates as messages say them: '9 to 20 May 2022'. */
export function datesInWords(days: Days): string {
  return datesLike('', days);
}

function dayOf(iso: string, printed: string): { day: string; month: string; year: string } {
  const [year = '', month = '', digits = ''] = iso.split('-');
  const day = Number(digits);
  return {
    day: (/\b0\d\b/.test(printed) ? digits : String(day)) + (/\d(?:st|nd|rd|th)\b/i.test(printed) ? ordinal(day) : ''),
    month: monthName(MONTHS[Number(month) - 1] ?? ''),
    year,
  };
}

/** The name of a month as it is written, with its capital. */
export function monthName(month: string): string {
  return month.charAt(0).toUpperCase() + month.slice(1);
}

/** The letters behind the number of a day: 'st' for 1. */
export function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
