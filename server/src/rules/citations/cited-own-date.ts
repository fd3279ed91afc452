import type { EarlierInspection } from '../../report/queries/earlier-inspections';
import { monthIndex } from '../../text/dates';
import type { Report } from '../../report/model';
import { partAt } from '../../report/queries/part-at';
import { remembered } from '../../text/remembered';
import { alternationOf } from '../../vocabulary/alternation';
import type { Span } from '../../text/spans';
import { scopesOf } from './scopes';

/** How far before a grade the date of its inspection may stand, and the words that say what was judged. */
const IN_SENTENCE = 250;
const IN_CLAUSE = 120;

/** The longest date with the words and blanks around it. */
const DATE = 60;

const sinces = new WeakMap<readonly string[], RegExp>();

/**
 * 'Since 2020, when inspectors judged services to be good': the only year of the sentence is that of the inspection.
 *
 * @param names What the framework's prose calls its inspections, or who inspects.
 */
const sinceOf = (names: readonly string[]) =>
  remembered(sinces, names, () => {
    const who = alternationOf(['inspectors', ...names]);
    return new RegExp(String.raw`\b(?:since|in)\s((?:[A-Z][a-z]+\s)?(?:19|20)\d\d), when ${who} [^.;]*$`);
  });

const NO_NAMES: readonly string[] = [];

/** Behind a grade, the year in which it was given. */
const BEHIND = /^['\u2019]?\s+in\s+((?:[A-Z][a-z]+\s+)?(?:19|20)\d\d)\b/;

/**
 * Reads the date that a sentence gives to a grade itself, without the word 'inspection'.
 *
 * @param grade Where the grade stands.
 * @returns Null where the sentence does not say so in one of the ways that leave no doubt.
 */
export function ownDate(report: Report, grade: Span): EarlierInspection | null {
  const { text } = report;
  const clause = text.slice(Math.max(0, grade.start - IN_CLAUSE), grade.start);
  const framework = partAt(report, grade.start)?.detection?.framework;
  const behind = scopesOf(framework).judged.test(clause) ? BEHIND.exec(text.slice(grade.end, grade.end + DATE)) : null;
  if (behind) return inspection(behind[1] ?? '', grade.end + behind[0].length);
  const from = Math.max(0, grade.start - IN_SENTENCE);
  const names = framework?.calledInProse ?? NO_NAMES;
  const before = sinceOf(names).exec(text.slice(from, grade.start));
  return before && inspection(before[1] ?? '', from + before.index + before[0].indexOf(','));
}

/** @param end The offset behind the date. */
function inspection(date: string, end: number): EarlierInspection | null {
  const [year = '', name] = date.split(/\s+/).reverse();
  const month = name === undefined ? null : monthIndex(name);
  if (month === -1) return null;
  return { start: end - date.length, end, event: 'inspected', year: Number(year), month, monthSpan: null, last: false };
}
