import { headingAbove, lineAbove } from '../heading-above';
import { fold, foldName } from '../../../text/fold';
import { LineRole } from '../../layout/page';
import { foldGrade } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import type { Key } from '../keys';
import { type Columns, columnsOf, NO_COLUMNS } from '../grids/tab-columns';
import { nameOver } from '../lists/name-over';
import {
  cellsOf,
  goesOn,
  hasGrade,
  isChapter,
  isGrade,
  isParagraph,
  joined,
  labelOpening,
  lineCell,
  PIPED,
  titleRow,
  titlesBelow,
} from '../lists/tab-labels';
import type { PartedCell as Cell } from '../parted-cells';
import { gradeRow, type GradeRow, type GradeTable } from '../table';
import { isEndOfAnother, opensAxis } from '../grids/column-neighbours';
import {
  chapterRow,
  hasCodes,
  isCode,
  isCounted,
  isRecord,
  isRowNumber,
  OUT_OF,
  type TabRow,
  withWholeHead,
  worded,
} from './tab-rows';

/** What names a column, a table or the section above it as one of grades. */
const OF_GRADES = /\b(?:grades?|graded|judge?ments?|main findings|outcomes?)\b/;

/** So does 'Ratings', but above keys too: one row at least must name an area. */
const OF_RATINGS = /\bratings?\b/;

/**
 * Finds tables whose columns are parted by tabs, or by the bars of markup, a row a line. Rows of digits count only where the head row or the
 * heading above speaks of grades, or where most labels are known areas; a first column of codes marks a legend.
 */
export const tabs: TableForm = (ground) => {
  const { lines, layout, levels } = ground;
  const tables: GradeTable[] = [];
  const hasPipes = lines.text.includes('|', lines.from);
  if (!lines.hasTabs && !hasPipes) return tables;
  const alone: GradeTable[] = [];
  let rows: TabRow[] = [];
  let previous = -1;
  let above: Cell | null = null;
  let name: Cell | null = null;
  const close = () => {
    if (rows.length > 0) {
      const table = readTable(ground, rows);
      if (table) tables.push(table);
      else alone.push(...chapterTable(ground, rows));
    }
    rows = [];
  };
  for (let line = 0; line < lines.count; line++) {
    const role = layout.role(line);
    if (role === LineRole.blank || role === LineRole.furniture) continue;
    const isPiped = hasPipes && PIPED.test(lines.ink(line));
    const row = rows.at(-1);
    if (row && role === LineRole.text && !isPiped && goesOn(ground, row, line)) {
      row.more = lineCell(lines, line);
      previous = line;
      continue;
    }
    if (role !== LineRole.text || !(isPiped || lines.hasTab(line))) {
      name = role === LineRole.text ? nameOver(ground, line) : null;
      above = role === LineRole.text && !name ? labelOpening(ground, line) : null;
      const titles = row && !above && !name ? titlesBelow(ground, row, line) : 0;
      for (let title = 0; title < titles; title++) rows.push(titleRow(lines, line + title));
      line += Math.max(0, titles - 1);
      if (titles === 0 && !above && !name) close();
      previous = line;
      continue;
    }
    if (rows.length > 0 && line - previous > (isHead(rows, ground) ? HEAD_REACH : 2)) close();
    if (!isPiped && isParagraph(lines, line)) {
      close();
      continue;
    }
    // A chapter begins below a table of something else: its title and the names of columns have a tab both.
    if (line - previous > 1 && !isPiped && isChapter(cellsOf(lines, line, false), levels)) {
      if (!rows.some((each) => hasGrade(each, levels))) close();
    }
    // The line that markup draws below a head has no cells.
    if (!isPiped || !DRAWN.test(lines.ink(line))) {
      const cells = cellsOf(lines, line, isPiped);
      above ??= !name && isFirstLine(rows.at(-1), line, cells) ? (rows.pop()?.cells[0] ?? null) : null;
      rows.push({ line, cells, above, name, more: null });
    }
    above = name = null;
    previous = line;
  }
  close();
  const isGraded = tables.some((table) => table.rows.filter(({ printed }) => isCode(printed)).length >= FEWEST_CODES);
  return isGraded ? [...tables, ...alone].sort((a, b) => a.first - b.first) : tables;
};

