import { isDigit } from '../../text/letters';
import type { Furniture, Report } from '../model';
import type { Span } from '../../text/spans';

/**
 * The running headers and footers of a piece of the text as each page prints them: one line, or a few directly below
 * each other. Page numbers do not belong to them.
 *
 * @param within Where to look, in offsets of the report's text.
 * @returns In the order of the text.
 */
export function runningLines(report: Report, within: Span): Span[] {
  const { text, lines } = report;
  const spans: Span[] = [];
  let lastLine = -1;
  for (let index = firstFrom(report.furniture, within.start); index < report.furniture.length; index++) {
    const furniture = report.furniture[index];
    if (furniture === undefined || furniture.end > within.end) break;
    if (furniture.kind !== 'running-line') continue;
    const { start, end } = furniture;
    const line = { start, end: start + shownLength(text.slice(start, end)) };
    const open = spans.at(-1);
    const at = lines.at(start);
    const joined = open !== undefined && at - lastLine === 1 && !text.slice(open.end, start).includes('\f');
    if (joined) spans[spans.length - 1] = { start: open.start, end: line.end };
    else spans.push(line);
    // A running line is one line of the text.
    lastLine = at;
  }
  return spans;
}

/** The running line or page number that an offset stands in; null in the report's own text. */
export function furnitureAt({ furniture }: Report, offset: number): Furniture | null {
  const before = furniture[firstFrom(furniture, offset + 1) - 1];
  return before !== undefined && offset < before.end ? before : null;
}

/** The first of what is in the order of the text that starts at an offset or behind it. */
function firstFrom(furniture: readonly Furniture[], offset: number): number {
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How long a line is without the page number at its end, which blanks or a tab part from it. */
function shownLength(line: string): number {
  let cut = line.length;
  while (cut > 0 && line.length - cut < 3 && isDigit(line.charCodeAt(cut - 1))) cut--;
  if (cut === line.length) return cut;
  const shown = line.slice(0, cut).trimEnd();
  const gap = line.slice(shown.length, cut);
  return gap.length > 1 || gap === '\t' ? shown.length : line.length;
}
