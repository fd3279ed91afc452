import { isCoverLine, isInspectionDateLine } from './front-lines';
import { opensLetter } from './letter-pages';
import type { LineTable } from './lines';
import { fieldOn, hasFields, isPaperLine, opensPaper, PAPER_WORDS } from './papers';
import { isTitleLine } from './titles';
import { Openings } from './word-edges';

/** A cover has its title and its dates among so many lines of text. */
const COVER_LINES = 14;

/** Where a document of a text begins. */
export interface DocumentStart {
  /** 0-based. */
  readonly line: number;
  /** Whether it is a paper of another kind than a report, which awards nothing. */
  readonly isPaper: boolean;
}

/**
 * Finds where documents begin in a text that holds more than one: at a page that has a title and below it a date of
 * inspection or publication, as a cover has; that is the first of an inspectorate's letter; or that opens a paper of
 * another kind, such as minutes.
 *
 * @param isTitlePhrase Whether a folded line has words that stand in the title of a known framework.
 * @returns The documents in order of the text; the first of them starts on line 0.
 */
export function documentStarts(lines: LineTable, isTitlePhrase: (folded: string) => boolean): DocumentStart[] {
  const starts: DocumentStart[] = [{ line: 0, isPaper: false }];
  let paged = false;
  for (let line = 1; line < lines.count; line++) {
    if (!lines.startsPage(line)) continue;
    paged = true;
    const end = endOfHead(lines, line);
    const isReport = isCoverPage(lines, line) || opensLetter(lines, line, end, isTitlePhrase);
    if (isReport || opensPaper(lines, line, end)) starts.push({ line, isPaper: !isReport });
  }
  return paged ? starts : [...starts, ...pastedDocuments(lines)];
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

/** A title stands so near above the dates of its inspection, in lines. */
const TITLE_REACH = 8;

/** A text of so many lines before a paper is more than the paper's own first page. */
const FIRST_PAGE = 60;

/**
 * Without page breaks, a later document starts at the title above a line of inspection dates. A paper of another kind
 * is known behind a report only: what stands before one may be its own first page.
 */
function pastedDocuments(lines: LineTable): DocumentStart[] {
  const found: DocumentStart[] = [];
  let last = -1;
  for (let line = 0; line < lines.count; line++) {
    if (!PASTED_WORDS.mayOpen(lines.text, lines.inkStart(line))) continue;
    const head = headOf(lines, line);
    const mayBePaper = (last >= 0 || line >= FIRST_PAGE) && head > last;
    const opensFields = () => head === line && fieldOn(lines, line) !== null && hasFields(lines, line);
    if (mayBePaper && (isPaperLine(lines, line) || opensFields())) {
      found.push({ line: head, isPaper: true });
      last = line;
    } else if (isInspectionDateLine(lines, line)) {
      const title = titleAbove(lines, line, last);
      // The first cover is that of the text itself.
      if (title > last && last >= 0) found.push({ line: title, isPaper: false });
      last = Math.max(last, title);
    }
  }
  return found;
}

/** The first line of a title shortly above a line, no further up than another one; -1 where there is none. */
function titleAbove(lines: LineTable, line: number, from: number): number {
  for (let title = Math.max(0, line - TITLE_REACH, from); title < line; title++) {
    if (isTitleLine(lines, title)) return title;
  }
  return -1;
}

/** Who writes, and when, stands on so many lines above what a paper says it is. */
const ABOVE_KIND = 3;

/** The first of the lines that a line stands among, where it is one of the first of them. */
function headOf(lines: LineTable, line: number): number {
  let head = line;
  while (head > 0 && line - head < ABOVE_KIND && !lines.isBlank(head - 1)) head--;
  return head === 0 || lines.isBlank(head - 1) ? head : line;
}

/** First words of the lines that give a cover's dates, and of those that a document behind another begins with. */
const COVER_WORDS = ['inspection', 'inspected', 'report', 'published', 'publication', 'date', 'dates'];
const DATE_WORDS = new Openings(COVER_WORDS);
const PASTED_WORDS = new Openings([...COVER_WORDS, ...PAPER_WORDS]);

function isCoverPage(lines: LineTable, first: number): boolean {
  let seen = 0;
  for (let line = first; line < lines.count && seen < COVER_LINES; line++) {
    if (line > first && lines.startsPage(line)) return false;
    if (lines.isBlank(line)) continue;
    const dated = DATE_WORDS.mayOpen(lines.text, lines.inkStart(line)) && isCoverLine(lines, line);
    if (dated && hasTitle(lines, first, line)) return true;
    seen++;
  }
  return false;
}

/** Whether a title stands on one of the lines from one on and before another. */
function hasTitle(lines: LineTable, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (isTitleLine(lines, line)) return true;
  return false;
}
