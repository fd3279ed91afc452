import { fold, nameOf, tidy, foldName } from '../../text/fold';
import { isDigit } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** An entry of the contents list, its wrapped lines joined. */
export interface ContentsLine extends Span {
  readonly title: string;
  /** The title folded. */
  readonly folded: string;
  /** The folded name that the title stands for: what headings are compared with. */
  readonly name: string;
  readonly page: number | null;
}

/** The contents list: its heading, its first and last line (0-based, included) and its entries. */
export interface ContentsList {
  readonly first: number;
  readonly last: number;
  readonly heading: Span;
  readonly entries: readonly ContentsLine[];
}

/** Answers for a 0-based line. */
export type Ask = (line: number) => boolean;

/** No title of an entry is longer. */
export const LONGEST_TITLE = 120;

/** Whether a line may be the title of an entry, or a part of one. */
export function isTitle(lines: LineTable, line: number): boolean {
  return lines.length(line) <= LONGEST_TITLE && /[a-z)?]$/i.test(lines.ink(line));
}

/**
 * How many of some names are lines below a list.
 *
 * @param nameOfLine What the name of a line is, of that and the printed line.
 */
export function standingBelow(
  lines: LineTable,
  last: number,
  names: ReadonlySet<string>,
  nameOfLine: (name: string, printed: string) => string = (name) => name,
): number {
  const found = new Set<string>();
  for (let line = last + 1; line < lines.count; line++) {
    if (lines.length(line) > LONGEST_TITLE) continue;
    const name = nameOfLine(foldName(lines.ink(line)), lines.ink(line));
    if (names.has(name)) found.add(name);
  }
  return found.size;
}

/** An entry from one line to another; without a page it groups those that follow. */
export function entryOf(
  lines: LineTable,
  first: number,
  last: number,
  printed: string,
  page: number | null,
): ContentsLine {
  const title = tidy(printed.replace(/^\| ?/, ''));
  const folded = fold(title);
  return { start: lines.inkStart(first), end: lines.inkEnd(last), title, folded, name: nameOf(folded), page };
}

/** What opens an entry of its own, so that an unnumbered line before it is no first half of it. */
export const ENTRY_START = /^(?:\d{1,2}\.|[a-z]\.|annex\b|section\b)/i;

/** What is drawn around the cells of a list that is set as a table. */
const BORDER = /[| ]/;

/** The page number at the end of a line, parted from the title by a tab, dots or a gap; and where the title ends. */
export function trailingPage(lines: LineTable, line: number): { page: number; titleEnd: number } | null {
  const text = lines.text;
  const start = lines.inkStart(line);
  let end = lines.inkEnd(line);
  while (end > start && BORDER.test(text.charAt(end - 1))) end--;
  let cut = end;
  while (cut > start && end - cut < 3 && isDigit(text.charCodeAt(cut - 1))) cut--;
  if (cut === end) return null;
  let titleEnd = cut;
  let parted = false;
  while (titleEnd > start) {
    const c = text[titleEnd - 1] ?? '';
    if (c === '\t' || c === '\u2026' || c === '|') parted = true;
    else if (c !== ' ' && c !== '.') break;
    titleEnd--;
  }
  if (titleEnd === start || (!parted && cut - titleEnd < 2)) return null;
  return { page: Number(text.slice(cut, end)), titleEnd };
}

/** The page number that a line holds and nothing else; null where it holds anything else. */
export function lonePage(lines: LineTable, line: number): number | null {
  return lines.length(line) <= 3 && /^\d+$/.test(lines.ink(line)) ? Number(lines.ink(line)) : null;
}

/** The next line that is not blank; the number of lines where there is none. */
export function nextWithInk(lines: LineTable, line: number): number {
  let next = line + 1;
  while (next < lines.count && lines.isBlank(next)) next++;
  return next;
}
