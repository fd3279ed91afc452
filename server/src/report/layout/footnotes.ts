import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import { LineRole, Page } from './page';
import { isBareNumber } from './page-marks';

export function readFootnotes(lines: LineTable, pages: readonly Page[], roles: Uint8Array): Span[] {
  const footnotes: Span[] = [];
  for (const page of pages) {
    let last = page.last;
    while (last > page.first && roles[last] !== LineRole.text) last--;
    let open = -1;
    let hasText = false;
    for (let line = page.first; line <= last; line++) {
      if (roles[line] !== LineRole.text) continue;
      // What opens a page, as the date of a letter does, is at no foot.
      const starts =
        hasText &&
        startsFootnote(lines, roles, line, last, open >= 0) &&
        (open >= 0 || !countsOn(lines, roles, page.first, line));
      hasText = true;
      const ends = !starts && roles[line - 1] === LineRole.blank;
      if ((starts || ends) && open >= 0) footnotes.push(footnoteSpan(lines, open, line - 1));
      if (starts) open = line;
      else if (ends) open = -1;
      if (open >= 0) roles[line] = LineRole.footnote;
    }
    if (open >= 0) footnotes.push(footnoteSpan(lines, open, last));
  }
  return footnotes;
}

/** Whether a number at the foot of a page goes on with those of two paragraphs above it: then it is of a third one. */
function countsOn(lines: LineTable, roles: Uint8Array, first: number, line: number): boolean {
  let wanted = Number(/^\d+/.exec(lines.ink(line))?.[0]) - 1;
  let found = 0;
  for (let above = line - 1; above >= first && found < 2; above--) {
    if (roles[above] !== LineRole.text || lines.indent(above) !== lines.indent(line)) continue;
    if (!lines.text.startsWith(`${wanted.toString()} `, lines.inkStart(above))) continue;
    found++;
    wanted--;
  }
  return found === 2;
}

function footnoteSpan(lines: LineTable, first: number, last: number): Span {
  let end = last;
  while (end > first && lines.isBlank(end)) end--;
  return { start: lines.inkStart(first), end: lines.inkEnd(end) };
}

/**
 * A footnote opens with its number alone on a line and its text set in a little on the next, or with number and text
 * on one line, at the foot of a page.
 */
function startsFootnote(lines: LineTable, roles: Uint8Array, line: number, last: number, inNotes: boolean): boolean {
  if (lines.indent(line) > 3) return false;
  if (!inNotes && line > 0 && roles[line - 1] === LineRole.text) return false;
  if (lines.length(line) <= 2 && line < last && isBareNumber(lines, line)) {
    const indent = lines.indent(line + 1);
    // Numbers one below the other are a column.
    return roles[line + 1] === LineRole.text && indent >= 1 && indent <= 4 && !isBareNumber(lines, line + 1);
  }
  if (!/^\d{1,2} [A-Z'"\u2018\u201C]/.test(lines.text.slice(lines.inkStart(line), lines.inkStart(line) + 4)))
    return false;
  for (let next = line + 1; next <= last; next++) {
    if (roles[next] === LineRole.blank) return false;
  }
  return true;
}
