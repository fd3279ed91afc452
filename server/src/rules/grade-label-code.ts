import type { Judgement, Report } from '../report/model';
import type { Observation, Rule } from './rule';
import { levelName } from './wording';

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
    // A cited grade may stand on the scale of another year, so that its code and label need not be this scale's.
    return report.judgements.filter((judgement) => judgement.role === 'awarded').flatMap((j) => observe(report, j));
  },
};

function observe(report: Report, judgement: Judgement): Observation[] {
  const { coded, scale } = judgement;
  if (coded === null || !contradictsItself(judgement)) return [];
  const code = coded.code.value;
  const label = coded.label.value;
  const printed = report.text.slice(coded.code.start, coded.code.end);
  return [
    {
      start: Math.min(coded.code.start, coded.label.start),
      end: Math.max(coded.code.end, coded.label.end),
      message: `${printed} is ${code.label} on this report's scale, but the label beside it says ${levelName(label)}.`,
      related:
        scale.legend === null
          ? []
          : [{ ...spanOf(scale.legend), message: `The report's own scale: ${code.code ?? printed} is ${code.label}.` }],
      data: {
        code: { ...spanOf(coded.code), level: code.label },
        label: { ...spanOf(coded.label), level: label.label },
      },
    },
  ];
}

function spanOf({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
