import { isDigit, isSpace } from '../../text/letters';
import type { AreaLexicon } from '../../vocabulary/areas';
import { fold, tidy } from '../../text/fold';
import type { GradeCell } from './grade-cells';
import { joinPieces, LABEL_LINES, type Label, type LabelPiece } from './label-lines';
import { type Layout, LineRole } from '../layout/page';
import { FAR_RIGHT, type LineTable } from '../../text/lines';
import type { GradeRow, GradeTable } from './table';

/** A label may begin this many lines above the first grade and end as many below the last one. */
const LABEL_REACH = LABEL_LINES;

/** What marks a table's head row. */
const HEAD = /\b(?:grades?|judge?ments?|evaluations?)\b| rating$/;

/**
 * Gives every grade of a table set in place by spaces its label: labels are told apart by their names and by blank
 * lines, and belong to the grade that stands beside or nearest to them.
 *
 * @returns The table, or null where nothing shows that the column holds grades of areas.
 */
export function labelRows(
  lines: LineTable,
  layout: Layout,
  cells: readonly GradeCell[],
  areas: AreaLexicon,
): GradeTable | null {
  const top = cells[0];
  const bottom = cells.at(-1);
  if (!top || !bottom) return null;
  const cellAt = new Map<number, number>();
  const cellOf = new Map<number, GradeCell>();
  for (const cell of cells) {
    for (const fragment of cell.fragments) {
      const line = lines.at(fragment.start);
      cellAt.set(line, fragment.start);
      cellOf.set(line, cell);
    }
  }
  const { pieces, head } = collectPieces(lines, layout, areas, top, bottom, cellAt);
  const labels = joinPieces(lines, pieces, areas, cellOf);
  const labelOf = align(labels, cells);
  const rows: GradeRow[] = [];
  const given = new Set<Label>();
  // Where every label is one line beside its grade and a blank line parts it from the others, none is a piece.
  const areApart =
    labels.length === cells.length &&
    cells.every(({ first }, at) => labelOf[at]?.first === first && labelOf[at].last === first) &&
    labels.every(({ pieces: [piece] }) => piece?.blankBefore === true);
  let first = top.first;
  let last = bottom.last;
  let known = 0;
  for (const [index, cell] of cells.entries()) {
    const label = withoutLeadIn(labels, labelOf, index);
    if (!label || cell.isRivalled || (cells.length === 1 && isAmid(label, cell, pieces))) continue;
    if (!label.known && !areApart && !isWholeRow(lines, label, cell) && isPieceOfName(label, areas, cellOf)) continue;
    given.add(label);
    if (label.known) known++;
    first = Math.min(first, label.first);
    last = Math.max(last, label.last);
    rows.push({
      label: label.text,
      folded: label.folded,
      name: label.name,
      labelSpans: label.pieces.map(({ start, end }) => ({ start, end })),
      fragments: cell.fragments,
      printed: tidy(cell.printed),
      code: cell.code,
      group: null,
      earlier: [],
    });
  }
  if (known === 0 && (head === '' || rows.length < 2)) return null;
  return { first, last, head, rows: withGroups(rows, labels, given), sure: 'form', saysTime: false };
}

/**
 * The label of a cell. What leads in to the parts of an area stands below its name, and may have its grade beside it:
 * 'Taking into account:'.
 */
function withoutLeadIn(labels: readonly Label[], labelOf: readonly (Label | null)[], index: number): Label | null {
  const label = labelOf[index] ?? null;
  if (!label || label.known || !label.text.endsWith(':')) return label;
  const above = labels[labels.indexOf(label) - 1];
  return above?.known === true && !labelOf.includes(above) ? above : label;
}

/** Whether a grade by itself stands right below a line that names something else than its label, which follows it. */
const isAmid = (label: Label, { first }: GradeCell, pieces: readonly LabelPiece[]): boolean =>
  label.first > first && label.pieces[0]?.blankBefore === false && pieces.some(({ line }) => line === first - 1);

/** Whether a label stands beside its grade, a tab between them, and does not go on below. */
const isWholeRow = (lines: LineTable, label: Label, { first }: GradeCell): boolean =>
  lines.hasTab(first) &&
  label.first === first &&
  label.last === first &&
  !(first + 1 < lines.count && /^\p{Ll}/u.test(lines.ink(first + 1)));

