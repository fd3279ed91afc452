import { cellsOf, type Cell, nextParted } from '../../../text/columns';
import { foldName, tidy } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import { barredCells, isBarred, isDrawn } from '../grids/barred-cells';
import type { LineTable } from '../../../text/lines';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeTable } from '../table';

/** Two lines of such a list stand so near to each other, blank ones counted. */
const NEXT_LINE = 4;

/** A name begins so near to its column, in characters, and has so many pieces at most. */
const SHIFT = 2;
const NAME_PIECES = 3;

/** What parts the names within a cell, and what may stand in a name too. */
const PARTED = /[^;\u2022]{1,200}/g;
const COMMA_PARTED = /[^,]{1,200}/g;

/** A grade at the left, and what stands in the column beside it, its first line with the grade. */
interface SideRung {
  readonly grade: Cell;
  readonly printed: string;
  readonly level: string;
  readonly pieces: Cell[];
  /** Whether its names stand in cells of their own beside each other. */
  readonly isSpread: boolean;
}

/**
 * Areas listed beside the grade that they have: each grade stands once, in a column at the left, and in the column
 * behind it the areas one below the other, the first on the grade's own line, or one after the other in one cell or in
 * cells side by side. A grade that was not awarded has none. Every name must be known, so that no line of text is taken for one.
 */
export const sideLadder: TableForm = (ground) => {
  const { lines, layout, levels } = ground;
  const tables: GradeTable[] = [];
  const hasBars = lines.text.includes('|', lines.from);
  const next = (line: number) => (hasBars ? line : nextParted(lines, line));
  for (let line = next(0); line < lines.count; line = next(line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const [first] = cellsIn(lines, line);
    if (!first || !levels.mayEndWhole(lines.text, first.end)) continue;
    const read = readFrom(ground, line);
    if (!read) continue;
    tables.push(read);
    line = read.last;
  }
  return tables;
};

const cellsIn = (lines: LineTable, line: number) =>
  isBarred(lines, line) ? barredCells(lines, line) : cellsOf(lines, line);

function readFrom(ground: TableGround, first: number): GradeTable | null {
  const { lines, layout, areas } = ground;
  const hasBars = isBarred(lines, first);
  const rungs: SideRung[] = [];
  let column = -1;
  let last = first;
  for (let line = first; line < lines.count && line - last <= NEXT_LINE; line = layout.nextText(line + 1)) {
    if (isBarred(lines, line) !== hasBars) break;
    if (hasBars && isDrawn(lines, line)) continue;
    const [left, ...right] = cellsIn(lines, line);
    const isSpread = right.some(({ from }) => from !== right[0]?.from);
    if (!left || (isSpread && !hasBars && !lines.hasTab(line))) break;
    if (right.length === 0 && column >= 0 && isAt(left, column)) {
      rungs.at(-1)?.pieces.push(left);
      last = line;
      continue;
    }
    const rung = rungOf(ground, left, right, isSpread);
    if (!rung || (right[0] && column >= 0 && !isAt(right[0], column))) break;
    if (rungs.some(({ level }) => level === rung.level)) return null;
    column = right[0]?.from ?? column;
    // A tab or a bar shows that there is a column, though nothing stands in it.
    if (column < 0 && !hasBars && !lines.hasTab(line)) return null;
    rungs.push(rung);
    last = line;
  }
  const heading = rungs.filter(({ pieces }) => pieces.length > 0);
  if (heading.length < 2) return null;
  const named = heading.map(({ grade, printed, pieces, isSpread }) => {
    const names = isSpread ? pieces.map((piece) => [piece]) : namesOf(ground, pieces);
    return names?.map((spans) =>
      gradeRow({ label: textOf(ground, spans), labelSpans: spans, fragments: [grade], printed }),
    );
  });
  const rows = named.flatMap((each) => each ?? []);
  // One grade with one area in each line is a table of rows, which other forms read.
  if (named.includes(undefined) || rows.length <= heading.length) return null;
  if (!rows.every(({ name }) => areas.named(name))) return null;
  return { first, last, head: '', rows, sure: 'form', saysTime: false };
}

const isAt = ({ from }: Cell, column: number) => Math.abs(from - column) <= SHIFT;

function rungOf({ lines, levels }: TableGround, left: Cell, pieces: Cell[], isSpread: boolean): SideRung | null {
  const printed = lines.text.slice(left.start, left.end);
  const level = levels.level(foldGrade(printed));
  return level ? { grade: left, printed, level: level.label, pieces, isSpread } : null;
}

const textOf = ({ lines }: TableGround, spans: readonly Cell[]) =>
  tidy(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));

/** The pieces of a column joined to names of areas, each the longest that there is; null where one is of no name. */
function namesOf(ground: TableGround, pieces: readonly Cell[]): Cell[][] | null {
  const joined = joinedNames(ground, pieces);
  if (joined) return joined;
  const parted = partedBy(ground, pieces, PARTED);
  return (
    (parted.length > pieces.length ? joinedNames(ground, parted) : null) ??
    joinedNames(ground, partedBy(ground, parted, COMMA_PARTED))
  );
}

function joinedNames(ground: TableGround, pieces: readonly Cell[]): Cell[][] | null {
  const names: Cell[][] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + NAME_PIECES);
    while (to > from && !ground.areas.named(foldName(textOf(ground, pieces.slice(from, to))))) to--;
    if (to === from) return null;
    names.push(pieces.slice(from, to));
    from = to;
  }
  return names;
}

/** Cells parted further, by what each part of one consists of. */
function partedBy({ lines }: TableGround, cells: readonly Cell[], part: RegExp): Cell[] {
  return cells.flatMap((cell) =>
    [...lines.text.slice(cell.start, cell.end).matchAll(part)].flatMap(({ 0: words, index }) => {
      const start = cell.start + index + words.length - words.trimStart().length;
      return words.trim() === '' ? [] : [{ ...cell, start, end: start + words.trim().length }];
    }),
  );
}
