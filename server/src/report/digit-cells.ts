import { codeColumn, lastColumn } from './columns';
import type { GradeCell } from './grade-cells';
import { LineRole, type Layout } from './layout';
import { isDigit } from './letters';
import type { LineTable } from './lines';
import type { Span } from './model';

/** What names a column as one of digits that grade. */
const HEAD = /\b(?:grades?|scores?)\*{0,2}$/i;

/** A code that says by itself that it is a grade. */
export const NAMED_CODE = /^Grade \d$/i;

/** A head row is no longer. */
const LONGEST_HEAD = 100;

/** So many lines lie between a head and its first digit, or between one digit and the next. */
const REACH = 6;

/** A digit stands under its head, or so many columns beside it. */
const BESIDE = 4;

/**
 * Reads the digits that stand in a column of their own, set in place by spaces, under a head that names them: 'Grade',
 * 'Score'. A digit without such a head may be anything, a page number most of all; 'Grade 2' needs none.
 *
 * @returns The cells in order of the text.
 */
export function readDigitCells(lines: LineTable, layout: Layout): GradeCell[] {
  const cells: GradeCell[] = [];
  let head: { line: number; readonly from: number; readonly to: number } | null = null;
  for (let line = 0; line < lines.count; line++) {
    if (layout.role(line) !== LineRole.text || lines.hasTab(line)) continue;
    if (head && line - head.line > REACH) head = null;
    const code = codeColumn(lines, line);
    const named = code ? null : namedCode(lines, line);
    if (named) {
      cells.push(cellOf(lines, line, named));
    } else if (code && head) {
      const column = code.start - lines.start(line);
      if (column < head.from - BESIDE || column > head.to + BESIDE) continue;
      head.line = line;
      cells.push(cellOf(lines, line, code));
    } else if (lines.length(line) <= LONGEST_HEAD && /[es*]/i.test(lines.text.charAt(lines.inkEnd(line) - 1))) {
      const start = lastColumn(lines, line);
      const own = start > lines.inkStart(line) || lines.indent(line) >= BESIDE * 5;
      if (!own || !HEAD.test(lines.text.slice(start, lines.inkEnd(line)))) continue;
      head = { line, from: start - lines.start(line), to: lines.inkEnd(line) - lines.start(line) };
    }
  }
  return cells;
}

/** 'Grade 2' in the last column of a line; null where it stands in none. */
function namedCode(lines: LineTable, line: number): Span | null {
  const end = lines.inkEnd(line);
  if (!isDigit(lines.text.charCodeAt(end - 1))) return null;
  const start = lastColumn(lines, line);
  return start > lines.inkStart(line) && NAMED_CODE.test(lines.text.slice(start, end)) ? { start, end } : null;
}

function cellOf(lines: LineTable, line: number, { start, end }: Span): GradeCell {
  const fragments = [{ start, end }];
  const column = start - lines.start(line);
  return { first: line, last: line, column, fragments, printed: lines.text.slice(start, end), code: null };
}
