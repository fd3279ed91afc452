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

/** Which waiver is to be taken away: by an `AnnotationEdit` that deletes it. */
export interface RemoveWaiverParams {
  /** The address of the report. */
  readonly uri: string;
  /** What tells the waiver from the others of its file. */
  readonly waiver: string;
}

/** What is to be written, with what tells the new waiver from the others of its file. */
export type WaiveResult = (FileChange & { readonly waiver: string }) | Refused;
