import { isCoverLine, isTitleLine } from './front';
import type { LineTable } from './lines';

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
  for (let line = 1; line < lines.count; line++) {
    if (lines.startsPage(line) && isCoverPage(lines, line)) starts.push(line);
  }
  return starts;
}

function isCoverPage(lines: LineTable, first: number): boolean {
  let titled = false;
  let seen = 0;
  for (let line = first; line < lines.count && seen < COVER_LINES; line++) {
    if (line > first && lines.startsPage(line)) return false;
    if (lines.isBlank(line)) continue;
    seen++;
    if (!titled) titled = isTitleLine(lines, line);
    else if (isCoverLine(lines, line)) return true;
  }
  return false;
}
