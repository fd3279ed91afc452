import type { OtherReport } from '../../rules/rule';
import type { Found, WaivedFound } from '../output/found';
import type { NamedFile } from '../reading/named-file';

/** What a first look at a file gives. */
export interface Looked {
  /** Whether there is something to check. */
  readonly isReport: boolean;
  /** Whether it could be read but is not recognised as an inspection report. */
  readonly unrecognised: boolean;
  /** What the other reports are compared with; null where it was not recognised. */
  readonly digest: OtherReport | null;
}

/** What a check gives. */
export interface Checked {
  /** In the order of the text. */
  readonly found: readonly Found[];
  /** What was found as well, but somebody has waived; in the order of the text. */
  readonly waived: readonly WaivedFound[];
}

/** What goes with every answer of a lane. */
export interface Remarks {
  /** What is to be told on standard error. */
  readonly notes: readonly string[];
  /** Whether something could not be read, by now. */
  readonly failed: boolean;
}

/** Reads and checks files, one after the other: in this thread or in another. */
export interface Lane {
  /** Reads a file. */
  look(file: NamedFile): Promise<Looked & Remarks>;
  /** Takes what all reports say that are checked together. */
  tell(reports: readonly OtherReport[]): Promise<void>;
  /** What is found in a file that it has looked at. */
  check(file: NamedFile): Promise<Checked & Remarks>;
  /** Ends it. */
  end(): Promise<void>;
}
