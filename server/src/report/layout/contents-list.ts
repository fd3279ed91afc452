import { clean, fold, foldName, nameOf, tidy } from '../../text/fold';
import { isDigit } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import { Openings } from '../../text/word-edges';

/** An entry of the contents list, its wrapped lines joined. */
export interface ContentsLine extends Span {
  readonly title: string;
  /** The title folded. */
  readonly folded: string;
  /** The folded name that the title stands for: what headings are compared with. */
  readonly name: string;
  readonly page: number | null;
}

/** The contents list: its heading, its first and last line (0-based, included) and its entries. */
export interface ContentsList {
  readonly first: number;
  readonly last: number;
  readonly heading: Span;
  readonly entries: readonly ContentsLine[];
}

type Ask = (line: number) => boolean;
type IsGrade = (printed: string) => boolean;

/** How far down a contents list is looked for: it stands on the first pages. */
const SEARCHED_LINES = 400;

const HEADING = /^(?:table of )?(?:contents|index)(?: page)?:?$/i;
const HEADING_WORDS = new Openings(['table', 'contents', 'index']);

/**
 * Finds the contents list: from its heading to the last line that ends in a page number. Conversion leaves false
 * tabs, wrapped titles and blank lines within it.
 *
 * @param lines The lines of the text.
 * @param isText Whether a line holds text of the report (is not blank, furniture or footnote).
 * @param isGrade Whether a text is nothing but a grade.
 */