/** Whether a row right above one is no more than the first line of its label, a lost cell behind it. */
const isFirstLine = (row: TabRow | undefined, line: number, [label]: readonly Cell[]): boolean =>
  row?.line === line - 1 && row.cells.length === 1 && !row.more && /^\p{Ll}/u.test(label?.text ?? '');

/** A head stands so near to its first row, in lines: doubled line breaks part it from that by three blank ones. */
const HEAD_REACH = 4;

/** Whether rows are no more than the head of a table: each names columns, and none has a grade. */
const isHead = (rows: readonly TabRow[], { levels }: TableGround): boolean =>
  rows.length <= 2 &&
  rows.every(({ cells }) => cells.length > 1 && !cells.some((cell) => isCode(cell.text) || isGrade(cell, levels)));

/** The line that markup draws below a head. */
const DRAWN = /^[|:\s-]{1,400}$/;

/** A report with so many codes in a table grades its chapters in codes too. */
const FEWEST_CODES = 3;

/** The heading of a chapter that is the name of an area, with its code behind it. */
function chapterTable({ lines, layout, areas }: TableGround, all: readonly TabRow[]): GradeTable[] {
  const headingOf = ({ line }: TabRow) => (all.length === 1 ? lineCell(lines, lineAbove(lines, layout, line)) : null);
  const chapter = chapterRow(all, headingOf);
  if (!chapter || !areas.named(foldName(chapter.label.text))) return [];
  const { line } = chapter.row;
  return [{ first: line, last: line, head: '', rows: [rowOf(chapter)], sure: 'form', saysTime: false }];
}

function readTable(ground: TableGround, printed: readonly TabRow[]): GradeTable | null {
  const { lines, layout, levels, areas, keys } = ground;
  const rows = withWholeHead(printed);
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last || isRecord(first)) return null;
  const columns = columnsOf(first, ground);
  // Without a head nothing says which of two codes is that of the whole.
  if (columns === NO_COLUMNS && first.cells.some(({ text }) => isCode(text)) && rows.some(hasCodes)) return null;
  const read = rows
    .map((row, index) => {
      const cells = readRow(
        row,
        ground,
        columns,
        barsOf(ground, first) > 0 && barsOf(ground, row) === barsOf(ground, first),
      );
      const isOther =
        cells?.grade &&
        (isEndOfAnother(cells.grade, row.line, rows[index - 1], levels) ||
          opensAxis(cells.grade, row.line, rows[index + 1], levels));
      return cells && { ...cells, row, grade: isOther === true ? null : cells.grade };
    })
    .filter((row) => row !== null);
  if (!read.some(({ grade }) => grade)) return null;
  const all = read.flatMap((each) => [rowOf(each), ...rowsOfParts(each, columns)]);
  // A row with a code of its own is no head, whatever it names.
  const isHeaded = !first.cells.some(({ column, text }) => column > 0 && isCode(text));
  const head = isHeaded ? fold(first.cells.map((cell) => cell.text).join(' ')) : '';
  const graded = all.filter((row) => row.fragments.length > 0);
  // 'Rating:' beside a grade gives that of what the heading above names.
  if (graded.every(({ name }) => SAYS_GRADE.test(name))) return null;
  const known = graded.filter((row) => areas.named(row.name)).length;
  const isScored = graded.length > 1 && graded.every((row) => OUT_OF.test(row.printed));
  const digits = graded.every((row) => isCode(row.printed));
  const above = headingAbove(lines, layout, first.line);
  const announced =
    isScored || OF_GRADES.test(head) || OF_GRADES.test(above) || (known > 0 && !digits && OF_RATINGS.test(above));
  // Grades in words beside one name in three are a list that has a row for each part of an area too.
  if (known * (digits ? 2 : 3) < graded.length && !(announced && graded.length > 1)) return null;
  // Digits beside numbers that are no codes are shares or counts.
  if (digits && rows.filter(isCounted).length > 1) return null;
  // A digit beside the name of an area may be the number of a page.
  if (digits && !announced && !(known > 1 && keys.some((key) => isNear(key, first.line, last.line)))) return null;
  const end = last.more ? last.line + 1 : last.line;
  return { first: first.line, last: end, head, rows: all, sure: 'form', saysTime: false };
}

/** What is no name: it says that a grade stands beside it. */
const SAYS_GRADE = /^(?:our )?(?:rating|grade|judge?ment|evaluation)$/;

/** A key explains a table that stands so near to it, in lines. */
const KEY_REACH = 14;

