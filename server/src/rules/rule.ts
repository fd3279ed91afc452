import type { DateRange, Judgement, Report } from '../report/model';
import type { Elsewhere, Finding, Severity } from './finding';

/** What a rule says of a report, before the registry stamps its id and severity on it. */
export type Observation = Omit<Finding, 'rule' | 'severity'> & {
  /** Where it is less sure, or less grave, than what the rule finds otherwise. */
  readonly severity?: Severity;
};

/** A place in another report: 0-based line and characters of that line, half-open, in UTF-16 code units. */
export type OtherPlace = Omit<Elsewhere, 'uri' | 'message'>;

/** What other reports of the folder say: as much as a rule compares. Plain data, so that it can be kept and sent. */
export interface OtherReport {
  /** Its address, as the findings' related places name it. */
  readonly uri: string;
  readonly authority: string | null;
  readonly title: string | null;
  /** The id of the framework it was written under; null where none was recognised. */
  readonly framework: string | null;
  /** ISO dates, each range with where it stands there. */
  readonly inspected: readonly (Pick<DateRange, 'from' | 'to'> & OtherPlace)[];
  /** An ISO date and where it stands there. */
  readonly published: (OtherPlace & { readonly value: string }) | null;
  /** Its awarded judgements, each with the place of its grade there. */
  readonly judgements: readonly OtherJudgement[];
}

/** A judgement of another report. */
export type OtherJudgement = Pick<Judgement, 'service' | 'area' | 'areaId' | 'level' | 'headline'> & OtherPlace;

/** What a rule may know beside the report itself. */
export interface RuleContext {
  /** The other reports of the workspace, or of the files that are checked together. */
  readonly others: readonly OtherReport[];
}

/** Something whose findings have a name and a severity that can be chosen. */
export interface Check {
  /** Stable, lower case with hyphens; the name of its page in `docs/rules`. */
  readonly id: string;
  /** One line that says what it finds, for settings and help. */
  readonly description: string;
  readonly severity: Severity;
}

/** One check of a report. A rule is pure: the same report gives the same observations, and it never throws. */
export interface Rule extends Check {
  check(report: Report, context: RuleContext): readonly Observation[];
}
