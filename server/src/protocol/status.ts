/** Notification from the server, after each analysis of an open document: what was recognised in it. */
export const statusMethod = 'inspectionReports/status';

/** The framework that was recognised, with what showed it. */
export interface StatusFramework {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** What showed it, best first, in the language of the client. */
  readonly evidence: readonly string[];
  /** The few of them that say most. */
  readonly telling: readonly string[];
}

/** The scale that the report is graded on. */
export interface StatusScale {
  readonly id: string;
  readonly direction: 'highest-best' | 'lowest-best' | 'words';
  /** Best first. */
  readonly levels: readonly { readonly label: string; readonly code: string | null }[];
}

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /** Whether the text is recognised as an inspection report; nothing is found in any other. */
  readonly isReport: boolean;
  readonly framework: StatusFramework | null;
  readonly scale: StatusScale | null;
  /** Whether digits are given as grades, and nothing says what they mean. */
  readonly bareDigits: boolean;
  /** How many judgements this report awards. */
  readonly judgements: number;
  readonly findings: number;
  /** How many findings somebody has waived; they are not among the others. */
  readonly waived: number;
  /** Whether reports beside it are still being read, with which it will be compared: there may be more findings then. */
  readonly comparing: boolean;
}
