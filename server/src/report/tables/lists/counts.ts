import type { TableGround } from '../form';

/** The number of people in a cell, with commas or none. */
const COUNT = /^\d{1,3}(?:,?\d{3}){0,2}$/;
const LONGEST = 10;

/** So many numbers stand in a row of counts at most. */
const MOST = 60;

/** A row of counts: of how many columns it tells, and its last line. */
export interface Counts {
  readonly columns: number;
  readonly last: number;
}

/**
 * The numbers of people that open on a line, one below the other, those of one column right below each other: how many
 * learners of each kind a college has. They tell how many columns there are. Null where digits of grades stand there: one
 * of the numbers at least must be longer.
 */
export function countsFrom({ lines, layout }: TableGround, first: number): Counts | null {
  let columns = 0;
  let last = -1;
  let isCount = false;
  let size = 0;
  const sizes = new Set<number>();
  for (let line = first, count = 0; count < MOST && line < lines.count; count++, line = layout.nextText(line + 1)) {
    if (lines.length(line) > LONGEST || !COUNT.test(lines.ink(line))) break;
    if (line === last + 1) size++;
    else {
      if (size > 0) sizes.add(size);
      columns++;
      size = 1;
    }
    isCount ||= lines.length(line) > 1;
    last = line;
  }
  // Columns with more or fewer numbers than others are no columns.
  sizes.add(size);
  return isCount && sizes.size === 1 ? { columns, last } : null;
}
