/** A file that is to be read. */
export interface NamedFile {
  /** The path as the user gave it, or as found below the folder that was given; '-' is standard input. */
  readonly path: string;
  /** Whether it was named itself: then it is read whatever it is. Of a folder only the reports count. */
  readonly named: boolean;
  /** The id of the framework that it is read under, whatever it shows; left out where that is to be recognised. */
  readonly framework?: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'does not exist',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file would be larger than it may be',
  EROFS: 'may not be written',
  ELOOP: 'is a link to itself',
};

/** Why something could not be read, in words. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
