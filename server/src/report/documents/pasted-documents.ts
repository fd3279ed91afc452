import type { TitleWords } from '../../vocabulary/title-words';
import { closesReport } from './colophon';
import { isInspectionDateLine } from '../front/front-lines';
import { letterAt } from './letter-pages';
import type { LineTable } from '../../text/lines';
import { fieldOn, hasFields, isPaperLine, PAPER_WORDS } from './papers';
import { isOfLaterPage } from './running-heads';
import { isTitleLine, namesKind } from '../front/titles';
import { Openings } from '../../text/word-edges';

/** Where a document of a text begins. */
export interface DocumentStart {
  /** 0-based. */
  readonly line: number;
  /** Whether it is a paper of another kind than a report, which awards nothing. */
  readonly isPaper: boolean;
}

/** First words of the lines that give a cover's dates. */
export const COVER_WORDS: readonly string[] = [
  'inspection',
  'inspected',
  'report',
  'published',
  'publication',
  'date',
  'dates',
];

/** First words of the lines by which a document behind another is known. */
const WORDS = new Openings([...COVER_WORDS, ...PAPER_WORDS, 'dear']);

/** A text of so many lines before a paper is more than the paper's own first page. */
const FIRST_PAGE = 60;

/**
 * Finds the documents behind another one where no page break parts them: a report starts at the title above a line of
 * inspection dates, a letter at its date. The first of them is the text's own unless more than a cover stands above it. A paper of another kind is known behind a report only: what stands before one
 * may be its own first page.
 *
 * @param from The line to start at; what stands above it is no cover.
 * @param end The line to stop at.
 * @param behindPaper Whether the text opens with a paper of another kind.
 * @param titles The words of titles that the catalogue has.
 */
export function pastedDocuments(
  lines: LineTable,
  from: number,
  end: number,
  behindPaper: boolean,
  titles: TitleWords,
): DocumentStart[] {
  const found: DocumentStart[] = [];
  let last = 0;
  // Where a document started whose kind was not known.
  let unnamed = -Infinity;
  let reports = 0;
  for (let line = from; line < end; line++) {
    const behind = behindColophon(lines, line, end, last);
    if (behind >= 0) {
      found.push({ line: behind, isPaper: false });
      [last, unnamed] = [behind, behind];
      reports++;
    }
    if (!WORDS.mayOpen(lines.text, lines.inkStart(line))) continue;
    const start = reportAt(lines, line, last, titles);
    if (start > last || (start === 0 && reports === 0)) {
      // What stood between a colophon and the next cover is the rest of a page.
      if (start - unnamed <= TITLE_REACH) found.pop();
      if (reports > 0 || ((behindPaper || hasProseAbove(lines, start)) && isLong(lines, start)))
        found.push({ line: start, isPaper: false });
      reports++;
      last = start;
    } else if (start < 0 && (reports > 0 || line >= FIRST_PAGE)) {
      const head = paperAt(lines, line);
      if (head <= last) continue;
      found.push({ line: head, isPaper: true });
      last = line;
    }
  }
  return found;
}

/** Lines of so many characters are of running text or of tables; a cover or a letterhead has few of them. */
const LONG = 50;
const MANY = 4;

/** Whether so much stands above a cover or a letter that it is of something else. */
function hasProseAbove(lines: LineTable, start: number): boolean {
  return belowProse(lines, start) < start;
}

/** The line below the first piece of prose of a text; the given end where there is none above it. */
export function belowProse(lines: LineTable, end: number): number {
  let long = 0;
  for (let line = 0; line < end; line++) if (lines.length(line) >= LONG && ++long >= MANY) return line + 1;
  return end;
}

/** A report has so many lines at least; a paper or a page on reports may quote the head of one, or have an example. */
const SHORTEST_REPORT = 40;

function isLong(lines: LineTable, start: number): boolean {
  let below = 0;
  for (let line = start; line < lines.count && below < SHORTEST_REPORT; line++) if (!lines.isBlank(line)) below++;
  return below >= SHORTEST_REPORT;
}

/** The first line of the report that a line of dates or a greeting belongs to; -1 where it belongs to none. */
function reportAt(lines: LineTable, line: number, from: number, titles: TitleWords): number {
  const letter = letterAt(lines, line, from, titles);
  return letter < 0 && isInspectionDateLine(lines, line) ? titleAbove(lines, line, from, titles) : letter;
}

/** A title stands so near above the dates of its inspection, in lines. */
const TITLE_REACH = 8;

/** The first line of a title shortly above a line, no further up than another one; -1 where there is none. */
function titleAbove(lines: LineTable, line: number, from: number, titles: TitleWords): number {
  for (let title = Math.max(0, line - TITLE_REACH, from); title < line; title++) {
    if (!isTitleLine(lines, title, titles) && !namesKind(lines, title)) continue;
    if (!isOfLaterPage(lines.ink(title))) return Math.max(from, headOf(lines, title));
  }
  return -1;
}

/** So many lines of text at least are a document. */
const SHORTEST = 5;

/** The first line with ink below the copyright that closes a report, where enough follows; else -1. */
function behindColophon(lines: LineTable, line: number, end: number, from: number): number {
  if (!closesReport(lines, line, from)) return -1;
  let first = -1;
  for (let below = line + 1, seen = 0; below < end; below++) {
    if (lines.isBlank(below)) continue;
    if (first < 0) first = below;
    if (++seen >= SHORTEST) return first;
  }
  return -1;
}

/** The first line of a paper of another kind that a line says the kind of; -1 for none. */
function paperAt(lines: LineTable, line: number): number {
  if (isPaperLine(lines, line)) return headOf(lines, line);
  const opens = line === 0 || lines.isBlank(line - 1);
  return opens && fieldOn(lines, line) !== null && hasFields(lines, line) ? line : -1;
}

/** Who writes, and when, stands on so many lines above what a paper says it is. */
const ABOVE_KIND = 3;

/** The first of the lines that a line stands among, where it is one of the first of them. */
function headOf(lines: LineTable, line: number): number {
  let head = line;
  while (head > 0 && line - head < ABOVE_KIND && !lines.isBlank(head - 1)) head--;
  return head === 0 || lines.isBlank(head - 1) ? head : line;
}
