import { checkReport } from '../rules/registry';
import { ReportFiles } from './files';
import { exitCodes, type Host } from './host';
import { reportJson } from './json';

/**
 * `inspect`: prints a Report of each file. As JSON: the Report of one file, or an array of those of several; as NDJSON
 * one Report on each line.
 * @returns the exit code
 */
export async function inspect(host: Host, paths: readonly string[], format: 'json' | 'ndjson'): Promise<number> {
  const reader = new ReportFiles(host);
  const reports: object[] = [];
  for await (const { file, report, severities } of reader.open(paths, false)) {
    const json = reportJson(file, report, checkReport(report, severities));
    if (format === 'ndjson') host.write(`${JSON.stringify(json)}\n`);
    else reports.push(json);
  }
  if (format === 'json' && paths.length > 1) host.write(`${JSON.stringify(reports, null, 2)}\n`);
  else if (reports.length > 0) host.write(`${JSON.stringify(reports[0], null, 2)}\n`);
  return reader.failed ? exitCodes.failed : exitCodes.none;
}
