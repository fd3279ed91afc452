import { cellsOf, type Cell } from '../../../text/columns';
import { foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import type { TableGround } from '../form';
import { gradeRow, type PlacedRow } from '../table';

/** The head of a column may go on below, on so many lines in all. */
const HEAD_LINES = 2;

/** A digit stands so near to the head of its column, in characters. */
const NEAR = 4;

/** The marks of notes behind the words of a head. */
const NOTES = /\*{1,3}$/;

/**
 * The score of the whole in a column of its own beside those of the themes, set on any of their lines: its head is the name of
 * an area, and one digit alone stands in the column.
 *
 * @param head The line of the heads of the columns.
 * @param column The column of the scores of the themes.
 * @param last The line of the last of these.
 */
export function overallScore(ground: TableGround, head: number, column: Cell, last: number): PlacedRow | null {
  const { lines } = ground;
  const named = headBehind(ground, head, column);
  if (!named) return null;
  const { label, spans, from, to } = named;
  const digits: { readonly cell: Cell; readonly line: number }[] = [];
  for (let line = head + 1; line <= last; line++) {
    for (const cell of cellsOf(lines, line)) {
      const isBelow = cell.from >= from - NEAR && cell.to <= to + NEAR;
      if (!isBelow || spans.some(({ start }) => start === cell.start)) continue;
      // What else stands there says that it is another kind of column.
      if (!/^\d$/.test(lines.text.slice(cell.start, cell.end))) return null;
      digits.push({ cell, line });
    }
  }
  const [only, more] = digits;
  if (!only || more) return null;
  const printed = lines.text.slice(only.cell.start, only.cell.end);
  const row = gradeRow({ label, labelSpans: spans, fragments: [only.cell], printed });
  return { row, first: only.line, last: only.line };
}

/** The one head behind a column, where it is the name of an area. */
function headBehind(
  { lines, areas }: TableGround,
  head: number,
  column: Cell,
): { readonly label: string; readonly spans: readonly Span[]; readonly from: number; readonly to: number } | null {
  const [cell, ...others] = cellsOf(lines, head).filter(({ from }) => from > column.to);
  if (!cell || others.length > 0) return null;
  const cells = [cell];
  let { from, to } = cell;
  for (let line = head + 1; line < head + HEAD_LINES && line < lines.count && !lines.isBlank(line); line++) {
    const more = cellsOf(lines, line).find((each) => each.from <= to && each.to >= from);
    if (!more) break;
    cells.push(more);
    [from, to] = [Math.min(from, more.from), Math.max(to, more.to)];
  }
  const label = tidy(cells.map(({ start, end }) => lines.text.slice(start, end)).join(' ')).replace(NOTES, '');
  return areas.named(foldName(label)) ? { label, spans: cells, from, to } : null;
}
