import type { Severity } from '../rules/finding';
import type { Lane } from './lanes/lane';

/** What it takes to read files. */
export interface FileHost {
  /** Writes a line to standard error. */
  note(line: string): void;
  /** The bytes of a file, or of standard input for '-'. Rejects where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** A path from the root, whatever folder the command runs in. */
  absolute(path: string): string;
}

/** What the commands need of the world around them; the tests give them another one. */
export interface Host extends FileHost {
  /** Writes to standard output: on a terminal nothing of it gives orders, elsewhere it is as it is. */
  write(text: string): void;
  /** Writes what was styled to standard output; all else in it must be printable. */
  writeStyled(text: string): void;
  /** Writes bytes to standard output, where that is no terminal. @returns whether it did */
  writeBytes(bytes: Uint8Array): boolean;
  /** Shows a line on a terminal for as long as nothing else is written there, or takes it away; elsewhere nothing. */
  status(line: string | null): void;
  /** A text as a terminal shows it with a style; elsewhere the text itself. */
  style(style: Style, text: string): string;
  /** Writes a file, which need not be there. Rejects where it may not be written. */
  create(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Puts another text in the place of a file's, or of none, in one step. Rejects where it cannot be done.
   * @param before what the file must still say; null where there must be none
   * @returns whether it is done; nothing is where the file says something else
   */
  replace(path: string, before: string | null, after: string): Promise<boolean>;
  /** The path of a folder without links. Rejects where it is not there. */
  truePath(path: string): Promise<string>;
  /** The paths on standard input, one a line or parted by NUL, each as it comes. */
  paths(): AsyncIterable<string>;
  /** The entries of a folder, or null where the path is none. Rejects where it does not exist or may not be read. */
  list(path: string): Promise<readonly Entry[] | null>;
  /** A file as a reference in the sense of URIs: relative to the folder in which the command runs, if it lies there. */
  reference(path: string): string;
  /** Lanes for files, where it is worth while to have several; else none. */
  lanes(paths: readonly string[]): Promise<readonly Lane[]>;
}

/** How a piece of the output looks on a terminal. */
export type Style = Severity | 'bold' | 'dim';

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
  /** Whether it leads to another place; then it is neither of the two itself. */
  readonly isLink: boolean;
}

/** The exit codes of the contract. */
export const exitCodes = { none: 0, findings: 1, failed: 2 } as const;
