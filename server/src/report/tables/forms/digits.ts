import { codeColumn } from '../../../text/columns';
import { groupCells } from '../cell-groups';
import { explainedDigits } from './explained-digits';
import type { TableForm } from '../form';
import { labelRows } from '../table-labels';
import type { GradeCell } from '../grade-cells';
import { type Layout, LineRole } from '../../layout/page';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';

/** What names a column as one of digits that grade. */
const HEAD = /\b(?:(?:grades?|scores?)(?: (?:19|20)\d\d)?|final judge?ments of(?: inspectors)?)\*{0,2}$/i;

/** A code that says by itself that it is a grade. */
const NAMED_CODE = /^Grade[ \u00A0]\d$/i;

/** A head row is no longer. */
const LONGEST_HEAD = 100;

/** So many lines lie between a head and its first digit, or between one digit and the next. */
const REACH = 6;

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
  const cells = readDigitCells(lines, layout).filter(({ first }) => !taken.has(first));
  const headed = groupCells(lines, layout, cells).flatMap((group) => {
    const table = labelRows(lines, layout, group, areas);
    const known = table?.rows.filter(({ name }) => areas.named(name)).length ?? 0;
    const needed = group.every(({ printed }) => NAMED_CODE.test(printed)) ? 1 : KNOWN_BESIDE_DIGITS;
    return table && (known >= needed || isAnnounced(lines, group)) ? [table] : [];
  });
  return [...headed, ...explainedDigits(ground, [...found, ...headed])];
};

/** A head that says by itself that what stands below it was graded in the inspection. */
const ANNOUNCES = /\bgraded (?:for|in|at|on)\b/i;

/** Whether the head of a column of digits says that these are grades, whatever the labels are called. */
function isAnnounced(lines: LineTable, group: readonly GradeCell[]): boolean {
  const first = group[0]?.first ?? 0;
  if (group.length < KNOWN_BESIDE_DIGITS) return false;
  for (let line = first - 1; line >= 0 && first - line <= REACH; line--) {
    if (HEAD.test(lines.ink(line))) return ANNOUNCES.test(lines.ink(line));
  }
  return false;
}

/**
 * Reads the digits that stand in a column of their own, set in place by spaces, under a head that names them: 'Grade',
 * 'Score'. A digit without such a head may be anything, a page number most of all; 'Grade 2' needs none.
 *
 * @returns The cells in order of the text.
 */
function readDigitCells(lines: LineTable, layout: Layout): GradeCell[] {
  const cells: GradeCell[] = [];
  let head: Head | null = null;
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    const column = lines.lastColumn(line);
    if (layout.role(line) !== LineRole.text || lines.hasTab(line)) continue;
    const cell = { start: column < 0 ? lines.inkStart(line) : column, end: lines.inkEnd(line) };
    const printed = lines.text.slice(cell.start, cell.end);
    if (HEAD.test(printed) && lines.length(line) <= LONGEST_HEAD) {
      head = { line, from: cell.start - lines.start(line), to: cell.end - lines.start(line) };
    } else if (column >= 0 && NAMED_CODE.test(printed)) {
      cells.push(cellOf(lines, line, cell));
    } else if (codeColumn(lines, line) && isBelow(head, line, column - lines.start(line))) {
      head.line = line;
      cells.push(cellOf(lines, line, cell));
    }
  }
  return cells;
}

function isBelow(head: Head | null, line: number, column: number): head is Head {
  if (!head || line - head.line > REACH) return false;
  return column >= head.from - BESIDE && column <= head.to + BESIDE;
}

function cellOf(lines: LineTable, line: number, { start, end }: Span): GradeCell {
  const fragments = [{ start, end }];
  const column = start - lines.start(line);
  const printed = lines.text.slice(start, end);
  return { first: line, last: line, column, fragments, printed, code: null, isRivalled: false };
}
