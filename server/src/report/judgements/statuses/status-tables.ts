import type { FrameworkLevel } from '../../../frameworks/schema';
import { type Cell, cellsOf } from '../../../text/columns';
import { fold, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import type { Span } from '../../../text/spans';
import { LineRole } from '../../layout/page';
import { barredCells, isBarred, isDrawn } from '../../tables/grids/barred-cells';
import { middleOf } from '../../tables/grids/grid-heads';
import { EARLIER, isYear, PRESENT, wordsIn, yearOf } from '../../tables/grids/time-heads';
import type { JudgementContext } from '../context';
import type { StatusWords } from './status-words';

/** How something stands that an author names: now, or at the time of an earlier column. */
export interface StatusRow {
  readonly name: string;
  readonly nameSpans: readonly Span[];
  readonly level: FrameworkLevel;
  readonly grade: Span;
  readonly isEarlier: boolean;
}

/** Fewer rows are no table; they stand so near below each other, in lines of text, and so far below their heads. */
const FEWEST_ROWS = 3;
const ROW_REACH = 3;
const HEAD_REACH = 4;

/** What says of a table that its cells rate: in the heads of its columns, or in lines so near above them. */
const RATES =
  /\bb?rag\b|\brat(?:ed|ings?)\b|\bgrad(?:e|es|ed|ing)\b|\bjudge?ments?\b|\bstatus\b|\bself[- ](?:assess|evaluat)/;
const ABOVE_REACH = 5;

/** A cell stands in its column if their middles are so near, in characters. */
const NEAR = 6;

/** The number of a row. */
const REFERENCE = /^(?:[A-Z]{0,3}[ .]?\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-Z])[.)]?$/;
const LONGEST_NAME = 120;

