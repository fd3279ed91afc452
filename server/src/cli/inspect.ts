import { checkReport } from '../rules/registry';
import { settle } from '../waivers/settle';
import { ReportFiles } from './files';
import { exitCodes, type Host } from './host';
import { reportJson } from './json';
import { WaiverReader } from './waivers';

/**
 * `inspect`: prints a Report of each file. As JSON: the Report of one file, or an array of those of several; as NDJSON
 * one Report on each line.
 * @returns the exit code
 */
export async function inspect(host: Host, paths: readonly string[], format: 'json' | 'ndjson'): Promise<number> {
  const reader = new ReportFiles(host);
  const waivers = new WaiverReader(host);
  const reports: object[] = [];
  for await (const { file, report, severities } of reader.open(paths, false)) {
    const { active } = settle(report, checkReport(report, severities), await waivers.read(file), severities);
    const json = reportJson(file, report, active);
    if (format === 'ndjson') host.write(`${JSON.stringify(json)}\n`);
    else reports.push(json);
  }
  if (format === 'json' && paths.length > 1) host.write(`${JSON.stringify(reports, null, 2)}\n`);
  else if (reports.length > 0) host.write(`${JSON.stringify(reports[0], null, 2)}\n`);
  return reader.failed || waivers.failed ? exitCodes.failed : exitCodes.none;
}
