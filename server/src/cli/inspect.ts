import { checkReport } from '../rules/registry';
import { settle } from '../waivers/settle';
import { isNamed, ReportFiles } from './reading/files';
import { exitCodes, type Host } from './host';
import { reportJson } from './output/json';
import { SidecarReader } from './reading/sidecars';

/**
 * `inspect`: prints a Report of each file, and of each report in the folders. As JSON: the Report of one file, or an
 * array of those of several or of a folder; as NDJSON one Report on each line.
 * @param paths named, or to come: then each Report is printed before the next path is asked for
 * @param framework the id of the framework that all are read under; left out where that is to be recognised
 * @returns the exit code
 */
export async function inspect(
  host: Host,
  paths: readonly string[] | AsyncIterable<string>,
  format: 'json' | 'ndjson',
  framework?: string,
): Promise<number> {
  const reader = new ReportFiles(host, framework);
  const sidecars = new SidecarReader(host);
  const reports: object[] = [];
  let isList = !isNamed(paths) || paths.length > 1;
  for await (const { file, report, severities } of reader.open(paths)) {
    isList ||= isNamed(paths) && file !== paths[0];
    const { active } = settle(report, checkReport(report, severities), await sidecars.waivers(file), severities);
    const json = reportJson(file, report, active);
    if (format === 'ndjson') host.write(`${JSON.stringify(json)}\n`);
    else reports.push(json);
  }
  if (format === 'json' && isList) host.write(`${JSON.stringify(reports, null, 2)}\n`);
  else if (reports.length > 0) host.write(`${JSON.stringify(reports[0], null, 2)}\n`);
  return reader.failed || sidecars.failed ? exitCodes.failed : exitCodes.none;
}
