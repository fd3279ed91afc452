import type { Block } from '../blocks/blocks';
import { clauseReader, type GradeClause } from '../../vocabulary/clauses';
import type { FrontMatter } from '../front/front';
import type { Layout } from '../layout/page';
import type { LegendLines } from '../tables/legends';
import { withoutCode } from '../../vocabulary/levels';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Passage } from '../../text/passage';
import { lastAt, lastBefore, type Span } from '../../text/spans';
import type { PlacedHeading } from '../outline/levels';
import type { ResolvedPart } from '../parts/parts';
import { serviceMarks } from './services';
import type { GradeTable } from '../tables/table';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { isOfOtherInspections } from './others/other-inspections';

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
  /** Whether an offset lies in a section about other or earlier inspections. */
  isCitedZone(offset: number): boolean;
  /** Whether an offset lies in an annex that retells another inspection or assessment. */
  isRetold(offset: number): boolean;
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

/** 'Appendix 12': a longer title says what it is about. */
const BARE = 12;

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
  // 'Progress since previous monitoring inspection' is of this one.
  const isOwnArea = (name: string): boolean =>
    whole.areas.area(clauseReader(whole.levels).heading(withoutCode(name))?.subject ?? name) !== null;
  // Earlier results stand on scales of their own.
  const reader = clauseReader(vocabulary.levels);
  const cited: boolean[] = [];
  const annexed: boolean[] = [];
  let annex = false;
  let citedLevel = 0;
  // The level of the result that stands directly above, where there is one.
  let listed = Infinity;
  for (const [index, heading] of headings.entries()) {
    const { folded } = heading;
    // A bare 'Annex A' is named by the line below it.
    const next = headings[index + 1];
    const bare = heading.kind === 'annex' && heading.title.length <= BARE && next && next.first - heading.last <= 3;
    const named = bare ? next.folded : folded;
    // A line that gives an earlier result does not end the section about them, whatever its level.
    const result = citedLevel > 0 && reader.heading(withoutCode(folded))?.linked === true;
    // Nor does it open one: the heading below it stands beside it.
    const level = Math.min(heading.level, listed);
    if (citedLevel > 0 && level <= citedLevel && !result) citedLevel = 0;
    listed = result ? level : Infinity;
    // 'Rated as good overall (previous rating: good)' is of this inspection, whatever its brackets say.
    const outside = named.includes('(') ? named.replace(/ ?\([^()]*\)/g, '') : named;
    const told = whole.levels.mayStandIn(outside, 0, outside.length) ? outside : named;
    if (citedLevel === 0 && isOfOtherInspections(told) && !isOwnArea(named)) citedLevel = heading.level;
    cited.push(citedLevel > 0);
    if (heading.level === 1) annex = heading.kind === 'annex';
    annexed.push(annex);
  }
  const services = serviceMarks(lines, layout, headings, whole);
  const indexAt = (offset: number) => lastBefore(headings, offset);
  const tableSpans = tables.map(({ first, last }): Span => ({ start: lines.start(first), end: lines.end(last) }));
  const firstPage = layout.pages[0];
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
    headingAt: (offset) => headings[indexAt(offset)] ?? null,
    serviceAt: (offset) => services[lastBefore(services, offset)]?.service ?? null,
    isCitedZone: (offset) => cited[indexAt(offset)] ?? false,
    isRetold: (offset) => {
      const index = indexAt(offset);
      return (annexed[index] ?? false) && ((cited[index] ?? false) || lastAt(own, offset) >= 0);
    },
    isCover: (offset) => offset < coverEnd,
    isTable: (offset) => lastAt(tableSpans, offset) >= 0,
    isTaken: (offset) => lastAt(tableSpans, offset) >= 0 || lastAt(legends, offset) >= 0,
  };
}