/** How the lines of a wrapped name go on: in small letters, or behind a word that leads on. */
const GOES_ON = /^[\p{Ll}(&]/u;
const LEADS_ON = /(?:\b(?:of|and|the|for|in|to|with|on)|[,&-])$/;

interface Row {
  readonly line: number;
  readonly name: Cell;
  readonly statuses: readonly { readonly cell: Cell; readonly level: FrameworkLevel }[];
}

/**
 * The rows of tables that say how things stand which their author names: 'Workforce', 'Amber'. Where a row has several such
 * cells the heads of the columns say which of them is of now; where they do not, it says nothing.
 */
export function statusRows(context: JudgementContext, words: StatusWords): StatusRow[] {
  const { lines, layout } = context;
  const found: StatusRow[] = [];
  let rows: Row[] = [];
  const close = () => {
    found.push(...readRows(context, words, rows));
    rows = [];
  };
  let apart = 0;
  for (let line = layout.nextText(0); line < lines.count; line = layout.nextText(line + 1)) {
    const row = rowOn(context, words, line);
    if (row) {
      rows.push(row);
      apart = 0;
    } else if (rows.length > 0 && ++apart > ROW_REACH) close();
  }
  close();
  return found;
}

const cellsOn = ({ lines }: JudgementContext, line: number): Cell[] =>
  isBarred(lines, line) ? barredCells(lines, line) : cellsOf(lines, line);

/** The name and the statuses on a line; null where it is no such row, or one of a key. */
function rowOn(context: JudgementContext, words: StatusWords, line: number): Row | null {
  const { lines } = context;
  if (!words.levels.mayStandIn(lines.text, lines.inkStart(line), lines.inkEnd(line))) return null;
  const cells = cellsOn(context, line);
  const statuses: { cell: Cell; level: FrameworkLevel }[] = [];
  let name: Cell | null = null;
  for (const cell of cells) {
    const printed = tidy(lines.text.slice(cell.start, cell.end));
    const level = words.statusOf(printed);
    if (level) {
      if (!name) return null;
      statuses.push({ cell, level });
    } else if (name ? isSplit(lines, name, cell) : !REFERENCE.test(printed))
      name = { ...(name ?? cell), end: cell.end };
  }
  return name && statuses.length > 0 && name.end - name.start <= LONGEST_NAME ? { line, name, statuses } : null;
}

/** Whether a blank too many has split a name into two cells: the second goes on as the lines of a wrapped name do. */
function isSplit({ text }: LineTable, name: Cell, next: Cell): boolean {
  if (next.start - name.end !== 2) return false;
  return GOES_ON.test(text.slice(next.start, next.end)) || LEADS_ON.test(text.slice(name.start, name.end));
}

function readRows(context: JudgementContext, words: StatusWords, rows: readonly Row[]): StatusRow[] {
  const [first] = rows;
  if (!first || rows.length < FEWEST_ROWS) return [];
  const columns = columnsOf(rows);
  const heads = headsOf(context, first, columns);
  if (!RATES.test(heads.join(' ')) && !isRatedAbove(context, first.line)) return [];
  const present = columns.length === 1 ? 0 : presentAmong(heads);
  if (present < 0) return [];
  return rows.flatMap(({ line, name, statuses }): StatusRow[] => {
    const named = nameFrom(context, words, line, name);
    return statuses.flatMap(({ cell, level }) => {
      const column = columns.findIndex((middle) => isIn(cell, middle));
      const isEarlier = column !== present;
      if (isEarlier && !isOfEarlier(heads[column] ?? '')) return [];
      return [{ ...named, level, grade: { start: cell.start, end: cell.end }, isEarlier }];
    });
  });
}

const isIn = (cell: Cell, middle: number) => Math.abs(middleOf(cell) - middle) <= NEAR;

/** The middles of the columns that hold statuses, from left to right. */
function columnsOf(rows: readonly Row[]): number[] {
  const columns: number[] = [];
  for (const { statuses } of rows) {
    for (const { cell } of statuses) if (!columns.some((middle) => isIn(cell, middle))) columns.push(middleOf(cell));
  }
  return columns.sort((a, b) => a - b);
}

/** What stands over each column, folded; '' where nothing does. */
function headsOf(context: JudgementContext, { line: first }: Row, columns: readonly number[]): string[] {
  const { lines, layout } = context;
  const heads = columns.map(() => '');
  for (let line = first - 1, seen = 0; line >= 0 && seen < HEAD_REACH; line--) {
    if (layout.role(line) !== LineRole.text || isDrawn(lines, line)) continue;
    const cells = cellsOn(context, line);
    if (cells.length < 2 && heads.some((head) => head !== '')) break;
    seen++;
    for (const [index, middle] of columns.entries()) {
      const cell = cells.find((each) => isIn(each, middle));
      if (cell) heads[index] = fold(`${lines.text.slice(cell.start, cell.end)} ${heads[index] ?? ''}`).trim();
    }
  }
  return heads;
}

/** Which column is of now: the only one whose head says so, or the one of the latest year. */
function presentAmong(heads: readonly string[]): number {
  const named = heads.map(wordsIn);
  const isPresent = (words: readonly string[]) => words.some((word) => PRESENT.has(word));
  const present = named.filter(isPresent);
  if (present.length === 1) return named.findIndex(isPresent);
  const years = named.map(yearOf);
  const newest = Math.max(...years);
  const isTold = present.length === 0 && !years.includes(0) && years.indexOf(newest) === years.lastIndexOf(newest);
  return isTold ? years.indexOf(newest) : -1;
}

const isOfEarlier = (head: string) => wordsIn(head).some((word) => EARLIER.has(word) || isYear(word));

/** Whether a line near above the first row, or above its heads, says that what follows rates. */
function isRatedAbove(context: JudgementContext, first: number): boolean {
  const { lines, layout } = context;
  for (let line = first - 1, seen = 0; line >= 0 && seen < ABOVE_REACH; line--) {
    if (layout.role(line) !== LineRole.text) continue;
    if (RATES.test(fold(lines.ink(line)))) return true;
    seen++;
  }
  return RATES.test(context.headingAt(lines.inkStart(first))?.folded ?? '');
}

/** A name with the words of it on the lines above and below, in the same column; its grade may stand beside any of them. */
function nameFrom(
  context: JudgementContext,
  words: StatusWords,
  line: number,
  cell: Cell,
): Pick<StatusRow, 'name' | 'nameSpans'> {
  const { lines, layout } = context;
  const printed = ({ start, end }: Span) => lines.text.slice(start, end);
  const nameSpans: Span[] = [{ start: cell.start, end: cell.end }];
  // A cell beside it may be wrapped as well.
  const without = (at: number): Cell | null => {
    if (at < 0 || at >= lines.count || layout.role(at) !== LineRole.text || isBarred(lines, at)) return null;
    const [piece, ...others] = cellsOf(lines, at);
    if (piece?.from !== cell.from) return null;
    return others.some((other) => words.statusOf(printed(other))) ? null : piece;
  };
  const isJoined = (before: Span, after: Span) => GOES_ON.test(printed(after)) || LEADS_ON.test(printed(before));
  for (let at = line - 1, piece = without(at); piece && isJoined(piece, nameSpans[0] ?? cell); piece = without(--at))
    nameSpans.unshift({ start: piece.start, end: piece.end });
  for (
    let at = line + 1, piece = without(at);
    piece && isJoined(nameSpans.at(-1) ?? cell, piece);
    piece = without(++at)
  )
    nameSpans.push({ start: piece.start, end: piece.end });
  return { name: tidy(nameSpans.map(printed).join(' ')).replace(/(?<=\p{L}-) (?=\p{Ll})/gu, ''), nameSpans };
}
