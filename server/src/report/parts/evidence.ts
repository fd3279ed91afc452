import type { Evidence, Visit } from '../../vocabulary/evidence';
import type { AreaLexicon } from '../../vocabulary/areas';
import { fold, foldName, nameOf, withWordsWhole } from '../../text/fold';
import type { FrontMatter } from '../front/front';
import type { LegendLines } from '../tables/legends';
import type { LineTable } from '../../text/lines';
import { linesWithin, type Span, within } from '../../text/spans';
import type { PlacedHeading } from '../outline/levels';
import type { GradeTable } from '../tables/table';
import { tickHeads, tickLabels, type TickRow } from '../tables/tick-rows';

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
 * @param visit When it was inspected; null where that is unknown.
 * @param areas The names that a row with a misprint may mean.
 */
export function evidenceOf(
  found: Findings,
  span: Span,
  title: string | null,
  visit: Visit | null,
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
    visit,
  };
}

/** The name of a row, and that of the area which it misprints. */
function namesOf(name: string, areas: AreaLexicon): string[] {
  const meant = areas.named(name) ? null : areas.nearestTo(name);
  return meant ? [name, foldName(meant.name)] : [name];
}

function titleZone(lines: LineTable): string {
  const parts: string[] = [];
  for (let line = 0, seen = 0; line < lines.count && seen < TITLE_LINES; line++) {
    if (lines.isBlank(line)) continue;
    seen++;
    if (lines.length(line) <= 200) parts.push(lines.ink(line));
  }
  return withWordsWhole(parts.join('\n'));
}
