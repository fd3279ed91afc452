import { cellsOf } from '../../text/columns';
import { mayBeOneOf } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import { blanked, type Hidden } from './blanked';

/** The head of a column that says why each grade was given: 'Why have we given this rating?' */
const HEAD = /^why .{0,40}\b(?:rating|grade|judge?ment)\??$/i;

/** What such a head ends with. */
const mayEnd = mayBeOneOf('?gGeEtT');

/** A cell begins so near to its column, in characters; rows stand so near below each other, in lines. */
const NEAR = 2;
const REACH = 4;

/** So many more cells to the right of a reason are columns of another table; one may be a sentence behind two blanks. */
const OTHER_COLUMNS = 2;

/**
 * The lines of a text without the reasons beside grades, each in a column of its own: what is left are labels and grades.
 *
 * @returns The lines with every offset the same; the same lines where there is no such column.
 */
export function withoutReasons(lines: LineTable): LineTable {
  const hidden: Hidden[] = [];
  for (let head = lines.nextInColumns(0); head < lines.count; head = lines.nextInColumns(head + 1)) {
    if (!mayEnd(lines.text, lines.inkEnd(head) - 1)) continue;
    const cells = cellsOf(lines, head);
    const column = cells.at(-1);
    if (!column || cells.length < 3 || !HEAD.test(lines.text.slice(column.start, column.end))) continue;
    hidden.push(column);
    for (let line = head + 1, last = head; line < lines.count && line - last <= REACH; line++) {
      if (lines.isBlank(line)) continue;
      const beside = cellsOf(lines, line);
      const reason = beside.find(({ from }) => Math.abs(from - column.from) <= NEAR);
      if (beside.filter(({ from }) => from > column.from + NEAR).length >= OTHER_COLUMNS) break;
      // What runs over the column is none of the table.
      if (!reason && lines.inkEnd(line) - lines.start(line) > column.from) break;
      if (reason) hidden.push({ start: reason.start, end: lines.inkEnd(line) });
      last = line;
    }
  }
  return blanked(lines, hidden);
}
