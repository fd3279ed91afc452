import { cellsOf } from '../../text/columns';
import { readDates } from '../../text/dates';
import { fold, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { leadsIn } from './asks';
import { readMarker } from '../../text/markers';
import { type Layout, LineRole } from '../layout/page';
import type { Recommendation } from '../model';

/** The head of a table of what is to be done: its last column says by when. */
const HEAD = /\b(?:due date|timescales?(?: for action)?|to be completed by|date identified)$/;

/** Other heads of such tables, of which the rows are not to be told apart. */
const OTHER_HEAD =
  /^(?:no\.? |standard |refer to )|\b(?:regulation|requirement|standard)s? .*\b(?:action|requirement|regulation|recommendation|timescale)/;

/** What the law is called is no head: 'Care Standards Act 2000, Children's Homes Regulations'. */
const LAW = /\b(?:act|regulations) (?:19|20)\d\d\b/;

function isOtherHead(ink: string): boolean {
  const folded = fold(ink);
  return (
    folded.length < 90 && / {2}|\t/.test(ink) && !folded.endsWith('.') && OTHER_HEAD.test(folded) && !LAW.test(folded)
  );
}

/** The number of a row, by itself in the first column. */
const ROW = /^(\d{1,2})\.?(?: {3,}|\t)/;

/** What is to be done stands so near to the head of its column, in characters. */
const NEAR = 3;

/** Where what is to be done stands in a table with this head, and by when, in characters from the start of a line. */
function columnsOf(lines: LineTable, head: number): { column: number; due: number } {
  const start = lines.start(head);
  const last = lines.lastColumn(head) - start;
  if (last < 0) return { column: -1, due: Infinity };
  if (!DUE.test(lines.text.slice(start + last, lines.inkEnd(head)))) return { column: last, due: Infinity };
  return {
    column:
      lines.text
        .slice(start, start + last)
        .trimEnd()
        .lastIndexOf('  ') + 2,
    due: last,
  };
}

/** The head of the column that says by when. */
const DUE = /^(?:due date|timescale|to be completed)/i;

/** A cell with a gap before it, and a day behind a cell that fills its column. */
const CELL = / {2}\S/;
const DAY = / \d\d?\/\d\d?\/\d{2,4}$/;

/** Where the cell that says by when begins on a line; the end of the line where it has none. */
function dueAt(lines: LineTable, line: number, due: number): number {
  const end = lines.inkEnd(line);
  const from = lines.start(line) + due - NEAR;
  if (from >= end) return end;
  const text = lines.text.slice(from - 1, end);
  const at = (CELL.exec(text) ?? DAY.exec(text))?.index ?? -1;
  return at < 0 ? end : from - 1 + at;
}

/** Where the cells of a column begin whose head may stand over their middle. */
function leftOf(lines: LineTable, head: number, end: number, column: number): number {
  let left = column;
  for (let line = head + 1; line < end; line++) {
    if (lines.isBlank(line) || !ROW.test(lines.ink(line))) continue;
    const cell = cellsOf(lines, line).find(({ from, to }) => from < left && to > column);
    left = cell?.from ?? left;
  }
  return left;
}

/**
 * The rows of a table whose first column numbers them and whose last one says what is to be done, or the one before
 * that which says by when; none where a number is missing, or a day.
 */
function numberedRows(lines: LineTable, layout: Layout, head: number, end: number): DueRows['rows'] {
  const { column: heads, due } = columnsOf(lines, head);
  if (!/^no\b/i.test(lines.ink(head)) || heads < 0) return [];
  const column = leftOf(lines, head, end, heads);
  const rows: { start: number; end: number; parts: string[] }[] = [];
  for (let line = head + 1; line < end; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    const number = ROW.exec(lines.ink(line))?.[1];
    if (number !== undefined && Number(number) !== rows.length + 1) return [];
    // What stands to the left of the column, below a blank line, is none of the table.
    const isLeft = lines.indent(line) < column - NEAR;
    if (number === undefined && isLeft && (lines.isBlank(line - 1) || lines.indent(line) <= lines.indent(head))) break;
    const last = dueAt(lines, line, due);
    if (number !== undefined && due < Infinity && last === lines.inkEnd(line)) return [];
    const at = Math.min(last, Math.max(lines.inkStart(line), lines.start(line) + column - NEAR));
    if (number !== undefined) rows.push({ start: lines.inkStart(line), end: lines.inkEnd(line), parts: [] });
    const row = rows.at(-1);
    row?.parts.push(lines.text.slice(at, last));
    if (row) row.end = lines.inkEnd(line);
  }
  return rows.map(({ start, end: last, parts }) => ({ start, end: last, text: tidy(parts.join(' ')) }));
}

/** Whether a line is the head of a table of which each row has its day in the last column. */
export const isDueHead = (ink: string): boolean =>
  ink.length < LONGEST_HEAD && (LONE_HEAD.test(ink) || (GAP.test(ink) && HEAD.test(fold(ink))));

const LONGEST_HEAD = 200;

/** A head whose cells a converter has put below each other. */
const LONE_HEAD = /^(?:Requirement|Due date|Timescale for action|Summary|Status|Date identified)$/;

/** A cell is parted from the next one by three blanks or a tab. */
const GAP = / {3,}|\t/;

/** A day takes no more letters. */
const LONGEST_DAY = 24;

/** What stands in place of a day. */
const AT_ONCE = /^immediate(?:ly)?$/i;

/** A year, and a day without one. */
const YEAR = /^20\d\d$/;
const YEARLESS = /^\d{1,2} [A-Z][a-z]{2,8}$/;

/** What a last cell says of a day, with the year that is wrapped to the line below it. */
function yearBelow(lines: LineTable, line: number, cell: string): string {
  const year =
    line + 1 < lines.count && YEARLESS.test(cell)
      ? (lines
          .ink(line + 1)
          .split(GAP)
          .at(-1) ?? '')
      : '';
  return YEAR.test(year) ? `${cell} ${year}` : cell;
}

/** The rows of a table whose cells stand below each other: each ends with its day on a line of its own. */
function rowsAboveDays(lines: LineTable, layout: Layout, first: number, end: number): DueRows {
  const rows: { text: string; start: number; end: number }[] = [];
  let own: number[] = [];
  for (let line = first; line < end; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text || LONE_HEAD.test(lines.ink(line))) continue;
    const ink = lines.ink(line);
    if (own.length === 0 && rows.length > 0 && leadsIn(ink)) return { rows, next: line };
    if (!AT_ONCE.test(ink) && (ink.length >= LONGEST_DAY || !/^\d/.test(ink) || readDates(ink).length === 0)) {
      // Numbers of regulations and standards stand before what is to be done.
      if (own.length > 0 || /[a-z]{2}/.test(ink)) own.push(line);
      continue;
    }
    const [start, last] = [own[0], own.at(-1)];
    if (start === undefined || last === undefined) return { rows: [], next: end };
    const status = lines.ink(last);
    if (STATUS.test(status)) own.pop();
    const text = tidy(own.map((each) => lines.ink(each)).join(' '));
    if (!DONE.test(status)) rows.push({ text, start: lines.inkStart(start), end: lines.inkEnd(last) });
    own = [];
  }
  return { rows, next: end };
}

