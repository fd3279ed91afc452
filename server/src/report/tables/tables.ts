import type { AreaLexicon } from '../../vocabulary/areas';
import { NAMED_CODE, readDigitCells } from './digit-cells';
import { withoutEarlierColumns } from './earlier-columns';
import { FlowTables } from './flow-tables';
import { GradeCells, type GradeCell } from './grade-cells';
import { labelRows } from './table-labels';
import { type Layout } from '../layout/page';
import { LineRole } from '../layout/page';
import type { LevelLexicon } from '../../vocabulary/levels';
import type { LineTable } from '../../text/lines';
import { readMarkedTables } from './marked-tables';
import { readMarker } from '../../text/markers';
import { readTabTables } from './tab-tables';
import { GradeTable } from './table';

/**
 * Finds the tables of grades: columns parted by tabs, or set in place by spaces with labels and grades wrapped on
 * their own. What counts is where a grade stands, never its order on the page.
 *
 * @param text The lines of the text.
 * @param layout Their roles.
 * @param levels The wordings of all grades that may stand in a cell.
 * @param areas The names that help to tell where one label ends and the next begins.
 */
export function readTables(text: LineTable, layout: Layout, levels: LevelLexicon, areas: AreaLexicon): GradeTable[] {
  const lines = withoutEarlierColumns(text, layout, levels);
  const tables = tablesIn(lines, layout, levels, areas);
  return lines === text ? tables : tables.map((table) => withEarlierColumn(text, lines, table));
}

/** A table with what was left out beside it and below its last line. */
function withEarlierColumn(text: LineTable, lines: LineTable, table: GradeTable): GradeTable {
  const isBlanked = (line: number) => lines.isBlank(line) && !text.isBlank(line);
  let { last } = table;
  while (last + 1 < lines.count && isBlanked(last + 1)) last++;
  let isComparing = false;
  for (let line = table.first; line <= last; line++) isComparing ||= lines.ink(line) !== text.ink(line);
  return { ...table, last, isComparing };
}

function tablesIn(lines: LineTable, layout: Layout, levels: LevelLexicon, areas: AreaLexicon): GradeTable[] {
  const tables = readTabTables(lines, layout, levels, areas);
  const cells = new GradeCells(lines, layout, levels).read();
  for (const group of groupByTable(lines, layout, cells)) {
    if (isDoubtful(group)) continue;
    const table = labelRows(lines, layout, group, areas);
    if (table) tables.push(table);
  }
  const taken = new Set(cells.map(({ first }) => first));
  const digits = readDigitCells(lines, layout).filter(({ first }) => !taken.has(first));
  for (const group of groupByTable(lines, layout, digits)) {
    const table = labelRows(lines, layout, group, areas);
    const known = table?.rows.filter(({ name }) => areas.named(name)).length ?? 0;
    const needed = group.every(({ printed }) => NAMED_CODE.test(printed)) ? 1 : KNOWN_BESIDE_DIGITS;
    if (table && known >= needed) tables.push(table);
  }
  const marked = readMarkedTables(lines, layout, levels, areas);
  return withFlowTables(lines, tables, marked, new FlowTables(lines, layout, levels, areas), areas);
}

/** Whether a second column of grades stands beside one, of which no head says that it is of another time. */
function isDoubtful(cells: readonly GradeCell[]): boolean {
  return cells.filter(({ isRivalled }) => isRivalled).length * 2 >= cells.length;
}

/** So near to the rows that columns show, in lines, stand others of the same list that they do not show. */
const BESIDE_ROWS = 8;

/**
 * The tables with those that lost their columns. Where columns show a list, the flow of the words is asked for what
 * they may have missed of it; where they show none, it is asked for all of the text. The one that shows more rows of
 * the same lines is right.
 */
function withFlowTables(
  lines: LineTable,
  tables: readonly GradeTable[],
  marked: readonly GradeTable[],
  flow: FlowTables,
  areas: AreaLexicon,
): GradeTable[] {
  const known = (table: GradeTable) =>
    table.rows.filter(({ name, fragments }) => fragments.length > 0 && (areas.named(name) ?? areas.slipped(name)))
      .length;
  const at = new Map<number, GradeTable>();
  for (const table of tables) for (let line = table.first; line <= table.last; line++) at.set(line, table);
  const lists = tables.filter((table) => known(table) > 1);
  const found: GradeTable[] = lists.length > 0 ? [] : flow.read(0, lines.count);
  found.push(...marked);
  let read = 0;
  const rowLines = new Set<number>();
  for (const { labelSpans, fragments } of lists.flatMap(({ rows }) => rows)) {
    // A label without a grade may have lost it.
    if (fragments.length === 0) continue;
    for (const { start } of [...labelSpans, ...fragments]) rowLines.add(lines.at(start));
  }
  for (const { first, last } of lists) {
    const start = Math.max(read, first - BESIDE_ROWS);
    const end = Math.min(lines.count, last + BESIDE_ROWS);
    if (flow.mayHold(start, end, (line) => rowLines.has(line))) found.push(...flow.read(start, end));
    read = end;
  }
  const all = new Set(tables);
  for (const table of found) {
    const rivals = new Set<GradeTable>();
    for (let line = table.first; line <= table.last; line++) {
      const rival = at.get(line);
      if (rival) rivals.add(rival);
    }
    // A report has one list: another one that is set so is of an earlier inspection, or of somebody else.
    if (table.isMarked && lists.length > 0 && rivals.size === 0) continue;
    if ([...rivals].reduce((sum, rival) => sum + known(rival), 0) >= table.rows.length) continue;
    for (const rival of rivals) all.delete(rival);
    all.add(table);
  }
  return [...all].sort((a, b) => a.first - b.first);
}

/** A column of digits is one of grades where so many of its labels are areas. */
const KNOWN_BESIDE_DIGITS = 2;

/** Most lines of text between two grades of one table: a label of four lines, and a head. */
const ROW_REACH = 6;

function groupByTable(lines: LineTable, layout: Layout, cells: readonly GradeCell[]): GradeCell[][] {
  const groups: GradeCell[][] = [];
  let group: GradeCell[] = [];
  for (const cell of cells) {
    const previous = group.at(-1);
    if (previous && !(sameColumn(previous, cell) && connected(lines, layout, previous, cell))) {
      groups.push(group);
      group = [];
    }
    group.push(cell);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const sameColumn = (a: GradeCell, b: GradeCell) => Math.abs(a.column - b.column) <= 4;

/** A label has no full stop; a paragraph has one, and a verb or its number in front. */
function isSentence(lines: LineTable, line: number): boolean {
  const text = lines.ink(line);
  if (!text.endsWith('.')) return false;
  return /[ \u00A0](?:is|are)[ \u00A0]/.test(text) || readMarker(lines, line)?.kind === 'number';
}

/** Whether a gap parts a line into columns: one other than that behind a paragraph's number. */
const partsLabel = (lines: LineTable, line: number) =>
  lines.hasColumns(line) && readMarker(lines, line)?.textStart !== lines.lastColumn(line);

/** Whether only labels stand between two cells: text that keeps clear of the grades' column. */
function connected(lines: LineTable, layout: Layout, above: GradeCell, below: GradeCell): boolean {
  let between = 0;
  for (let line = above.last + 1; line < below.first; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    // A cell that cannot be read parts no table; a line of running text does.
    const long = lines.inkEnd(line) - lines.start(line) > below.column && !partsLabel(lines, line);
    const runsOn = long || isSentence(lines, line);
    if (runsOn || ++between > ROW_REACH) return false;
  }
  return true;
}
