import { cellsOf, type Cell } from '../../../text/columns';
import { fold, tidy } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { groupCells } from '../cell-groups';
import type { TableForm, TableGround } from '../form';
import { GradeCells, type GradeCell } from '../grade-cells';
import { gradeRow, type GradeRow, type GradeTable } from '../table';
import { labelRows } from '../table-labels';

/** Grades in a column of their own, set in place by spaces: labels and grades are wrapped each on its own. */
export const columns: TableForm = (ground) => {
  const { lines, layout, levels, areas } = ground;
  const cells = new GradeCells(lines, layout, levels).read();
  return groupCells(lines, layout, cells).flatMap((group) => {
    const table = isDoubtful(group) ? null : labelRows(lines, layout, group, areas);
    return table && !isEndOfScale(ground, table) ? [table] : [];
  });
};

/** Whether the only grade with a name is the last of several below one another: the scale, above what follows it. */
function isEndOfScale({ lines, levels }: TableGround, { rows }: GradeTable): boolean {
  const [row, more] = rows.filter(({ fragments }) => fragments.length > 0);
  const grade = row?.fragments[0];
  if (!grade || more) return false;
  const line = lines.at(grade.start);
  const isAlone = (at: number) => at >= 0 && levels.level(foldGrade(lines.ink(at))) !== null;
  return isAlone(line) && isAlone(line - 1) && isAlone(line - 2);
}

/** Whether a second column of grades stands beside one, of which no head says that it is of another time. */
function isDoubtful(cells: readonly GradeCell[]): boolean {
  return cells.filter(({ isRivalled }) => isRivalled).length * 2 >= cells.length;
}

/** A code that says by itself that it is a grade. */
const CODE = /^Grade[ \u00A0]\d$/;

/** What a column is of: some of those inspected; a time, or others, is no head of one. */
const HEAD = /^[A-Z][a-z]+(?:[ -][A-Za-z]+| \d){0,3}$/;
const OTHER = /\b(?:inspection|previous|last|current|this|grade|national|target)\b/i;

/** A grade stands so many characters beside the middle of its head, and so many lines below it or the row before. */
const BESIDE = 6;
const REACH = 3;

/** Grades in columns whose heads say of whom each is: 'Key Stage 1', 'Key Stage 2', and below them 'Grade 3', 'Grade 2'. */
export const codedColumns: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  let heads: readonly Cell[] = [];
  let open: { first: number; last: number; rows: GradeRow[] } | null = null;
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    if (layout.role(line) !== LineRole.text || lines.hasTab(line)) continue;
    const cells = cellsOf(lines, line);
    if (open && line - open.last > REACH) open = null;
    const isCoded = CODE.test(textOf(ground, cells.at(-1)));
    if (!isCoded) {
      open = null;
      heads = cells.slice(1).filter((cell) => isHead(textOf(ground, cell)));
      if (heads.length > 1 && heads.length === cells.length - 1) open = { first: line, last: line, rows: [] };
      continue;
    }
    const rows = open ? rowsOf(ground, heads, cells) : [];
    if (!open || rows.length === 0) {
      open = null;
      continue;
    }
    if (open.rows.length === 0) tables.push({ ...open, head: '', sure: 'form', saysTime: false });
    open.rows.push(...rows);
    open.last = line;
    const table = tables.pop();
    if (table) tables.push({ ...table, rows: open.rows, last: line });
  }
  return tables;
};

const isHead = (text: string) => HEAD.test(text) && !OTHER.test(text);

function textOf({ lines }: TableGround, cell: Cell | undefined): string {
  return cell ? lines.text.slice(cell.start, cell.end) : '';
}

/** A row for each head; none where a grade is missing, for then nothing tells of whom the others are. */
function rowsOf(ground: TableGround, heads: readonly Cell[], cells: readonly Cell[]): GradeRow[] {
  const [label, ...grades] = cells;
  if (!label || grades.length !== heads.length) return [];
  const rows = grades.flatMap((grade, index): GradeRow[] => {
    const head = heads[index];
    const apart = head ? Math.abs(head.from + head.to - grade.from - grade.to) / 2 : BESIDE + 1;
    if (!head || apart > BESIDE || !CODE.test(textOf(ground, grade))) return [];
    const name = tidy(textOf(ground, head));
    const group = { name, folded: fold(name), spans: [{ start: head.start, end: head.end }] };
    const printed = textOf(ground, grade);
    return [{ ...gradeRow({ label: textOf(ground, label), labelSpans: [label], fragments: [grade], printed }), group }];
  });
  return rows.length === heads.length ? rows : [];
}