/** Where something stands that was asked for, and what is no longer. */
const STATUS = /^(?:new|reviewed|(?:not )?achieved)$/i;
const DONE = /^achieved$/i;

export const isStatus = (ink: string): boolean => STATUS.test(ink);

/** Rows of a table, and the line behind it. */
export interface DueRows {
  readonly rows: readonly Omit<Recommendation, 'heading' | 'timeframe'>[];
  readonly next: number;
}

/**
 * The rows of a table of requirements in which each row has its day in the last column.
 *
 * @returns Null where the lines are no table; nothing where its rows cannot be told apart.
 */
export function dueRows(lines: LineTable, layout: Layout, first: number, end: number): DueRows | null {
  let head = -1;
  for (let line = first; line < end && head < 0; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    if (LONE_HEAD.test(lines.ink(line))) return rowsAboveDays(lines, layout, line + 1, end);
    const isDue = isDueHead(lines.ink(line));
    if (!isDue && !isOtherHead(lines.ink(line))) continue;
    const numbered = numberedRows(lines, layout, line, end);
    if (!isDue || numbered.length > 0) return { rows: numbered, next: end };
    head = line;
  }
  if (head < 0) return null;
  // A column to the left of what is to be done names the regulation.
  const isWide = lines.ink(head).split(GAP).length > 2;
  const hasStatus = / Status\b/.test(lines.ink(head));
  const column = isWide && !hasStatus ? columnsOf(lines, head).column : 0;
  const rows: { start: number; end: number; parts: string[]; isDone: boolean }[] = [];
  let next = end;
  for (let line = head + 1; line < end; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) continue;
    const all = lines.ink(line).split(GAP);
    const cells = all.length > 1 && lines.indent(line) < column - NEAR ? all.slice(1) : all;
    const last = cells.at(-1) ?? '';
    const isDated = cells.length > 1 && last.length < LONGEST_DAY && readDates(yearBelow(lines, line, last)).length > 0;
    const isRest = YEAR.test(last) && rows.at(-1)?.start === lines.inkStart(line - 1);
    const status = hasStatus && isDated ? (cells.at(-2) ?? '') : '';
    const text = (isDated || isRest ? cells.slice(0, STATUS.test(status) ? -2 : -1) : cells).join(' ');
    const row = rows.at(-1);
    if (!isDated && row && (text.endsWith(':') || readMarker(lines, line)?.kind === 'bullet')) {
      next = line;
      break;
    }
    if (isDated)
      rows.push({ start: lines.inkStart(line), end: lines.inkEnd(line), parts: [text], isDone: DONE.test(status) });
    else if (row) {
      row.parts.push(text);
      row.end = lines.inkEnd(line);
    } else return { rows: [], next: end };
  }
  const asked = rows.filter(({ isDone }) => !isDone);
  return {
    rows: asked.map(({ start, end: last, parts }) => ({ start, end: last, text: tidy(parts.join(' ')) })),
    next,
  };
}
