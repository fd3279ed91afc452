import type { ContentsLine, ContentsList } from './contents';
import { fold, foldName, tidy } from './fold';
import { headingOf, type Heading } from './headings';
import type { LineTable } from './lines';
import type { ContentsEntry } from './model';
import { isSameName } from './similar';

/** Longer names are not compared letter by letter. */
const LONGEST = 200;

/**
 * Finds for each entry of the contents list the heading that it names: by its words, misreadings allowed, in order of
 * the text; a chapter that is named otherwise is found between its neighbours.
 *
 * @param pageOf The page that a heading stands on, counted from 1: tells headings of one name apart.
 * @returns For each entry its heading or null.
 */
export function matchEntries(
  entries: readonly ContentsLine[],
  headings: readonly Heading[],
  pageOf: (heading: Heading) => number,
): (Heading | null)[] {
  const names = headings.map(({ name }) => name.slice(0, LONGEST));
  const places = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const same = places.get(name);
    if (same) same.push(index);
    else places.set(name, [index]);
  }
  const annexes = annexPlaces(headings);
  let from = 0;
  return entries.map((entry) => {
    const name = foldName(entry.title).slice(0, LONGEST);
    const exact = nearest(places.get(name) ?? [], entry.page, from, (index) => {
      const heading = headings[index];
      return heading ? pageOf(heading) : 0;
    });
    const at = exact ?? annexes.get(annexLabel(entry.title) ?? '') ?? similarFrom(names, name, from);
    if (at === undefined) return null;
    if (at >= from) from = at + 1;
    return headings[at] ?? null;
  });
}

/** Of headings of one name, the first one ahead on the page that the list gives, or near it. */
function nearest(
  places: readonly number[],
  page: number | null,
  from: number,
  pageAt: (index: number) => number,
): number | undefined {
  const ahead = places.filter((index) => index >= from);
  const [first] = ahead;
  if (first === undefined) return places[0];
  if (page === null || ahead.length === 1) return first;
  const distance = (index: number) => Math.abs(pageAt(index) - page);
  return ahead.reduce((best, index) => (distance(index) < distance(best) ? index : best));
}

/** How many headings ahead a misread entry is looked for. */
const AHEAD = 60;

/** A shorter name is no proof. */
const TELLING = 10;

/** A name of so many characters is told by itself from any other, whatever follows it. */
const SENTENCE = 60;

function similarFrom(names: readonly string[], name: string, from: number): number | undefined {
  for (let index = from; index < Math.min(names.length, from + AHEAD); index++) {
    if (isSameName(names[index] ?? '', name)) return index;
  }
  // A heading may say more than its entry: 'Record of main findings: Anytown', or its grade.
  for (let index = from; index < Math.min(names.length, from + AHEAD); index++) {
    const heading = names[index] ?? '';
    if (name.length >= TELLING && heading.startsWith(`${name}:`)) return index;
    if (name.length >= SENTENCE && isSameName(heading.slice(0, name.length), name)) return index;
  }
  return undefined;
}

/** What tells one annex from another; marks that conversion set before it are passed over ('Annex [D'). */
const ANNEX = /^(?:annex|appendix)[^a-z0-9]+([a-z]|\d{1,2})\b/;

/** An annex is known by its letter: its heading may say no more, and its entry what it holds. */
const annexLabel = (title: string) => ANNEX.exec(fold(title.slice(0, LONGEST)))?.[1];

/** Where each annex is, by its letter. */
function annexPlaces(headings: readonly Heading[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, { title }] of headings.entries()) {
    const label = annexLabel(title);
    if (label !== undefined && !places.has(label)) places.set(label, index);
  }
  return places;
}

/** The contents list as part of the report. */
export function matchContents(
  contents: ContentsList | null,
  headings: readonly Heading[],
  pageOf: (heading: Heading) => number,
): ContentsEntry[] {
  if (!contents) return [];
  const matched = matchEntries(contents.entries, headings, pageOf);
  return contents.entries.map(({ start, end, title, page }, index) => {
    const heading = matched[index];
    return { start, end, title, page, heading: heading ? { start: heading.start, end: heading.end } : null };
  });
}

/** The headings with the one over the contents list among them, in order of the text. */
export function withContents(lines: LineTable, contents: ContentsList | null, headings: readonly Heading[]): Heading[] {
  if (!contents) return [...headings];
  const { first, heading } = contents;
  const own = headingOf({ first, last: first, ...heading }, tidy(lines.ink(first)));
  return [...headings, own].sort((a, b) => a.start - b.start);
}
