import { readContents, type ContentsList } from './contents';
import type { LineTable } from './lines';
import { isMisprintOf } from './misprint';
import { isBareNumber, markLoneNumbers, markRepeatedFeet, runningKey } from './page-marks';
import type { Furniture, FurnitureKind, Span } from './model';

/** What a line is to the page that it stands on. */
export const LineRole = { text: 0, blank: 1, furniture: 2, footnote: 3, contents: 4 } as const;
export type LineRole = (typeof LineRole)[keyof typeof LineRole];

/** The first and the last line of a page, 0-based, both included. */
export interface Page {
  readonly first: number;
  readonly last: number;
}

/** The page's own marks told apart from the report's text. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly furniture: readonly Furniture[];
  readonly footnotes: readonly Span[];
  readonly contents: ContentsList | null;
  /** The page that a line stands on, counted from 1. */
  pageOf(line: number): number;
  role(line: number): LineRole;
  /** The next line at or after this one that holds text of the report; `lines.count` where there is none. */
  nextText(line: number): number;
}

/** Lines at the head and at the foot of a page among which running lines are looked for. */
const ZONE = 4;

/**
 * Tells running headers and footers, page numbers, footnotes and the contents list from the text.
 *
 * @param lines The lines of the text.
 */
export function readLayout(lines: LineTable): Layout {
  const roles = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) if (lines.isBlank(line)) roles[line] = LineRole.blank;
  const pages = readPages(lines);
  const furniture: Furniture[] = [];
  const mark = (line: number, kind: FurnitureKind) => {
    if (roles[line] === LineRole.furniture) return;
    roles[line] = LineRole.furniture;
    furniture.push({ kind, start: lines.inkStart(line), end: lines.inkEnd(line) });
  };
  if (pages.length > 1) markRunningLines(lines, pages, mark);
  else {
    markLoneNumbers(lines, mark);
    markRepeatedFeet(lines, mark);
  }
  const footnotes = pages.length > 1 ? readFootnotes(lines, pages, roles) : [];
  const contents = readContents(lines, (line) => roles[line] === LineRole.text);
  if (contents) {
    for (let line = contents.first; line <= contents.last; line++) {
      if (roles[line] === LineRole.text) roles[line] = LineRole.contents;
    }
  }
  furniture.sort((a, b) => a.start - b.start);
  return {
    pages,
    furniture,
    footnotes,
    contents,
    pageOf: (line) => pageAt(pages, line),
    role: (line) => (roles[line] ?? LineRole.blank) as LineRole,
    nextText: (line) => {
      let next = line;
      while (next < lines.count && roles[next] !== LineRole.text) next++;
      return next;
    },
  };
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

/** Up to ZONE lines with ink from one end of a page, the outermost first: of a page with few lines, half of them. */
function zone(lines: LineTable, page: Page, from: 'head' | 'foot'): number[] {
  const found: number[] = [];
  const step = from === 'head' ? 1 : -1;
  let line = from === 'head' ? page.first : page.last;
  for (; line >= page.first && line <= page.last && found.length < 2 * ZONE; line += step) {
    if (!lines.isBlank(line)) found.push(line);
  }
  return found.slice(0, Math.ceil(found.length / 2));
}

/** How many pages must show a line before it is taken for a running one: few pages give little to compare. */
function repeatsNeeded(pages: number): number {
  return pages <= 4 ? 2 : pages <= 12 ? 3 : 4;
}

function markRunningLines(
  lines: LineTable,
  pages: readonly Page[],
  mark: (line: number, kind: FurnitureKind) => void,
): void {
  const needed = repeatsNeeded(pages.length);
  const feet = new Set<string>();
  for (const end of ['foot', 'head'] as const) {
    const seen = new Map<string, number>();
    const zones = pages.map((page) => zone(lines, page, end).map((line) => ({ line, key: runningKey(lines, line) })));
    for (const entries of zones) {
      for (const key of new Set(entries.map(({ key }) => key))) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const usual = usualLines(seen, pages.length, needed);
    forgetInner(seen, zones, needed, usual);
    for (const [page, entries] of zones.entries()) {
      // What the first page prints much like a running line is the cover.
      const absent = page === 0 ? [] : usual.filter((other) => !entries.some(({ key }) => key === other));
      for (const [index, { line, key }] of entries.entries()) {
        const number = key === '' && index === 0 && isBareNumber(lines, line);
        // What later pages print at their feet is the title where it opens the text.
        if (page === 0 && end === 'head' && key !== '' && feet.has(key)) break;
        if (!number && (key.length < 4 || (seen.get(key) ?? 0) < needed)) {
          const meant = absent.findIndex((other) => isMisprintOf(key, other));
          if (meant < 0) break;
          absent.splice(meant, 1);
        }
        if (end === 'foot') feet.add(key);
        mark(line, number ? 'page-number' : 'running-line');
      }
    }
  }
}

/** Two pages may print the same heading near one end: a line that seldom stands at the very end, or beside running lines, is none. */
function forgetInner(
  seen: Map<string, number>,
  zones: readonly (readonly { readonly key: string }[])[],
  needed: number,
  usual: readonly string[],
): void {
  const outer = new Map<string, number>();
  for (const entries of zones) {
    for (const { key } of entries) {
      outer.set(key, (outer.get(key) ?? 0) + 1);
      const isRunning = key === '' || (seen.get(key) ?? 0) >= needed;
      if (isRunning) continue;
      const absent = usual.filter((other) => !entries.some((entry) => entry.key === other));
      if (!absent.some((other) => isMisprintOf(key, other))) break;
    }
  }
  for (const [key, count] of outer) if (count < needed) seen.delete(key);
}

/** A page has no more running lines than this at each of its ends. */
const MOST_RUNNING = 4;

/** The lines that most pages have at one end: a page that lacks one has it misprinted, or not at all. */
function usualLines(seen: ReadonlyMap<string, number>, pages: number, needed: number): string[] {
  const least = Math.max(needed, pages / 2);
  const usual = [...seen].filter(([key, count]) => key.length >= 8 && count >= least);
  return usual.slice(0, MOST_RUNNING).map(([key]) => key);
}

function readFootnotes(lines: LineTable, pages: readonly Page[], roles: Uint8Array): Span[] {
  const footnotes: Span[] = [];
  for (const page of pages) {
    let last = page.last;
    while (last > page.first && roles[last] !== LineRole.text) last--;
    let open = -1;
    for (let line = page.first; line <= last; line++) {
      if (roles[line] !== LineRole.text) continue;
      const starts = startsFootnote(lines, roles, line, last, open >= 0);
      if (starts && open >= 0) footnotes.push(footnoteSpan(lines, open, line - 1));
      if (starts) open = line;
      if (open >= 0) roles[line] = LineRole.footnote;
    }
    if (open >= 0) footnotes.push(footnoteSpan(lines, open, last));
  }
  return footnotes;
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
    return roles[line + 1] === LineRole.text && indent >= 1 && indent <= 4;
  }
  if (!/^\d{1,2} [A-Z'"\u2018\u201C]/.test(lines.text.slice(lines.inkStart(line), lines.inkStart(line) + 4)))
    return false;
  for (let next = line + 1; next <= last; next++) {
    if (roles[next] === LineRole.blank) return false;
  }
  return true;
}
