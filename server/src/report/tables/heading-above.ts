import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { type Layout, LineRole } from '../layout/page';

/** The nearest line of text above, folded: a table's heading, where it has one. */
export function headingAbove(lines: LineTable, layout: Layout, line: number): string {
  for (let above = line - 1; above >= 0 && line - above <= 4; above--) {
    if (layout.role(above) === LineRole.text) return lines.length(above) <= 120 ? fold(lines.ink(above)) : '';
  }
  return '';
}
