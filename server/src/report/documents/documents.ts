import type { TitleWords } from '../../vocabulary/title-words';
import { isBehindColophon } from './colophon';
import { isCoverLine, isInspectionDateLine } from '../front/front-lines';
import { opensLetter } from './letter-pages';
import type { LineTable } from '../../text/lines';
import { opensPaper } from './papers';
import { belowProse, COVER_WORDS, pastedDocuments, type DocumentStart } from './pasted-documents';
import { isOfLaterPage } from './running-heads';
import { isTitleLine, namesKind } from '../front/titles';
import { Openings } from '../../text/word-edges';

/** A cover has its title and its dates among so many lines of text. */
const COVER_LINES = 14;

/**
 * Finds where documents begin in a text that holds more than one: at a page that has a title and below it a date of
 * inspection or publication, as a cover has; that is the first of an inspectorate's letter; that opens a paper of another
 * kind, such as minutes; or that comes behind the last page of a report.
 *
 * @param titles The words of titles that the catalogue has.
 * @returns The documents in order of the text; the first of them starts on line 0.
 */
export function documentStarts(lines: LineTable, titles: TitleWords): DocumentStart[] {
  const starts: DocumentStart[] = [];
  const pages: number[] = [];
  for (let line = 1; line < lines.count; line++) if (lines.startsPage(line)) pages.push(line);
  const firstPage = pages[0] ?? lines.count;
  for (const [index, line] of pages.entries()) {
    const end = endOfHead(lines, line);
    const isReport =
      (isCoverPage(lines, line, titles) && !isLaterPage(lines, line, [pages[index - 1], pages[index + 1]])) ||
      opensLetter(lines, line, end, titles);
    const isPaper = !isReport && opensPaper(lines, line, end);
    const isBehind =
      isBehindColophon(lines, line, starts.at(-1)?.line ?? 0) &&
      !runsOn(lines, line, pages[index - 1], pages[index + 1]);
    if (isReport || isPaper || isBehind) starts.push({ line, isPaper });
  }
  const behindPaper = opensPaper(lines, 0, endOfHead(lines, 0));
  // On the first page of many, what stands above all prose is the text's own cover.
  const from = behindPaper || firstPage === lines.count ? 0 : belowProse(lines, firstPage);
  const pasted = pastedDocuments(lines, from, firstPage, behindPaper, titles);
  return [{ line: 0, isPaper: behindPaper }, ...pasted, ...starts];
}

/**
 * Whether a page has the running head of the one before or behind, the page's number and the gap before it aside: some reports say on their second
 * page who made them, and may leave out the head there.
 */
function runsOn(lines: LineTable, page: number, ...beside: readonly (number | undefined)[]): boolean {
  const headOf = (each: number) => openingOf(lines, each).replace(/[\s\d]/g, '');
  const head = headOf(page);
  const hasHead = (other: number | undefined) => other !== undefined && headOf(other) === head;
  return head.length > LEAST_HEAD && beside.some(hasHead);
}

/** 'Page' by itself heads pages of any report. */
const LEAST_HEAD = 12;

/**
 * Whether a page opens as others than the first one of a document do: with its number among all pages, or with the line of
 * the page before or behind, its number aside, which runs over the pages of one report and is the title of none.
 */
function isLaterPage(lines: LineTable, page: number, beside: readonly (number | undefined)[]): boolean {
  const opening = openingOf(lines, page);
  const headOf = (head: string) => head.replace(PAGE_NUMBER, '').trimEnd();
  if (isOfLaterPage(opening)) return true;
  return beside.some((other) => other !== undefined && headOf(openingOf(lines, other)) === headOf(opening));
}

/** How a running head ends: with the number of the page and of all pages, or behind a gap with that of the page. */
const PAGE_NUMBER = /(?: {3}| page )\d{1,3}$|[ \t]\d{1,3} of \d{1,3}$/i;

/** The first line of text on a page. */
function openingOf(lines: LineTable, page: number): string {
  let line = page;
  while (line < lines.count && lines.isBlank(line)) line++;
  return lines.ink(line);
}

/** The head of a page has so many lines at most, blank ones counted, and few as long as those of running text. */
const HEAD_LINES = 60;
const LONG_LINES = 4;
const LONG = 68;

/** The line that the head of a page ends before: most pages are of running text, and need no further look. */
function endOfHead(lines: LineTable, first: number): number {
  const last = Math.min(lines.count, first + HEAD_LINES);
  for (let line = first, long = 0; line < last; line++) {
    if (line > first && lines.startsPage(line)) return line;
    if (lines.length(line) >= LONG && ++long > LONG_LINES) return line;
  }
  return last;
}

/** First words of the lines that give a cover's dates. */
const DATE_WORDS = new Openings(COVER_WORDS);

function isCoverPage(lines: LineTable, first: number, titles: TitleWords): boolean {
  let seen = 0;
  let opening = first;
  for (let line = first; line < lines.count && seen < COVER_LINES; line++) {
    if (line > first && lines.startsPage(line)) return false;
    if (lines.isBlank(line)) continue;
    const dated = DATE_WORDS.mayOpen(lines.text, lines.inkStart(line)) && isCoverLine(lines, line);
    if (dated && hasTitle(lines, first, line, titles)) return true;
    if (dated && isInspectionDateLine(lines, line) && namesKind(lines, opening)) return true;
    if (seen++ === 0) opening = line;
  }
  return false;
}

/** Whether a title stands on one of the lines from one on and before another. */
function hasTitle(lines: LineTable, from: number, to: number, titles: TitleWords): boolean {
  for (let line = from; line < to; line++) if (isTitleLine(lines, line, titles)) return true;
  return false;
}
