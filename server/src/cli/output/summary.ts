/** What a check came to. */
export interface Total {
  readonly reports: number;
  readonly findings: number;
  /** How many reports have findings. */
  readonly files: number;
  readonly waived: number;
  /** Files that were named and are no reports. */
  readonly unrecognised: number;
  readonly fixed: number;
  readonly fix: 'no' | 'show' | 'write';
}

/** One sentence on a check: '64 reports, 21 findings in 14, 2 not recognised'. */
export function summary({ reports, findings, files, waived, unrecognised, fixed, fix }: Total): string {
  const parts = [
    count(reports, 'report'),
    findings === 0 ? 'no findings' : `${count(findings, 'finding')}${reports > 1 ? ` in ${String(files)}` : ''}`,
  ];
  if (waived > 0) parts.push(`${String(waived)} waived`);
  if (unrecognised > 0) parts.push(`${String(unrecognised)} not recognised`);
  if (fix !== 'no') parts.push(`${String(fixed)} ${fix === 'write' ? 'fixed' : 'can be fixed'}`);
  return parts.join(', ');
}

function count(number: number, name: string): string {
  return `${String(number)} ${name}${number === 1 ? '' : 's'}`;
}
