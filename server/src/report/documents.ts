import { isCoverLine, isInspectionDateLine } from './front-lines';
import type { LineTable } from './lines';
import { isTitleLine } from './titles';
import { Openings } from './word-edges';

/** A cover has its title and its dates among so many lines of text. */
const COVER_LINES = 14;

/**
 * Finds where documents begin in a text that holds more than one: at a page that has a title and below it a date of
 * inspection or publication, as a cover has.
 *
 * @returns Lines, 0-based, the first of them always 0.
 */
export function documentStarts(lines: LineTable): number[] {
  const starts = [0];
  let paged = false;
  for (let line = 1; line < lines.count; line++) {
    if (!lines.startsPage(line)) continue;
    paged = true;
    if (isCoverPage(lines, line)) starts.push(line);
  }
  return paged ? starts : [...starts, ...pastedCovers(lines)];
}

/** A title stands so near above the dates of its inspection, in lines. */
const TITLE_REACH = 8;

/** Without page breaks, a later document starts at the title above a line of inspection dates. */
function pastedCovers(lines: LineTable): number[] {
  const covers: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    if (!DATE_WORDS.mayOpen(lines.text, lines.inkStart(line)) || !isInspectionDateLine(lines, line)) continue;
    for (let title = Math.max(0, line - TITLE_REACH); title < line; title++) {
      if (!isTitleLine(lines, title)) continue;
      covers.push(title);
      break;
    }
  }
  // The first cover is that of the text itself.
  return covers.slice(1);
}

/** First words of the lines that give a cover's dates. */
const DATE_WORDS = new Openings(['inspection', 'inspected', 'report', 'published', 'publication', 'date', 'dates']);

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
