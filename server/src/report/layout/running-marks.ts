import type { LineTable } from '../../text/lines';
import type { FurnitureKind } from '../model';
import { Page } from './page';
import { runningKey, isBareNumber, isPageOf } from './page-marks';
import { isMisprintOf } from './misprint';

/** Lines at the head and at the foot of a page among which running lines are looked for. */
const ZONE = 4;

const ENDS = ['foot', 'head'] as const;

/** Up to ZONE lines with ink from one end of a page, the outermost first: of a page with few lines, half of them. */
function zone(lines: LineTable, page: Page, from: 'head' | 'foot'): number[] {
  const found: number[] = [];
  const step = from === 'head' ? 1 : -1;
  let line = from === 'head' ? page.first : page.last;
  for (; line >= page.first && line <= page.last && found.length < 2 * ZONE; line += step) {
    if (!lines.isBlank(line)) found.push(line);
  }
  return found.slice(0, Math.ceil(found.length / 2));
}

/** How many pages must show a line before it is taken for a running one: few pages give little to compare. */
function repeatsNeeded(pages: number): number {
  return pages <= 4 ? 2 : pages <= 12 ? 3 : 4;
}

export function markRunningLines(
  lines: LineTable,
  pages: readonly Page[],
  mark: (line: number, kind: FurnitureKind) => void,
): void {
  const needed = repeatsNeeded(pages.length);
  const feet = new Set<string>();
  // Pages that say how many there are have no other number.
  const counts = ENDS.some(
    (end) => pages.filter((page) => zone(lines, page, end).some((line) => isPageOf(lines, line))).length >= needed,
  );
  for (const end of ENDS) {
    const seen = new Map<string, number>();
    const zones = pages.map((page) => zone(lines, page, end).map((line) => ({ line, key: runningKey(lines, line) })));
    for (const entries of zones) {
      for (const key of new Set(entries.map(({ key }) => key))) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const usual = usualLines(seen, pages.length, needed);
    const isStray = strayNumbers(
      lines,
      zones.map(([outer]) => (outer && isBareNumber(lines, outer.line) ? outer.line : -1)),
    );
    forgetInner(seen, zones, needed, usual);
    for (const [page, entries] of zones.entries()) {
      const missing = usual.filter((other) => !entries.some(({ key }) => key === other));
      // What the first page prints much like a running line is the cover, unless it is of a foot like the others.
      const isCover = page === 0 && !(end === 'foot' && isNumberedFoot(lines, entries, usual));
      const absent = isCover ? [] : missing;
      for (const [index, { line, key }] of entries.entries()) {
        const number = counts
          ? isPageOf(lines, line)
          : key === '' && index === 0 && isBareNumber(lines, line) && !isStray(line);
        // What later pages print at their feet is the title where it opens the text.
        if (page === 0 && end === 'head' && key !== '' && feet.has(key)) break;
        if (!number && (key.length < 4 || (seen.get(key) ?? 0) < needed)) {
          const meant = absent.findIndex((other) => isMisprintOf(key, other));
          if (meant < 0) break;
          absent.splice(meant, 1);
        }
        if (end === 'foot') feet.add(key);
        mark(line, number ? 'page-number' : 'running-line');
      }
    }
  }
}

/** Fewer pages do not show how they are numbered. */
const FEWEST_PAGES = 5;

/** The number of a page differs by no more from its place in the text, or from that of another one by its own. */
const NEAR_PLACE = 2;

/**
 * Tells the digits that stand where pages have their numbers and are none, as the grade of a last row: it is not that of
 * its page, and no other page is numbered as if it were.
 *
 * @param outer The line of each page with a bare number at one end; -1 for none.
 */
function strayNumbers(lines: LineTable, outer: readonly number[]): (line: number) => boolean {
  const found = outer.flatMap((line, page) => (line < 0 ? [] : [{ line, by: Number(lines.ink(line)) - page - 1 }]));
  const stray = found.filter(
    ({ line, by }) =>
      lines.length(line) === 1 &&
      Math.abs(by) > NEAR_PLACE &&
      !found.some((other) => other.line !== line && Math.abs(other.by - by) <= NEAR_PLACE),
  );
  const at = new Set(outer.length < FEWEST_PAGES ? [] : stray.map(({ line }) => line));
  return (line) => at.has(line);
}

/** Whether a page ends in its number and prints a running line as the other pages do. */
function isNumberedFoot(
  lines: LineTable,
  entries: readonly { readonly line: number; readonly key: string }[],
  usual: readonly string[],
): boolean {
  const [last] = entries;
  // A key has no page number: it is shorter than its line where one was cut.
  const isNumbered = last !== undefined && last.key.length < lines.length(last.line);
  return isNumbered && entries.some(({ key }) => usual.includes(key));
}

/** Two pages may print the same heading near one end: a line that seldom stands at the very end, or beside running lines, is none. */
function forgetInner(
  seen: Map<string, number>,
  zones: readonly (readonly { readonly key: string }[])[],
  needed: number,
  usual: readonly string[],
): void {
  const outer = new Map<string, number>();
  for (const entries of zones) {
    for (const { key } of entries) {
      outer.set(key, (outer.get(key) ?? 0) + 1);
      const isRunning = key === '' || (seen.get(key) ?? 0) >= needed;
      if (isRunning) continue;
      const absent = usual.filter((other) => !entries.some((entry) => entry.key === other));
      if (!absent.some((other) => isMisprintOf(key, other))) break;
    }
  }
  for (const [key, count] of outer) if (count < needed) seen.delete(key);
}

/** A page has no more running lines than this at each of its ends. */
const MOST_RUNNING = 4;

/** The lines that most pages have at one end: a page that lacks one has it misprinted, or not at all. */
function usualLines(seen: ReadonlyMap<string, number>, pages: number, needed: number): string[] {
  const least = Math.max(needed, pages / 2);
  const usual = [...seen].filter(([key, count]) => key.length >= 8 && count >= least);
  return usual.slice(0, MOST_RUNNING).map(([key]) => key);
}
