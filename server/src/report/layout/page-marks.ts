import { isDigit, isSpace } from '../../text/letters';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import type { FurnitureKind } from '../model';

/** Says of a line what it is to its page. */
type Mark = (line: number, kind: FurnitureKind) => void;

/** 'Page 5 of 9' at the end of a line, or '5 of 9' behind a gap; a count is said of something else than pages. */
const PAGE_OF = /(?:(?<=\bpage) | {3,50})\d{1,3} of \d{1,3}$/i;

/** The code of the last digit. */
const NINE = 57;

/** '4   Anytown School': the page number opens the line, a gap behind it. */
const PAGE_FIRST = /^\d{1,3}(?: {2}|\t)\s*(?=[A-Z])/;

/** A mark with a blank on either side that parts a running line from its page number: 'Anytown School - 4'. */
const BEFORE_NUMBER = '-\u2013|\u2502';

/** '5 of 9' alone in its line, which is no longer. */
const LONGEST_PAGE_OF = 15;
const LONE_PAGE_OF = /^(?:page )?\d{1,3} of \d{1,3}$/i;

/** A bar closes a line whose cells a conversion has parted. */
const CLOSING = '|\u2502';

/** Where a line's ink ends, a closing bar with the blanks before it left out. */
function endOf(lines: LineTable, line: number): number {
  const { text } = lines;
  let end = lines.inkEnd(line);
  if (!CLOSING.includes(text.charAt(end - 1)) || !isSpace(text.charCodeAt(end - 2))) return end;
  for (end--; isSpace(text.charCodeAt(end - 1)); end--);
  return Math.max(end, lines.inkStart(line));
}

/**
 * The line's ink without the page number at its end or before its text: what repeats from page to page. Empty for a bare
 * number.
 */
export function runningKey(lines: LineTable, line: number): string {
  const text = lines.text;
  const opens = lines.inkStart(line);
  const number = isDigit(text.charCodeAt(opens)) ? PAGE_FIRST.exec(text.slice(opens, lines.inkEnd(line))) : null;
  const start = opens + (number?.[0].length ?? 0);
  let end = endOf(lines, line);
  const ofPages = text.charCodeAt(end - 1) <= NINE ? PAGE_OF.exec(text.slice(start, end)) : null;
  if (ofPages) return text.slice(start, start + ofPages.index);
  let cut = end;
  while (cut > start && end - cut < 3 && isDigit(text.charCodeAt(cut - 1))) cut--;
  const blank = (offset: number) => text.charCodeAt(offset) <= 32 || isSpace(text.charCodeAt(offset));
  if (cut === start) return '';
  if (cut < end && cut - start > 2 && blank(cut - 1)) {
    const isMarked = BEFORE_NUMBER.includes(text.charAt(cut - 2)) && blank(cut - 3);
    if (isMarked || blank(cut - 2) || text.charCodeAt(cut - 1) === 9) {
      end = isMarked ? cut - 2 : cut;
      while (end > start && blank(end - 1)) end--;
    }
  }
  return text.slice(start, end);
}

export function isBareNumber(lines: LineTable, line: number): boolean {
  const length = lines.length(line);
  return length > 0 && length <= 3 && /^\d+$/.test(lines.ink(line));
}

/** Whether a line is '5 of 9' and nothing else. */
export const isPageOf = (lines: LineTable, line: number): boolean =>
  lines.length(line) <= LONGEST_PAGE_OF &&
  isDigit(lines.text.charCodeAt(lines.inkEnd(line) - 1)) &&
  LONE_PAGE_OF.test(lines.ink(line));

/**
 * Without page breaks, a number alone between blank lines, or above the next page's text, is what is left of a foot. Pages
 * that say how many there are have no other number, and numbers that follow each other closely are cells of a table.
 */
