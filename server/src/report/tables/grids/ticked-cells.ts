import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { type PartedCell, splitCells } from '../parted-cells';
import { gradeRow, type GradeRow, type GradeTable } from '../table';
import { tablesInCells } from './tables-in-cells';

/** A head has so many grades; fewer rows are no table, and none of its lines is longer. */
const FEWEST_HEADS = 3;
const FEWEST_ROWS = 2;
const LONGEST = 400;

/** The line that markup draws below a head. */
const DRAWN = /^[|:\s-]{3,400}$/;

/** What marks a cell, by itself or before the grade that heads its column. */
const MARK = /^[\u221a\u2713-\u2718\u2611\u2612\u25a0\u25cf\u2b24x] ?/i;

/**
 * Grades as the heads of cells that bars or tabs part, and in each row below them one cell that is marked, or says the grade
 * of its column again. A row with more than one, or with another grade than that of its column, ends the table.
 */
export const tickedCells: TableForm = (ground) =>
  tablesInCells(ground.drawn, ground.layout, LONGEST, (line, mark) => {
    const heads = headsOn(ground, line, mark);
    return heads && readBelow(ground, heads, line, mark);
  });

/** The grades that head all columns of a line but the first one, which a name may head. */
function headsOn({ drawn, levels }: TableGround, line: number, mark: number): Map<number, PartedCell> | null {
  const cells = splitCells(drawn, line, mark);
  const graded = cells.filter(({ text }) => levels.level(foldGrade(text)) !== null);
  const [first] = cells;
  if (!first || graded.length < FEWEST_HEADS || new Set(graded.map(({ text }) => foldGrade(text))).size < graded.length)
    return null;
  if (graded.length < cells.length - 1 || (graded.length < cells.length && graded[0] === first)) return null;
  return new Map(graded.map((cell) => [cell.column, cell]));
}

function readBelow(
  ground: TableGround,
  heads: ReadonlyMap<number, PartedCell>,
  first: number,
  mark: number,
): GradeTable | null {
  const { drawn, layout } = ground;
  const rows: GradeRow[] = [];
  let last = first;
  for (let line = first + 1; line < drawn.count && drawn.length(line) <= LONGEST; line++) {
    if (layout.role(line) === LineRole.blank || DRAWN.test(drawn.ink(line))) continue;
    const row = rowOn(ground, heads, splitCells(drawn, line, mark));
    if (!row) break;
    rows.push(row);
    last = line;
  }
  return rows.length < FEWEST_ROWS ? null : { first, last, head: '', rows, sure: 'form', saysTime: false };
}

function rowOn(
  { levels }: TableGround,
  heads: ReadonlyMap<number, PartedCell>,
  [label, cell, ...more]: readonly PartedCell[],
): GradeRow | null {
  const head = cell && heads.get(cell.column);
  if (!label || !head || more.length > 0 || heads.has(label.column)) return null;
  const words = cell.text.replace(MARK, '');
  const isMark = words === '' && cell.text !== '';
  const isAgain = words !== '' && levels.level(foldGrade(words)) === levels.level(foldGrade(head.text));
  if (!isMark && !isAgain) return null;
  const grade = isMark ? head : { start: cell.end - words.length, end: cell.end };
  const printed = isMark ? head.text : words;
  return gradeRow({ label: label.text, labelSpans: [label], fragments: [grade], printed });
}
