import * as l10n from '../../l10n';
import { RECOGNISED, type Report } from '../../report/model';
import type { Rule } from '../rule';

/** Rows of counts, each 'n of m', that do not come to m although those of the rows around them do. */
export const countTotal: Rule = {
  id: 'count-total',
  description: "Counts of a table's row, each 'n of m', do not come to m, as those of the other rows do.",
  severity: 'information',
  check(report) {
    if (report.confidence < RECOGNISED) return [];
    return tablesOf(report).flatMap((rows) => {
      const wrong = rows.filter(({ sum, of }) => sum !== of);
      const [only, ...others] = wrong;
      // One row is wrong; were there more, the counts would not be parts of a whole.
      if (only === undefined || others.length > 0 || rows.length - 1 < FEWEST_RIGHT) return [];
      const { start, end, sum, of } = only;
      return [{ start, end, message: l10n.t('These counts come to {0}, not to {1}.', sum, of), related: [] }];
    });
  },
};

/** So many other rows show that the counts of a row come to the whole. */
const FEWEST_RIGHT = 2;

interface Row {
  /** From the first count of the row to the end of the last one. */
  readonly start: number;
  readonly end: number;
  readonly sum: number;
  readonly of: number;
}

const COUNT = /(?<![\d.,/])(\d{1,4}) of (\d{1,4})(?![\d.,/]?\d)/g;

/** What parts cells. */
const GAP = /\t| {2,}|\|/;

/** Runs of lines of which each has counts of one whole in several cells. */
function tablesOf({ text, lines }: Report): Row[][] {
  const tables: Row[][] = [];
  let open: Row[] = [];
  const close = () => {
    if (open.length > 0) tables.push(open);
    open = [];
  };
  let last = -1;
  for (const { index } of text.matchAll(MAY_COUNT)) {
    const line = lines.at(index);
    if (line === last) continue;
    for (let between = last + 1; between < line && open.length > 0; between++) if (!lines.isBlank(between)) close();
    const start = lines.start(line);
    const row = rowAt(text.slice(start, lines.end(line)), start);
    if (row !== null) open.push(row);
    else close();
    last = line;
  }
  close();
  return tables;
}

/** What no count can do without. */
const MAY_COUNT = /\d of \d/g;

function rowAt(printed: string, start: number): Row | null {
  if (!GAP.test(printed)) return null;
  const counts = [...printed.matchAll(COUNT)];
  const [first, ...others] = counts;
  const last = others.at(-1);
  if (first === undefined || last === undefined || others.some(({ 2: of }) => of !== first[2])) return null;
  // Each of them stands in a cell of its own.
  const isCell = others.every((count, index) => {
    const before = counts[index];
    return before !== undefined && GAP.test(printed.slice(before.index + before[0].length, count.index));
  });
  if (!isCell) return null;
  const sum = counts.reduce((total, { 1: count }) => total + Number(count), 0);
  return { start: start + first.index, end: start + last.index + last[0].length, sum, of: Number(first[2]) };
}
