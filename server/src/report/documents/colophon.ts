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

/** Whether the page before one closes a report, so that another document begins, of whatever kind; an empty page is none. */
export function isBehindColophon(lines: LineTable, page: number): boolean {
  let line = page - 1;
  for (let seen = 0; line >= 0 && page - line <= EMPTY_LINES && seen <= FOOTER_LINES; line--) {
    if (lines.isBlank(line)) continue;
    if (isCopyright(lines, line)) return opensOther(lines, page) && closesReport(lines, line);
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

/** Whether a line is the copyright that closes a report. */
export function closesReport(lines: LineTable, line: number): boolean {
  if (!isCopyright(lines, line)) return false;
  const end = lines.start(line);
  const from = Math.max(lines.start(Math.max(0, line - COLOPHON_LINES)), end - COLOPHON_LENGTH);
  return WHO.test(fold(lines.text.slice(from, end)));
}

function isCopyright(lines: LineTable, line: number): boolean {
  return lines.text.charCodeAt(lines.inkStart(line)) === COPYRIGHT_SIGN;
}