const isNear = (key: Key, first: number, last: number) =>
  first - key.last <= KEY_REACH && key.first - last <= KEY_REACH;

/** What the cells of a row are. */
interface ReadCells {
  readonly label: Cell;
  /** What a converter took for a cell of its own: the last words of the label. */
  readonly rest?: Cell | null;
  readonly grade: Cell | null;
  readonly code?: Cell;
  readonly earlier?: readonly Cell[];
}

/**
 * A row's label is its first cell that is not a number; its grade is that of the column that the head names, or its last
 * cell, where that is a grade. Of several columns of codes the first is that of the whole, the others are of its parts,
 * unless the head says otherwise.
 *
 * @param hasAll Whether it has as many bars as the head, so that none of its cells is lost, be some of them empty.
 */
function readRow(
  { cells }: TabRow,
  { levels, areas }: TableGround,
  { own, named, areParts, areEarlier, areCounts }: Columns,
  hasAll: boolean,
): ReadCells | null {
  const isNumbered = isRowNumber(cells) || isChapter(cells, levels);
  const label = cells.find((cell, index) => !isCode(cell.text) && !(index === 0 && isNumbered));
  const last = cells.at(-1);
  if (!label || !last) return null;
  if (own !== null) {
    const isWhole = hasAll || last.column - label.column >= named;
    const cell = isWhole ? cells.find(({ column }) => column === own) : undefined;
    const isGraded = (each: Cell) => each !== label && (isCode(each.text) || isGrade(each, levels));
    const grade = cell && isGraded(cell) ? cell : null;
    return { label, grade, earlier: areEarlier ? cells.filter((each) => each !== cell && isGraded(each)) : [] };
  }
  if (areParts || (areCounts && isCode(last.text))) return { label, grade: null };
  if (isCode(last.text)) {
    const given = worded(cells, label, (cell) => !isCode(cell.text) && isGrade(cell, levels));
    if (given) return { label, ...given };
    const isRest = (cell: Cell) => cell.start > label.start && /^[a-z]/.test(cell.text) && !isGrade(cell, levels);
    const rest = cells.find(isRest) ?? null;
    return { label, rest, grade: cells.find((cell) => cell.start > label.start && isCode(cell.text)) ?? last };
  }
  // A row that opens with a code and says in words what it means is of a legend.
  if (last === label || cells[isRowNumber(cells) ? 1 : 0] !== label) return { label, grade: null };
  const graded = cells.filter((cell) => cell !== label && isGrade(cell, levels));
  // Of two grades beside one label nothing tells which is awarded.
  if (graded.length > 1) return { label, grade: null };
  const between = cells.filter(({ start }) => start > label.start && start < last.start);
  // Two rows that stand side by side: the grade is that of the name beside it.
  const beside = between.at(-1);
  if (beside && graded[0] === last && areas.named(foldName(beside.text))) return { label: beside, grade: last };
  const isBroken = between.some(({ text }) => levels.opens(foldGrade(text)));
  return { label, grade: graded[0] === last && !isBroken ? last : null };
}

/** How many bars part the cells of a row; 0 for one that tabs part, which may have lost those behind its last cell. */
function barsOf({ lines }: TableGround, { line }: TabRow): number {
  return PIPED.test(lines.ink(line)) ? lines.ink(line).split('|').length : 0;
}

/** The grades of a row that are of services, by the heads of their columns. */
function rowsOfParts(read: ReadCells & { row: TabRow }, { services = [] }: Columns): GradeRow[] {
  if (!read.grade) return [];
  return services.flatMap((head) => {
    const grade = read.row.cells.find(({ column, text }) => column === head.column && isCode(text));
    const group = { name: head.text, folded: fold(head.text), spans: [{ start: head.start, end: head.end }] };
    return grade ? [{ ...rowOf({ ...read, grade, earlier: [] }), group }] : [];
  });
}

function rowOf({ label, rest = null, row, grade, code, earlier = [] }: ReadCells & { row: TabRow }): GradeRow {
  const fragments = grade ? [grade] : [];
  const labelSpans = row.name ? [row.name] : [row.above, label, rest, row.more].filter((cell) => cell !== null);
  const printed = grade?.text ?? '';
  const name = labelSpans.map(({ text }) => text).reduce(joined);
  const own = gradeRow({ label: name, labelSpans, fragments, printed, earlier: earlier.map((cell) => [cell]) });
  return code ? { ...own, code: { start: code.start, end: code.end } } : own;
}
