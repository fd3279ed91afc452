/** What only the host of the extension can tell and do; a browser can do neither. */
export interface ClientHost {
  /** The name of the person at the system; null where it is not known. */
  userName(): string | null;
  /**
   * The name that git puts to what the person commits.
   * @param folder whose settings hold, as a path; null for none
   * @returns null where there is no git, or where it knows no name. Never rejects
   */
  gitUserName(folder: string | null): Promise<string | null>;
  /**
   * Puts another text in the place of a file's, or of none, or takes it away (null), in one step and only where the file
   * still says what is expected (null: where there is none). Null where the host has no files. Gives whether it is done.
   */
  readonly replaceFile: ((path: string, before: string | null, after: string | null) => Promise<boolean>) | null;
}
