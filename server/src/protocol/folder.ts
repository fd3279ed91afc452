/** Request from the server: the addresses of the text files in the folder of a document. Answered by clients that read. */
export const listMethod = 'inspectionReports/list';

/**
 * Request from the server, without parameters: the addresses of the text files of all folders that are open. Answered by
 * clients that read.
 */
export const listAllMethod = 'inspectionReports/listAll';

/** So many files of a folder are listed at most. */
export const listLimit = 5_000;

/** A longer file is not read beside a report, in bytes. */
export const besideLimit = 1_000_000;

export interface ListParams {
  readonly uri: string;
}

export interface ListResult {
  readonly uris: readonly string[];
}

/** Notification from the client: a check of folders begins, and what the last one knew is forgotten. */
export const beginCheckMethod = 'inspectionReports/beginCheck';

/** Request from the client: takes a file of the folder. All are taken before any is checked. */
export const takeFileMethod = 'inspectionReports/takeFile';

export interface TakeFileParams {
  readonly uri: string;
  readonly text: string;
}

export interface TakeFileResult {
  readonly isReport: boolean;
}

/** Request from the client: what is found in a file that was taken, compared with the others. */
export const checkFileMethod = 'inspectionReports/checkFile';

export interface CheckFileParams {
  readonly uri: string;
  /** The text again, where the server has asked for it. */
  readonly text?: string;
}

/** @typeParam D a diagnostic of the protocol */
export interface CheckFileResult<D> {
  /** Null where the server has kept no more than what the others are compared with: it needs the text again. */
  readonly diagnostics: readonly D[] | null;
}

/** Notification from the client: the check has ended. What the reports say is kept for the others until the next one. */
export const endCheckMethod = 'inspectionReports/endCheck';
