import { foldName } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import {
  type Ask,
  type ContentsLine,
  type ContentsList,
  ENTRY_START,
  entryOf,
  isTitle,
  lonePage,
  nextWithInk,
  standingBelow,
  trailingPage,
} from './contents-entries';

/** So many lines whose numbers rise are a contents list by their form; so many pages are more than there are grades. */
const FEWEST_BARE = 5;
const MORE_THAN_GRADES = 8;

/** What the head of a table of grades says. */
const OF_GRADES = /\b(?:grades?|graded|scores?|judge?ments?|ratings?)\b/i;

/** So many lines of a title or of a group may stand before the one with the page number. */
const MOST_PARTS = 2;

/**
 * The contents list whose heading was lost or altered: lines that end in page numbers which rise; one that a misprint made
 * too small does not end it. Few pages may be grades: then most titles must stand below again, each as a heading, and no
 * head say that they are graded.
 */
export function readBare(lines: LineTable, limit: number, isText: Ask): ContentsList | null {
  for (let first = 0; first < limit; first++) {
    if (!isText(first) || !trailingPage(lines, first)) continue;
    const { entries, last } = bareEntries(lines, first, isText);
    if (isBareList(lines, entries, first, last)) {
      const heading = { start: lines.inkStart(first), end: lines.inkStart(first) };
      return { first, last, heading, entries };
    }
    first = last;
  }
  return readBelow(lines, limit, isText);
}

/** The bare list whose page numbers a converter that loses columns set each on the line below its title. */
function readBelow(lines: LineTable, limit: number, isText: Ask): ContentsList | null {
  for (let first = 0; first < limit; first++) {
    if (!isText(first) || !isTitle(lines, first)) continue;
    const entries: ContentsLine[] = [];
    let highest = 1;
    let last = first;
    for (let title = first; title < lines.count && isText(title) && isTitle(lines, title);) {
      const number = nextWithInk(lines, title);
      const page = number < lines.count ? lonePage(lines, number) : null;
      if (page === null || page < highest) break;
      entries.push(entryOf(lines, title, number, lines.ink(title), page));
      highest = page;
      last = number;
      title = nextWithInk(lines, number);
    }
    if (highest > MORE_THAN_GRADES && isBareList(lines, entries, first, last)) {
      const heading = { start: lines.inkStart(first), end: lines.inkStart(first) };
      return { first, last, heading, entries };
    }
    first = last;
  }
  return null;
}

function bareEntries(lines: LineTable, first: number, isText: Ask) {
  const entries: ContentsLine[] = [];
  let highest = 1;
  let fallen = false;
  let last = first;
  let parts: number[] = [];
  for (let line = first; line < lines.count && line - last <= MOST_PARTS + 1; line++) {
    if (!isText(line)) continue;
    const trailing = trailingPage(lines, line);
    if (!trailing) {
      parts.push(line);
      if (parts.length > MOST_PARTS || !isTitle(lines, line)) break;
      continue;
    }
    const { page, titleEnd } = trailing;
    if (page < highest && fallen) break;
    fallen = page < highest;
    highest = Math.max(highest, page);
    const isGroup = ENTRY_START.test(lines.ink(line));
    if (isGroup) for (const part of parts) entries.push(entryOf(lines, part, part, lines.ink(part), null));
    const words = isGroup ? [] : parts.map((part) => lines.ink(part));
    const title = [...words, lines.text.slice(lines.inkStart(line), titleEnd)].join(' ');
    entries.push(entryOf(lines, isGroup ? line : (parts[0] ?? line), line, title, page));
    parts = [];
    last = line;
  }
  return { entries, last };
}

function isBareList(lines: LineTable, entries: readonly ContentsLine[], first: number, last: number): boolean {
  const from = entries[0]?.page ?? 0;
  const to = Math.max(...entries.map(({ page }) => page ?? 0));
  if (entries.length < FEWEST_BARE || to <= from || !entries.every(({ title }) => /[a-z]{3}/i.test(title)))
    return false;
  for (let line = first - 1; line >= 0 && first - line <= 3; line--) {
    // A sentence heads no table.
    if (!lines.ink(line).endsWith('.') && OF_GRADES.test(lines.ink(line))) return false;
  }
  if (to > MORE_THAN_GRADES) return to < MOST_PAGES;
  const names = new Set(entries.map(({ name, title }) => unmarked(name, title)));
  return standingBelow(lines, last, names, unmarked) * 2 > names.size;
}

/** What stands before the words of an item and is none of them: a bullet, a sign of quoting, a number or a letter. */
const ITEM_MARKS = /^(?:(?:[^\p{L}\s]{1,4}|\(?(?:[ivx]{1,4}|[a-z])[.)\]]|o) {1,4}){1,4}/iu;

/** An item that leads to its heading, as markup writes it. */
const LINK = /^\[([^\]]{1,200})\]\([^()\s]{0,200}\)$/;

/** The name that a title stands for without what marks it as an item. */
function unmarked(name: string, printed: string): string {
  const [marks = ''] = ITEM_MARKS.exec(printed) ?? [];
  const link = printed.includes('](') ? LINK.exec(printed.slice(marks.length))?.[1] : undefined;
  return marks === '' && link === undefined
    ? name
    : foldName((link ?? printed.slice(marks.length)).replace(ITEM_MARKS, ''));
}

/** No report has so many pages. */
const MOST_PAGES = 400;
