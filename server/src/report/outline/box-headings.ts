import { type Heading, headingOf } from './heading';
import { coverPage } from '../layout/cover-page';
import type { Layout } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { GradeTable } from '../tables/table';

/** A box repeats the heading above it when so few lines part them. */
const REPEATED_WITHIN = 8;

/**
 * Adds the headings that are printed as a box: an area's label with its grade beside it, above the chapter. A box
 * that merely repeats the heading above it is none.
 */
export function boxHeadings(
  lines: LineTable,
  layout: Layout,
  headings: readonly Heading[],
  tables: readonly GradeTable[],
): Heading[] {
  const cover = layout.pages.length > 1 ? (coverPage(lines, layout)?.last ?? 0) : -1;
  let next = 0;
  const boxes = tables.flatMap((table): Heading[] => {
    const row = table.rows[0];
    if (!row || table.rows.length !== 1 || table.first <= cover || row.fragments.length === 0) return [];
    while (next < headings.length && (headings[next]?.first ?? 0) < table.first) next++;
    const above = headings[next - 1];
    const near = above && table.first - above.last <= REPEATED_WITHIN;
    if (near && above.name === row.name) return [];
    const last = Math.max(...row.labelSpans.map(({ end }) => lines.at(end)));
    const start = lines.inkStart(table.first);
    return [headingOf({ first: table.first, last, start, end: lines.inkEnd(last) }, row.label)];
  });
  return [...headings, ...boxes].sort((a, b) => a.start - b.start);
}
