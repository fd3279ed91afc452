import { foldName } from '../../text/fold';
import type { ContentsEntry, Report } from '../../report/model';
import type { Span } from '../../text/spans';

/** An entry of the contents list that gives a page. */
export interface ListedPage {
  readonly entry: ContentsEntry;
  readonly page: number;
  /** Where the page's number stands. */
  readonly pageSpan: Span;
}

/** The entries that give a page, in the order of the list. */
export function listedPages({ text, lines, contents }: Report): ListedPage[] {
  return contents.flatMap((entry) => {
    if (entry.page === null) return [];
    const line = lines.at(Math.max(entry.start, entry.end - 1));
    const printed = text.slice(lines.start(line), lines.end(line)).trimEnd();
    const digits = String(entry.page);
    if (!printed.endsWith(digits)) return [];
    const end = lines.start(line) + printed.length;
    return [{ entry, page: entry.page, pageSpan: { start: end - digits.length, end } }];
  });
}

/** An entry whose heading stands on another page, and that page. */
export interface Misplaced {
  readonly listed: ListedPage;
  readonly page: number;
}

/** So many entries must agree on where the numbering of pages starts. */
const AGREEING = 4;

/** More pages than these that are wrong are an old list, or a text whose pages are lost. */
const MOST_WRONG = 2;

/**
 * Finds the entries whose heading stands on another page. The pages are those of the form feeds; that they are the
 * report's own is shown by the other entries, which all stand in one distance from them.
 *
 * @param listed The entries with pages.
 * @returns The entries, each with the page that its heading stands on.
 */
export function misplacedPages(report: Report, listed: readonly ListedPage[]): Misplaced[] {
  if (listed.length < AGREEING) return [];
  const pageOf = pageFinder(report.text);
  let reached = 0;
  const placed = listed.flatMap((each) => {
    const { heading } = each.entry;
    // A heading above that of an entry before is that of another chapter which is called the same.
    if (heading === null || heading.start < reached) return [];
    reached = heading.start;
    return [{ each, heading, distance: pageOf(heading.start) - each.page }];
  });
  const counts = new Map<number, number>();
  for (const { distance } of placed) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  const [usual, agreeing] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const wrong = placed.filter(({ distance }) => distance !== usual);
  if (wrong.length === 0 || wrong.length > MOST_WRONG) return [];
  if (agreeing < AGREEING || pageOf(report.text.length) < AGREEING) return [];
  if (isShift(placed.map(({ distance }) => distance - usual))) return [];
  const times = titleCounts(report);
  return wrong
    .filter(({ each: { entry }, heading }) => {
      const name = foldName(entry.title);
      return times.get(name) === 1 && foldName(report.text.slice(heading.start, heading.end)) === name;
    })
    .map(({ each, distance }) => ({ listed: each, page: each.page + distance - usual }));
}

/**
 * Whether the distances change once and for all, at one place of the list: a page break of the text is lost there, or
 * one too many stands there; or whether from there on more and more pages are missing.
 */
function isShift(distances: readonly number[]): boolean {
  const from = distances.findIndex((distance) => distance !== 0);
  const rest = distances.slice(from);
  if (rest.length > 1 && rest.every((distance, index) => distance < 0 && distance <= (rest[index - 1] ?? 0)))
    return true;
  let changes = 0;
  for (const [index, distance] of distances.entries()) {
    if (index > 0 && distance !== distances[index - 1]) changes++;
  }
  return changes === 1;
}

/** How many entries have a title: where two have one, nobody can tell which heading is whose. */
function titleCounts({ contents }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of contents) {
    const name = foldName(title);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The page of an offset, counted by form feeds from 1. */
function pageFinder(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) breaks.push(at);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** So many places where pages go back are no slip: the list has parts, or its numbers were misread. */
const MOST_DROPS = 2;

/** Of two pages nobody can tell which way they go. */
const FEWEST = 3;

/**
 * Finds where the pages of the list go back although they go on before and behind: one entry is out of order.
 *
 * @returns The entry, and the two between which the pages go back.
 */
export function outOfOrder(
  report: Report,
  listed: readonly ListedPage[],
): { readonly listed: ListedPage; readonly above: ListedPage; readonly below: ListedPage }[] {
  const drops: number[] = [];
  for (const [index, { page }] of listed.entries()) {
    if (index > 0 && page < (listed[index - 1]?.page ?? 0)) drops.push(index);
  }
  // In a short list each entry must have its heading: no more than its numbers was misread then.
  const isSure = listed.length > AGREEING || listed.every(({ entry }) => entry.heading !== null);
  if (listed.length < FEWEST || !isSure || drops.length > MOST_DROPS) return [];
  return drops.flatMap((index) => {
    const each = listed[index];
    const above = listed[index - 1];
    if (!each || !above || isAlone(report, each) || isAlone(report, above)) return [];
    // Without the one or without the other, the pages around them must be in order.
    const withoutEach = above.page <= (listed[index + 1]?.page ?? Infinity);
    const withoutAbove = (listed[index - 2]?.page ?? 0) <= each.page;
    return withoutEach || withoutAbove ? [{ listed: withoutEach ? each : above, above, below: each }] : [];
  });
}

/** Whether a number is all of its line and stands beside another one: it may be the number of the chapter below it. */
function isAlone({ lines, text }: Report, { pageSpan }: ListedPage): boolean {
  const line = lines.at(pageSpan.start);
  if (lines.inkStart(line) !== pageSpan.start) return false;
  const isNumber = (step: number) => {
    let near = line + step;
    while (near > 0 && near < lines.count && lines.isBlank(near)) near += step;
    return near >= 0 && near < lines.count && /^\d{1,3}\.?$/.test(text.slice(lines.inkStart(near), lines.inkEnd(near)));
  };
  return isNumber(-1) || isNumber(1);
}
