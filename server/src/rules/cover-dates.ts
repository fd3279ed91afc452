import { fold } from '../report/fold';
import { isInspectionDateLabel } from '../report/front';
import { isoDate, readWrittenDates, type WrittenDates } from '../report/dates';
import type { Fix, FrontOf, Report, Span } from '../report/model';
import { lineNumber } from '../report/places';
import { datesInWords, datesLike } from './date-forms';
import type { Observation } from './rule';

const DAY = 24 * 3600 * 1000;

/** The cover's own dates that cannot be: an inspection that ends before it starts, or after its report was published. */
export function coverDates(report: Report, document: FrontOf): Observation[] {
  return [...endsBeforeStart(report, document), ...publishedTooEarly(report, document)];
}

/** How many lines of a document may be its cover. */
const REACH = 60;

/** Where the year stands behind the last day only, a longer time than this is the wrong way round ('20 to 4 March'). */
const LONGEST = 183;

function endsBeforeStart(report: Report, document: FrontOf): Observation[] {
  const { lines, text } = report;
  const first = lines.at(document.start);
  for (let line = first; line < Math.min(first + REACH, lines.count); line++) {
    if (lines.start(line) >= document.end) break;
    const printed = text.slice(lines.start(line), lines.end(line));
    if (!isInspectionDateLabel(fold(printed))) continue;
    const wrong = readWrittenDates(printed).find(isReversed);
    if (wrong === undefined) return [];
    const place = { start: lines.start(line) + wrong.start, end: lines.start(line) + wrong.end };
    return [
      { ...place, message: 'The inspection ends before it starts.', related: [], fixes: turned(report, place, wrong) },
    ];
  }
  return [];
}

function isReversed({ first, last, dated }: WrittenDates): boolean {
  const from = isoDate(first);
  const to = isoDate(last);
  if (from === null || to === null) return false;
  return from > to || (!dated && Date.parse(to) - Date.parse(from) > LONGEST * DAY);
}

/** The days the other way round, where both are of one year. */
function turned({ text }: Report, place: Span, { first, last }: WrittenDates): Fix[] {
  const from = isoDate({ ...last, year: last.year });
  const to = isoDate({ ...first, year: last.year });
  if (from === null || to === null || from > to) return [];
  const newText = datesLike(text.slice(place.start, place.end), { from, to });
  return [{ title: `Change to '${newText}'`, edits: [{ ...place, newText }] }];
}

/** A report comes out within so many days of the end of its inspection: near enough to offer another year. */
const SOON = 200;

function publishedTooEarly(report: Report, { inspected, published }: FrontOf): Observation[] {
  const last = inspected.reduce<FrontOf['inspected'][number] | null>(
    (latest, range) => (latest === null || range.to > latest.to ? range : latest),
    null,
  );
  if (published === null || last === null || published.value >= last.to) return [];
  const { start, end } = published;
  const on = datesInWords({ from: published.value, to: published.value });
  const until = datesInWords({ from: last.to, to: last.to });
  return [
    {
      start,
      end,
      message: `Published on ${on} here, before the inspection ended on ${until} (line ${String(lineNumber(report, last))}).`,
      related: [{ start: last.start, end: last.end, message: `Inspected ${datesInWords(last)}` }],
      fixes: nextYear(report, published, last.to),
    },
  ];
}

/** The same day of the next year, where it is soon after the inspection: 'January 2014' written for 'January 2015'. */
function nextYear({ text }: Report, published: NonNullable<FrontOf['published']>, ended: string): Fix[] {
  const year = published.value.slice(0, 4);
  const next = String(Number(year) + 1);
  const late = Date.parse(next + published.value.slice(4)) - Date.parse(ended);
  const { start, end } = published;
  const newText = text.slice(start, end).replace(year, next);
  if (!(late >= 0 && late <= SOON * DAY) || newText === text.slice(start, end)) return [];
  return [{ title: `Change to '${newText}'`, edits: [{ start, end, newText }] }];
}
