import type { LineTable } from '../../text/lines';
import type { Layout, Page } from './page';

/** A sheet that says for what meeting a report lies on the table has no more lines. */
const SHEET_LINES = 3;

/** What such a sheet says. */
const OF_MEETING = /\b(?:agenda|appendix|enclosure|item (?:no\.? ?)?\d)/i;

/**
 * The page that the report's cover stands on: its first one, or its second one where the first is the sheet of a meeting
 * that the report was laid before.
 */
export function coverPage(lines: LineTable, layout: Layout): Page | undefined {
  const [first, second] = layout.pages;
  if (!first || !second) return first;
  let line = layout.nextText(0);
  let isOfMeeting = false;
  for (let count = 0; count < SHEET_LINES && line <= first.last; count++) {
    isOfMeeting ||= OF_MEETING.test(lines.ink(line));
    line = layout.nextText(line + 1);
  }
  return isOfMeeting && line > first.last ? second : first;
}
