/** What the commands need of the world around them; the tests give them another one. */
export interface Host {
  /** Writes to standard output. */
  write(text: string): void;
  /** Writes a line to standard error. */
  note(line: string): void;
  /** The bytes of a file, or of standard input for '-'. Rejects where it cannot be read. */
  read(path: string): Promise<Uint8Array>;
  /** The entries of a folder, or null where the path is none. Rejects where it does not exist or may not be read. */
  list(path: string): Promise<readonly Entry[] | null>;
  /** A path from the root, whatever folder the command runs in. */
  absolute(path: string): string;
}

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isFile: boolean;
}

/** The exit codes of the contract. */
export const exitCodes = { none: 0, findings: 1, failed: 2 } as const;
