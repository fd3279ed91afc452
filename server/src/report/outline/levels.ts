import type { ContentsList } from '../layout/contents-entries';
import { contentsLevels } from './contents-levels';
import type { Heading } from './heading';
import type { LineTable } from '../../text/lines';
import { isRecommendationHeading } from '../../vocabulary/list-names';

/** A heading with its place in the outline: 1 = top level. */
export interface PlacedHeading extends Heading {
  readonly level: number;
  readonly kind: 'part' | 'annex' | 'section' | 'contents';
  /** Where its section ends: at the next heading of its level or above. */
  readonly sectionEnd: number;
  /** It groups items of the list of recommendations that it stands in, and does not end it. */
  readonly groupsItems: boolean;
}

/** What else is known of a heading, before levels are given. */
export interface HeadingTraits {
  /** It opens a part of the document with a subject of its own: a half of a report, a second report. */
  readonly part: boolean;
  /** Depth of the area that it names: 1 for an area, 2 for an area within another; 0 where it names none. */
  readonly areaDepth: number;
  /** It is a timeframe of recommendations. */
  readonly timeframe: boolean;
  /** A numbered paragraph follows at once. */
  readonly numbered: boolean;
}

const ANNEX = /^(?:annex|appendix)\b/i;
/** Sections numbered '1a' lie within a part, whether its own heading is printed or not. */
const WITHIN_PART = /^\d{1,2}[a-z][.)] /;
/** 'What does the authority need to improve?' holds the lists of what it needs to do. */
const QUESTION = /^what do(?:es)? .*\?$/i;
const PART = /^(?:section|part) [\dA-Z]+\b/i;

/**
 * Gives headings their levels. The contents list shows the hierarchy by indents and numbering; what it leaves out
 * lies below the chapter it stands in. Without a contents list all headings are of one level, but for parts,
 * annexes and what they hold, until the framework is known: then {@link ./nesting} finds what else is shown.
 *
 * @param matched For each entry of the contents list the index of its heading; null for none.
 */
export function placeHeadings(
  lines: LineTable,
  headings: readonly Heading[],
  contents: ContentsList | null,
  matched: readonly (number | null)[],
  traitsOf: (heading: Heading) => HeadingTraits,
): PlacedHeading[] {
  const listed = contents ? contentsLevels(lines, contents, headings, matched) : new Map<Heading, number>();
  const placer = new Placer(headings, contents, listed);
  const placed = headings.map((heading): Placed => {
    const { level, kind, groupsItems } = placer.place(heading, traitsOf(heading));
    const { first, last, start, end, title, folded, name } = heading;
    const sectionEnd = lines.text.length;
    return { first, last, start, end, title, folded, name, level, kind, groupsItems, sectionEnd };
  });
  setSectionEnds(placed);
  return placed;
}

/** Goes through the headings in order and remembers the part, the chapter, the area and the list that it is in. */
class Placer {
  private part = 0;
  private chapter = 0;
  private area = 0;
  private areaDepth = 0;
  /** Level of the question that holds lists of recommendations, while it is open. */
  private question = 0;
  private last = 1;
  private lastWasTimeframe = false;
  private readonly partsNumbered: boolean;
  /** A contents list of one level: what it leaves out need not lie below its chapters. */
  private readonly flat: boolean;

  constructor(
    headings: readonly Heading[],
    private readonly contents: ContentsList | null,
    private readonly listed: ReadonlyMap<Heading, number>,
  ) {
    this.partsNumbered = headings.some(({ title }) => PART.test(title));
    this.flat = contents !== null && [...listed.values()].every((level) => level === 1);
  }

  place(heading: Heading, traits: HeadingTraits): Pick<PlacedHeading, 'level' | 'kind' | 'groupsItems'> {
    const listAt = this.contents?.heading.start ?? -1;
    if (heading.start === listAt) return { level: this.set(1), kind: 'contents', groupsItems: false };
    const annex = ANNEX.test(heading.title);
    const part = traits.part || PART.test(heading.title);
    const kind = annex ? 'annex' : part ? 'part' : 'section';
    // What stands before the contents list is of the document as a whole.
    if (heading.start < listAt) return { level: this.set(1), kind, groupsItems: false };
    if (annex || part) return { level: this.openPart(), kind, groupsItems: false };
    const list = this.inQuestion(heading, traits);
    if (list > 0) return { level: this.set(list), kind, groupsItems: true };
    const level = this.set(Math.min(this.levelOf(heading, traits), this.last + 1));
    this.question = QUESTION.test(heading.title) && this.contents ? level : 0;
    this.lastWasTimeframe = traits.timeframe;
    return { level, kind, groupsItems: false };
  }

  private set(level: number): number {
    this.last = level;
    return level;
  }

  private openPart(): number {
    this.part = 1;
    this.chapter = 1;
    this.area = 0;
    this.question = 0;
    return this.set(1);
  }

  /** The level of a heading within the lists below a question: of a list, or of a group of its items; else 0. */
  private inQuestion(heading: Heading, traits: HeadingTraits): number {
    if (this.question === 0 || this.listed.has(heading)) return 0;
    if (isRecommendationHeading(heading.name)) return this.question + 1;
    return traits.numbered ? Math.min(this.question + 2, this.last + 1) : 0;
  }

  private levelOf(heading: Heading, traits: HeadingTraits): number {
    const listed = this.listed.get(heading);
    if (WITHIN_PART.test(heading.title)) {
      this.chapter = 2;
      return 2;
    }
    if (listed !== undefined) return this.listedLevel(listed, traits);
    if (traits.timeframe) return this.last + (this.lastWasTimeframe ? 0 : 1);
    if (!this.contents && this.part === 0 && this.chapter === 0) return 1;
    if (traits.areaDepth > 0) return this.areaLevel(traits.areaDepth);
    if (this.flat && isRecommendationHeading(heading.name)) return Math.max(1, this.chapter);
    return (this.area > 0 ? this.area : this.chapter) + 1;
  }

  private listedLevel(listed: number, traits: HeadingTraits): number {
    // Where parts are numbered, whatever the list sets flush left beside them lies within them.
    const level = Math.max(listed, this.part > 0 && (listed > 1 || this.partsNumbered) ? this.part + 1 : 1);
    if (level === 1) this.part = 0;
    this.chapter = level;
    this.area = traits.areaDepth > 0 ? level : 0;
    this.areaDepth = traits.areaDepth;
    return level;
  }

  /** An area lies below its chapter, an area within an area below that one. */
  private areaLevel(depth: number): number {
    const within = depth > 1 && this.area > 0;
    const level = within ? this.area + (this.areaDepth > 1 ? 0 : 1) : this.chapter + 1;
    this.area = level;
    this.areaDepth = depth;
    return level;
  }
}

/** Headings, in order, with other levels: their sections then end elsewhere. */
export function withLevels(
  headings: readonly { readonly heading: PlacedHeading; readonly level: number }[],
): PlacedHeading[] {
  const ends = headings.at(-1)?.heading.sectionEnd ?? 0;
  const placed = headings.map(({ heading, level }): Placed => ({ ...heading, level, sectionEnd: ends }));
  setSectionEnds(placed);
  return placed;
}

type Placed = { -readonly [K in keyof PlacedHeading]: PlacedHeading[K] };

function setSectionEnds(placed: readonly Placed[]): void {
  const open: Placed[] = [];
  for (const heading of placed) {
    for (let above = open.at(-1); above && above.level >= heading.level; above = open.at(-1)) {
      above.sectionEnd = heading.start;
      open.pop();
    }
    open.push(heading);
  }
}
