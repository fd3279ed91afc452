import { cellsOf, type Cell } from '../../../text/columns';
import { fold, foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { EARLIER_TIME } from '../../../vocabulary/column-heads';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { barredCells, isBarred, isDrawn } from './barred-cells';
import type { TableForm, TableGround } from '../form';
import { announcesGrades, ownName } from '../phases/announced-phases';
import { phaseGrade } from '../phases/phase-grades';
import { areOfSubject } from '../phases/phase-names';
import { gradeRow, type GradeRow, type GradeTable, type RowGroup } from '../table';
import { ASIDE, type GridLine, isNone, monthIn, rowsOf } from './asides';
import { NO_RESULT } from './grid-heads';

/** A grid has so many columns of grades, and no head or grade of it is longer, in characters. */
const FEWEST_COLUMNS = 2;
const LONGEST = 60;

/** Rows stand so near to each other, blank lines counted. */
const ROW_REACH = 2;

/** The column of a cell is counted in the marks that part cells; cells of neighbouring ones stand so far apart. */
const WIDTH = 100;

/** What says of a line that its grades are of one of several inspections. */
const OF_TIME =
  /\b(?:previous|last|earlier|current|this) (?:full )?(?:inspection|visit|rating|grade|judge?ment)|\b(?:19|20)\d\d\b/;

/** A line of a grid: the pieces of the cells of each column, and how many marks part them. */
interface PartedLine {
  readonly line: number;
  readonly columns: ReadonlyMap<number, readonly Cell[]>;
  readonly marks: number;
  readonly isBarred: boolean;
}

/** The heads of a grid by their columns. */
type Heads = ReadonlyMap<number, RowGroup>;

/**
 * Grids of grades whose cells tabs or the bars of markup part: services down and questions across, or areas down and known
 * services across. A row with more or fewer cells than its head has lost one, and nothing says which.
 */
export const partedGrid: TableForm = (ground) => {
  const { lines } = ground;
  const tables: GradeTable[] = [];
  const hasBars = lines.text.includes('|', lines.from);
  if (!lines.hasTabs && !hasBars) return tables;
  for (let line = 0; line < lines.count; line++) {
    const head = partedLine(ground, line);
    const table = head && readGrid(ground, head);
    if (!table) continue;
    tables.push(table);
    line = table.last;
  }
  return tables;
};

function partedLine({ lines, layout }: TableGround, line: number): PartedLine | null {
  if (layout.role(line) !== LineRole.text) return null;
  const hasBars = isBarred(lines, line);
  if ((!hasBars && !lines.hasTab(line)) || isDrawn(lines, line)) return null;
  const columns = new Map<number, Cell[]>();
  const first = hasBars ? 1 : 0;
  for (const cell of hasBars ? barredCells(lines, line) : cellsOf(lines, line)) {
    const column = cell.from / WIDTH - first;
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  }
  const marks = lines.text.slice(lines.start(line), lines.end(line)).split(hasBars ? '|' : '\t').length;
  return { line, columns, marks, isBarred: hasBars };
}

/** So many lines without grades end a grid. */
const MOST_UNREAD = 4;

/** The next line near below one that is parted as the head of a grid is; null for none. */
function rowBelow(ground: TableGround, head: PartedLine, above: number): PartedLine | null {
  const { lines, layout } = ground;
  let last = above;
  for (let line = above + 1; line < lines.count && line - last <= ROW_REACH; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    const row = partedLine(ground, line);
    if (row) return row.isBarred === head.isBarred ? row : null;
    if (!isDrawn(lines, line)) return null;
    last = line;
  }
  return null;
}

/** The grid below its head; null where what stands below is none. */
function readGrid(ground: TableGround, head: PartedLine): GradeTable | null {
  const { areas, services } = ground;
  const next = rowBelow(ground, head, head.line);
  // Where a tab opened the head, over the labels, it may have been lost.
  const isShifted = next?.marks === head.marks + 1 && !head.isBarred;
  const heads = next && headsOf(ground, head, isShifted ? 1 : 0);
  if (!heads) return null;
  // What names a column stands over no labels.
  const corner = isShifted ? null : (head.columns.get(0) ?? null);
  const cornered = corner && groupOf(ground, corner);
  if (cornered && (services.has(cornered.folded) || areas.named(foldName(cornered.name)))) return null;
  const across = [...heads.values()].filter(({ name }) => areas.named(foldName(name))).length >= FEWEST_COLUMNS;
  if (!across && ![...heads.values()].every(({ folded }) => services.has(folded))) return null;
  const isAnnounced = !across && announcesGrades(ground, head.line);
  const grid: GridLine[] = [];
  let end = head.line;
  let unread = 0;
  const labels = new Set<string>();
  for (let row: PartedLine | null = next; row && unread < MOST_UNREAD; row = rowBelow(ground, head, row.line)) {
    const read = row.marks === head.marks + (isShifted ? 1 : 0) ? rowOf(ground, row, heads, across, isAnnounced) : null;
    unread = read ? 0 : unread + 1;
    labels.add(groupOf(ground, row.columns.get(0) ?? []).folded);
    if (!read) continue;
    // Grades of an inspection a line are of one thing, and which of them is this one is said elsewhere.
    if (across && read.rows.some(({ group }) => group && OF_TIME.test(group.folded))) return null;
    grid.push(read);
    end = row.line;
  }
  if (!across && !isAnnounced && areOfSubject(areas, [...labels])) return null;
  // A record of inspections, a line for each and its day, tells of others than this one.
  const isRecord = [...heads.values()].some(({ folded }) => OF_DAYS.test(folded));
  const rows = isRecord ? grid.flatMap((own) => own.rows.map(toldOfOthers)) : rowsOf(grid);
  return rows.length > 0 ? { first: head.line, last: end, head: '', rows, sure: 'form', saysTime: false } : null;
}

const OF_DAYS = /\bdates?\b/;

const toldOfOthers = (row: GradeRow): GradeRow => ({ ...row, fragments: [], earlier: [row.fragments] });

/** What stands over the columns behind the labels; null where one of them is no name of what has grades. */
function headsOf(ground: TableGround, { columns }: PartedLine, shift: number): Heads | null {
  const heads = new Map<number, RowGroup>();
  for (const [column, pieces] of columns) {
    if (column + shift === 0) continue;
    const head = groupOf(ground, pieces);
    const isGrade = ground.levels.level(foldGrade(head.name)) !== null;
    if (head.name.length > LONGEST || NO_RESULT.test(head.folded) || isGrade) return null;
    heads.set(column + shift, head);
  }
  return heads.size >= FEWEST_COLUMNS ? heads : null;
}

function groupOf({ lines }: TableGround, pieces: readonly Cell[]): RowGroup {
  const name = tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
  return { name, folded: fold(name), spans: pieces.map(({ start, end }) => ({ start, end })) };
}

/**
 * A line of grades; null where a cell is something else, or where there are none. Digits that are known to be grades count
 * below services, where what a column is of has a name.
 */
function rowOf(
  ground: TableGround,
  { columns }: PartedLine,
  heads: Heads,
  across: boolean,
  isAnnounced: boolean,
): GridLine | null {
  const { lines, areas, levels } = ground;
  const own = columns.get(0);
  const label = own && groupOf(ground, own);
  const isNamed = (name: RowGroup) =>
    areas.named(foldName(name.folded.replace(EARLIER_TIME, ''))) !== null ||
    (isAnnounced && ownName(ground, name.spans));
  if (!label || (!across && !isNamed(label))) return null;
  const rows: GradeRow[] = [];
  const months: number[] = [];
  for (const [column, cells] of columns) {
    if (column === 0) continue;
    const head = heads.get(column);
    const pieces = cells.flatMap((cell) => graded(lines.text, cell));
    const printed = tidy(pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' '));
    const folded = foldGrade(printed);
    const [piece] = pieces;
    const isCode = !across && pieces.length === 1 && piece !== undefined && phaseGrade(ground, piece) === 'code';
    const isGrade = isCode || levels.level(folded) !== null;
    if (!head || printed.length > LONGEST || !(isGrade || folded === '' || isNone(folded))) return null;
    if (folded === '' || folded === '-') continue;
    const [area, group] = across ? [head, label] : [label, head];
    rows.push({ ...gradeRow({ label: area.name, labelSpans: area.spans, fragments: pieces, printed }), group });
    if (isGrade) months.push(Math.max(...cells.map(({ start, end }) => monthIn(lines.text.slice(start, end)))));
  }
  return rows.length > 0 ? { rows, months } : null;
}

/** The grade of a piece of a cell, without what stands beside it; none where nothing is left. */
function graded(text: string, { start, end }: Span): Span[] {
  const own = text.slice(start, end).replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const from = start + own.length - own.trimStart().length;
  const to = start + own.trimEnd().length;
  return to > from ? [{ start: from, end: to }] : [];
}
