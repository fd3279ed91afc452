import * as l10n from '../../l10n';
import { isoDate, monthIndex, MONTHS } from '../../text/dates';
import { lastAt, type Span } from '../../text/spans';
import type { Report } from '../../report/model';
import type { Fix } from '../finding';
import { monthName } from '../../text/date-forms';
import { printedNumbers } from '../../report/queries/printed-numbers';
import { lastDayOf } from '../../report/queries/report-time';
import type { Observation } from '../rule';

const NAMES = MONTHS.map(monthName).join('|');

/** A period between two months, up to the year of the second. */
const PERIOD = new RegExp(
  String.raw`\b(${NAMES})(?:\s+(\d{4}))?\s+(?:to|and|until|[\u2010-\u2015-])\s+((?:(\d{1,2})\s+)?(${NAMES})\s+(\d{4}))$`,
);

/** No period is longer, in characters. */
const LONGEST = 100;

const OPENS = /\b(?:from|between|during|in|period)\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+)?$/i;

/** How far a sentence is looked at, in characters. */
const REACH = 300;

/** Something that happened, and how often. */
const HAPPENED = /\b(?:was|were|had)\b/i;
const COUNTED = /\b(?:\d+%?|no|none|all|one|two|three|four|five|six|seven|eight|nine|ten|only|half|most|number)\b/i;

/** What is arranged for a time to come may be told in the past tense. */
const ARRANGED =
  /\b(?:will|would|due|next|future|plan\w*|fund\w*|commission\w*|contract\w*|agree\w*|appoint\w*|secur\w*|exten\w*|grant\w*|award\w*|project\w*|program\w*|pilot\w*|invest\w*|budget\w*|strateg\w*|target\w*|schedul\w*|expect\w*|forecast\w*|propos\w*|set|intend\w*|allocat\w*|timetabl\w*|term|approv\w*|priorit\w*|launch\w*)\b/i;

/** Periods that the report looks back on although they end after its publication. */
export function unfinishedPeriods(report: Report): Observation[] {
  const { text, documents } = report;
  const lasts = documents.map(lastDayOf);
  const found: Observation[] = [];
  for (const { start: digits, year: endYear } of printedNumbers(report).years) {
    const own = lastAt(documents, digits);
    const document = documents[own];
    const last = lasts[own];
    if (!document || last == null || endYear < Number(last.slice(0, 4))) continue;
    const end = digits + 4;
    const match = PERIOD.exec(text.slice(Math.max(document.start, end - LONGEST), end));
    if (!match) continue;
    const [printed, firstMonth = '', firstYear, lastDay = '', day, name = '', year = ''] = match;
    // The first day that the end may mean: a month that has begun may be looked back on.
    const ends = isoDate({ year: Number(year), month: monthIndex(name), day: Number(day ?? '1') });
    if (ends === null || ends <= last) continue;
    const start = end - printed.length;
    if (!OPENS.test(text.slice(Math.max(0, start - 20), start)) || !isPast(text, start, end)) continue;
    const begins = isoDate({ year: Number(firstYear ?? year), month: monthIndex(firstMonth), day: 1 }) ?? '';
    found.push({
      start: end - lastDay.length,
      end,
      message: l10n.t(
        'This period is told of in the past, but ends after the report itself: {0}.',
        lastDay.replace(/\s+/g, ' '),
      ),
      related: [],
      fixes: yearBefore({ start: digits, end }, ends, begins, last),
    });
  }
  return found;
}

/** Whether the sentence around a period counts what happened in it. */
function isPast(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const opened = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n'));
  const after = text.slice(end, end + REACH);
  const closed = after.search(/\.\s|\n\s*\n/);
  const head = before.slice(opened + 1).replace(OPENS, '');
  const sentence = `${head} ${closed < 0 ? after : after.slice(0, closed)}`;
  return HAPPENED.test(sentence) && COUNTED.test(sentence) && !ARRANGED.test(sentence);
}

/** The year before, where the period then lies in the report's past. */
function yearBefore(place: Span, ends: string, begins: string, last: string): Fix[] {
  const year = String(Number(ends.slice(0, 4)) - 1);
  const meant = year + ends.slice(4);
  if (meant > last || meant <= begins) return [];
  return [{ title: l10n.t("Change the year to '{0}'", year), edits: [{ newText: year, ...place }] }];
}