/** So many words that open a name are its first line, not a name of their own. */
const FIRST_LINE = 4;

/** What is left of a label whose other lines went elsewhere. What is numbered is whole, or opens below a grade or a blank line. */
function isPieceOfName(
  { text, first, pieces }: Label,
  areas: AreaLexicon,
  cellOf: ReadonlyMap<number, GradeCell>,
): boolean {
  const opens = /^[A-Z]/.test(text) && cellOf.has(first) && (cellOf.has(first - 1) || pieces[0]?.blankBefore === true);
  if (text.split(' ').length >= FIRST_LINE && areas.opens(text)) return true;
  return !/^\d/.test(text) && !opens && areas.closes(text);
}

/** The rows with those that have no grade and stand by themselves: they name the group of the rows below them. */
function withGroups(rows: readonly GradeRow[], labels: readonly Label[], given: ReadonlySet<Label>): GradeRow[] {
  const groups = labels
    .filter((label) => !given.has(label) && label.pieces[0]?.blankBefore === true)
    .map(({ text, folded, name, pieces }) => ({
      label: text,
      folded,
      name,
      labelSpans: pieces.map(({ start, end }) => ({ start, end })),
      fragments: [],
      printed: '',
      code: null,
      group: null,
      earlier: [],
    }));
  const startOf = ({ labelSpans }: GradeRow) => labelSpans[0]?.start ?? 0;
  return [...rows, ...groups].sort((a, b) => startOf(a) - startOf(b));
}

function collectPieces(
  lines: LineTable,
  layout: Layout,
  areas: AreaLexicon,
  top: GradeCell,
  bottom: GradeCell,
  cellAt: ReadonlyMap<number, number>,
): { pieces: LabelPiece[]; head: string } {
  const isLabel = (line: number) => {
    if (layout.role(line) !== LineRole.text) return false;
    if (cellAt.has(line) || headBeside(lines, areas, line, top.column) !== null) return true;
    return !isHeadRow(lines, line, top.column) && lines.inkEnd(line) - lines.start(line) < top.column + LABEL_LINES;
  };
  let first = top.first;
  while (top.first - first < LABEL_REACH && first > 0 && isLabel(first - 1)) first--;
  let last = bottom.last;
  // What has a column far to the right below the last grade is no label.
  const runsOn = (line: number) => isLabel(line) && lines.lastColumn(line) - lines.start(line) < FAR_RIGHT;
  while (last - bottom.last < LABEL_REACH && runsOn(last + 1)) last++;
  const pieces: LabelPiece[] = [];
  let blankBefore = true;
  for (let line = first; line <= last; line++) {
    if (layout.role(line) !== LineRole.text) {
      blankBefore ||= lines.isBlank(line);
      continue;
    }
    const start = lines.inkStart(line);
    let end = cellAt.get(line) ?? headBeside(lines, areas, line, top.column) ?? lines.inkEnd(line);
    while (end > start && lines.text.charCodeAt(end - 1) <= 32) end--;
    // The code of a grade may stand in a column of its own before it.
    if (cellAt.has(line) && isDigit(lines.text.charCodeAt(end - 1)) && isGap(lines.text, end - 3)) end--;
    while (end > start && lines.text.charCodeAt(end - 1) <= 32) end--;
    const label = lines.text.slice(start, end);
    const at = label.toLowerCase().lastIndexOf('this');
    if (at >= 0 && label.length - at < LONGEST_TIME && THIS_TIME.test(fold(label.slice(at)))) end -= label.length - at;
    while (end > start && lines.text.charCodeAt(end - 1) <= 32) end--;
    if (end > start) {
      pieces.push({ line, start, end, blankBefore });
      blankBefore = false;
    }
  }
  return { pieces, head: findHead(lines, layout, first) };
}

/** The head of a column of grades that a row of its own has. */
const OWN_HEAD = 'grade';

