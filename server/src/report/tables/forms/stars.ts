import { foldName } from '../../../text/fold';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { rowIn, tableOfRows, type GradeTable, type PlacedRow } from '../table';

/** Stars that end a line, of which the filled ones count and the others show how many there may be. */
const STARS = /(?:^|\s)(\u2605{0,5}\u2606{0,5})$/;
const FEWEST_STARS = 3;

/** Fewer rows may be what a visitor gave, and no longer line is one. */
const FEWEST_ROWS = 3;
const LONGEST = 120;

/** Two rows stand so near to each other, in lines of text. */
const REACH = 6;

/**
 * Grades given in stars, filled ones and empty ones, behind the name of an area or on the line below it: '★★★☆'. All rows
 * have as many, and one of them an empty one: else nothing tells how many there may be.
 */
export const stars: TableForm = (ground) => {
  const { drawn, layout } = ground;
  const tables: GradeTable[] = [];
  if (!drawn.text.includes('\u2606', drawn.from)) return tables;
  let rows: PlacedRow[] = [];
  const close = () => {
    const table = tableOf(rows);
    if (table) tables.push(table);
    rows = [];
  };
  for (let line = layout.nextText(0), above = -1, near = 0; line < drawn.count; line = layout.nextText(line + 1)) {
    const row = drawn.length(line) <= LONGEST ? rowOn(ground, above, line) : null;
    if (row) {
      rows.push(row);
      near = 0;
    } else if (++near > REACH) close();
    above = line;
  }
  close();
  return tables;
};

function rowOn({ drawn, layout, areas }: TableGround, above: number, line: number): PlacedRow | null {
  const ink = drawn.ink(line);
  const shown = STARS.exec(ink)?.[1] ?? '';
  if (shown.length < FEWEST_STARS) return null;
  const end = drawn.inkEnd(line);
  const grade = { start: end - shown.length, end };
  const isBelow = ink.length === shown.length;
  if (isBelow && (above < 0 || layout.role(above) !== LineRole.text)) return null;
  const label = isBelow
    ? { start: drawn.inkStart(above), end: drawn.inkEnd(above) }
    : { start: drawn.inkStart(line), end: drawn.inkStart(line) + ink.slice(0, -shown.length).trimEnd().length };
  if (!areas.named(foldName(drawn.text.slice(label.start, label.end)))) return null;
  return { row: rowIn(drawn.text, label, grade), first: isBelow ? above : line, last: line };
}

function tableOf(rows: readonly PlacedRow[]): GradeTable | null {
  if (rows.length < FEWEST_ROWS) return null;
  const shown = rows.map(({ row }) => row.printed);
  const isOfOneLength = new Set(shown.map(({ length }) => length)).size === 1;
  return isOfOneLength && shown.some((each) => each.includes('\u2606')) ? tableOfRows(rows) : null;
}
