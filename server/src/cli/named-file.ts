/** A file that is to be read. */
export interface NamedFile {
  /** The path as the user gave it, or as found below the folder that was given; '-' is standard input. */
  readonly path: string;
  /** Whether it was named itself: then it is read whatever it is. Of a folder only the reports count. */
  readonly named: boolean;
}

export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'does not exist',
};

/** Why something could not be read, in words. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
