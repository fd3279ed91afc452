import type { FrontMatter } from '../front/front';
import { coverPage } from '../layout/cover-page';
import { type Layout, LineRole } from '../layout/page';
import type { LineTable } from '../../text/lines';
import { readMarker } from '../../text/markers';
import type { GradeTable } from '../tables/table';

/** Without page breaks only results directly below the dates are on the cover. */
const DIRECTLY_BELOW = 14;

/** Long sentences may stand between, and boxes of a large type, but no section. */
const BELOW_SENTENCES = 24;

/** The first results stand this near to the front matter, in lines. */
const NEAR = 40;

/**
 * The last line of the cover, 0-based: of the front matter, of the list of results below it, and of what else stands
 * on the first page when nothing but a cover does. -1 where there is no cover.
 *
 * @param hasSection Whether a heading that is no result stands between two lines.
 */
export function coverEnd(
  lines: LineTable,
  layout: Layout,
  front: FrontMatter,
  tables: readonly GradeTable[],
  hasSection: (after: number, before: number) => boolean,
): number {
  let last = front.last;
  const table = tables[0];
  const page = coverPage(lines, layout);
  if (
    table &&
    table.first - Math.max(0, front.last) <= NEAR &&
    (layout.pages.length === 1 || table.first <= (page?.last ?? 0))
  ) {
    const gap = table.first - front.last;
    const listed = layout.contents !== null && layout.contents.first < table.first;
    const isNear = gap <= DIRECTLY_BELOW || (gap <= BELOW_SENTENCES && !listed && !hasSection(front.last, table.first));
    const below = front.inspected.length > 0 && isNear;
    if (layout.pages.length > 1 || below) last = Math.max(last, table.last);
  }
  if (page && layout.pages.length > 1 && isCoverPage(lines, layout, page.last, last)) last = Math.max(last, page.last);
  return last;
}

/** Below the results a cover has a sentence or two; a page of text has more, or lists. */
const COVER_LINES = 8;

function isCoverPage(lines: LineTable, layout: Layout, pageEnd: number, last: number): boolean {
  let text = 0;
  for (let line = last + 1; line <= pageEnd; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    if (readMarker(lines, line)) return false;
    if (lines.length(line) > 40) text++;
  }
  return text <= COVER_LINES;
}
