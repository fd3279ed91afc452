import type { LineTable } from '../../../text/lines';
import type { Layout } from '../../layout/page';
import type { GradeTable } from '../table';

const TAB = 9;
const BAR = 124;

/**
 * The tables that open on lines whose cells tabs or the bars of markup part, each looked for behind the end of the one before.
 *
 * @param longest No line that opens one is longer, in characters.
 * @param tableFrom The table that opens on a line (0-based), given the code of what parts its cells; null for none.
 */
export function tablesInCells(
  lines: LineTable,
  layout: Layout,
  longest: number,
  tableFrom: (line: number, mark: number) => GradeTable | null,
): GradeTable[] {
  const tables: GradeTable[] = [];
  const hasBars = lines.text.includes('|', lines.from);
  if (!lines.hasTabs && !hasBars) return tables;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    if (lines.length(line) > longest) continue;
    const mark = lines.hasTab(line) ? TAB : hasBars && lines.ink(line).includes('|') ? BAR : null;
    const table = mark === null ? null : tableFrom(line, mark);
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
}
