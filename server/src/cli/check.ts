import type { Finding } from '../report/model';
import { checkReport } from '../rules/registry';
import { ReportReader, type ReportFile } from './files';
import { exitCodes, type Host } from './host';
import { findingJson, place } from './json';

/**
 * `check`: prints the findings of the files and of the reports in the folders.
 * @returns the exit code: whether there is nothing to say, something, or something could not be read
 */
export async function check(host: Host, paths: readonly string[], format: 'text' | 'json'): Promise<number> {
  const reader = new ReportReader(host);
  const json: object[] = [];
  let count = 0;
  for await (const file of reader.open(paths, true)) {
    for (const finding of checkReport(file.report, file.severities)) {
      count += 1;
      if (format === 'text') host.write(findingText(file, finding));
      else json.push(findingJson(file.file, file.report.lines, finding));
    }
  }
  if (format === 'json') host.write(`${JSON.stringify(json, null, 2)}\n`);
  if (reader.failed) return exitCodes.failed;
  return count > 0 ? exitCodes.findings : exitCodes.none;
}

function findingText({ file, report }: ReportFile, finding: Finding): string {
  const { line, column } = place(report.lines, finding);
  const related = finding.related.map(
    (other) => `    ${file}:${String(report.lines.at(other.start) + 1)} ${other.message}`,
  );
  const first = `${file}:${String(line)}:${String(column)} ${finding.severity} ${finding.rule} ${finding.message}`;
  return `${[first, ...related].join('\n')}\n`;
}
