import { readDates } from '../../text/dates';
import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';

/** How folded lines of front matter open that give a date or a name behind their label. */
export const INSPECTED =
  /^(?:(?:full |graded |routine )?inspection(?: dates?\b|:)|dates? of (?:the )?(?:latest )?(?:inspection|assessment)\b|date of visit|(?:un)?announced inspection$|date inspection completed|completed on\b|inspected:)/;
export const PUBLISHED = /^(?:report |assessment |date )?(?:published|publication date|of publication)\b:?/;
export const LEAD = /^(?:(?:lead|reporting|managing) inspectors?|name of inspector)\b:?/;

/** Whether a line gives the dates of an inspection behind their label. */
export function isInspectionDateLine(lines: LineTable, line: number): boolean {
  return INSPECTED.test(fold(lines.ink(line))) && readDates(lines.ink(line)).length > 0;
}

/** Whether a line gives the date of inspection or publication, as covers do. */
export function isCoverLine(lines: LineTable, line: number): boolean {
  const folded = fold(lines.ink(line));
  return INSPECTED.test(folded) || PUBLISHED.test(folded);
}

/** Large type on covers comes out of converters with so many blank lines between two lines of it. */
const GAP = 6;

/**
 * The line with ink that stands next below a line of the cover on the same page, 0-based: directly, or a few blank
 * lines below it. -1 where there is none.
 */
export function inkBelow(lines: LineTable, line: number): number {
  for (let next = line + 1; next < lines.count && next <= line + 1 + GAP; next++) {
    if (lines.startsPage(next)) return -1;
    if (!lines.isBlank(next)) return next;
  }
  return -1;
}

/** The line with ink that stands next above a line of the cover, in the same way. */
export function inkAbove(lines: LineTable, line: number): number {
  for (let next = line - 1; next >= 0 && next >= line - 1 - GAP && !lines.startsPage(next + 1); next--) {
    if (!lines.isBlank(next)) return next;
  }
  return -1;
}

/** Whether a line ends in a comma, a hyphen or a word that needs another one. */
export function breaksOff(line: string): boolean {
  return /(?:,|[a-z]-|\b(?:and|for|in|local|of|on|the|to|upon|with))$/i.test(line);
}

/** Whether a line is the last one of a label, which breaks off above it: 'Number of residents on the', 'date of inspection:'. */
export function endsLabel(lines: LineTable, line: number): boolean {
  return line > 0 && /^\p{Ll}/u.test(lines.ink(line)) && breaksOff(lines.ink(line - 1));
}
