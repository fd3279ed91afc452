import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import { daysIn, DASHES, monthIndex, MONTHS } from '../../text/dates';
import { monthName } from '../../text/date-forms';
import { codeAt, isLetter } from '../../text/letters';
import type { Observation, Rule } from '../rule';

/** A date with a weekday that it does not have in the calendar: one of the two is wrong. */
export const dateWeekday: Rule = {
  id: 'date-weekday',
  description: 'A weekday that is not that of its date.',
  severity: 'warning',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    return written(report).flatMap((date) => observe(report, date));
  },
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NAMES = MONTHS.map(monthName);

/** Short forms; 'Sun' and the like are no days without a number behind them. */
const SHORT = 'Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun';
const SHORT_BEFORE_DAY = new RegExp(String.raw`(?<!\bThe )\b(?:${SHORT})(?=[.,]?[ \u00a0]{1,2}(?:the )?\d)`, 'g');

/** Blanks, or a break of the line: wider gaps part columns, where a weekday heads what stands below it. */
const GAP = String.raw`(?:[ \u00a0]{1,2}|[ \u00a0]?\r?\n[ \u00a0]{0,12})`;

const DATE = new RegExp(
  String.raw`\b(?:(${WEEKDAYS.join('|')}),?|(${SHORT})[.,]?)${GAP}(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:(?: of)?${GAP}(${NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?![\w]))(?:,?${GAP}((?:19|20)\d{2})(?!\d))?)?`,
  'y',
);

/** What ties a date to the next one, which may say the month and the year for both. */
const TIE = new RegExp(String.raw`^\s{0,2}(?:to|until|and|[${DASHES}&])\s{0,13}$`);

interface Written {
  readonly start: number;
  readonly end: number;
  readonly weekday: string;
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** The dates with a weekday; what one of them lacks is taken from the one that it is tied to. */
function written({ text }: Report): Written[] {
  const found: Written[] = [];
  for (const start of startsOfWeekdays(text)) {
    DATE.lastIndex = start;
    const match = DATE.exec(text);
    if (!match) continue;
    const [printed, whole, short, day, month, year] = match;
    const weekday = whole ?? short ?? '';
    if (isColumnHead(text, start, start + weekday.length)) continue;
    found.push({
      ...{ start, end: start + printed.length, weekday, day: Number(day) },
      month: month === undefined ? null : monthIndex(month.replace('.', '')),
      year: year === undefined ? null : Number(year),
    });
  }
  // From behind, so that of three tied dates the last says it for all.
  for (let index = found.length - 2; index >= 0; index--) {
    const [date, next] = [found[index], found[index + 1]];
    if (date === undefined || next === undefined || date.year !== null) continue;
    if (next.month === null || !TIE.test(text.slice(date.end, next.start))) continue;
    const month = date.month ?? next.month;
    const isBefore = month > next.month;
    found[index] = { ...date, month, year: next.year === null ? null : next.year - Number(isBefore) };
  }
  return found;
}

/** Where weekdays may start, in order. */
function startsOfWeekdays(text: string): number[] {
  const starts = Array.from(text.matchAll(SHORT_BEFORE_DAY), ({ index }) => index);
  const short = starts.length;
  // What all of the whole names end in is found many times as fast as they are.
  for (let at = text.indexOf(DAY); at >= 0; at = text.indexOf(DAY, at + DAY.length)) starts.push(startOfWord(text, at));
  return short > 0 ? starts.sort((a, b) => a - b) : starts;
}

const DAY = 'day';

/** Where the letters before an offset start, so far back as the longest name of a day has any. */
function startOfWord(text: string, offset: number): number {
  let start = offset;
  while (offset - start < LONGEST_DAY && isLetter(codeAt(text, start - 1))) start--;
  return start;
}

/** The letters of 'Wednes'. */
const LONGEST_DAY = 6;

/** Whether a weekday ends its line behind another word of a table's head: what stands below is not its date alone. */
function isColumnHead(text: string, start: number, end: number): boolean {
  if (!/^,?[ \u00a0]?\r?\n/.test(text.slice(end, end + 4))) return false;
  return !/[a-z,;:(] $/.test(text.slice(Math.max(0, start - 2), start));
}

function observe(report: Report, date: Written): Observation[] {
  const { start, end, weekday, day, month } = date;
  const year = date.year ?? yearOf(report, date);
  if (month === null || year === null || day < 1 || day > daysIn(month, year)) return [];
  const actual = WEEKDAYS[new Date(Date.UTC(year, month, day)).getUTCDay()];
  const printed = WEEKDAYS.find((each) => each.startsWith(weekday.slice(0, 3)));
  if (actual === undefined || printed === undefined || actual === printed) return [];
  const newText = weekday === printed ? actual : actual.slice(0, 3);
  const name = `${String(day)} ${NAMES[month] ?? ''} ${String(year)}`;
  const fix = {
    title: l10n.t("Change to '{0}'", newText),
    edits: [{ start, end: start + weekday.length, newText }],
  };
  return [
    { start, end, message: l10n.t('{0} was a {1}, not a {2}.', name, actual, printed), related: [], fixes: [fix] },
  ];
}

/** The year of a day and month without one, where it is a day of the inspection. */
function yearOf({ inspected }: Report, { day, month }: Written): number | null {
  if (month === null) return null;
  const years = inspected.flatMap(({ from, to }) => {
    const year = Number(to.slice(0, 4));
    const iso = `${String(year)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return iso >= from && iso <= to ? [year] : [];
  });
  return years[0] ?? null;
}
