import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';

const COPYRIGHT_SIGN = 0xa9;

/** The last page of a report says in so many lines and characters who made it, and closes with the copyright. */
const COLOPHON_LINES = 45;
const COLOPHON_LENGTH = 4000;

/** What an inspectorate says of itself there. */
const WHO = /\bregulates and inspects\b/;

/** A running footer of so many lines may stand below the copyright. */
const FOOTER_LINES = 3;

/** So many blank lines may stand below that, an empty page or two among them. */
const EMPTY_LINES = 200;

/** A report may have annexes behind all this; a council numbers appendices, and puts others between them. */
const ANNEX = /^annex\b/;

/** A cover and a page on who made the report are no longer, in characters: some reports have that page behind the cover. */
const OPENING_PAGES = 3500;

/**
 * Whether the page before one closes a report, so that another document begins, of whatever kind; an empty page is none.
 *
 * @param from The line that the document before begins on.
 */
export function isBehindColophon(lines: LineTable, page: number, from: number): boolean {
  let line = page - 1;
  for (let seen = 0; line >= 0 && page - line <= EMPTY_LINES && seen <= FOOTER_LINES; line--) {
    if (lines.isBlank(line)) continue;
    if (isCopyright(lines, line)) return opensOther(lines, page) && closesReport(lines, line, from);
    if (lines.startsPage(line)) return false;
    seen++;
  }
  return false;
}

/** Whether a page has text, and not that of an annex. */
function opensOther(lines: LineTable, page: number): boolean {
  for (let line = page; line < lines.count && (line === page || !lines.startsPage(line)); line++) {
    if (!lines.isBlank(line)) return !ANNEX.test(fold(lines.ink(line)));
  }
  return false;
}

/**
 * Whether a line is the copyright that closes a report.
 *
 * @param from The line that the report begins on.
 */
export function closesReport(lines: LineTable, line: number, from: number): boolean {
  if (!isCopyright(lines, line)) return false;
  const end = lines.start(line);
  const start = Math.max(lines.start(Math.max(0, line - COLOPHON_LINES)), end - COLOPHON_LENGTH);
  return WHO.test(fold(lines.text.slice(start, end))) && isMoreThanFront(lines, from, line);
}

/** Whether more stands above a line than a report has before its first chapter; what follows that is longer. */
function isMoreThanFront(lines: LineTable, from: number, end: number): boolean {
  let above = 0;
  for (let line = end - 1; line >= from && above <= OPENING_PAGES; line--) above += lines.length(line);
  if (above > OPENING_PAGES) return true;
  let below = 0;
  for (let line = end + 1; line < lines.count && below <= above; line++) below += lines.length(line);
  return below <= above;
}

function isCopyright(lines: LineTable, line: number): boolean {
  return lines.text.charCodeAt(lines.inkStart(line)) === COPYRIGHT_SIGN;
}
