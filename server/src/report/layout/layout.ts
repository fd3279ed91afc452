import { readContents } from './contents-list';
import type { LineTable } from '../../text/lines';
import { markLostBreaks } from './lost-breaks';
import { markFeetAboveNumbers } from './feet-above-numbers';
import { markLinksBack, markLoneNumbers, markRepeatedFeet } from './page-marks';
import type { Furniture, FurnitureKind } from '../model';
import { markRunningLines } from './running-marks';
import { readFootnotes } from './footnotes';
import { type Layout, LineRole, type Page } from './page';

/** So many lines no page has: where there are more to one, most page breaks are lost. */
const MOST_OF_PAGE = 150;

/**
 * Tells running headers and footers, page numbers, footnotes and the contents list from the text.
 *
 * @param lines The lines of the text.
 * @param isGrade Whether a text is nothing but a grade.
 */
export function readLayout(lines: LineTable, isGrade: (printed: string) => boolean = () => false): Layout {
  const roles = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) if (lines.isBlank(line)) roles[line] = LineRole.blank;
  const pages = readPages(lines);
  const furniture: Furniture[] = [];
  const mark = (line: number, kind: FurnitureKind) => {
    if (roles[line] === LineRole.furniture) return;
    roles[line] = LineRole.furniture;
    furniture.push({ kind, start: lines.inkStart(line), end: lines.inkEnd(line) });
  };
  if (pages.length > 1) {
    markRunningLines(lines, pages, mark);
    markLostBreaks(lines, [...furniture], mark);
  }
  if (lines.count > MOST_OF_PAGE * pages.length || pages.length === 1) {
    markLoneNumbers(lines, mark);
    markRepeatedFeet(lines, mark);
    markFeetAboveNumbers(lines, mark);
  }
  if (pages.length === 1) markLinksBack(lines, mark);
  const footnotes = pages.length > 1 ? readFootnotes(lines, pages, roles) : [];
  const contents = readContents(lines, (line) => roles[line] === LineRole.text, isGrade);
  if (contents) {
    for (let line = contents.first; line <= contents.last; line++) {
      if (roles[line] === LineRole.text) roles[line] = LineRole.contents;
    }
  }
  furniture.sort((a, b) => a.start - b.start);
  const next = nextOf(roles, LineRole.text);
  return {
    pages,
    furniture,
    footnotes,
    contents,
    pageOf: (line) => pageAt(pages, line),
    role: (line) => (roles[line] ?? LineRole.blank) as LineRole,
    nextText: (line) => next[Math.max(line, 0)] ?? lines.count,
  };
}

/** For each line the first one at or after it that has a role; their count for none. Every reader asks for it all the time. */
function nextOf(roles: Uint8Array, role: LineRole): Int32Array {
  const next = new Int32Array(roles.length);
  for (let line = roles.length - 1, found = roles.length; line >= 0; line--) {
    if (roles[line] === role) found = line;
    next[line] = found;
  }
  return next;
}

function pageAt(pages: readonly Page[], line: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pages[middle]?.first ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function readPages(lines: LineTable): Page[] {
  const pages: Page[] = [];
  let first = 0;
  for (let line = 1; line < lines.count; line++) {
    if (!lines.startsPage(line)) continue;
    pages.push({ first, last: line - 1 });
    first = line;
  }
  pages.push({ first, last: lines.count - 1 });
  return pages;
}
