import * as l10n from '../../l10n';
import type { FrameworkLevel } from '../../frameworks/schema';
import type { EarlierInspection } from '../../report/queries/earlier-inspections';
import { MONTHS } from '../../text/dates';
import { fold } from '../../text/fold';
import { type Judgement, OWN_EVALUATION, type Report } from '../../report/model';
import type { Fix } from '../finding';
import { elsewhereOf } from './cited-dates';
import { ownDate } from './cited-own-date';
import { citedScope } from './cited-scope';
import { monthName } from '../../text/date-forms';
import { isTrueOf } from './earlier-reports';
import { Rewriter } from '../rewording/rewriter';
import type { Observation, OtherJudgement, OtherReport } from '../rule';
import { levelName } from '../shared/wording';

/** A grade that the text says another inspection gave, with what it says of when that was. */
export interface CitedGrade {
  readonly judgement: Judgement;
  readonly level: FrameworkLevel;
  readonly said: EarlierInspection;
  /** Whether it stands in a list of the results of that inspection. */
  readonly listed: boolean;
}

/**
 * What the text says of the grades of earlier inspections, against the reports on them.
 *
 * @param said What it says of when they were, in the order of the text.
 * @param earlier The reports at hand, the latest first.
 */
export function gradesCited(
  report: Report,
  said: readonly EarlierInspection[],
  earlier: readonly OtherReport[],
): Observation[] {
  return citedGrades(report, said).flatMap((cited) => {
    const other = reportOn(cited.said, earlier);
    return other === null ? [] : differing(report, cited, other);
  });
}

/** The only report that fits, or the only one of that year: where the month is wrong, that has a finding of its own. */
export function reportOn(said: EarlierInspection, earlier: readonly OtherReport[]): OtherReport | null {
  const fitting = earlier.filter((other) => isTrueOf(said, other));
  const [only, ...more] =
    fitting.length > 0 ? fitting : earlier.filter((other) => isTrueOf({ ...said, month: null }, other));
  return only !== undefined && more.length === 0 ? only : null;
}

/** How far from a grade the date of its inspection may stand: in one sentence, and before a list. */
const IN_SENTENCE = 250;
const BEFORE_LIST = 900;

/** Where a sentence or a list item ends. */
const ENDS = /[.;:]\s|[\uE000-\uF8FF\u2022\u25AA\u25FC]/;

const OPENS_LIST = /\bjudgements?\b[^.]{1,80}\b(?:were|was|are):/i;

/** The grades that belong to an inspection of which the text says when it was. */
export function citedGrades(report: Report, said: readonly EarlierInspection[]): CitedGrade[] {
  const { judgements, text } = report;
  const found: CitedGrade[] = [];
  let next = 0;
  for (const judgement of [...judgements].sort((a, b) => a.start - b.start)) {
    const { level } = judgement;
    if (judgement.role !== 'cited' || level === null || judgement.area === OWN_EVALUATION) continue;
    while (next < said.length && (said[next]?.start ?? 0) < judgement.start) next++;
    const [before, behind] = [said[next - 1], said[next]];
    if (before !== undefined && judgement.areaSpans.length > 0) {
      const between = text.slice(before.end, Math.min(judgement.start, before.end + BEFORE_LIST));
      if (judgement.start - before.end <= BEFORE_LIST && OPENS_LIST.test(between))
        found.push({ judgement, level, said: before, listed: true });
    } else if (before !== undefined && isOneSentence(text, before.end, judgement.start))
      found.push({ judgement, level, said: before, listed: false });
    else if (behind !== undefined && isOneSentence(text, judgement.end, behind.start))
      found.push({ judgement, level, said: behind, listed: false });
    else {
      const dated = ownDate(report, judgement);
      if (dated !== null) found.push({ judgement, level, said: dated, listed: false });
    }
  }
  return found;
}

function isOneSentence(text: string, from: number, to: number): boolean {
  return to - from <= IN_SENTENCE && !ENDS.test(text.slice(from, to));
}

function differing(report: Report, cited: CitedGrade, other: OtherReport): Observation[] {
  const { judgement, level, said } = cited;
  const scope = cited.listed ? { areas: [judgement] } : citedScope(report, judgement, other);
  if (scope === null) return [];
  const results = other.judgements.filter(({ headline }) => headline);
  const meant =
    scope === 'all' ? results : results.filter((result) => scope.areas.some((area) => isSameArea(area, result)));
  // One area under two grades: which of them is meant is not known.
  if (scope !== 'all' && new Set(meant.map((result) => result.level?.label)).size !== 1) return [];
  const wrong = meant.filter((result) => result.level !== null && result.level.label !== level.label);
  const [first] = wrong;
  if (first?.level == null) return [];
  const when = said.month === null ? String(said.year) : `${monthName(MONTHS[said.month] ?? '')} ${String(said.year)}`;
  // The words of the text stand on a scale of which the codes are not known.
  return [
    {
      start: judgement.start,
      end: judgement.end,
      message: messageOf(when, level.label, {
        isOfAll: scope === 'all',
        area: first.area,
        level: levelName(first.level),
        more: wrong.length - 1,
      }),
      related: [],
      elsewhere: wrong.map((result) => elsewhereOf(other, result, gradeThere(result))),
      fixes: scope === 'all' ? [] : fixes(report, judgement, first.level),
    },
  ];
}

/** @param there what the other report says, and of how many more areas it says something else */
function messageOf(
  when: string,
  said: string,
  there: { readonly isOfAll: boolean; readonly area: string; readonly level: string; readonly more: number },
): string {
  const { isOfAll, area, level, more } = there;
  if (!isOfAll) {
    return l10n.t(
      "Of the inspection of {0} '{1}' is said to be {2} here, but that report says {3}.",
      when,
      area,
      said,
      level,
    );
  }
  return more === 0
    ? l10n.t(
        "Of the inspection of {0} all areas are said to be {1} here, but that report says {2} for '{3}'.",
        when,
        said,
        level,
        area,
      )
    : l10n.t(
        "Of the inspection of {0} all areas are said to be {1} here, but that report says {2} for '{3}' (and {4} more).",
        when,
        said,
        level,
        area,
        more,
      );
}

function gradeThere({ area, level }: OtherJudgement): string {
  return level === null ? l10n.t("'{0}' is not graded", area) : l10n.t("'{0}' is {1}", area, levelName(level));
}

function isSameArea(a: Pick<Judgement, 'area' | 'areaId'>, b: OtherJudgement): boolean {
  return a.areaId === b.areaId || fold(a.area) === fold(b.area);
}

function fixes(report: Report, judgement: Judgement, level: FrameworkLevel): Fix[] {
  const rewording = new Rewriter(report).reword(judgement, level);
  if (rewording === null) return [];
  return [{ title: l10n.t("Change to '{0}'", rewording.printed), edits: rewording.edits, preferred: true }];
}