export function markLoneNumbers(lines: LineTable, mark: Mark): void {
  const bare: number[] = [];
  let ofPages = 0;
  for (let line = 1; line + 1 < lines.count; line++) {
    if (!lines.isBlank(line - 1) || lines.isBlank(line)) continue;
    const isOf = isPageOf(lines, line);
    if (!isOf && !isBareNumber(lines, line)) continue;
    // A footnote's number stands so too, at the left, with its text set in a little below it.
    const isApart = lines.indent(line + 1) === 0 || lines.indent(line) >= FAR_RIGHT;
    const ofPage = line > 1 && lines.isBlank(line - 2) && isApart;
    if (!lines.isBlank(line + 1) && !ofPage) continue;
    if (!isOf) bare.push(line);
    else {
      ofPages++;
      mark(line, 'page-number');
    }
  }
  if (ofPages >= REPEATED_FEET) return;
  for (const run of closeRuns(bare)) {
    const numbers = run.map((line) => Number(lines.ink(line)));
    const isCells =
      run.length >= FEWEST_CELLS && !numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    if (!isCells) for (const line of run) mark(line, 'page-number');
  }
}

/** So many numbers, each so few lines below the one before, are none of pages where they do not rise. */
const FEWEST_CELLS = 3;
const CLOSE = 14;

/** Lines in runs, each close to the one before. */
function closeRuns(lines: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line - (run.at(-1) ?? 0) <= CLOSE) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** What leads readers of a web page about, between its parts; no such line is longer. */
const LEADS_BACK =
  /^(?:back|return|go) to (?:the )?(?:top|contents)(?: of (?:the |this )?page)?$|^top of (?:the )?page$/i;
const LONGEST_LEAD = 26;

/** On a web page, links such as 'Back to top' stand between the parts of the text, and belong to none. */
export function markLinksBack(lines: LineTable, mark: Mark): void {
  for (let line = 1; line < lines.count; line++) {
    if (!lines.isBlank(line) && lines.length(line) <= LONGEST_LEAD && LEADS_BACK.test(lines.ink(line)))
      mark(line, 'running-line');
  }
}

/** So many lines that differ in nothing but the page number at their end are running ones. */
const REPEATED_FEET = 3;

/** On the cover the title and the dates may read as they do at the feet of later pages: they are of its first lines. */
const COVER_LINES = 6;

/** A day at the end of a line, as running lines give that of the inspection. */
const ENDS_IN_DAY = /\b\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d$/;

/** Feet are so many lines apart. */
const PAGE = 8;

/** So long a line with a day does not recur by chance. */
const LONG_FOOT = 40;

/** The lines with one key, and how many of them a page may part from the one before. */
interface Same {
  readonly lines: number[];
  apart: number;
  readonly hasDay: boolean;
}

/** Without page breaks, a running line is known by its page number or its date, and by its coming again and again. */
export function markRepeatedFeet(lines: LineTable, mark: Mark): void {
  const feet = new Map<string, Same>();
  let seen = 0;
  for (let line = 0; line < lines.count; line++) {
    const length = lines.length(line);
    if (length > 0) seen++;
    if (length < 8 || length > 200) continue;
    const end = endOf(lines, line);
    if (!isDigit(lines.text.charCodeAt(end - 1))) continue;
    const key = runningKey(lines, line);
    const hasDay = key.length === end - lines.inkStart(line);
    if (hasDay && (seen <= COVER_LINES || !ENDS_IN_DAY.test(key.slice(-20)))) continue;
    const same = feet.get(key);
    if (same) {
      if (!hasDay || line - (same.lines.at(-1) ?? 0) >= PAGE) same.apart++;
      same.lines.push(line);
    } else feet.set(key, { lines: [line], apart: 1, hasDay });
  }
  for (const [key, same] of feet) {
    if (same.apart < REPEATED_FEET) continue;
    // Two-line feet: what stands above every one of them is of the foot.
    const above = new Set(same.lines.map((line) => lines.ink(line - 1)));
    const hasTwoLines = above.size === 1 && !above.has('');
    if (same.hasDay && key.length < LONG_FOOT && !hasTwoLines) continue;
    for (const line of same.lines) {
      mark(line, 'running-line');
      if (hasTwoLines) mark(line - 1, 'running-line');
    }
  }
}