export function readContents(lines: LineTable, isText: Ask, isGrade: IsGrade): ContentsList | null {
  const limit = Math.min(lines.count, SEARCHED_LINES);
  for (let line = 0; line < limit; line++) {
    if (lines.length(line) < 5 || lines.length(line) > 30) continue;
    if (!HEADING_WORDS.mayOpen(lines.text, lines.inkStart(line))) continue;
    if (!isText(line) || !HEADING.test(clean(lines.ink(line)))) continue;
    const list = readEntries(lines, line, isText) ?? readTitles(lines, line, isText, isGrade);
    if (list) return list;
  }
  return readBare(lines, limit, (line) => isText(line) && !isGraded(lines, line, isGrade));
}

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
function readBare(lines: LineTable, limit: number, isText: Ask): ContentsList | null {
  for (let first = 0; first < limit; first++) {
    if (!isText(first) || !trailingPage(lines, first)) continue;
    const { entries, last } = bareEntries(lines, first, isText);
    if (isBareList(lines, entries, first, last)) {
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

/** So many titles without a page number are a list, where most of them stand below again. */
const FEWEST_TITLES = 4;

/** So many blank lines are left of a page's end. */
const PAGE_GAP = 3;

/**
 * The contents list whose page numbers a converter lost: titles below its heading, most of which stand again below as
 * headings. It ends where a page does, where text begins or where its first two titles follow each other again; and above
 * the first name that has its grade on the next line: that is the list of results.
 */
function readTitles(lines: LineTable, heading: number, isText: Ask, isGrade: IsGrade): ContentsList | null {
  const entries: ContentsLine[] = [];
  let last = heading;
  for (let line = heading + 1; line < lines.count && line - heading < SEARCHED_LINES; line++) {
    if (!isText(line)) continue;
    if (isGrade(lines.ink(line))) {
      entries.pop();
      last = lines.at(entries.at(-1)?.end ?? lines.end(heading));
      break;
    }
    const isOver = line - last > PAGE_GAP || (entries.length > 0 && lines.startsPage(line));
    if (isOver || !isTitle(lines, line) || opensAgain(lines, line, entries)) break;
    entries.push(entryOf(lines, line, line, lines.ink(line), null));
    last = line;
  }
  const names = new Set(entries.map(({ name }) => name));
  last = lines.at(entries.at(-1)?.start ?? 0);
  if (entries.length < FEWEST_TITLES || standingBelow(lines, last, names) * 4 < names.size * 3) return null;
  return { first: heading, last, heading: { start: lines.inkStart(heading), end: lines.inkEnd(heading) }, entries };
}

function isTitle(lines: LineTable, line: number): boolean {
  return lines.length(line) <= LONGEST_TITLE && /[a-z)?]$/i.test(lines.ink(line));
}

/** Whether the first title stands on a line, and the second one on the next. */
function opensAgain(lines: LineTable, line: number, [first, second]: readonly ContentsLine[]): boolean {
  if (!first || !second || foldName(lines.ink(line)) !== first.name) return false;
  return foldName(lines.ink(nextWithInk(lines, line))) === second.name;
}

/** How many of some names are lines below a list. */
function standingBelow(lines: LineTable, last: number, names: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (let line = last + 1; line < lines.count; line++) {
    if (lines.length(line) > LONGEST_TITLE) continue;
    const name = foldName(lines.ink(line));
    if (names.has(name)) found.add(name);
  }
  return found.size;
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
  const names = new Set(entries.map(({ name }) => name));
  return standingBelow(lines, last, names) * 2 > names.size;
}

/** No report has so many pages, and no title is longer. */
const MOST_PAGES = 400;
const LONGEST_TITLE = 120;

/** An entry from one line to another; without a page it groups those that follow. */
function entryOf(lines: LineTable, first: number, last: number, printed: string, page: number | null): ContentsLine {
  const title = tidy(printed.replace(/^\| ?/, ''));
  const folded = fold(title);
  return { start: lines.inkStart(first), end: lines.inkEnd(last), title, folded, name: nameOf(folded), page };
}

/** What opens an entry of its own, so that an unnumbered line before it is no first half of it. */
const ENTRY_START = /^(?:\d{1,2}\.|[a-z]\.|annex\b|section\b)/i;

/** What is drawn around the cells of a list that is set as a table. */
const BORDER = /[| ]/;

/** The page number at the end of a line, parted from the title by a tab, dots or a gap; and where the title ends. */
function trailingPage(lines: LineTable, line: number): { page: number; titleEnd: number } | null {
  const text = lines.text;
  const start = lines.inkStart(line);
  let end = lines.inkEnd(line);
  while (end > start && BORDER.test(text.charAt(end - 1))) end--;
  let cut = end;
  while (cut > start && end - cut < 3 && isDigit(text.charCodeAt(cut - 1))) cut--;
  if (cut === end) return null;
  let titleEnd = cut;
  let parted = false;
  while (titleEnd > start) {
    const c = text[titleEnd - 1] ?? '';
    if (c === '\t' || c === '\u2026' || c === '|') parted = true;
    else if (c !== ' ' && c !== '.') break;
    titleEnd--;
  }
  if (titleEnd === start || (!parted && cut - titleEnd < 2)) return null;
  return { page: Number(text.slice(cut, end)), titleEnd };
}

/** Whether the digit at the end of a line is the code of the grade before it. */
function isGraded(lines: LineTable, line: number, isGrade: IsGrade): boolean {
  const end = trailingPage(lines, line)?.titleEnd ?? 0;
  return end > 0 && isGrade(lines.text.slice(lines.text.lastIndexOf(' ', end - 1) + 1, end));
}

/** The page number that a line holds and nothing else; null where it holds anything else. */
function lonePage(lines: LineTable, line: number): number | null {
  return lines.length(line) <= 3 && /^\d+$/.test(lines.ink(line)) ? Number(lines.ink(line)) : null;
}

/** What stands over the page numbers and is no title. */
const isPageHead = (lines: LineTable, line: number) =>
  lines.length(line) <= LONGEST_TITLE && PAGE_HEAD.test(tidy(lines.ink(line).replaceAll('|', ' ')));
const PAGE_HEAD = /^(?:(?:section|chapter) ?)?(?:pages?(?: no\.?| number)?)?$/i;

function nextWithInk(lines: LineTable, line: number): number {
  let next = line + 1;
  while (next < lines.count && lines.isBlank(next)) next++;
  return next;
}

/** A contents list stands on one of the first pages. */
const FIRST_PAGES = 4;

/** Whether the last entry is the foot of the page that the list stands on: its number falls, and it titles nothing below. */
function isFoot(lines: LineTable, last: number, entries: readonly ContentsLine[]): boolean {
  const [before, foot] = entries.slice(-2);
  if (!before || !foot || (foot.page ?? Infinity) > FIRST_PAGES || (foot.page ?? 0) >= (before.page ?? 0)) return false;
  return !/[a-z]/i.test(foot.title) || standingBelow(lines, last, new Set([foot.name])) === 0;
}

function readEntries(lines: LineTable, heading: number, isText: Ask): ContentsList | null {
  const entries: ContentsLine[] = [];
  let last = heading;
  let open = -1;
  let unnumbered = 0;
  // A converter that loses columns sets each page number on the line below its title.
  let isBelow = false;
  const names = new Set<string>();
  const close = (first: number, line: number, titleEnd: number, page: number) => {
    const words: string[] = [];
    for (let part = first; part < line; part++) if (isText(part)) words.push(lines.ink(part));
    words.push(lines.text.slice(lines.inkStart(line), titleEnd));
    const entry = entryOf(lines, first, line, words.join(' '), page);
    names.add(entry.name);
    entries.push(entry);
    open = -1;
    unnumbered = 0;
    last = line;
  };
  for (let line = heading + 1; line < lines.count; line++) {
    if (lines.startsPage(line) && entries.length > 0) break;
    const page = open >= 0 && (isBelow || entries.length === 0) ? lonePage(lines, line) : null;
    if (page !== null) {
      // What has a smaller number is the foot of the page, unless the list goes on from the number before.
      const before = entries.at(-1)?.page ?? 0;
      if (page < before && (lonePage(lines, nextWithInk(lines, nextWithInk(lines, line))) ?? 0) < before) break;
      isBelow = true;
      close(open, line, lines.inkStart(line), page);
      continue;
    }
    if (!isText(line) || (entries.length === 0 && isPageHead(lines, line))) continue;
    const trailing = trailingPage(lines, line);
    if (!trailing) {
      // A line that an entry has named is that entry's heading: the list is over.
      if (names.has(foldName(lines.ink(line))) && !(isBelow && lonePage(lines, nextWithInk(lines, line)) !== null))
        break;
      if (open < 0) open = line;
      if (++unnumbered > 3) break;
      continue;
    }
    const starts = ENTRY_START.test(lines.ink(line));
    if (open >= 0 && starts) entries.push(entryOf(lines, open, open, lines.ink(open), null));
    const first = open >= 0 && line - open <= 3 && !starts ? open : line;
    close(first, line, trailing.titleEnd, trailing.page);
  }
  if (isFoot(lines, last, entries)) entries.pop();
  if (entries.length < 2) return null;
  return { first: heading, last, heading: { start: lines.inkStart(heading), end: lines.inkEnd(heading) }, entries };
}
