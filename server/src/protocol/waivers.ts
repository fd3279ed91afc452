/** A range of a document, as the protocol has it: 0-based lines and characters, in UTF-16 code units. */
export interface WaivedRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A finding as its diagnostic shows it. */
export interface WaivableFinding {
  readonly uri: string;
  /** The version of the document that the finding is about. */
  readonly version: number;
  readonly rule: string;
  readonly range: WaivedRange;
  readonly message: string;
}

/** The command of the client that asks why a finding is waived: given a WaivableFinding, or for the one at the caret. */
export const waiveCommand = 'inspectionReports.waive';

/** The command of the client that takes a waiver away: given RemoveWaiverParams, or for the one at the caret. */
export const removeWaiverCommand = 'inspectionReports.removeWaiver';

/** Request: what is to be written so that a finding is waived. The client writes it: the server writes no files. */
export const waiveMethod = 'inspectionReports/waive';

export interface WaiveParams extends WaivableFinding {
  readonly reason: string;
  /** Who waives it; null where nobody is to be named. */
  readonly creator: string | null;
}

/** Request: what is to be written so that a waiver is gone. */
export const removeWaiverMethod = 'inspectionReports/removeWaiver';

export interface RemoveWaiverParams {
  /** The address of the report. */
  readonly uri: string;
  /** What tells the waiver from the others of its file. */
  readonly waiver: string;
}

/** What is to be written to a file beside a report, or why nothing is. */
export type SidecarChange =
  | {
      readonly uri: string;
      /** What the file must still say, so that nobody's change is lost; null where there must be none. */
      readonly before: string | null;
      readonly after: string;
      /** Whether nothing is left in it, so that the file may go. */
      readonly empty: boolean;
    }
  | { readonly refused: string };

/** Request: the findings of a report that are waived. */
export const waivedMethod = 'inspectionReports/waived';

export interface WaivedParams {
  readonly uri: string;
}

export interface WaivedFinding {
  readonly waiver: string;
  readonly rule: string;
  readonly range: WaivedRange;
  readonly message: string;
  readonly reason: string;
  readonly creator: string | null;
  /** When, as the file says it. */
  readonly created: string | null;
}

export interface WaivedResult {
  /** In the order of the text. */
  readonly waived: readonly WaivedFinding[];
  /** Where the waivers are kept; null for a report that lies in no folder. */
  readonly sidecar: string | null;
  /** Why the file cannot be used; null where it can. */
  readonly problem: string | null;
}
