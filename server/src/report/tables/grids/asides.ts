import { isNotJudged } from '../../../vocabulary/levels';
import type { GradeRow } from '../table';

/** What stands in a cell beside a grade: how it changed, when it was awarded; letters by themselves are arrows of a lost font. */
export const ASIDE =
  /[\u2190-\u21ff\u2794\u2798-\u27be\u2b05-\u2b0d]+\ufe0f?|(?<!\S)[\u00e7-\u00ea\uf0e7-\uf0ea]{1,2}(?!\S)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d\d\b/gi;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month in which a grade was awarded, counted from the year 0, by what stands beside it; 0 where that does not say it. */
export function monthIn(text: string): number {
  const month = text.match(ASIDE)?.find((aside) => /\d$/.test(aside));
  return month === undefined ? 0 : Number(month.slice(-4)) * 12 + MONTHS.indexOf(month.slice(0, 3).toLowerCase());
}

/** The grades of one line of a grid, and when each of those that are no 'not rated' was awarded. */
export interface GridLine {
  readonly rows: readonly GradeRow[];
  readonly months: readonly number[];
}

/**
 * The grades of a grid. Those of a line all of which were awarded before others of the grid are of an earlier inspection:
 * this one did not look there.
 */
export function rowsOf(grid: readonly GridLine[]): GradeRow[] {
  const newest = Math.max(0, ...grid.flatMap(({ months }) => months));
  const isEarlier = ({ months }: GridLine) => months.length > 0 && months.every((month) => month > 0 && month < newest);
  return grid.flatMap((line) =>
    isEarlier(line) ? line.rows.map((row) => ({ ...row, fragments: [], earlier: [row.fragments] })) : line.rows,
  );
}

/** The pieces of what stands in a cell of which nothing was judged. */
export const OF_NONE = /^(?:inspected(?: but)?|(?:but )?not rated|not|rated|insufficient evidence|to rate)$/;

/** Whether a folded cell says that nothing was judged. */
export const isNone = (folded: string): boolean =>
  /^(?:n\/?a|-|not rated|not inspected)$/.test(folded) || isNotJudged(folded);