/** Whether a line ends in the head of the column of grades. */
function isHeadRow(lines: LineTable, line: number, column: number): boolean {
  const beside = lines.lastColumn(line);
  // It may stand by itself, over the column.
  const at = beside < 0 && lines.indent(line) >= FAR_RIGHT ? lines.inkStart(line) : beside;
  if (at < 0 || Math.abs(at - lines.start(line) - column) > LABEL_LINES) return false;
  return lines.text.slice(at, lines.inkEnd(line)).toLowerCase() === OWN_HEAD;
}

/** Where the head of the column of grades stands behind the first words of a label on its line; null where none does. */
function headBeside(lines: LineTable, areas: AreaLexicon, line: number, column: number): number | null {
  if (!isHeadRow(lines, line, column)) return null;
  const at = lines.lastColumn(line);
  const label = lines.text.slice(lines.inkStart(line), at);
  return areas.opens(label) || areas.area(label) ? at : null;
}

/** Whether two blanks stand at an offset. */
const isGap = (text: string, at: number) => isSpace(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1));

/** Parts a grade from the earlier one beside it, and is no label. */
const THIS_TIME = /^this inspection:?$/;
const LONGEST_TIME = 24;

/** No head row is longer. */
const LONGEST_HEAD = 100;

/** The head row stands above the first label, blank lines between. */
function findHead(lines: LineTable, layout: Layout, first: number): string {
  for (let line = first; line >= 0 && first - line <= LABEL_REACH + 1; line--) {
    if (layout.role(line) !== LineRole.text || lines.length(line) > LONGEST_HEAD) continue;
    if (!lines.hasColumns(line) && lines.indent(line) < FAR_RIGHT) continue;
    const text = fold(lines.ink(line));
    if (HEAD.test(text)) return text;
  }
  return '';
}

/** No label lies further from its grade, in lines. */
const FARTHEST = 2;

/** What a line between a label and its grade weighs: more than a known label left without one for an unknown one. */
const LINE_APART = 5.2;

const distance = (label: Label, cell: GradeCell) => Math.max(0, label.first - cell.last, cell.first - label.last);

interface Path {
  readonly cost: number;
  /** Index of the last label that was given away; -1 for none. */
  readonly label: number;
  readonly chosen: number | null;
  readonly before: Path | null;
}

/**
 * Pairs cells with labels, each used once and in order, so that the sum of their distances and of the labels left
 * over is least. Only labels beside a cell are candidates, so the work grows with the length of the table.
 */
function align(labels: readonly Label[], cells: readonly GradeCell[]): (Label | null)[] {
  const leftOver = [0];
  for (const label of labels) leftOver.push((leftOver.at(-1) ?? 0) + (label.known ? 4 : 0.5));
  const skipped = (after: number, before: number) => (leftOver[before] ?? 0) - (leftOver[after + 1] ?? 0);
  let paths: Path[] = [{ cost: 0, label: -1, chosen: null, before: null }];
  let low = 0;
  for (const cell of cells) {
    while (low < labels.length && (labels[low]?.last ?? 0) < cell.first - FARTHEST) low++;
    const next = new Map<number, Path>();
    const offer = (path: Path) => {
      const rival = next.get(path.label);
      if (!rival || path.cost < rival.cost) next.set(path.label, path);
    };
    for (const before of paths) {
      const floor = Math.max(before.label, low - 1);
      offer({
        cost: before.cost + 10 + (floor > before.label ? skipped(before.label, floor + 1) : 0),
        label: floor,
        chosen: null,
        before,
      });
      for (let index = floor + 1; index < labels.length; index++) {
        const label = labels[index];
        if (!label || label.first > cell.last + FARTHEST) break;
        const cost =
          before.cost + skipped(before.label, index) + LINE_APART * distance(label, cell) + (label.known ? 0 : 1);
        offer({ cost, label: index, chosen: index, before });
      }
    }
    paths = [...next.values()];
  }
  const finish = (path: Path) => path.cost + skipped(path.label, labels.length);
  let path: Path | null = paths.reduce((best, candidate) => (finish(candidate) < finish(best) ? candidate : best));
  const result: (Label | null)[] = [];
  for (; path.before; path = path.before) result.push(path.chosen === null ? null : (labels[path.chosen] ?? null));
  return result.reverse();
}
