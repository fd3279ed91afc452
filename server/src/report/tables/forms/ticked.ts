import { cellsOf, type Cell } from '../../../text/columns';
import { tidy } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** A head has so many grades; rows stand so near to each other, in lines; fewer of them are no table. */
const FEWEST_HEADS = 3;
const REACH = 12;
const FEWEST_ROWS = 3;

/** A tick belongs to the grade whose middle is so near, in characters, and no other one nearly as near. */
const NEAR = 7;
const CLEAR = 3;

/** A label has so many lines, none of them longer. */
const LABEL_LINES = 3;

const TICK = /^[\u221a\u2713\u2714x]$/i;

/** A grade as the head of a column. */
interface Head {
  readonly middle: number;
  readonly printed: string;
  readonly cell: Cell;
}

/** Grades as the heads of columns, and beside each label a tick below one of them. */
export const ticked: TableForm = (ground) => {
  const { lines, layout, levels } = ground;
  const tables: GradeTable[] = [];
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    if (layout.role(line) !== LineRole.text || lines.hasTab(line)) continue;
    if (!levels.mayEndWhole(lines.text, lines.inkEnd(line))) continue;
    const heads = headsOn(ground, line);
    const table = heads && readBelow(ground, heads, line);
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
};

function headsOn({ lines, levels }: TableGround, line: number): Head[] | null {
  const cells = cellsOf(lines, line);
  const heads = cells.map((cell) => {
    const printed = tidy(lines.text.slice(cell.start, cell.end));
    return { middle: (cell.from + cell.to) / 2, printed, cell };
  });
  const graded = heads.filter(({ printed }) => levels.level(foldGrade(printed)));
  return graded.length >= FEWEST_HEADS && graded.length >= heads.length - 1 ? graded : null;
}

function readBelow(ground: TableGround, heads: readonly Head[], first: number): GradeTable | null {
  const { lines, layout } = ground;
  const left = Math.min(...heads.map(({ middle }) => middle)) - NEAR;
  const rows: GradeRow[] = [];
  let label: Cell[] = [];
  let last = first;
  for (let line = first + 1; line < lines.count && line - last <= REACH; line++) {
    if (layout.role(line) !== LineRole.text) {
      label = [];
      continue;
    }
    const cells = cellsOf(lines, line);
    const tick = cells.at(-1);
    const isTicked = tick !== undefined && TICK.test(lines.text.slice(tick.start, tick.end));
    const own = isTicked ? cells.slice(0, -1) : cells;
    // Running text ends the table, and so does another mark in the row.
    if (own.length > 1 || own.some(({ to }) => to > left + NEAR)) break;
    label.push(...own);
    if (!isTicked) continue;
    const head = headOf(heads, (tick.from + tick.to) / 2);
    if (!head) return null;
    const pieces = label.slice(-LABEL_LINES);
    label = [];
    last = line;
    if (pieces.length > 0) rows.push(rowOf(ground, pieces, head));
  }
  return rows.length < FEWEST_ROWS ? null : { first, last, head: '', rows, sure: 'form', saysTime: false };
}

/** The head that a tick stands below; null where it may be another one. */
function headOf(heads: readonly Head[], middle: number): Head | null {
  const apart = (head: Head) => Math.abs(head.middle - middle);
  const [nearest, next] = [...heads].sort((a, b) => apart(a) - apart(b));
  if (!nearest || apart(nearest) > NEAR) return null;
  return next && apart(next) - apart(nearest) < CLEAR ? null : nearest;
}

function rowOf({ lines }: TableGround, pieces: readonly Cell[], { cell, printed }: Head): GradeRow {
  const label = pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' ');
  return gradeRow({ label, labelSpans: pieces, fragments: [cell], printed });
}
