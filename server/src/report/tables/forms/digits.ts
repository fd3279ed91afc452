import { fold } from '../../../text/fold';
import { groupCells } from '../cell-groups';
import { explainedDigits } from '../explained-digits';
import type { TableForm, TableGround } from '../form';
import type { GradeRow, GradeTable } from '../table';
import { labelRows } from '../table-labels';
import type { GradeCell } from '../grade-cells';
import { type Layout, LineRole } from '../../layout/page';
import { FAR_RIGHT, type LineTable } from '../../../text/lines';
import { lastCell, nextParted } from '../../../text/columns';
import type { Span } from '../../../text/spans';

/** What names a column as one of digits that grade. */
const HEAD = /\b(?:(?:grades?|scores?)(?: (?:19|20)\d\d)?|final judge?ments of(?: inspectors)?)\*{0,2}$/i;

/** The year of an assessment as the head of its scores, below a caption that says that these follow. */
const YEAR = /^20\d\d$/;
const CAPTION = /^table \d{1,2}\b.+\bscores\b/i;

/** A code that says by itself that it is a grade. */
const NAMED_CODE = /^(?:(?:Contributory )?Grade|Score:)[ \u00A0]\d$/i;

/** A head row is no longer. */
const LONGEST_HEAD = 140;

/** A title of a whole list, whose digits stand in any column to the right. */
const TITLE = /^(?:summary of )?grades$/i;
const ANYWHERE = { from: FAR_RIGHT, to: LONGEST_HEAD };

/** Stands in place of a digit where nothing was judged. */
const NOT_JUDGED = /^N\/?A$/i;

const NAMED_BEFORE = /Grade[ \u00A0]\d\s+$/i;

/** So many lines lie between a head and its first digit, or between one digit and the next. */
const REACH = 6;

/** The head of a column is no longer where it is all that its line has. */
const LONGEST_ALONE = 16;

/** A digit stands under its head, or so many columns beside it. */
const BESIDE = 4;

/** The head of a column of digits: its line, or that of the last digit below it, and the columns that it spans. */
interface Head {
  line: number;
  readonly from: number;
  readonly to: number;
}

/** A column of digits is one of grades where so many of its labels are areas. */
const KNOWN_BESIDE_DIGITS = 2;

/**
 * Digits in a column of their own under a head that names them, beside labels that are areas; and without a head, where
 * the report explains its digits further down and every label is the whole name of an area.
 */
export const digits: TableForm = (ground, found) => {
  const { lines, layout, areas } = ground;
  const taken = new Set(
    found.flatMap(({ rows }) => rows.flatMap(({ fragments }) => fragments)).map(({ start }) => lines.at(start)),
  );
  const isFree = ({ first }: GradeCell) => lines.hasTab(first) || !taken.has(first);
  const columns = readDigitCells(lines, layout).map((cells) => cells.filter(isFree));
  const groups = joined(columns).flatMap((cells) => groupCells(lines, layout, cells));
  const heads = new Set<string>();
  const single: { readonly head: string; readonly table: GradeTable }[] = [];
  const headed = groups.flatMap((group) => {
    const table = labelRows(lines, layout, group, areas);
    const known = table?.rows.filter(({ name, fragments }) => fragments.length > 0 && areas.named(name)).length ?? 0;
    const needed = group.every(({ printed }) => NAMED_CODE.test(printed)) ? 1 : KNOWN_BESIDE_DIGITS;
    const isList = known >= needed || isAnnounced(lines, group);
    const head = table ? headAbove(lines, group) : '';
    if (isList && head !== '') heads.add(fold(head));
    else if (table && known === 1 && group.length === 1 && head !== '') single.push({ head: fold(head), table });
    return table && isList ? [withParts(ground, table)] : [];
  });
  // One row below the head that other lists have is a list as well.
  for (const { head, table } of single) if (heads.has(head)) headed.push({ ...table, isOneOfMany: true });
  return [...headed, ...explainedDigits(ground, [...found, ...headed])];
};

/** Columns, those of a digit alone with the one before: a head may be printed again within a table. */
function joined(columns: readonly (readonly GradeCell[])[]): GradeCell[][] {
  const whole: GradeCell[][] = [];
  for (const cells of columns) {
    const before = whole.at(-1);
    if (before && (cells.length < KNOWN_BESIDE_DIGITS || before.length < KNOWN_BESIDE_DIGITS)) before.push(...cells);
    else whole.push([...cells]);
  }
  return whole;
}

/** What leads in to the grades of the parts of what has its grade above. */
const LEADS_IN = /^Contributory (?:grades|areas):?$/i;

/** A table whose rows below what leads in to parts, up to a blank line, are of the row above that; areas stand for themselves. */
function withParts({ lines, areas }: TableGround, table: GradeTable): GradeTable {
  let whole: GradeRow | null = null;
  let isPart = false;
  const rows = table.rows.map((row) => {
    const first = lines.at(row.labelSpans[0]?.start ?? 0);
    isPart = first > 0 && !lines.isBlank(first - 1) && (isPart || LEADS_IN.test(lines.ink(first - 1)));
    if (!isPart) whole = row;
    if (!isPart || !whole || areas.named(row.name)) return row;
    const { label: name, folded, labelSpans: spans } = whole;
    return { ...row, group: { name, folded, spans } };
  });
  return { ...table, rows };
}

