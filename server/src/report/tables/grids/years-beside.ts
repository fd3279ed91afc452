import { type Cell, cellsOf } from '../../../text/columns';
import { fold } from '../../../text/fold';
import { isDigit } from '../../../text/letters';
import type { LineTable } from '../../../text/lines';
import { blanked, type Hidden } from '../blanked';
import { middleOf } from './grid-heads';

/** A year in a cell of its own: '2016', '2017/18', '2017-2018'. */
const YEAR = /^(?:19|20)\d\d(?:[/\u2013-]\d{2}(?:\d\d)?)?$/;

/** The head of a column that says when each area was looked at last. */
const HEAD = /^(?:(?:when |year |date )?(?:last )?inspected|(?:last )?inspection year|year of (?:last )?inspection)$/;

/** Its words stand on so many lines, so far above the first year. */
const HEAD_LINES = 3;
const HEAD_REACH = 5;

/** A cell stands in its column if their middles are so near, in characters; rows stand so near below each other, in lines. */
const NEAR = 5;
const REACH = 6;

/**
 * The lines of a text without the years beside grades, in a column whose head says that they are of the inspection: what is
 * left are labels and grades.
 *
 * @returns The lines with every offset the same; the same lines where there is no such column.
 */
export function withoutYearsBeside(lines: LineTable): LineTable {
  const hidden: Hidden[] = [];
  for (let first = lines.nextInColumns(0); first < lines.count; first = lines.nextInColumns(first + 1)) {
    const year = yearOn(lines, first);
    const head = year && headOver(lines, first, year);
    if (!head) continue;
    hidden.push(...head, year);
    let last = first;
    for (let line = first + 1; line < lines.count && line - last <= REACH; line++) {
      const below = yearOn(lines, line);
      if (!below || Math.abs(middleOf(below) - middleOf(year)) > NEAR) continue;
      hidden.push(below);
      last = line;
    }
    first = last;
  }
  return blanked(lines, hidden);
}

/** The year in the last of several cells of a line; null where none is. */
function yearOn(lines: LineTable, line: number): Cell | null {
  if (lines.isBlank(line) || !isDigit(lines.text.charCodeAt(lines.inkEnd(line) - 1))) return null;
  const cells = cellsOf(lines, line);
  const last = cells.at(-1);
  return last && cells.length > 1 && YEAR.test(lines.text.slice(last.start, last.end)) ? last : null;
}

/** The cells of the head over a year, on lines right below each other; null where what stands there is none. */
function headOver(lines: LineTable, line: number, year: Cell): Cell[] | null {
  const head: Cell[] = [];
  for (let at = line - 1; at >= 0 && line - at <= HEAD_REACH && head.length < HEAD_LINES; at--) {
    if (lines.isBlank(at)) {
      if (head.length > 0) break;
      continue;
    }
    const cell = cellsOf(lines, at).find((each) => Math.abs(middleOf(each) - middleOf(year)) <= NEAR);
    if (!cell) {
      // The label or the grade of the first row may begin above its year.
      if (head.length > 0) break;
      continue;
    }
    head.unshift(cell);
    if (HEAD.test(fold(head.map(({ start, end }) => lines.text.slice(start, end)).join(' ')))) return head;
  }
  return null;
}
