import type { FrameworkArea } from '../../../frameworks/schema';
import type { Span } from '../../../text/spans';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import { rowIn, type GradeTable } from '../table';

/** As few rows of this form show that it is one. */
const FEWEST = 3;

/** What stands between a name and its grade says what is meant: so many lines. */
const DESCRIPTION = 3;

/** No name and no grade is longer, in characters. */
const LONGEST_NAME = 90;
const LONGEST_GRADE = 48;

/** A row of this form. */
interface Described {
  readonly area: FrameworkArea;
  readonly name: Span;
  readonly grade: Span;
  readonly last: number;
}

/**
 * The name of an area on a line of its own, what is meant by it, and the grade on the next line: a list of which the
 * columns were put one below the other. The rows follow one another, and each is of another area.
 */
export const described: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count;) {
    const rows: Described[] = [];
    let row = rowOn(ground, line);
    const first = line;
    while (row && !rows.some(({ area }) => area === row?.area)) {
      rows.push(row);
      line = layout.nextText(row.last + 1);
      row = rowOn(ground, line);
    }
    const last = rows.at(-1)?.last;
    if (rows.length >= FEWEST && last !== undefined) {
      tables.push({
        first,
        last,
        head: '',
        rows: rows.map(({ name, grade }) => rowIn(lines.text, name, grade)),
        sure: 'form',
        saysTime: false,
      });
    } else line = layout.nextText(first + 1);
  }
  return tables;
};

/** The line behind the last one that may have the grade of a name. */
function endOfRow(layout: TableGround['layout'], first: number): number {
  let line = first;
  for (let count = 0; count <= DESCRIPTION + 1; count++) line = layout.nextText(line + 1);
  return line;
}

function rowOn({ lines, layout, areas, levels, loneGrades }: TableGround, first: number): Described | null {
  if (first >= lines.count || lines.length(first) > LONGEST_NAME || lines.hasColumns(first)) return null;
  const name = { start: lines.inkStart(first), end: lines.inkEnd(first) };
  if (!areas.mayOpen(lines.text, name.start) || !loneGrades.isBetween(first, endOfRow(layout, first))) return null;
  const area = areas.area(lines.text.slice(name.start, name.end));
  if (!area) return null;
  let line = layout.nextText(first + 1);
  for (let count = 0; count <= DESCRIPTION && line < lines.count; count++) {
    const ink = lines.ink(line);
    if (count > 0 && ink.length <= LONGEST_GRADE && levels.level(foldGrade(ink))) {
      return { area, name, grade: { start: lines.inkStart(line), end: lines.inkEnd(line) }, last: line };
    }
    if (areas.area(ink) !== null) return null;
    line = layout.nextText(line + 1);
  }
  return null;
}
