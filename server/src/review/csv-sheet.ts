import { csvCell } from '../text/csv/csv';
import { sheetColumns } from './columns';
import type { SheetEntry } from './sheet';

/** A review sheet as a CSV file: a row for each annotation under the names of the columns. */
export function csvSheet(entries: readonly SheetEntry[]): string {
  const rows = entries.map((entry) => sheetColumns.map((column) => csvCell(column.of(entry))).join(','));
  return [sheetColumns.map(({ heading }) => heading).join(','), ...rows, ''].join('\r\n');
}
