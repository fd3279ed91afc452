import { l10n } from 'vscode';

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
  const [checked, all] = [amountOf.reports(reports), amountOf.findings(findings)];
  const found = findings === 0 ? l10n.t('nothing found') : l10n.t('{0} in {1} of them', all, withFindings);
  const first =
    reports === 0 ? l10n.t('No reports found in the *.txt files') : l10n.t('{0} checked: {1}', checked, found);
  return [
    cancelled ? l10n.t('Ended before all was checked. {0}.', first) : l10n.t('{0}.', first),
    ...(cut
      ? [l10n.t('Only the first {0} files were looked at: check a smaller folder for the rest.', limits.files)]
      : []),
    ...(tooBig.length > 0 ? [l10n.t('Left out, over {0} MB: {1}.', limits.megabytes, names(tooBig))] : []),
    ...(unread.length > 0 ? [l10n.t('Could not be read: {0}.', names(unread))] : []),
  ].join(' ');
}

function names(all: readonly string[]): string {
  const rest = all.length - named;
  const first = all.slice(0, named).join(', ');
  return rest > 0 ? l10n.t('{0} and {1} more', first, rest) : first;
}

/** Amounts in words: not every language makes its plural as English does. */
const amountOf = {
  reports: (count: number) => (count === 1 ? l10n.t('1 report') : l10n.t('{0} reports', count)),
  findings: (count: number) => (count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)),
};
