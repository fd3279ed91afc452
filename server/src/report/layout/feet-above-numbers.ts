import type { LineTable } from '../../text/lines';
import type { FurnitureKind } from '../model';
import { isPageOf } from './page-marks';

/** So many pages must show a line above their number before it is taken for a running one. */
const REPEATED = 3;

/** A shorter line may recur by chance, a longer one is prose. */
const SHORTEST = 12;
const LONGEST = 120;

/** On the cover the title may read as it does at the feet of later pages: it is of its first lines. */
const COVER_LINES = 6;

/**
 * Without page breaks, what stands right above 'page 2 of 7' again and again is the other line of the foot. Between the
 * columns of a table that were read one behind the other it may stand far above its number: it is the same line there.
 */
export function markFeetAboveNumbers(lines: LineTable, mark: (line: number, kind: FurnitureKind) => void): void {
  const above = new Map<string, number>();
  for (let line = 1; line < lines.count; line++) {
    if (lines.isBlank(line) || !isPageOf(lines, line)) continue;
    const foot = lines.isBlank(line - 1) ? line - 2 : line - 1;
    if (foot < 0 || !isFootLong(lines, foot)) continue;
    const key = lines.ink(foot);
    above.set(key, (above.get(key) ?? 0) + 1);
  }
  const feet = new Set([...above].flatMap(([key, count]) => (count >= REPEATED ? [key] : [])));
  if (feet.size === 0) return;
  for (let line = 0, seen = 0; line < lines.count; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (seen > COVER_LINES && isFootLong(lines, line) && feet.has(lines.ink(line))) mark(line, 'running-line');
  }
}

const isFootLong = (lines: LineTable, line: number): boolean =>
  lines.length(line) >= SHORTEST && lines.length(line) <= LONGEST;
