import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { type Layout, LineRole } from '../layout/page';

/** A heading stands so many lines above its table, the empty head that markup draws left out, and is no longer. */
const REACH = 4;
const LONGEST = 120;

/** The nearest line of text above, folded: a table's heading, where it has one. */
export function headingAbove(lines: LineTable, layout: Layout, line: number): string {
  const above = lineAbove(lines, layout, line);
  return above >= 0 && lines.length(above) <= LONGEST ? fold(lines.ink(above)) : '';
}

/** The nearest line above a table that says something; -1 where none is near. */
export function lineAbove(lines: LineTable, layout: Layout, line: number): number {
  let reach = REACH;
  for (let above = line - 1; above >= 0 && line - above <= reach; above--) {
    if (layout.role(above) !== LineRole.text) continue;
    if (!DRAWN.test(lines.ink(above))) return above;
    reach++;
  }
  return -1;
}

/** An empty row of a table in markup, and the line that is drawn below its head. */
const DRAWN = /^[|:\s-]{1,400}$/;
