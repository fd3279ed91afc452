import type { Finding, Report, Severity } from '../report/model';

/** What a rule says of a report, before the registry stamps its id and severity on it. */
export type Observation = Omit<Finding, 'rule' | 'severity'>;

/** One check. A rule is pure: the same report gives the same observations, and it never throws. */
export interface Rule {
  /** Stable, lower case with hyphens; the name of its page in `docs/rules`. */
  readonly id: string;
  /** One line that says what it finds, for settings and help. */
  readonly description: string;
  readonly severity: Severity;
  check(report: Report): readonly Observation[];
}