/** A head that says by itself that what stands below it was graded in the inspection, or what kind of thing that is. */
const ANNOUNCES = /\bgraded (?:for|in|at|on)\b|^(?:curriculum|(?:sector )?subject|learning) areas?(?: inspected)?\b/i;

/** Whether the head of a column of digits says that these are grades, whatever the labels are called. */
function isAnnounced(lines: LineTable, group: readonly GradeCell[]): boolean {
  if (group.length < KNOWN_BESIDE_DIGITS) return false;
  const head = headLine(lines, group);
  if (head < 0) return false;
  // The head of the column may stand by itself, below what the rows are.
  const isAlone = lines.length(head) < LONGEST_ALONE && head > 0;
  return ANNOUNCES.test(lines.ink(head)) || (isAlone && ANNOUNCES.test(lines.ink(head - 1)));
}

/** The line with the head of a column of digits; -1 where none is near. */
function headLine(lines: LineTable, [top]: readonly GradeCell[]): number {
  const first = top?.first ?? 0;
  for (let line = first - 1; line >= 0 && first - line <= REACH; line--) if (HEAD.test(lines.ink(line))) return line;
  return -1;
}

/** The same as it is printed; '' where none is near. */
function headAbove(lines: LineTable, group: readonly GradeCell[]): string {
  const line = headLine(lines, group);
  return line < 0 ? '' : lines.ink(line);
}

/**
 * Reads the digits that stand in a column of their own, set in place by spaces, under a head that names them: 'Grade',
 * 'Score'. A digit without such a head may be anything, a page number most of all; 'Grade 2' needs none.
 *
 * @returns The cells below each head, in order of the text.
 */
function readDigitCells(lines: LineTable, layout: Layout): GradeCell[][] {
  let cells: GradeCell[] = [];
  const columns = [cells];
  let head: Head | null = null;
  // Below a head every line is looked at, elsewhere those that have a column.
  const following = (line: number) => (head && line - head.line <= REACH ? line : nextParted(lines, line));
  for (let line = following(0); line < lines.count; line = following(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const parted = lastCell(lines, line);
    const start = lines.inkStart(line);
    const cell = parted ?? { start, end: lines.inkEnd(line), column: start - lines.start(line) };
    const printed = lines.text.slice(cell.start, cell.end);
    const isRight = (parted !== null || lines.indent(line) >= FAR_RIGHT) && lines.length(line) <= LONGEST_HEAD;
    if (isRight && (HEAD.test(printed) || (YEAR.test(printed) && isCaptioned(lines, line)))) {
      head = { line, from: cell.column, to: cell.column + cell.end - cell.start };
      if (cells.length > 0) columns.push((cells = []));
      continue;
    }
    if (parted && NAMED_CODE.test(printed)) {
      // Of several in a line nothing tells which is that of the name.
      if (!NAMED_BEFORE.test(lines.text.slice(start, cell.start))) cells.push(cellOf(line, cell, printed));
      continue;
    }
    if (!parted && isRight && NAMED_CODE.test(printed) && isAmidLabel(lines, line) && isInColumn(cells, line, cell)) {
      cells.push(cellOf(line, cell, printed));
      continue;
    }
    if (parted && cell.end - cell.start === 1 && isTitled(lines, line)) head = { line, ...ANYWHERE };
    if (isBelow(head, line, cell.column) && (parted || isAmidLabel(lines, line))) {
      if (/^\d$/.test(printed)) cells.push(cellOf(line, cell, printed));
      else if (!NOT_JUDGED.test(printed)) continue;
      head.line = line;
    }
  }
  return columns;
}

/** Whether a title that says that grades follow stands above a line, blank lines between. */
const isTitled = (lines: LineTable, line: number) => TITLE.test(inkAbove(lines, line));
const isCaptioned = (lines: LineTable, line: number) => CAPTION.test(inkAbove(lines, line));

/** The line of text above one, blank lines between. */
function inkAbove(lines: LineTable, line: number): string {
  let above = line - 1;
  while (above > 0 && lines.isBlank(above) && line - above < REACH) above--;
  return above < 0 ? '' : lines.ink(above);
}

/** Whether a line by itself stands beside the label whose lines are above and below it. */
const isAmidLabel = (lines: LineTable, line: number) =>
  line > 0 && !lines.isBlank(line - 1) && !lines.isBlank(line + 1);

/** Whether a cell stands in the column of the one before it, and near below that. */
function isInColumn(cells: readonly GradeCell[], line: number, { column }: { readonly column: number }): boolean {
  const above = cells.at(-1);
  return above !== undefined && line - above.last <= REACH && Math.abs(column - above.column) <= BESIDE;
}

function isBelow(head: Head | null, line: number, column: number): head is Head {
  if (!head || line - head.line > REACH) return false;
  return column >= head.from - BESIDE && column <= head.to + BESIDE;
}

function cellOf(line: number, { start, end, column }: Span & { column: number }, printed: string): GradeCell {
  return { first: line, last: line, column, fragments: [{ start, end }], printed, code: null, isRivalled: false };
}
