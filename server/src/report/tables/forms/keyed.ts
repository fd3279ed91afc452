import type { AreaLexicon } from '../../../vocabulary/areas';
import { cellsOf, tabColumn, type Cell } from '../../../text/columns';
import { fold, foldName, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { LineRole } from '../../layout/page';
import { sideHeadOf, withoutSideHeads } from '../side-heads';
import { groupCells } from '../cell-groups';
import type { TableForm, TableGround } from '../form';
import type { GradeCell } from '../grade-cells';
import type { Key } from '../keys';
import type { GradeRow, GradeTable, RowGroup } from '../table';
import { labelRows } from '../table-labels';

/** Below a key, or below the last row that it explains, rows stand within so many lines. */
const REACH = 70;

/** A code that has no label beside it is set in so far, in characters. */
const FAR_RIGHT = 40;

/** What stands in place of a digit: where nothing was judged, and in answer to a question. */
const INSTEAD = /^(?:n\/?a|\*|-|yes|no)$/i;

/** The cells of a column stand so near to each other, in characters. */
const BESIDE = 5;

/** The heads of columns begin so many lines above a key at most, and end as many below it. */
const ABOVE_KEY = 2;
const HEAD_LINES = 6;
const UPRIGHT = 9;
const LEAD_IN_LINES = 3;

/** The cells of a row with the first of them as the one that its label is sought for. */
interface KeyedCell extends GradeCell {
  readonly cells: readonly Cell[];
  readonly key: Key;
}

/**
 * Digits under a key that says what they mean: 'grade 1 is outstanding, grade 2 good, …'. Several columns of them are
 * told apart by their heads. A row alone must name an area; of more rows half must.
 */
export const keyed: TableForm = (ground) => {
  const { lines, layout, areas, keys } = ground;
  if (keys.length === 0) return [];
  // A list that goes on over the page need not print the heads of its columns again.
  let above: HeadedColumns | null = null;
  const cells = inTheirColumns(lines, keyedCells(ground, keys));
  const plain = withoutSideHeads(lines, cells);
  return groupCells(plain, layout, cells).flatMap((group) => {
    // A digit by itself may be the number of a page.
    if (group.length === 1 && group[0]?.fragments[0]?.start === lines.inkStart(group[0]?.first ?? 0)) return [];
    const labelled = labelRows(plain, layout, group, areas);
    const table = labelled && withoutKey(lines, labelled, group);
    if (!table || !isOfAreas(table, areas)) return [];
    const headed = headedColumns(lines, group, above);
    above = headed ?? above;
    return [withColumns(lines, table, group, headed)];
  });
};

/** Columns of codes, each with its head, in their order. */
interface HeadedColumns {
  readonly columns: readonly Cell[];
  readonly heads: readonly RowGroup[];
  /** The line of the key that they stand at. */
  readonly first: number;
}

/** A table without the lines of its key, which name no group of rows. */
function withoutKey(lines: LineTable, table: GradeTable, group: readonly KeyedCell[]): GradeTable {
  const { key } = widestOf(group);
  const isOfKey = ({ labelSpans, fragments }: GradeRow) => {
    const line = lines.at(labelSpans[0]?.start ?? 0);
    return fragments.length === 0 && line >= key.first && line <= key.last;
  };
  return { ...table, rows: table.rows.filter((row) => !isOfKey(row)) };
}

function isOfAreas({ rows }: GradeTable, areas: AreaLexicon): boolean {
  const graded = rows.filter(({ fragments }) => fragments.length > 0);
  return graded.filter(({ name }) => areas.named(name)).length * 2 >= graded.length;
}

/** The rows of codes that stand below keys. */
function keyedCells(ground: TableGround, keys: readonly Key[]): KeyedCell[] {
  const { lines, layout } = ground;
  const found: KeyedCell[] = [];
  for (const [index, key] of keys.entries()) {
    const end = keys[index + 1]?.first ?? lines.count;
    let reach = key.last + REACH;
    let column = -1;
    // Where tabs part several columns of codes, one that is lost takes the others out of theirs.
    let several = false;
    const from = found.length;
    for (let line = key.first; line < end && line <= reach; line++) {
      if (layout.role(line) !== LineRole.text) continue;
      const isInColumns = lines.hasTab(line) || lines.nextInColumns(line) === line;
      const cells = isInColumns ? codesOf(lines, line, key) : codeBehind(ground, line, key, column);
      const first = cells[0];
      if (!first) continue;
      if (lines.hasTab(line) && cells.length > 1) several = true;
      column = first.from;
      reach = line + REACH;
      const fragments = [{ start: first.start, end: first.end }];
      const printed = lines.text.slice(first.start, first.end);
      found.push({
        first: line,
        last: line,
        column: first.from,
        fragments,
        printed,
        code: null,
        isRivalled: false,
        cells,
        key,
      });
    }
    if (several) found.push(...found.splice(from).filter(({ first }) => !lines.hasTab(first)));
  }
  return found;
}

/**
 * The rows with the column of the first codes below their key, also those among them that have none in it: what is judged
 * of a school alone leaves the column of its sixth form empty, whichever of the two comes first. Below the last row of
 * several codes another list may stand.
 */
function inTheirColumns(lines: LineTable, rows: readonly KeyedCell[]): KeyedCell[] {
  const several = rows.filter(({ first, cells }) => !lines.hasTab(first) && cells.length > 1);
  const last = new Map(several.map(({ key, first }) => [key, first]));
  const widest = new Map<Key, readonly Cell[]>();
  for (const { key, cells } of several) if (cells.length > (widest.get(key)?.length ?? 1)) widest.set(key, cells);
  return rows.map((row) => {
    const columns = row.first < (last.get(row.key) ?? 0) && !lines.hasTab(row.first) ? widest.get(row.key) : null;
    const [first] = columns ?? [];
    if (!columns || !first || !row.cells.every((cell) => nearest(columns, cell) >= 0)) return row;
    return { ...row, column: Math.min(row.column, first.from) };
  });
}

/** The codes that end a line, a label before them or set in far; none where other numbers stand beside them. */
function codesOf(lines: LineTable, line: number, { codes }: Key): Cell[] {
  const cells = cellsOf(lines, line);
  let from = cells.length;
  while (from > 0 && isCode(lines.text, cells[from - 1], codes)) from--;
  const found = cells.slice(from);
  const labels = cells.slice(0, from);
  if (!found.some(({ start, end }) => end - start === 1 && codes.has(lines.text.slice(start, end)))) {
    if (found.length === 0 || !found.every(({ start, end }) => /^(?:yes|no)$/i.test(lines.text.slice(start, end))))
      return [];
  }
  if (labels.length > 1 && sideHeadOf(lines, labels) === null) return [];
  if (labels.length === 0 && ((found[0]?.from ?? 0) < FAR_RIGHT || isPageNumber(lines, line))) return [];
  if (labels.some(({ start, end }) => /^[\d.,%\u2013-]+$/.test(lines.text.slice(start, end)))) return [];
  if (!lines.hasTab(line)) return found;
  // A tab before a label, or in place of one, is its indent, and no column of its own.
  const column = tabColumn(lines);
  return found.map((cell) => ({ ...cell, from: column, to: column }));
}

/** Whether the only cell of a line may be the number of a page: behind a tab nothing shows how far it is set in. */
function isPageNumber(lines: LineTable, line: number): boolean {
  return lines.hasTab(line) && (line === 0 || lines.isBlank(line - 1));
}

/**
 * The code that ends a line one blank behind its label: in the column of the codes above, or behind the whole name of an
 * area.
 */
function codeBehind({ lines, areas }: TableGround, line: number, { codes }: Key, column: number): Cell[] {
  const { text } = lines;
  const start = lines.inkEnd(line) - 1;
  const from = start - lines.start(line);
  if (text.charAt(start - 1) !== ' ' || !codes.has(text.charAt(start))) return [];
  const opening = lines.inkStart(line);
  const isNamed = (): boolean =>
    areas.mayOpen(text, opening) && areas.named(foldName(text.slice(opening, start - 1))) !== null;
  return from === column || isNamed() ? [{ start, end: start + 1, from, to: from + 1 }] : [];
}

function isCode(text: string, cell: Cell | undefined, codes: ReadonlySet<string>): boolean {
  if (!cell) return false;
  const printed = text.slice(cell.start, cell.end);
  return codes.has(printed) || INSTEAD.test(printed);
}

const widestOf = (group: readonly KeyedCell[]) =>
  group.reduce((most, cell) => (cell.cells.length > most.cells.length ? cell : most));

/** The columns of a group with their heads, which the group above may have; null where nothing names them. */
function headedColumns(
  lines: LineTable,
  group: readonly KeyedCell[],
  above: HeadedColumns | null,
): HeadedColumns | null {
  const { cells: columns, key } = widestOf(group);
  const firstRow = group.reduce((first, cell) => Math.min(first, cell.first), Infinity);
  const left = (columns[0]?.from ?? FAR_RIGHT) - BESIDE;
  const top = topOf(lines, key, left);
  let heads = headsOf(lines, key, top, firstRow, left);
  // What leads in to the key may stand beside the first words of some heads.
  if (heads.length < columns.length) heads = headsOf(lines, key, besideLeadIn(lines, top, left), firstRow, left);
  if (heads.length === columns.length) return { columns, heads, first: key.first };
  const isSame = (cell: Cell, index: number) => Math.abs(cell.from - (above?.columns[index]?.from ?? 0)) <= BESIDE;
  return above?.columns.length === columns.length && columns.every(isSame) ? { ...above, first: firstRow } : null;
}

/** The table with a row for each of its columns, the first of which needs no head. */
function withColumns(
  lines: LineTable,
  table: GradeTable,
  group: readonly KeyedCell[],
  headed: HeadedColumns | null,
): GradeTable {
  const { cells: columns, key } = widestOf(group);
  if (columns.length === 1) return table;
  const cellsAt = new Map(group.map((cell) => [cell.fragments[0]?.start ?? -1, cell.cells]));
  const rows = table.rows.flatMap((row): GradeRow[] => {
    const cells = cellsAt.get(row.fragments[0]?.start ?? -1);
    if (!cells) return [row];
    return cells.flatMap((cell) => {
      const index = nearest(columns, cell);
      if (index < 0 || (index > 0 && !headed)) return [];
      const printed = tidy(lines.text.slice(cell.start, cell.end));
      const group = headed?.heads[index] ?? null;
      return [{ ...row, fragments: [{ start: cell.start, end: cell.end }], printed, group }];
    });
  });
  // What stands beside the heads belongs to the table too, and so does a head that has lost its place within the key.
  const isBelowKey = table.first - key.last <= HEAD_LINES;
  const first = Math.min(table.first, headed?.first ?? (isBelowKey ? key.first : table.first));
  return { ...table, first, rows };
}

/** The column that a cell stands in; -1 for none. */
function nearest(columns: readonly Cell[], { from }: Cell): number {
  let [best, distance] = [-1, BESIDE + 1];
  for (const [index, column] of columns.entries()) {
    const apart = Math.abs(column.from - from);
    if (apart < distance) [best, distance] = [index, apart];
  }
  return best;
}

/** What a page is marked by at its head, or a digit of the row above. */
const PAGE_MARK = /^(?:(?:annex|appendix|page) ?[a-z\d]{0,3}|\d{1,3}(?: of \d{1,3})?)$/;

/** A figure: '2,306'. */
const FIGURE = /^\d[\d,.]*%?$/;

/** The line from which on heads are looked for: those that are set upright reach further up, nothing beside them. */
function topOf(lines: LineTable, key: Key, left: number): number {
  let top = key.first;
  while (top > 0 && key.first - top < UPRIGHT && (lines.isBlank(top - 1) || lines.indent(top - 1) >= left)) top--;
  return Math.max(0, Math.min(top, key.first - ABOVE_KEY));
}

/** The first of the lines right above one that have a cell over the columns, and one over the labels beside it. */
function besideLeadIn(lines: LineTable, from: number, left: number): number {
  let top = from;
  const isHead = (line: number) => !lines.isBlank(line) && cellsOf(lines, line).some((cell) => cell.from >= left);
  while (top > 0 && from - top < LEAD_IN_LINES && isHead(top - 1)) top--;
  return top;
}

/**
 * The heads of columns: pieces that stand below each other beside a key, or between it and the first row. They are in
 * the order of the columns, not always right above them.
 */
function headsOf(lines: LineTable, key: Key, top: number, firstRow: number, left: number): RowGroup[] {
  const heads: { from: number; to: number; pieces: Cell[] }[] = [];
  for (let line = top; line < Math.min(firstRow, key.last + HEAD_LINES); line++) {
    for (const cell of cellsOf(lines, line)) {
      const printed = lines.text.slice(cell.start, cell.end);
      if (cell.from < Math.min(left, FAR_RIGHT) || INSTEAD.test(printed) || PAGE_MARK.test(fold(printed))) continue;
      // How many learners there are stands above the grades of what they learn.
      if (FIGURE.test(printed)) continue;
      const head = heads.find(({ from, to }) => cell.from <= to && from <= cell.to);
      if (!head) heads.push({ from: cell.from, to: cell.to, pieces: [cell] });
      else {
        head.from = Math.min(head.from, cell.from);
        head.to = Math.max(head.to, cell.to);
        head.pieces.push(cell);
      }
    }
  }
  // Where two pieces on a line fell to one head, others may have been shifted as well.
  const isShifted = ({ pieces }: { readonly pieces: readonly Cell[] }) =>
    new Set(pieces.map(({ start }) => lines.at(start))).size < pieces.length;
  if (heads.some(isShifted)) return [];
  heads.sort((a, b) => a.from - b.from);
  return heads.map(({ pieces }) => {
    const words = tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
    const name = words.replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1');
    return { name, folded: fold(name), spans: pieces.map(({ start, end }) => ({ start, end })) };
  });
}
