/** What became of a check of folders. */
export interface Outcome {
  /** How many of the files are reports, and were checked. */
  readonly reports: number;
  /** How many of them have findings, and how many these are. */
  readonly withFindings: number;
  readonly findings: number;
  /** The names of files that are too big to be checked. */
  readonly tooBig: readonly string[];
  /** The names of files and folders that could not be read. */
  readonly unread: readonly string[];
  /** Whether there are more files than are checked at once. */
  readonly cut: boolean;
  /** Whether the person ended it. */
  readonly cancelled: boolean;
}

/** So many names are given of each kind. */
const named = 3;

/**
 * A check of folders in a few sentences, with everything that was left out.
 * @param limits how many files are checked at once, and how many megabytes each may have
 */
export function summary(outcome: Outcome, limits: { readonly files: number; readonly megabytes: number }): string {
  const { reports, findings, withFindings, tooBig, unread, cut, cancelled } = outcome;
  const checked = `${count(reports, 'report')} checked`;
  const found = findings === 0 ? 'nothing found' : `${count(findings, 'finding')} in ${String(withFindings)} of them`;
  const first = reports === 0 ? 'No reports found in the *.txt files' : `${checked}: ${found}`;
  return [
    cancelled ? `Ended before all was checked. ${first}.` : `${first}.`,
    ...(cut
      ? [`Only the first ${String(limits.files)} files were looked at: check a smaller folder for the rest.`]
      : []),
    ...(tooBig.length > 0 ? [`Left out, over ${String(limits.megabytes)} MB: ${names(tooBig)}.`] : []),
    ...(unread.length > 0 ? [`Could not be read: ${names(unread)}.`] : []),
  ].join(' ');
}

function names(all: readonly string[]): string {
  const rest = all.length - named;
  return `${all.slice(0, named).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

function count(number: number, thing: string): string {
  return `${String(number)} ${thing}${number === 1 ? '' : 's'}`;
}
