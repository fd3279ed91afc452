import type { Finding, Report, Severity } from '../report/model';
import { gradeLabelCode } from './grade-label-code';
import { gradeMismatch } from './grade-mismatch';
import type { Rule } from './rule';

/** Every rule, in the order in which help lists them. */
export const rules: readonly Rule[] = [gradeMismatch, gradeLabelCode];

/** What a user chose for a rule; a rule that is not named keeps its own severity. */
export type Severities = Readonly<Partial<Record<string, Severity | 'off'>>>;

/**
 * Runs every rule that is on.
 * @param severities overrides of the rules' own severities, by rule id
 * @returns the findings in the order of the text
 */
export function checkReport(report: Report, severities: Severities = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const observation of rule.check(report)) findings.push({ ...observation, rule: rule.id, severity });
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}
