import * as l10n from '../../l10n';
import type { FrameworkLevel } from '../../frameworks/schema';
import type { Judgement, Report } from '../../report/model';
import type { Edit, Fix } from '../finding';
import { awardedByArea } from '../../report/queries/places';
import { doubtfulDigits } from './legend-conflict';
import { Rewriter } from '../rewording/rewriter';
import type { Observation, Rule } from '../rule';
import { levelName } from '../shared/wording';

/** Whether a grade gives a code and a label that name different levels of its scale. */
export function contradictsItself(judgement: Judgement): boolean {
  return judgement.coded !== null && judgement.coded.code.value.label !== judgement.coded.label.value.label;
}

/** A label that is not its code's: 'Grade 3 (good)' on a scale where 3 is adequate. */
export const gradeLabelCode: Rule = {
  id: 'grade-label-code',
  description: "A grade's label is not the one that its code stands for.",
  severity: 'warning',
  check(report) {
    const rewriter = new Rewriter(report);
    const isDoubtful = doubtfulDigits(report);
    // A cited grade may stand on the scale of another year, so that its code and label need not be this scale's.
    return awardedByArea(report).flatMap((group) => {
      if (!group.some(contradictsItself)) return [];
      const said = group
        .filter((judgement) => !contradictsItself(judgement))
        .flatMap(({ level }) => level?.label ?? []);
      const levels = new Set(said);
      const only = levels.size === 1 ? said[0] : undefined;
      return group
        .filter((judgement) => contradictsItself(judgement) && !isDoubtful(judgement))
        .flatMap((judgement) => observe(report, rewriter, judgement, only));
    });
  },
};

/** @param elsewhere The level that every other place of the area says, where they agree. */
function observe(
  report: Report,
  rewriter: Rewriter,
  judgement: Judgement,
  elsewhere: string | undefined,
): Observation[] {
  const { coded, scale } = judgement;
  if (coded === null) return [];
  const code = coded.code.value;
  const label = coded.label.value;
  const printed = report.text.slice(coded.code.start, coded.code.end);
  return [
    {
      start: Math.min(coded.code.start, coded.label.start),
      end: Math.max(coded.code.end, coded.label.end),
      message: l10n.t(
        "{0} is {1} on this report's scale, but the label beside it says {2}.",
        printed,
        code.label,
        levelName(label),
      ),
      related: legendOf(report, scale, code),
      fixes: fixesOf(code, label, elsewhere, {
        relabelled: rewriter.relabel(judgement, code),
        recoded: rewriter.recode(judgement, label),
      }),
    },
  ];
}

/** Where the report's own scale says what a code means: the line of the level. */
function legendOf(
  report: Report,
  { legend }: Judgement['scale'],
  { code, label }: FrameworkLevel,
): Observation['related'] {
  if (legend === null) return [];
  const entries = report.legends.find(({ start }) => start === legend.start)?.entries ?? [];
  const { start, end } = entries.find((entry) => entry.code.value === code) ?? legend;
  return [{ start, end, message: l10n.t("The report's own scale: {0} is {1}.", code ?? '', label) }];
}

/**
 * Changes the label or the code. Where the other places of the area say one of the two, only what agrees with them is
 * offered: the other change would but move the contradiction.
 */
function fixesOf(
  code: FrameworkLevel,
  label: FrameworkLevel,
  elsewhere: string | undefined,
  { relabelled, recoded }: { relabelled: readonly Edit[] | null; recoded: readonly Edit[] | null },
): Fix[] {
  const fixes: Fix[] = [];
  const known = [code.label, label.label].includes(elsewhere ?? '');
  const add = (titled: (newText: string) => string, edits: readonly Edit[] | null, level: FrameworkLevel) => {
    const newText = edits?.[0]?.newText;
    if (!edits || newText === undefined || (known && level.label !== elsewhere)) return;
    fixes.push({ title: titled(newText), edits, preferred: known });
  };
  add((newText) => l10n.t("Change the label to '{0}'", newText), relabelled, code);
  add((newText) => l10n.t("Change the code to '{0}'", newText), recoded, label);
  return fixes;
}
