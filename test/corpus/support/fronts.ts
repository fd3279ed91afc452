import type { Report } from '../../../server/src/report/model';

/** What a careful reader found on the front of a report; what is left out was not asked. */
export interface ExpectedFront {
  readonly title?: string | null;
  readonly subject?: string | null;
  readonly published?: string | null;
  readonly inspected?: readonly (readonly [from: string, to: string])[];
}

/** One thing that the front of a report says, as it was found and as it should be. */
export interface FrontDifference {
  readonly what: keyof ExpectedFront;
  readonly wanted: string;
  readonly found: string;
}

const bare = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What was asked of the fronts of reports, and what came of it. */
export interface FrontCount {
  asked: number;
  right: number;
  /** Something else was read, or something where there is nothing. */
  wrong: number;
  missed: number;
}

/** What is asked of a front, in the order of the tables. */
export const FRONT: readonly (keyof ExpectedFront)[] = ['title', 'subject', 'published', 'inspected'];

export type FrontCounts = Record<keyof ExpectedFront, FrontCount>;

/** @returns a count of nothing */
export function emptyFronts(): FrontCounts {
  const none = (): FrontCount => ({ asked: 0, right: 0, wrong: 0, missed: 0 });
  return { title: none(), subject: none(), published: none(), inspected: none() };
}

/** Adds one count of fronts to another. */
export function addFronts(sum: FrontCounts, more: FrontCounts): void {
  for (const what of FRONT) {
    for (const key of Object.keys(sum[what]) as (keyof FrontCount)[]) sum[what][key] += more[what][key];
  }
}

/**
 * Compares the front of a report with what a careful reader found there. Marks and capitals do not count. A day that
 * the text does not print, because its reader knew more than it says, is not asked.
 *
 * @returns how many things were asked, and those that differ
 */
export function compareFront(
  report: Report,
  expected: ExpectedFront,
): { counts: FrontCounts; differences: FrontDifference[] } {
  const days = (ranges: readonly (readonly [string, string])[]) => ranges.map((range) => range.join(' to ')).join(', ');
  const seen: readonly [keyof ExpectedFront, string, string][] = [
    ['title', bare(expected.title), bare(report.title?.value)],
    ['subject', bare(expected.subject), bare(report.authority?.value)],
    ['published', expected.published ?? '', report.published?.value ?? ''],
    ['inspected', days(expected.inspected ?? []), days(report.inspected.map(({ from, to }) => [from, to] as const))],
  ];
  const counts = emptyFronts();
  const differences: FrontDifference[] = [];
  for (const [what, wanted, found] of seen) {
    const wantedDays = wanted.match(/\d{4}-\d\d-\d\d/g) ?? [];
    if (expected[what] === undefined || !wantedDays.every((day) => isPrinted(report.text, day))) continue;
    counts[what].asked++;
    if (wanted === found) {
      counts[what].right++;
      continue;
    }
    counts[what][found === '' ? 'missed' : 'wrong']++;
    differences.push({ what, wanted, found });
  }
  return { counts, differences };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether a text has a day anywhere: its figure before or behind its month, or as figures alone. */
function isPrinted(text: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const figure = `0?${Number(date).toString()}`;
  const figures = `\\b(?:${figure}[/.-]0?${Number(month).toString()}|0?${Number(month).toString()}/${figure})[/.-](?:20)?${year.slice(2)}\\b`;
  const words = `\\b${figure}(?!\\d)[^.:]{0,40}?\\b${name}[a-z]*`;
  const spaced = [date, month, year].join('').split('').join(' ');
  return text.includes(spaced) || new RegExp(`${figures}|${words}`, 'i').test(text);
}
