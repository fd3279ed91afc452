import { fold, foldName, tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import { foldGrade, isNotJudged } from '../../../vocabulary/levels';
import type { TableForm, TableGround } from '../form';
import type { GradeTable, RowGroup } from '../table';
import { ASIDE, type GridLine, monthIn, rowsOf } from './asides';

/** So many areas head a grid, and so many lines of grades it has at least. */
const FEWEST_HEADS = 4;
const MOST_HEADS = 12;
const FEWEST_LINES = 2;

/** A label has so many lines, a name or a grade so many words; no line of a grid is longer. */
const LABEL_LINES = 3;
const WORDS = 8;
const LONGEST = 120;

/** Two pieces of a grid stand so near to each other, blank lines counted. */
const NEXT_LINE = 5;

const LONGEST_HEAD = 60;

/** Several names on one line, each of them capitalised. */
const SEVERAL = /^[A-Z][a-z-]+(?: [A-Z][a-z-]+){2,11}$/;

/** What no label has. */
const PROSE = /[.:;?!]|^\P{L}/u;

/** A grade of a cell in its pieces, and when it was awarded. */
interface Cell {
  readonly pieces: Span[];
  month: number;
}

/**
 * Grids of services by questions, as a conversion in reading order gives them: the names of all columns, then for each line
 * its label and its grades, each of these below the other. A line counts where it has as many grades as there are columns:
 * where one is lost, nothing tells which.
 */
export const gridBelow: TableForm = (ground) => {
  const { lines, layout } = ground;
  const tables: GradeTable[] = [];
  for (let line = layout.nextText(0); line < lines.count;) {
    const heads = headsFrom(ground, line);
    const isHead = heads.columns.length >= FEWEST_HEADS;
    const read = isHead
      ? (readLines(ground, heads.columns, heads.next) ?? readWhole(ground, heads.columns, heads.next))
      : null;
    if (read) tables.push({ first: line, last: read.last, head: '', rows: read.rows, sure: 'form', saysTime: false });
    line = layout.nextText(read ? read.last + 1 : Math.max(heads.next, line + 1));
  }
  return tables;
};

/** The areas that lines from one on name and nothing else, none of them twice, and the line behind them. */
function headsFrom({ lines, layout, areas }: TableGround, first: number): { columns: RowGroup[]; next: number } {
  const columns: RowGroup[] = [];
  let line = first;
  while (line < lines.count && columns.length < MOST_HEADS) {
    const whole = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    if (whole.end - whole.start > LONGEST_HEAD || !areas.mayOpen(lines.text, whole.start)) break;
    const isArea = ({ start, end }: Span) => areas.named(foldName(lines.text.slice(start, end))) !== null;
    const words = SEVERAL.test(lines.ink(line)) ? wordsOn(lines.text, whole.start, whole.end) : null;
    const named = isArea(whole) ? [whole] : words && inPieces(words, isArea);
    if (!named) break;
    const heads = named.map((span) => groupOf(lines.text, [span]));
    if (heads.some(({ folded }) => columns.some((column) => column.folded === folded))) break;
    columns.push(...heads);
    const next = layout.nextText(line + 1);
    if (next - line > NEXT_LINE) break;
    line = next;
  }
  return { columns, next: line };
}

/** The words of a part of a text; null where they are too many for a line of a grid. */
function wordsOn(text: string, start: number, end: number): Span[] | null {
  if (end - start > LONGEST || end === start) return null;
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Words parted into pieces that are each the longest to be one; null where some are of none. */
function inPieces(words: readonly Span[], isPiece: (span: Span) => boolean): Span[] | null {
  const pieces: Span[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + WORDS);
    const spanTo = (end: number): Span => ({ start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 });
    while (to > from && !isPiece(spanTo(to))) to--;
    if (to === from) return null;
    pieces.push(spanTo(to));
    from = to;
  }
  return pieces;
}

function groupOf(text: string, spans: readonly Span[]): RowGroup {
  const name = tidy(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  return { name, folded: fold(name), spans };
}

/** The grades of the lines below the heads of a grid; null where they are none of one. */
function readLines(
  ground: TableGround,
  heads: readonly RowGroup[],
  first: number,
): { rows: ReturnType<typeof rowsOf>; last: number } | null {
  const { lines, layout } = ground;
  const grid: GridLine[] = [];
  let columns = heads;
  let label: readonly Span[] = [];
  let cells: Cell[] = [];
  let last = first - 1;
  let end = last;
  let lost = 0;
  const close = (line: number): boolean => {
    const isWhole = cells.length === columns.length && cells.every(({ pieces }) => isGrade(ground, pieces));
    if (isWhole) {
      grid.push(lineOf(ground, columns, label, cells));
      end = line;
      lost = 0;
    }
    // One line may have lost a grade; two of them are no grid.
    return isWhole || ++lost < 2;
  };
  for (let line = first; line < lines.count && line - last <= NEXT_LINE; line = layout.nextText(line + 1)) {
    if (lines.isBlank(line)) continue;
    const piece = { start: lines.inkStart(line), end: lines.inkEnd(line) };
    const graded = gradesIn(ground, piece, cells);
    if (graded) {
      if (label.length === 0) {
        // The label of the first line may be the name of an area too.
        label = columns.at(-1)?.spans ?? [];
        columns = columns.slice(0, -1);
      }
      cells = graded;
      // More grades than columns: nothing tells what they are of.
      if (cells.length > columns.length) break;
    } else {
      if (cells.length > 0) {
        if (!close(last)) break;
        label = [];
        cells = [];
      }
      if (label.length === LABEL_LINES || piece.end - piece.start > LONGEST) break;
      const text = lines.text.slice(piece.start, piece.end);
      if (PROSE.test(text)) break;
      const split = splitLine(ground, piece, columns.length);
      label = [...label, split?.label ?? piece];
      cells = split?.cells ?? cells;
    }
    last = line;
  }
  if (cells.length === columns.length) close(last);
  return grid.length >= FEWEST_LINES ? { rows: rowsOf(grid), last: end } : null;
}

/**
 * The one line of a grid that has no label. Where a day stands beside each grade, and there are as many as columns, each is
 * of its column; else none is of any, nor of the name right above it.
 */
function readWhole(ground: TableGround, columns: readonly RowGroup[], first: number): ReturnType<typeof readLines> {
  const { lines, layout } = ground;
  let cells: Cell[] = [];
  let last = first - 1;
  for (let line = first; line < lines.count && line - last <= NEXT_LINE; line = layout.nextText(line + 1)) {
    if (lines.isBlank(line)) continue;
    const graded = gradesIn(ground, { start: lines.inkStart(line), end: lines.inkEnd(line) }, cells);
    if (!graded || graded.length > columns.length) break;
    cells = graded;
    last = line;
  }
  if (cells.length < 2) return null;
  const isWhole =
    cells.length === columns.length && cells.every(({ pieces, month }) => month > 0 && isGrade(ground, pieces));
  const { rows } = lineOf(ground, columns, [], isWhole ? cells : columns.map(() => ({ pieces: [], month: 0 })));
  return { rows: [...rows], last };
}

/** What stands in a cell of which nothing was judged. */
const isNone = (folded: string) => /^(?:n\/?a|not rated|not inspected)$/.test(folded) || isNotJudged(folded);

const foldedIn = (text: string, pieces: readonly Span[]) =>
  foldGrade(pieces.map(({ start, end }) => text.slice(start, end)).join(' '));

/** Whether pieces of a text are a grade, or say that there is none. */
function isGrade({ lines: { text }, levels }: TableGround, pieces: readonly Span[]): boolean {
  const folded = foldedIn(text, pieces);
  return levels.level(folded) !== null || isNone(folded);
}

/** The cells of an open line with those that a piece of a text adds to them; null where it holds anything but grades. */
function gradesIn(ground: TableGround, piece: Span, open: readonly Cell[]): Cell[] | null {
  const { text } = ground.lines;
  const words = wordsOn(text, piece.start, piece.end);
  if (!words) return null;
  const cells = open.map(({ pieces, month }) => ({ pieces: [...pieces], month }));
  const before = cells.at(-1);
  const isAside = (span: Span) => text.slice(span.start, span.end).replace(ASIDE, '').trim() === '';
  // The rest of a grade that is wrapped.
  if (before && isGrade(ground, [...before.pieces, piece])) {
    before.pieces.push(piece);
    return cells;
  }
  if (before && !isGrade(ground, before.pieces)) return null;
  const pieces = inPieces(words, (span) => isAside(span) || isGrade(ground, [span]));
  for (const span of pieces ?? []) {
    const last = cells.at(-1);
    if (!isAside(span)) cells.push({ pieces: [span], month: 0 });
    else if (last) last.month = monthIn(text.slice(span.start, span.end)) || last.month;
    else return null;
  }
  if (pieces) return cells;
  // The first words of one that goes on below.
  return ground.levels.opens(foldedIn(text, [piece])) ? [...cells, { pieces: [piece], month: 0 }] : null;
}

/** A label and the grades of all columns behind it on the same line; null for none. */
function splitLine(ground: TableGround, piece: Span, columns: number): { label: Span; cells: Cell[] } | null {
  const { text } = ground.lines;
  const words = wordsOn(text, piece.start, piece.end) ?? [];
  for (const [index, { start }] of words.entries()) {
    const before = words[index - 1];
    if (!before || words.length - index < columns) continue;
    const cells = gradesIn(ground, { start, end: piece.end }, []);
    if (cells?.length === columns) return { label: { start: piece.start, end: before.end }, cells };
  }
  return null;
}

/** The grades of a line of a grid, each of the area of its column. */
function lineOf(
  { lines: { text } }: TableGround,
  columns: readonly RowGroup[],
  label: readonly Span[],
  cells: readonly Cell[],
): GridLine {
  const group = label.length > 0 ? groupOf(text, label) : null;
  const months = cells.filter(({ pieces }) => !isNone(foldedIn(text, pieces))).map(({ month }) => month);
  const rows = columns.map(({ name, folded, spans }, index) => {
    const pieces = cells[index]?.pieces ?? [];
    const printed = tidy(pieces.map(({ start, end }) => text.slice(start, end)).join(' '));
    const row = { label: name, folded, name: foldName(name), labelSpans: spans, fragments: pieces, printed };
    return { ...row, code: null, group, earlier: [] };
  });
  return { rows, months };
}
