/** What only the host of the extension can tell and do; a browser can do neither. */
export interface ClientHost {
  /** The name of the person at the system; null where it is not known. */
  userName(): string | null;
  /** Puts a file in the place of another one, or of none, in one step; null where the host has no files. */
  readonly replaceFile: ((path: string, content: Uint8Array) => Promise<void>) | null;
}
