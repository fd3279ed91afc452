import { inEnglish, isTranslated } from '../l10n';
import { lastAt } from '../text/spans';
import type { Report } from '../report/model';
import type { Finding, Severity } from './finding';
import { acronym } from './acronyms/acronym';
import { acronymLate } from './acronyms/acronym-late';
import { captionNumber } from './numbering/caption-number';
import { countTotal } from './results/count-total';
import { citationConflict } from './citations/citation-conflict';
import { contentsEntry } from './contents/contents-entry';
import { crossReference } from './numbering/cross-reference';
import { dateConflict } from './dates/date-conflict';
import { dateImpossible } from './dates/date-impossible';
import { dateWeekday } from './dates/date-weekday';
import { gradeLabelCode } from './grades/grade-label-code';
import { gradeMismatch } from './grades/grade-mismatch';
import { gradeOffScale } from './grades/grade-off-scale';
import { judgementDuplicated } from './results/judgement-duplicated';
import { judgementMissing } from './results/judgement-missing';
import { legendConflict } from './grades/legend-conflict';
import { nameConflict } from './names/name-conflict';
import { paragraphNumber } from './numbering/paragraph-number';
import { recommendationEmpty } from './recommendations/recommendation-empty';
import { recommendationRepeated } from './recommendations/recommendation-repeated';
import { recommendationTimeframe } from './recommendations/recommendation-timeframe';
import { scaleUnknown } from './grades/scale-unknown';
import { tableRowNumber } from './numbering/table-row-number';
import { tickRow } from './grades/tick-row';
import { bracketOpen } from './wording/bracket-open';
import { wordDoubled } from './wording/word-doubled';
import type { Check, Observation, Rule, RuleContext } from './rule';
import { waiverUnused } from './waiver-unused';

/** Every rule, in the order in which help lists them. */
export const rules: readonly Rule[] = [
  gradeMismatch,
  gradeLabelCode,
  gradeOffScale,
  legendConflict,
  scaleUnknown,
  tickRow,
  judgementMissing,
  judgementDuplicated,
  dateConflict,
  dateImpossible,
  dateWeekday,
  nameConflict,
  citationConflict,
  paragraphNumber,
  tableRowNumber,
  captionNumber,
  countTotal,
  contentsEntry,
  crossReference,
  recommendationEmpty,
  recommendationRepeated,
  recommendationTimeframe,
  acronym,
  acronymLate,
  bracketOpen,
  wordDoubled,
];

/** Everything whose severity can be chosen, in the order in which settings list it. */
export const checks: readonly Check[] = [...rules, waiverUnused];

/** What may be chosen for a rule. */
export const severityChoices = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies (
  Severity | 'off'
)[];

/** What a user chose for a rule; a rule that is not named keeps its own severity. */
export type Severities = Readonly<Partial<Record<string, (typeof severityChoices)[number]>>>;

/** What holds where a report stands alone. */
const alone: RuleContext = { others: [] };

/**
 * Runs every rule that is on.
 * @param severities overrides of the rules' own severities, by rule id
 * @param context what is known beside the report
 * @returns the findings in the order of the text
 */
export function checkReport(
  report: Report,
  severities: Severities = {},
  context: RuleContext = alone,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const chosen = severities[rule.id];
    if (chosen === 'off') continue;
    for (const { severity = rule.severity, ...observation } of observationsOf(rule, report, context)) {
      if (!isOfReport(report, observation.start)) continue;
      findings.push({ rule: rule.id, severity: chosen ?? severity, ...observation });
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a rule finds; with the English messages where another language is spoken, for a rule finds the same in each. */
function observationsOf(rule: Rule, report: Report, context: RuleContext): readonly Observation[] {
  const found = rule.check(report, context);
  if (found.length === 0 || !isTranslated()) return found;
  const english = inEnglish(() => rule.check(report, context));
  return found.map((each, index) => ({ ...each, english: english[index]?.message ?? each.message }));
}

/** Whether an offset lies in one of the reports of the text: papers of other kinds beside them are not checked. */
function isOfReport({ documents }: Report, offset: number): boolean {
  return documents.length === 0 || lastAt(documents, offset) >= 0;
}
