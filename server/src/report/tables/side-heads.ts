import { cellsOf, type Cell } from '../../text/columns';
import type { LineTable } from '../../text/lines';
import { blanked } from './blanked';

/** A side head is no wider and its labels stand no further to the right, in characters. */
const WIDEST = 36;

/** The lines of a side head, and of the label beside it, stand so near to a row. */
const AROUND = 4;

/** As few rows show that their labels stand beside heads. */
const FEWEST = 2;

/**
 * The label that stands in a column of its own beside what heads several rows: 'Factors', and beside it 'To what extent are
 * resources used well?'.
 *
 * @param labels The cells of a line that are no grades.
 * @returns Null where they are something else.
 */
export function sideHeadOf(lines: LineTable, labels: readonly Cell[]): Cell | null {
  const [head, label] = labels;
  if (labels.length !== 2 || !head || !label || label.from > WIDEST) return null;
  return /^[\p{L} ,'\u2019-]+$/u.test(lines.text.slice(head.start, head.end)) ? label : null;
}

/**
 * The lines without the heads that stand beside the labels of several rows, of which they would seem to be the first words.
 *
 * @param rows The rows, with all of their cells.
 * @returns The lines with every offset the same; the same lines where there are no such heads.
 */
export function withoutSideHeads(lines: LineTable, rows: readonly { readonly first: number }[]): LineTable {
  const labels = rows.flatMap(({ first }) => {
    const cells = cellsOf(lines, first);
    const label = cells.length > 2 ? sideHeadOf(lines, cells.slice(0, 2)) : null;
    return label ? [{ line: first, from: label.from }] : [];
  });
  const [top] = labels;
  if (!top || labels.length < FEWEST || labels.some(({ from }) => Math.abs(from - top.from) > 1)) return lines;
  const end = Math.min(lines.count - 1, (labels.at(-1)?.line ?? 0) + AROUND);
  const heads: Cell[] = [];
  for (let line = Math.max(0, top.line - AROUND); line <= end; line++) {
    const [head] = cellsOf(lines, line);
    if (head && head.to < top.from) heads.push(head);
  }
  return blanked(lines, heads);
}
