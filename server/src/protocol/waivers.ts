import type { FileChange, Refused } from './files';
import type { DocumentRange } from './range';

/** A finding as its diagnostic shows it. */
export interface WaivableFinding {
  readonly uri: string;
  /** The version of the document that the finding is about. */
  readonly version: number;
  readonly rule: string;
  readonly range: DocumentRange;
  readonly message: string;
}

/** The command of the client that asks why a finding is waived: given a WaivableFinding, or for the one at the caret. */
export const waiveCommand = 'inspectionReports.waive';

/** The command of the client that takes a waiver away: given RemoveWaiverParams, or for the one at the caret. */
export const removeWaiverCommand = 'inspectionReports.removeWaiver';

/** Request: what is to be written so that a finding is waived, as a `WaiveResult` (see `FileChange`). */
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
export type SidecarChange = FileChange | Refused;

/** Likewise, with what tells the new waiver from the others, for taking it away again by an `AnnotationEdit`. */
export type WaiveResult = (FileChange & { readonly waiver: string }) | Refused;

/** Request: the findings of a report that are waived. */
export const waivedMethod = 'inspectionReports/waived';

export interface WaivedParams {
  readonly uri: string;
}

export interface WaivedFinding {
  readonly waiver: string;
  readonly rule: string;
  readonly range: DocumentRange;
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
