import { csvCell } from '../../text/csv/csv';
import type { Comparison } from '../compare';
import { dateOf } from '../inspection';
import { dayOf, gradeOf, kindOf } from './words';

/** Values of a line of a CSV file. */
type Values = readonly (string | number | null)[];

const columns = [
  'subject',
  'number',
  'service',
  'area',
  'date',
  'framework',
  'printed',
  'level',
  'rank',
  'of',
  'score',
  'change',
  'since',
  'reason',
  'file',
  'line',
];

/** A line for each grade of each inspection of several subjects: what scripts and pivot tables take. */
export function gradesCsv(comparisons: readonly Comparison[]): string {
  return csv([columns, ...comparisons.flatMap(linesOf)]);
}

function linesOf({ subject, number, inspections, rows }: Comparison): Values[] {
  return rows.flatMap(({ service, area, cells }) =>
    cells.flatMap((cell, index): Values[] => {
      const inspection = inspections[index];
      if (cell === null || inspection === undefined) return [];
      const { printed, level, rank, levels, score, change, line } = cell;
      const since = change === null ? undefined : inspections[change.since];
      const moved = [change?.direction ?? null, since === undefined ? null : dateOf(since), change?.reason ?? null];
      const framework = cell.framework?.id ?? null;
      const grade = [printed, level, rank, levels.length, score];
      return [
        [subject, number, service, area, dateOf(inspection), framework, ...grade, ...moved, inspection.file, line],
      ];
    }),
  );
}

/** A table as it is seen: a line for each area, a column for each inspection. */
export function tableCsv({ inspections, rows }: Comparison): string {
  const head = ['area', 'service', ...inspections.map((each) => `${dayOf(each)} ${kindOf(each)}`)];
  const lines = rows.map(({ area, service, cells }) => [area, service, ...cells.map((cell) => cell && gradeOf(cell))]);
  return csv([head, ...lines]);
}

function csv(lines: readonly Values[]): string {
  return lines.map((values) => `${values.map(csvCell).join(',')}\n`).join('');
}
