import type { Evidence } from '../frameworks/detect';
import type { AreaLexicon } from './areas';
import { fold, foldName, nameOf } from './fold';
import type { FrontMatter } from './front';
import type { LegendLines } from './legends';
import type { LineTable } from './lines';
import type { Span } from './model';
import type { PlacedHeading } from './outline';
import type { GradeTable } from './tables';
import { tickHeads, tickLabels, type TickRow } from './ticks';

/** What was found in the text before its framework is known. */
export interface Findings {
  readonly lines: LineTable;
  readonly front: FrontMatter;
  readonly headings: readonly PlacedHeading[];
  readonly tables: readonly GradeTable[];
  readonly legends: readonly LegendLines[];
  readonly ticks: readonly TickRow[];
  /** The first pages, folded. */
  readonly head: () => string;
}

/** The text of the first lines counts as a title: covers put the title anywhere on them. */
const TITLE_LINES = 25;

/** So many tables, tick rows and legends of a part are evidence enough. */
const ENOUGH = 12;

/**
 * Gathers what a part of the document shows of its framework.
 *
 * @param title The folded heading of the part; null for the document itself, whose title is searched for.
 * @param date When it was inspected, as an ISO date; null where that is unknown.
 * @param areas The names that a row with a misprint may mean.
 */
export function evidenceOf(
  found: Findings,
  span: Span,
  title: string | null,
  date: string | null,
  areas: AreaLexicon,
): Evidence {
  const { lines, front } = found;
  const tables = linesWithin(found.tables, span, ({ first }) => lines.start(first)).slice(0, ENOUGH);
  const ticks = linesWithin(found.ticks, span, ({ line }) => lines.start(line)).slice(0, ENOUGH);
  return {
    title: title ?? fold(`${front.title?.value ?? ''} ${titleZone(lines)}`),
    text: found.head,
    tableHeads: [...tables.map((table) => table.head), ...tickHeads(lines, ticks)],
    tableRows: new Set([
      ...tables.flatMap((table) => table.rows.flatMap(({ name }) => namesOf(name, areas))),
      ...tickLabels(lines, ticks).map(nameOf),
    ]),
    legend: within(found.legends, span)
      .slice(0, ENOUGH)
      .map((legend) => fold(lines.text.slice(legend.start, legend.end)))
      .join(' '),
    date,
  };
}

/** The name of a row, and that of the area which it misprints. */
function namesOf(name: string, areas: AreaLexicon): string[] {
  const meant = areas.named(name) ? null : areas.nearestTo(name);
  return meant ? [name, foldName(meant.name)] : [name];
}

/** The things that lie within a span, of a list in order of the text. */
export function within<T extends Span>(things: readonly T[], span: Span): T[] {
  return linesWithin(things, span, ({ start }) => start).filter(({ end }) => end <= span.end);
}

/**
 * The things whose first line starts within a span, of a list in order of the text.
 *
 * @param startOf Where the first line of a thing starts.
 */
export function linesWithin<T>(things: readonly T[], span: Span, startOf: (thing: T) => number): T[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && startOf(thing) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < things.length; index++) {
    const thing = things[index];
    if (thing === undefined || startOf(thing) >= span.end) break;
    found.push(thing);
  }
  return found;
}

function titleZone(lines: LineTable): string {
  const parts: string[] = [];
  for (let line = 0, seen = 0; line < lines.count && seen < TITLE_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) <= 200) parts.push(lines.ink(line));
  }
  return parts.join(' ');
}
