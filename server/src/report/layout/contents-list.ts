import { clean, foldName, tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { Openings } from '../../text/word-edges';
import { readBare } from './contents-bare';
import {
  type Ask,
  type ContentsLine,
  type ContentsList,
  ENTRY_START,
  entryOf,
  isTitle,
  lonePage,
  LONGEST_TITLE,
  nextWithInk,
  standingBelow,
  trailingPage,
} from './contents-entries';

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

/** Whether the first title stands on a line, and the second one on the next. */
function opensAgain(lines: LineTable, line: number, [first, second]: readonly ContentsLine[]): boolean {
  if (!first || !second || foldName(lines.ink(line)) !== first.name) return false;
  return foldName(lines.ink(nextWithInk(lines, line))) === second.name;
}

/** Whether the digit at the end of a line is the code of the grade before it: that of the cell there, or the last word. */
function isGraded(lines: LineTable, line: number, isGrade: IsGrade): boolean {
  const end = trailingPage(lines, line)?.titleEnd ?? 0;
  if (end === 0) return false;
  const printed = lines.text.slice(lines.inkStart(line), end);
  const behind = (...marks: string[]) => printed.slice(Math.max(...marks.map((mark) => printed.lastIndexOf(mark))) + 1);
  return isGrade(behind('\t', '  ', '|').trim()) || isGrade(behind('\t', ' ', '|'));
}

/** What stands over the page numbers and is no title. */
const isPageHead = (lines: LineTable, line: number) =>
  lines.length(line) <= LONGEST_TITLE && PAGE_HEAD.test(tidy(lines.ink(line).replaceAll('|', ' ')));
const PAGE_HEAD = /^(?:(?:section|chapter) ?)?(?:pages?(?: no\.?| number)?)?$/i;

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
