import type { AreaLexicon } from '../../../vocabulary/areas';
import { cellsOf, type Cell, nextParted } from '../../../text/columns';
import { foldName, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { foldGrade, type LevelLexicon } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { barredCells, isBarred, isDrawn } from '../grids/barred-cells';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** A head has so many grades, each on a line or two. */
const FEWEST_HEADS = 3;

/** A table of grades as heads goes on over so many lines without a name. */
const REACH = 4;

/** A name has at most so many lines. */
const NAME_LINES = 6;

/** A column of areas under the grade that they have. */
interface GradeColumn {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly spans: readonly Cell[];
  readonly pieces: { readonly line: number; readonly cell: Cell }[];
}

/**
 * Grades as the heads of columns, and under each of them the areas that have it, wrapped side by side.
 */
export const gradedColumns: TableForm = (ground) => {
  const { lines, layout, levels } = ground;
  const tables: GradeTable[] = [];
  const hasBars = lines.text.includes('|', lines.from);
  const next = (line: number) => (hasBars ? line : nextParted(lines, line));
  for (let line = next(0); line < lines.count; line = next(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    if (!levels.mayEndWhole(lines.text, lines.inkEnd(line)) && !(hasBars && isBarred(lines, line))) continue;
    const columns = headsOn(lines, levels, line);
    if (!columns) continue;
    const last = readPieces(ground, columns, line);
    const rows = columns.flatMap((column) => rowsOf(lines, ground.areas, column));
    if (rows.length < 2) continue;
    tables.push({ first: line - 1, last, head: '', rows, sure: 'form', saysTime: false });
    line = last;
  }
  return tables;
};

const cellsIn = (lines: LineTable, line: number) =>
  isBarred(lines, line) ? barredCells(lines, line) : cellsOf(lines, line);

/** The columns of a line whose cells are grades, the first words of one on the line above or its last ones below. */
function headsOn(lines: LineTable, levels: LevelLexicon, line: number): GradeColumn[] | null {
  const cells = cellsIn(lines, line);
  if (cells.length < FEWEST_HEADS) return null;
  const hasBars = isBarred(lines, line);
  const beside = (other: number) => (isBarred(lines, other) === hasBars ? cellsIn(lines, other) : []);
  const above = line > 0 ? beside(line - 1) : [];
  const below = line + 1 < lines.count ? beside(line + 1) : [];
  const columns: GradeColumn[] = [];
  for (const cell of cells) {
    const isBeside = ({ from, to }: Cell) => from <= cell.to && cell.from <= to;
    const [over, under] = [above.find(isBeside), below.find(isBeside)];
    const spans = [[cell], over && [over, cell], under && [cell, under]].find((pieces) =>
      levels.level(foldGrade(wordsOf(lines, pieces ?? []))),
    );
    if (!spans) return null;
    const from = Math.min(...spans.map((span) => span.from));
    const to = Math.max(...spans.map((span) => span.to));
    columns.push({ from, to, printed: tidy(wordsOf(lines, spans)), spans, pieces: [] });
  }
  return new Set(columns.map(({ printed }) => printed)).size === columns.length ? columns : null;
}

const wordsOf = (lines: LineTable, pieces: readonly Cell[]) =>
  pieces.map(({ start, end }) => lines.text.slice(start, end)).join(' ');

/** Puts what stands below the heads into their columns, and gives the last line that belongs to them. */
function readPieces({ lines, layout, areas }: TableGround, columns: readonly GradeColumn[], head: number): number {
  let last = head;
  const hasBars = isBarred(lines, head);
  const tabs = tabsOn(lines, head);
  let keepsEmpty = false;
  for (let line = head + 1; line < lines.count && line - last <= REACH; line++) {
    if (layout.role(line) !== LineRole.text || (hasBars && isDrawn(lines, line))) continue;
    if (tabs > 0 && !lines.isBlank(line)) {
      keepsEmpty ||= tabsOn(lines, line) === tabs && EMPTY.test(lines.text.slice(lines.start(line), lines.end(line)));
      // A row that has lost the tabs of its empty cells may be of any columns.
      if (tabsOn(lines, line) < tabs && !keepsEmpty) continue;
    }
    if (isBarred(lines, line) !== hasBars) break;
    const isHead = ({ start }: Cell) => columns.some(({ spans }) => spans.some((span) => span.start === start));
    const cells = cellsIn(lines, line)
      .filter((cell) => !isHead(cell))
      .flatMap((cell) => partedAt(lines, columns, cell));
    const placed = cells.map((cell) => ({ cell, column: columnOf(columns, cell) }));
    if (cells.length === 0) continue;
    // A line that is wider than a column is running text.
    if (placed.some(({ column }) => !column)) break;
    const words = placed.map(({ cell }) => lines.text.slice(cell.start, cell.end));
    if (!words.some((word) => areas.area(word) ?? (areas.opens(word) || areas.closes(word) || word.length < 20))) break;
    for (const { cell, column } of placed) column?.pieces.push({ line, cell });
    last = line;
  }
  return last;
}

/** A row between tabs with an empty cell. */
const EMPTY = /^\t|\t\t|\t$/;

/** How many tabs a line has. */
function tabsOn(lines: LineTable, line: number): number {
  if (!lines.hasTab(line)) return 0;
  return lines.text.slice(lines.start(line), lines.end(line)).split('\t').length - 1;
}

/** A cell parted where heads stand over it: a name that fills its column leaves one blank before the next. */
function partedAt({ text }: LineTable, columns: readonly GradeColumn[], cell: Cell): Cell[] {
  const parts: Cell[] = [];
  let rest = cell;
  for (const { from } of columns) {
    const at = rest.start + from - rest.from;
    if (from <= rest.from || from >= rest.to || text.charAt(at - 1) !== ' ') continue;
    parts.push({ ...rest, end: at - 1, to: from - 1 });
    rest = { ...rest, start: at, from };
  }
  return [...parts, rest];
}

/** A head may stand in the middle of its column, so far from where the names below it begin, in characters. */
const SHIFT = 14;

/** The column whose head begins nearest to a cell, where the cell does not reach into the next one. */
function columnOf(columns: readonly GradeColumn[], { from, to }: Cell): GradeColumn | null {
  const index = columns.filter((column) => column.from <= from + 3).length - 1;
  const column = columns[Math.max(index, 0)];
  const next = columns[Math.max(index, 0) + 1];
  return column && (!next || to <= next.from + 1) && Math.abs(from - column.from) <= SHIFT ? column : null;
}

/** The rows of a column: its pieces joined to names of areas, each the longest that there is. */
function rowsOf(lines: LineTable, areas: AreaLexicon, { pieces, printed, spans }: GradeColumn): GradeRow[] {
  const rows: GradeRow[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + NAME_LINES);
    let text = '';
    for (; to > from; to--) {
      text = tidy(
        pieces
          .slice(from, to)
          .map(({ cell }) => lines.text.slice(cell.start, cell.end))
          .join(' '),
      );
      if (areas.meant(foldName(text))) break;
    }
    if (to > from) {
      const labelSpans = pieces.slice(from, to).map(({ cell }) => cell);
      rows.push(gradeRow({ label: text, labelSpans, fragments: spans, printed }));
    }
    from = Math.max(to, from + 1);
  }
  return rows;
}
