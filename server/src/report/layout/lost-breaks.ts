import { isDigit } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import type { Furniture, FurnitureKind } from '../model';
import { runningKey } from './page-marks';

/** A shorter running line may be the heading of something else. */
const SHORTEST_KEY = 20;

/** So many numbers behind the same words are those of pages. */
const FEWEST_NUMBERS = 3;

/**
 * Marks the running lines within a page whose break was lost: they say word for word what other pages do, and end in a
 * number as those do.
 *
 * @param lines The lines of the text.
 * @param furniture The running lines found at the ends of pages.
 * @param mark Says of a line what it is to its page.
 */
export function markLostBreaks(
  lines: LineTable,
  furniture: readonly Furniture[],
  mark: (line: number, kind: FurnitureKind) => void,
): void {
  const numbered = new Map<string, Set<string>>();
  for (const { kind, start, end } of furniture) {
    if (kind !== 'running-line' || !isDigit(lines.text.charCodeAt(end - 1))) continue;
    const key = runningKey(lines, lines.at(start));
    if (key.length < SHORTEST_KEY || key.length === end - start) continue;
    const printed = numbered.get(key) ?? new Set();
    numbered.set(key, printed.add(lines.text.slice(start, end)));
  }
  for (const [key, printed] of numbered) if (printed.size < FEWEST_NUMBERS) numbered.delete(key);
  if (numbered.size === 0) return;
  for (let line = 0; line < lines.count; line++) {
    if (!isDigit(lines.text.charCodeAt(lines.inkEnd(line) - 1))) continue;
    if (numbered.has(runningKey(lines, line))) mark(line, 'running-line');
  }
}
