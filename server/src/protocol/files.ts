/**
 * What is to be written to a file beside a report. The server writes no file: the client, which reaches every kind of
 * folder, does, and tells by `workspace/didChangeWatchedFiles` once it has, for files that nobody watches too. Where the
 * file says something else by now, the client writes nothing and asks anew.
 */
export interface FileChange {
  /** The address of the file; for a private layer one that only the client's storage knows (see `privateScheme`). */
  readonly uri: string;
  /** What the file must still say, so that nobody's change is lost; null where there must be none. */
  readonly before: string | null;
  readonly after: string;
  /** Whether nothing is left in it, so that the file may go. */
  readonly empty: boolean;
}

/** Why something is not done, in words to show. */
export interface Refused {
  readonly refused: string;
}
