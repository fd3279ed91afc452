import { ReportFiles, type ReportFile } from './reading/files';
import { exitCodes, type Host } from './host';
import { csvCell } from '../text/csv/csv';
import { printable } from './output/printable';
import { judgementJson, type JudgementJson } from './output/json';

type Row = { readonly file: string; readonly authority: string | null } & JudgementJson;

/**
 * `grades`: prints the awarded headline judgements.
 * @returns the exit code
 */
export async function grades(
  host: Host,
  paths: readonly string[],
  format: 'table' | 'csv' | 'json',
  framework?: string,
): Promise<number> {
  const reader = new ReportFiles(host, framework);
  const rows: Row[] = [];
  for await (const file of reader.open(paths)) for (const row of rowsOf(file)) rows.push(row);
  host.write(writers[format](rows));
  return reader.failed ? exitCodes.failed : exitCodes.none;
}

function rowsOf({ file, report }: ReportFile): Row[] {
  const authority = report.authority?.value ?? null;
  return report.judgements
    .filter((judgement) => judgement.headline && judgement.role === 'awarded')
    .map((judgement) => ({ file, authority, ...judgementJson(report.lines, judgement) }));
}

const writers = { table, csv, json };

function json(rows: readonly Row[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const columns = [
  'file',
  'authority',
  'service',
  'area',
  'areaId',
  'level',
  'printed',
  'rank',
  'of',
  'score',
  'line',
] as const satisfies readonly (keyof Row)[];

function csv(rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column])).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

function table(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => [
    `${printable(row.file)}:${String(row.line)}`,
    printable(row.service === null ? row.area : `${row.area} (${row.service})`),
    printable(row.level ?? (row.printed === '' ? 'unreadable' : row.printed)),
    row.rank === null ? '' : `${String(row.rank)} of ${String(row.of)}`,
  ]);
  const all = [['place', 'area', 'level', 'rank'], ...cells];
  const widths = [0, 1, 2].map((column) =>
    all.reduce((widest, line) => Math.max(widest, line[column]?.length ?? 0), 0),
  );
  return all
    .map(
      (line) =>
        `${line
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
