import type { Block } from '../blocks/blocks';
import type { GradeClause } from '../../vocabulary/clauses';
import type { FrontMatter } from '../front/front';
import { coverPage } from '../layout/cover-page';
import type { Layout } from '../layout/page';
import type { LegendLines } from '../tables/legends';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Passage } from '../../text/passage';
import { lastAt, lastBefore, type Span } from '../../text/spans';
import type { PlacedHeading } from '../outline/levels';
import type { ResolvedPart } from '../parts/parts';
import { serviceMarks } from './services';
import { runsOn, type GradeTable } from '../tables/table';
import type { Vocabulary } from '../../vocabulary/vocabulary';

/** What a heading says. */
export interface ReadHeading {
  readonly passage: Passage;
  readonly folded: string;
  /** Its grade on the scale of its part. */
  readonly clause: GradeClause | null;
}

/** What the readers of judgements look at. */
export interface JudgementContext {
  readonly lines: LineTable;
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly headings: readonly PlacedHeading[];
  readonly front: FrontMatter;
  /** The last line of the cover, 0-based; -1 where there is none. */
  readonly cover: number;
  /** The folded name of what the title says was inspected; null where it names nothing. */
  readonly inspected: string | null;
  readonly parts: readonly ResolvedPart[];
  readonly vocabulary: Vocabulary;
  /** The innermost part that holds an offset. */
  partAt(offset: number): ResolvedPart;
  /** The last heading at or before an offset; null before the first one. */
  headingAt(offset: number): PlacedHeading | null;
  /** The service that the text is about at an offset; null for none. */
  serviceAt(offset: number): string | null;
  /** What headings that were asked for their grade say. */
  readonly readings: Map<PlacedHeading, ReadHeading>;
  /** Whether an offset lies in a table of grades. */
  isTable(offset: number): boolean;
  /** Whether an offset lies in a table of grades or in a legend. */
  isTaken(offset: number): boolean;
  /** The first pages, folded: where laws are cited and the inspection is described. */
  readonly head: () => string;
  /** Whether an offset lies on the cover: before the first section, or on the first page of many. */
  isCover(offset: number): boolean;
}

/** Where a table stands: on its lines, or where all rows run on in a single one, from the first of them to the last. */
function spanOf(lines: LineTable, table: GradeTable): Span {
  if (!runsOn(lines, table)) return { start: lines.start(table.first), end: lines.end(table.last) };
  const pieces = table.rows.flatMap(({ labelSpans, fragments }) => [...labelSpans, ...fragments]);
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
}

/**
 * Builds the look-ups that the readers share; every one of them answers in logarithmic time.
 *
 * @param tables The tables of grades, in order of the text.
 * @param legends The legends, in order of the text.
 */
export function judgementContext(
  given: Pick<
    JudgementContext,
    'lines' | 'layout' | 'blocks' | 'headings' | 'front' | 'cover' | 'parts' | 'vocabulary' | 'head'
  >,
  tables: readonly GradeTable[],
  legends: readonly LegendLines[],
): JudgementContext {
  const { lines, layout, blocks, headings, front, cover, parts, vocabulary, head } = given;
  const [whole, ...own] = parts;
  if (!whole) throw new Error('a document has at least one part');
  const services = serviceMarks(lines, layout, headings, whole, (folded) => vocabulary.columns.isWhole(folded));
  const tableSpans = tables.map((table) => spanOf(lines, table));
  const firstPage = coverPage(lines, layout);
  const covered = cover < 0 ? 0 : lines.end(cover);
  const coverEnd =
    layout.pages.length > 1 && firstPage ? lines.end(firstPage.last) : Math.max(covered, headings[0]?.start ?? 0);
  // Every reader looks at these all the time: an object that is made of another one's properties is slower to look at.
  return {
    lines,
    layout,
    blocks,
    headings,
    front,
    cover,
    inspected: front.authority && fold(front.authority.value),
    parts,
    vocabulary,
    head,
    readings: new Map(),
    partAt: (offset) => (own.length === 0 ? whole : (own[lastAt(own, offset)] ?? whole)),
    headingAt: (offset) => headings[lastBefore(headings, offset)] ?? null,
    serviceAt: (offset) => services[lastBefore(services, offset)]?.service ?? null,
    isCover: (offset) => offset < coverEnd,
    isTable: (offset) => lastAt(tableSpans, offset) >= 0,
    isTaken: (offset) => lastAt(tableSpans, offset) >= 0 || lastAt(legends, offset) >= 0,
  };
}
