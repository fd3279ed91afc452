import type { Heading } from './headings';
import type { ContentsList } from './contents';
import { matchEntries } from './contents-match';
import type { LineTable } from './lines';
import { isRecommendationHeading, isTimeframe } from './recommendation-headings';

/** A heading with its place in the outline: 1 = top level. */
export interface PlacedHeading extends Heading {
  readonly level: number;
  readonly kind: 'part' | 'annex' | 'section' | 'contents';
  /** Where its section ends: at the next heading of its level or above. */
  readonly sectionEnd: number;
}

/** What else is known of a heading, before levels are given. */
export interface HeadingTraits {
  /** It opens a part of the document with a subject of its own: a half of a report, a second report. */
  readonly part: boolean;
  /** Depth of the area that it names: 1 for an area, 2 for an area within another; 0 where it names none. */
  readonly areaDepth: number;
  /** It is a timeframe of recommendations. */
  readonly timeframe: boolean;
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
 * annexes and what they hold.
 */
export function placeHeadings(
  lines: LineTable,
  headings: readonly Heading[],
  contents: ContentsList | null,
  traitsOf: (heading: Heading) => HeadingTraits,
): PlacedHeading[] {
  const listed = contents ? contentsLevels(lines, contents, headings) : new Map<Heading, number>();
  const placed: Placed[] = [];
  let partLevel = 0;
  let chapterLevel = 0;
  let areaLevel = 0;
  let areaDepth = 0;
  let lastLevel = 1;
  let questionLevel = 0;
  const prefixed = headings.some(({ title }) => PART.test(title));
  const listAt = contents ? contents.heading.start : -1;
  for (const heading of headings) {
    if (heading.start === listAt) {
      placed.push({ ...heading, level: 1, kind: 'contents', sectionEnd: lines.text.length });
      lastLevel = 1;
      continue;
    }
    const traits = traitsOf(heading);
    const annex = ANNEX.test(heading.title);
    const part = traits.part || PART.test(heading.title);
    const own = listed.get(heading);
    let level: number;
    if (heading.start < listAt) {
      // What stands before the contents list is of the document as a whole.
      level = 1;
    } else if (annex || part) {
      level = 1;
      partLevel = level;
      chapterLevel = level;
      areaLevel = 0;
    } else if (WITHIN_PART.test(heading.title)) {
      level = 2;
      chapterLevel = 2;
    } else if (own !== undefined) {
      // Where parts are numbered, whatever the list sets flush left beside them lies within them.
      level = Math.max(own, partLevel > 0 && (own > 1 || prefixed) ? partLevel + 1 : 1);
      if (level === 1) partLevel = 0;
      chapterLevel = level;
      areaLevel = traits.areaDepth > 0 ? level : 0;
      areaDepth = traits.areaDepth;
    } else if (questionLevel > 0 && isRecommendationHeading(heading.title)) {
      level = questionLevel + 1;
    } else if (traits.timeframe) {
      level = lastLevel + (placed.at(-1) && isTimeframeLevel(placed, traitsOf) ? 0 : 1);
    } else if (traits.areaDepth > 0) {
      const below = traits.areaDepth > 1 && areaLevel > 0 && areaDepth === 1 ? areaLevel : chapterLevel;
      level = traits.areaDepth > 1 && areaLevel > 0 && areaDepth > 1 ? areaLevel : below + 1;
      areaLevel = level;
      areaDepth = traits.areaDepth;
    } else {
      level = (areaLevel > 0 ? areaLevel : chapterLevel) + 1;
    }
    if (!contents && partLevel === 0 && chapterLevel === 0 && !traits.timeframe) level = 1;
    level = Math.min(level, lastLevel + 1);
    if (QUESTION.test(heading.title)) questionLevel = contents ? level : 0;
    else if (!isRecommendationHeading(heading.title)) questionLevel = 0;
    placed.push({ ...heading, level, kind: annex ? 'annex' : part ? 'part' : 'section', sectionEnd: lines.text.length });
    lastLevel = level;
  }
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

function isTimeframeLevel(placed: readonly PlacedHeading[], traitsOf: (heading: Heading) => HeadingTraits): boolean {
  const last = placed.at(-1);
  return last !== undefined && traitsOf(last).timeframe;
}

const NUMBERED = /^\d{1,2}\.?\s/;
const LETTERED = /^[a-z][.)]\s/;

/** The level of each heading that the contents list names, by the entry's indent and numbering. */
function contentsLevels(
  lines: LineTable,
  contents: ContentsList,
  headings: readonly Heading[],
): Map<Heading, number> {
  const matched = matchEntries(contents.entries, headings);
  const indents = contents.entries.map((entry) => lines.indent(lines.at(entry.start)));
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  const levels = new Map<Heading, number>();
  let parentFound = false;
  for (const [index, entry] of contents.entries.entries()) {
    const lettered = LETTERED.test(entry.title);
    const numbered = lettered || NUMBERED.test(entry.title);
    const heading = matched[index];
    if (!numbered) parentFound = heading != null;
    if (!heading) continue;
    const step = steps.indexOf(indents[index] ?? 0) + 1;
    levels.set(heading, Math.max(1, step) + (numbered && parentFound ? 1 : 0) + (lettered ? 1 : 0));
  }
  placeBetween(contents, headings, matched, levels);
  return levels;
}

/** A chapter that the list names otherwise stands between its neighbours: it is given the level they share. */
function placeBetween(
  contents: ContentsList,
  headings: readonly Heading[],
  matched: readonly (Heading | null)[],
  levels: Map<Heading, number>,
): void {
  for (let index = 1; index + 1 < matched.length; index++) {
    const before = matched[index - 1];
    const after = matched[index + 1];
    const named = contents.entries[index]?.title ?? '';
    if (matched[index] !== null || ANNEX.test(named) || !before || !after || levels.get(before) !== levels.get(after)) continue;
    const only = headings.find(
      (heading) =>
        heading.start > before.start &&
        heading.start < after.start &&
        !isRecommendationHeading(heading.title) &&
        !isTimeframe(heading.title),
    );
    const level = levels.get(before);
    if (only && level !== undefined && !levels.has(only)) levels.set(only, level);
  }
}
