import { tidy } from '../../text/fold';
import type { Layout } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { ListItem } from './list-items';
import { isRecommendationHeading } from '../../vocabulary/list-names';

/** A table of who should act and what is to be done. Lines are 0-based, the last one included. */
export interface ActionTable {
  readonly first: number;
  readonly last: number;
  /** What is to be done: the texts of the right column, over page breaks. */
  readonly items: readonly ListItem[];
}

/** How the right cell of a head row begins, behind the gap between the columns. */
const HEAD = / {3}(?:Area|Action|Recommendation|Required action|Priority)/;

/** A right-hand column starts at least so far to the right. */
const FAR_RIGHT = 20;

/** A column that starts in another place on another page has moved by no more than this. */
const DRIFT = 3;

/** What the two cells of a line say; '' where one is empty. */
interface Row {
  readonly line: number;
  readonly left: string;
  readonly right: string;
  /** Where the right cell starts in the text. */
  readonly start: number;
}

/** Finds the tables of two columns that say who should act and what is to be done. */
export function readActionTables(lines: LineTable, layout: Layout): ActionTable[] {
  const tables: ActionTable[] = [];
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    if (lines.lastColumn(line) < 0 || !HEAD.test(lines.ink(line))) continue;
    const column = headColumn(lines, line);
    const table = column >= FAR_RIGHT ? readTable(lines, layout, line, column) : null;
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
}

/** The column of the second cell of a head row, which names what is asked for; 0 where there is none. */
function headColumn(lines: LineTable, line: number): number {
  const ink = lines.ink(line);
  const gap = /^\S+(?: \S+)* {3,}(?=\S)/.exec(ink)?.[0].length ?? 0;
  return gap > 0 && isRecommendationHeading(ink.slice(gap).toLowerCase()) ? lines.indent(line) + gap : 0;
}

function readTable(lines: LineTable, layout: Layout, head: number, column: number): ActionTable | null {
  const items: { parts: string[]; start: number; end: number }[] = [];
  const openings = new Set<string>();
  let previous: Row | null = null;
  let last = head;
  for (let line = layout.nextText(head + 1); line < lines.count; line = layout.nextText(line + 1)) {
    const row = cells(lines, line, column);
    if (!row || (row.right === '' && standsAlone(lines, last, line))) break;
    const item = items.at(-1);
    if (row.right !== '') {
      if (!item || opensRow(row, previous, openings)) {
        openings.add(row.left);
        items.push({ parts: [row.right], start: row.start, end: lines.inkEnd(line) });
      } else {
        item.parts.push(row.right);
        item.end = lines.inkEnd(line);
      }
    }
    previous = row;
    last = line;
  }
  if (items.length === 0) return null;
  return {
    first: head,
    last,
    items: items.map(({ parts, start, end }) => ({ text: tidy(parts.join(' ')), start, end })),
  };
}

/**
 * A row opens where both cells begin: the one on the left ended above, or begins with the words that a row began with
 * before; a sentence begins on the right.
 */
function opensRow(row: Row, previous: Row | null, openings: ReadonlySet<string>): boolean {
  if (row.left === '' || !/^[A-Z]/.test(row.right)) return false;
  return previous === null || previous.left === '' || previous.right === '' || openings.has(row.left);
}

/** A short line between blank ones, on the page of the line before, is a heading behind the table and no cell. */
function standsAlone(lines: LineTable, before: number, line: number): boolean {
  if (line === before + 1 || !lines.isBlank(line + 1)) return false;
  for (let between = before + 1; between < line; between++) if (!lines.isBlank(between)) return false;
  return true;
}

/** The cells of a line; null where its text runs over the gap between the columns, and the table has ended. */
function cells(lines: LineTable, line: number, column: number): Row | null {
  const indent = lines.indent(line);
  const ink = lines.ink(line);
  if (indent >= column - DRIFT) return { line, left: '', right: ink, start: lines.inkStart(line) };
  if (indent + ink.length <= column) return { line, left: ink, right: '', start: lines.inkEnd(line) };
  for (const gap of ink.matchAll(/ {2,}/g)) {
    const at = gap.index + gap[0].length;
    if (indent + gap.index <= column && indent + at >= column - DRIFT)
      return { line, left: ink.slice(0, gap.index), right: ink.slice(at), start: lines.inkStart(line) + at };
  }
  return null;
}
