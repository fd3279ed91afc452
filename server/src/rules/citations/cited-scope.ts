import { fold } from '../../text/fold';
import type { Judgement, Report } from '../../report/model';
import { partAt } from '../../report/queries/part-at';
import type { OtherJudgement, OtherReport } from '../rule';
import { scopesOf } from './scopes';

/** How much of the sentence around a grade is read, in characters. A longer one leaves open whom it speaks of. */
const BEFORE = 400;
const BEHIND = 200;

/** Where a sentence ends, or a paragraph. */
const END = /[.;]\s|\n[^\S\n]*\n|[\uE000-\uF8FF\u2022\u25AA\u25FC]/g;

/** What leaves open which areas a grade was given to. */
const OPEN =
  /\b(?:except\w*|other than|apart from|but not|two|three|four|five|one of|both|those|(?:services|areas) (?:that|which))\b/;

/** What leaves it open only in the clause of the grade: behind a comma it is said of what has been done since. */
const PARTLY = /\b(?:some|most|many|several|elements?|aspects?)\b/;

/** What goes on behind a comma with what the grade was given to. */
const GOES_ON = /^[,\u2013\u2014]\s+(?:in|for|with|at least)\b/;

/** A clause that has a subject of its own, so that what stands before it tells of something else. */
const OWN_CLAUSE = /\bwhen\s+(?=(?:all|the|services|overall|leaders|children)\b)/gi;

/** What stands behind a grade of the whole. */
const OVERALL = /^['\u2019]?\s+overall(?= and\b|,|$)/;

const ALL = /\b(?:all (?:services|judgements|areas|service areas)|across all)\b/;

/**
 * What the text says that a cited grade was given to: all areas, or the one area of another report that it names, or
 * the whole. The whole sentence is asked, the words before the date of the inspection too: 'they' are those of whom it
 * speaks.
 *
 * @returns Null where that is not sure.
 */
export function citedScope(
  report: Report,
  judgement: Judgement,
  other: OtherReport,
): 'all' | { readonly areas: readonly OtherJudgement[] } | null {
  const { text } = report;
  const before = text.slice(Math.max(0, judgement.start - BEFORE), judgement.start);
  const opened = [...before.matchAll(END)].at(-1);
  if (opened === undefined && judgement.start > BEFORE) return null;
  const behind = text.slice(judgement.end, judgement.end + BEHIND);
  const closed = behind.search(END);
  const rest = closed < 0 ? behind : behind.slice(0, closed);
  const said = before.slice(opened === undefined ? 0 : opened.index + 1);
  const own = [...said.matchAll(OWN_CLAUSE)].at(-1);
  const opening = said.slice(own?.index ?? 0);
  // 'Good overall' is said of the whole, whatever of the rest.
  const isOfWhole = OVERALL.test(rest);
  if (OPEN.test(fold(`${opening} ${rest}`)) || speaksOfOther(judgement, said, isOfWhole ? '' : rest)) return null;
  // What comes after a comma is what has been done since.
  const comma = isOfWhole ? (OVERALL.exec(rest)?.[0].length ?? 0) : rest.search(/[,\u2013\u2014]\s/);
  const clause = comma < 0 || GOES_ON.test(rest.slice(comma)) ? rest : rest.slice(0, comma);
  const sentence = fold(`${opening} ${clause}`);
  if (PARTLY.test(sentence)) return null;
  if (ALL.test(sentence)) return 'all';
  const results = other.judgements.filter(({ headline }) => headline);
  const scopes = scopesOf(partAt(report, judgement.start)?.detection?.framework);
  const named = scopes.parts.filter((part) => sentence.includes(part));
  if (named.length === 0) {
    const isWhole = scopes.ofPlace.test(opening) || (scopes.whole.test(sentence) && !scopes.narrow.test(sentence));
    return areasOf(results.filter(({ areaId }) => isWhole && areaId.startsWith('overall')));
  }
  return areasOf(results.filter(({ area }) => named.every((part) => fold(area).includes(part))));
}

/** The areas, where they are one. */
function areasOf(areas: readonly OtherJudgement[]): { readonly areas: readonly OtherJudgement[] } | null {
  return areas.length === 0 || new Set(areas.map(({ areaId }) => areaId)).size > 1 ? null : { areas };
}

/** Whether a sentence names a second grade: of two inspections, or two areas, which one has which is not known. */
function speaksOfOther({ scale, level }: Judgement, opening: string, rest: string): boolean {
  const sentence = fold(`${opening} ; ${rest}`);
  return scale.levels.some(
    (each) =>
      each.label !== level?.label &&
      [each.label, ...each.variants].some((name) => name.length > 3 && hasWord(sentence, fold(name))),
  );
}

function hasWord(sentence: string, word: string): boolean {
  return ` ${sentence.replace(/[^a-z0-9'-]+/g, ' ')} `.includes(` ${word} `);
}
