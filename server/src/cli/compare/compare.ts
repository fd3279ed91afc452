import { compareAll } from '../../comparison/compare';
import { inspectionsOf, type Inspection } from '../../comparison/inspection';
import { gradesCsv } from '../../comparison/shown/csv';
import { comparisonPage } from '../../comparison/shown/page';
import { exitCodes, type Host } from '../host';
import { printable } from '../output/printable';
import { ReportFiles } from '../reading/files';
import { compareJson } from './json';
import { compareText } from './text';

const writers = {
  text: compareText,
  csv: gradesCsv,
  json: compareJson,
} as const;

/**
 * `compare`: prints the grades of several inspections of one subject side by side, for each subject that the reports are
 * about.
 *
 * @param framework the id of the framework that all are read under; left out where that is to be recognised
 * @returns the exit code
 */
export async function compare(
  host: Host,
  paths: readonly string[],
  format: 'text' | 'csv' | 'json' | 'html',
  framework?: string,
): Promise<number> {
  const reader = new ReportFiles(host, framework);
  const inspections: Inspection[] = [];
  for await (const { file, report } of reader.open(paths)) inspections.push(...inspectionsOf(report, file));
  const compared = compareAll(inspections);
  for (const { file } of compared.unknown) host.note(printable(`${file}: does not say whom it is about; left out`));
  host.write(format === 'html' ? comparisonPage(compared) : writers[format](compared.subjects));
  return reader.failed ? exitCodes.failed : exitCodes.none;
}
