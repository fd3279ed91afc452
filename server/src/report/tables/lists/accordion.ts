import { cellsOf, nextParted } from '../../../text/columns';
import { foldName } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm } from '../form';
import { type GradeRow, type GradeTable, rowIn } from '../table';

/** What a web page prints at the end of a row that its readers may open; it is no longer, in characters. */
const CONTROL = /^(?:show|hide|read|see|view) (?:more|less|details?)$/i;
const LONGEST = 12;

/** So many rows with such an end are a list, where half of them are areas. */
const FEWEST = 3;

/**
 * The rows of a list on a web page, each over the text that is shown when somebody opens it: the name of an area, its grade,
 * and what opens it. Each is a table of one row, so that the text between stays text.
 */
export const accordion: TableForm = ({ lines, layout, levels, areas }) => {
  const { text } = lines;
  const tables: GradeTable[] = [];
  const rows: GradeRow[] = [];
  for (let line = nextParted(lines, 0); line < lines.count; line = nextParted(lines, line + 1)) {
    const end = lines.inkEnd(line);
    if (layout.role(line) !== LineRole.text || !/[els]/i.test(text.charAt(end - 1))) continue;
    const [label, grade, control, ...others] = cellsOf(lines, line);
    if (!label || !grade || !control || others.length > 0 || control.end - control.start > LONGEST) continue;
    if (!CONTROL.test(text.slice(control.start, control.end))) continue;
    if (levels.graded(foldGrade(text.slice(grade.start, grade.end))) === null) continue;
    const row = rowIn(text, label, grade);
    rows.push(row);
    // What stands above it is the text of the row before, whatever inspections that tells of.
    const table = { first: line, last: line, head: '', rows: [row], isOneOfMany: true, saysTime: true };
    tables.push({ ...table, sure: 'form' });
  }
  const known = rows.filter(({ label }) => areas.named(foldName(label)) !== null).length;
  return rows.length >= FEWEST && known * 2 >= rows.length ? tables : [];
};
