import type { ContentsLine, ContentsList } from '../layout/contents-entries';
import { tidy } from '../../text/fold';
import { type Heading, headingOf } from './heading';
import type { LineTable } from '../../text/lines';
import type { ContentsEntry } from '../model';
import { isSameName, lettersOf } from '../../text/similar';

/** Longer names are not compared letter by letter. */
const LONGEST = 200;

/**
 * Finds for each entry of the contents list the heading that it names: by its words, misreadings allowed, in order of
 * the text; a chapter that is named otherwise is found between its neighbours.
 *
 * @param pageOf The page that a heading stands on, counted from 1: tells headings of one name apart.
 * @returns For each entry the index of its heading; null for none.
 */
export function matchEntries(
  entries: readonly ContentsLine[],
  headings: readonly Heading[],
  pageOf: (heading: Heading) => number,
): (number | null)[] {
  if (entries.length === 0) return [];
  const names = new Names(headings);
  const places = new Map<string, number[]>();
  const annexes = new Map<string, number>();
  for (const [index, { folded }] of headings.entries()) {
    const name = names.at(index);
    const same = places.get(name);
    if (same) same.push(index);
    else places.set(name, [index]);
    const label = annexLabel(folded);
    if (label !== undefined && !annexes.has(label)) annexes.set(label, index);
  }
  const pageAt = (index: number) => {
    const heading = headings[index];
    return heading ? pageOf(heading) : 0;
  };
  let from = 0;
  return entries.map((entry) => {
    const name = entry.name.slice(0, LONGEST);
    const exact = nearest(places.get(name) ?? [], entry.page, from, pageAt);
    const at = exact ?? annexes.get(annexLabel(entry.folded) ?? '') ?? similarFrom(names, name, from);
    if (at !== undefined && at >= from) from = at + 1;
    return at ?? null;
  });
}

/** The names of headings, and their letters as far as they are asked for. */
class Names {
  readonly count: number;
  private readonly letters: string[] = [];

  constructor(private readonly headings: readonly Heading[]) {
    this.count = headings.length;
  }

  at(index: number): string {
    return this.headings[index]?.name.slice(0, LONGEST) ?? '';
  }

  lettersAt(index: number): string {
    return (this.letters[index] ??= lettersOf(this.at(index)));
  }
}

/** Of headings of one name, the first one ahead on the page that the list gives, or near it. */
function nearest(
  places: readonly number[],
  page: number | null,
  from: number,
  pageAt: (index: number) => number,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const index of places) {
    if (index < from) continue;
    if (page === null) return index;
    const distance = Math.abs(pageAt(index) - page);
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best ?? places[0];
}

/** How many headings ahead a misread entry is looked for. */
const AHEAD = 60;

/** A shorter name is no proof. */
const TELLING = 10;

/** A name of so many characters is told by itself from any other, whatever follows it. */
const SENTENCE = 60;

function similarFrom(names: Names, name: string, from: number): number | undefined {
  const letters = lettersOf(name);
  const to = Math.min(names.count, from + AHEAD);
  for (let index = from; index < to; index++) {
    if (isSameName(names.lettersAt(index), letters)) return index;
  }
  // A heading may say more than its entry: 'Record of main findings: Anytown', or its grade.
  if (name.length < TELLING) return undefined;
  for (let index = from; index < to; index++) {
    const heading = names.at(index);
    if (heading.startsWith(`${name}:`)) return index;
    if (name.length >= SENTENCE && isSameName(lettersOf(heading.slice(0, name.length)), letters)) return index;
  }
  return undefined;
}

/** What tells one annex from another; marks that conversion set before it are passed over ('Annex [D'). */
const ANNEX = /^(?:annex|appendix)[^a-z0-9]+([a-z]|\d{1,2})\b/;

/** An annex is known by its letter: its heading may say no more, and its entry what it holds. */
const annexLabel = (folded: string) => ANNEX.exec(folded)?.[1];

/**
 * The contents list as part of the report.
 *
 * @param matched For each entry the index of its heading, as {@link matchEntries} gives it.
 */
export function contentsOf(
  contents: ContentsList | null,
  headings: readonly Heading[],
  matched: readonly (number | null)[],
): ContentsEntry[] {
  if (!contents) return [];
  return contents.entries.map(({ start, end, title, page }, index) => {
    const heading = headings[matched[index] ?? -1];
    return { start, end, title, page, heading: heading ? { start: heading.start, end: heading.end } : null };
  });
}

/** The headings with the one over the contents list among them, in order of the text. */
export function withContents(lines: LineTable, contents: ContentsList | null, headings: readonly Heading[]): Heading[] {
  if (!contents) return [...headings];
  const { first, heading } = contents;
  const own = headingOf({ first, last: first, start: heading.start, end: heading.end }, tidy(lines.ink(first)));
  return [...headings, own].sort((a, b) => a.start - b.start);
}
