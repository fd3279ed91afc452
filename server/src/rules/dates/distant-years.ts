import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import type { Fix } from '../finding';
import { printedNumbers } from '../../report/queries/printed-numbers';
import { isFar, reportYear } from '../../report/queries/report-time';
import type { Observation } from '../rule';
import { isDated, isPausedYear, isSaidYear, LOOK_AHEAD, LOOK_BACK } from './year-or-count';

/** Numbers of four digits that begin with a nought are no years. */
const FIRST = 1000;

/** The first year of a range. */
const AFTER_YEAR = /(?<!\d[ -]?)\b((?:19|20)\d\d)\s?[\u2010-\u2015/-]\s?$/;
/** A word right behind a range: what it counts, unless it begins no noun ('2013–2104 the'). */
const WORD_BEHIND = /^\s+(?!(?:the|was|were|when|which|and|has|had|is|financial|academic|school|annual)\b)\p{Ll}/u;

/** Words of plans: '… to be carbon neutral by 2050'. */
const PLAN =
  /\b(?:net|zero|carbon|climate|vision|strateg\w*|plan\w*|target\w*|project\w*|forecast\w*|will|by|ambition\w*|goals?|expect\w*|predict\w*|estimat\w*|future|until|contract\w*|leases?|expir\w*)\b/i;

/** A report plans no further ahead than so many years. */
const FURTHEST_PLAN = 60;

/** How far the first year of a range may lie from the report's. */
const RANGED = 30;

/** So much of the text before and behind a year tells whether it belongs to a plan. */
const AROUND = 150;

/** Years far outside the report's time: '2104' in a report of 2014. */
export function distantYears(report: Report): Observation[] {
  const time = reportYear(report) ?? editionYear(report);
  if (time === null) return [];
  const found: Observation[] = [];
  for (const { start, year } of printedNumbers(report).years) {
    if (year < FIRST || !isFar(year, time) || numbersLine(report, start, year)) continue;
    const place = { start, end: start + 4 };
    const printed = String(year);
    const meant = turnedDigits(year, time);
    if (!isYear(report.text, start, year, time, meant.length > 0)) continue;
    found.push({
      message: l10n.t("The year {0} is far from this report's time ({1}).", printed, time),
      related: [],
      fixes: fixesOf(place, meant, printed, time),
      ...place,
    });
  }
  return found;
}

/** The last year of the framework of a report that names no year of its own, or its first one. */
function editionYear({ parts }: Report): number | null {
  const framework = parts[0]?.detection?.framework;
  const date = framework?.to ?? framework?.from;
  return date ? Number(date.slice(0, 4)) : null;
}

/** Whether a number stands alone on its line, and the one before or behind it alone on one near to it: they count lines. */
function numbersLine({ lines, text }: Report, at: number, year: number): boolean {
  const line = lines.at(at);
  if (lines.inkStart(line) !== at || lines.inkEnd(line) !== at + 4) return false;
  const around = text.slice(Math.max(0, at - AROUND), at + AROUND).split(/[\r\n]+/);
  return around.some((each) => Math.abs(Number(each) - year) === 1);
}

function isYear(text: string, at: number, year: number, time: number, mayBeTurned: boolean): boolean {
  const around = {
    before: text.slice(Math.max(0, at - LOOK_BACK), at),
    after: text.slice(at + 4, at + 4 + LOOK_AHEAD),
  };
  const from = Number(AFTER_YEAR.exec(around.before)?.[1] ?? '0');
  const dated = isDated(around);
  const ranged = Math.abs(from - time) <= RANGED && (mayBeTurned || !WORD_BEHIND.test(around.after));
  if (year >= 3000 && isPausedYear(around)) return isNear((year % 1000) + 2000, time);
  if (year < time || year >= 3000) return dated || (ranged && mayBeTurned);
  if (!dated && !ranged && !isSaidYear(around)) return false;
  if (year > time + FURTHEST_PLAN) return true;
  return (dated || mayBeTurned) && !PLAN.test(text.slice(Math.max(0, at - AROUND), at + AROUND));
}

/** How far from the report's time what is meant may lie. */
const MEANT_BEFORE = 10;
const MEANT_AFTER = 1;

function isNear(year: number, time: number): boolean {
  return year >= time - MEANT_BEFORE && year <= time + MEANT_AFTER;
}

/** The years near the report's that two neighbouring digits the other way round give. */
function turnedDigits(year: number, time: number): number[] {
  const found: number[] = [];
  for (const place of [100, 10, 1]) {
    const digit = Math.floor(year / place) % 10;
    const before = Math.floor(year / (10 * place)) % 10;
    const turned = year + 9 * place * (digit - before);
    if (isNear(turned, time) && !found.includes(turned)) found.push(turned);
  }
  return found;
}

/** The only year that turned digits give is preferred; otherwise the report's own, where one digit makes the difference. */
function fixesOf(
  place: { start: number; end: number },
  turned: readonly number[],
  printed: string,
  time: number,
): Fix[] {
  const own = String(time);
  const oneDigit = [0, 1, 2, 3].filter((at) => own.charAt(at) !== printed.charAt(at)).length === 1;
  const years = turned.length > 0 ? turned : oneDigit ? [time] : [];
  return years.map((year) => ({
    title: l10n.t("Change to '{0}'", year),
    edits: [{ newText: String(year), ...place }],
    preferred: turned.length === 1,
  }));
}
