import { headings, sheetColumns } from './columns';
import type { SheetEntry } from './sheet';

/** A review sheet in Markdown: a table for each report. */
export function markdownSheet(entries: readonly SheetEntry[]): string {
  const columns = sheetColumns.filter(({ heading }) => heading !== headings.file);
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  const tables = byFile(entries).map(([file, rows]) =>
    [
      `\n## ${cell(file)}\n\n`,
      line(columns.map(({ heading }) => heading)),
      `|${columns.map(() => ' --- ').join('|')}|\n`,
      ...rows.map((row) => line(columns.map((column) => column.of(row)))),
    ].join(''),
  );
  return `# Annotations\n${tables.join('')}`;
}

/** The rows of each report, in the order of the reports. */
export function byFile(entries: readonly SheetEntry[]): (readonly [file: string, rows: readonly SheetEntry[]])[] {
  const files = new Map<string, SheetEntry[]>();
  for (const entry of entries) {
    const rows = files.get(entry.file);
    if (rows === undefined) files.set(entry.file, [entry]);
    else rows.push(entry);
  }
  return [...files];
}

/** A text that stays in its cell, and begins no markup of its own. */
function cell(text: string): string {
  return text
    .trim()
    .replace(/[\\|<>`*_[\]#&~]/g, String.raw`\$&`)
    .replace(/\r\n?|[\n\v\f\u2028\u2029]/g, '<br>');
}
