import { isWithin } from '../frameworks/detect';
import type { FrameworkArea } from '../frameworks/schema';
import { readDates } from '../report/dates';
import { foldName } from '../report/fold';
import type { Report } from '../report/model';
import { linesOf, resultTables, type ResultTable } from './result-tables';
import type { Observation, Rule } from './rule';

/** A detection below this may be the wrong edition, which has other areas. */
const SURE = 0.75;

/** A row that could not be read may stand so many lines outside the table. */
const REACH = 8;

/** An area that the framework lists in every report's table of results, and this table does not. */
export const judgementMissing: Rule = {
  id: 'judgement-missing',
  description: 'The table of results lacks an area that its framework judges.',
  severity: 'warning',
  check(report) {
    return resultTables(report).flatMap((table) => (isDemanding(report, table) ? checkTable(report, table) : []));
  },
};

/** Whether it is sure which areas are demanded: framework and date agree, and the table is the list of results. */
function isDemanding(report: Report, { part, framework, rows }: ResultTable): boolean {
  const listed = framework.areas.filter((area) => area.listed);
  const read = new Set(rows.map(({ areaId }) => areaId));
  const found = listed.filter(({ id }) => read.has(id)).length;
  const dates =
    report.inspected.length > 0 ? report.inspected.flatMap(({ from, to }) => [from, to]) : published(report);
  return (
    (part.detection?.confidence ?? 0) >= SURE &&
    found >= 2 &&
    found * 2 > listed.length &&
    dates.length > 0 &&
    dates.every((date) => isWithin(framework, date)) &&
    // A row of no area of this edition shows another one, and so does a date at the head or foot of a page.
    rows.every(({ areaId }) => framework.areas.some(({ id }) => id === areaId)) &&
    runningDays(report).every((date) => isWithin(framework, date))
  );
}

/** The days that running headers and footers print: one wrong date on the cover must not decide on the edition. */
function runningDays({ furniture, text }: Report): string[] {
  return furniture
    .filter(({ kind }) => kind === 'running-line')
    .flatMap(({ start, end }) => readDates(text.slice(start, end)))
    .flatMap(({ from, to }) => [from, to]);
}

const published = (report: Report) => (report.published === null ? [] : [report.published.value]);

function checkTable(report: Report, table: ResultTable): Observation[] {
  const { framework, part, titleSpan } = table;
  const judged = new Set(
    report.judgements
      .filter(({ role, headline, source, scale }) => {
        // A sentence on the cover stands in for no row.
        return role === 'awarded' && headline && source !== 'cover' && scale.id === part.scale?.id;
      })
      .map(({ areaId }) => areaId),
  );
  const absent = framework.areas.filter(({ id, listed }) => listed && !judged.has(id));
  if (absent.length === 0) return [];
  const unread = unreadLines(report, table);
  return absent
    .filter((area) => !unread.some((line) => mayName(line, area)))
    .map(({ name }) => ({
      start: titleSpan.start,
      end: titleSpan.end,
      message: `The table has no row for '${name}', which every inspection of this kind judges (${framework.shortName}).`,
      related: [],
    }));
}

/** The lines in and about a table that no row of it accounts for. */
function unreadLines(report: Report, table: ResultTable): string[] {
  const { lines, text } = report;
  const read = new Set(table.rows.flatMap((row) => linesOf(report, row)));
  const unread: string[] = [];
  const last = lines.at(table.end) + REACH;
  for (let line = Math.max(0, lines.at(table.start) - REACH); line <= last; line++) {
    if (!read.has(line)) unread.push(text.slice(lines.start(line), lines.end(line)).trim());
  }
  return unread;
}

/** No unreadable grade behind a label is longer: what runs on is a sentence. */
const LONGEST_GRADE = 40;

/** Whether a line may hold an area's label, or its first words: the table then has the row, whatever its grade became. */
function mayName(line: string, { name, variants }: FrameworkArea): boolean {
  const label = foldName(line.split(/\t| {2}/, 1)[0] ?? '');
  const whole = foldName(line);
  return [name, ...variants].map(foldName).some((known) => {
    if (label.includes(' ') && known.startsWith(label)) return true;
    return whole.startsWith(known) && whole.length <= known.length + LONGEST_GRADE;
  });
}
