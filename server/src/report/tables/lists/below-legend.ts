import type { Span } from '../../../text/spans';
import type { LineTable } from '../../../text/lines';
import type { GradeRow, GradeTable } from '../table';

/** A digit by itself, as a column has it. */
const DIGIT = /^\d$/;

/**
 * Parts what stands below a table's legend and gives its grades in another way, 'Grade 3' where the column has '3', from the
 * table: the chapters begin there, each with its grade beside its heading.
 *
 * @param legends the keys of the text, in order
 * @returns the table, and what was no part of it
 */
export function endedByLegend(lines: LineTable, table: GradeTable, legends: readonly Span[]): readonly GradeTable[] {
  const graded = table.rows.filter(({ fragments }) => fragments.length > 0);
  const first = graded[0]?.fragments[0]?.start ?? Infinity;
  const last = graded.at(-1)?.fragments[0]?.start ?? 0;
  const legend = legends.find(({ start }) => start > first && start < last);
  if (!legend) return [table];
  const isBelow = ({ fragments, labelSpans }: GradeRow) =>
    [...labelSpans, ...fragments].every(({ start }) => start > legend.start);
  const below = graded.filter(isBelow);
  const above = table.rows.filter(({ labelSpans }) => labelSpans.every(({ start }) => start < legend.start));
  const isPlain = ({ printed, fragments }: GradeRow) => fragments.length === 0 || DIGIT.test(printed);
  if (below.length === 0 || !above.every(isPlain) || below.some(isPlain)) return [table];
  const endOf = (rows: readonly GradeRow[]) =>
    lines.at(Math.max(...rows.flatMap((row) => [...row.fragments, ...row.labelSpans].map(({ end }) => end))));
  const opening = lines.at(Math.min(...below.flatMap(({ labelSpans }) => labelSpans.map(({ start }) => start))));
  return [
    { ...table, rows: above, last: endOf(above) },
    { ...table, head: '', first: opening, rows: below },
  ];
}
