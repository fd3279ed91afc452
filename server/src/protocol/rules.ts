import type { FileChange, Refused } from './files';

/** The command of the client that shows the page of a rule, rendered: given the rule's id. */
export const openRuleCommand = 'inspectionReports.openRule';

/** The command of the client that turns a rule off: given `RuleOffChoice`. */
export const turnRuleOffCommand = 'inspectionReports.turnRuleOff';

/** What is to be turned off, and for whom. */
export interface RuleOffChoice {
  /** The address of the report that shows the finding. */
  readonly uri: string;
  readonly rule: string;
  /** The person, in the settings; or everybody who works on the folder, in its file. */
  readonly scope: 'person' | 'folder';
}

/** Request: what is to be written so that a rule is off for the folder of a report, as a `RuleOffResult`. */
export const ruleOffMethod = 'inspectionReports/ruleOff';

export interface RuleOffParams {
  /** The address of the report. */
  readonly uri: string;
  readonly rule: string;
}

export type RuleOffResult = FileChange | Refused;
