import { LineRole, type Layout } from '../layout/page';
import type { LineTable } from '../../text/lines';
import { readMarker } from '../../text/markers';
import type { GradeCell } from './grade-cells';

/** Most lines of text between two grades of one table: a label of four lines, and a head. */
const ROW_REACH = 6;

/** Puts cells that stand below each other, nothing but labels between them, into one group each; in order of the text. */
export function groupCells<T extends GradeCell>(lines: LineTable, layout: Layout, cells: readonly T[]): T[][] {
  const groups: T[][] = [];
  let group: T[] = [];
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

/** Cells that are set to the left of their column begin alike, those to its right end alike; in its middle one spans the other. */
const sameColumn = (a: GradeCell, b: GradeCell) =>
  Math.abs(a.column - b.column) <= 4 || Math.abs(rightOf(a) - rightOf(b)) <= 2 || spans(a, b) || spans(b, a);

const spans = (a: GradeCell, b: GradeCell) => a.column <= b.column && rightOf(a) >= rightOf(b);

const rightOf = ({ column, fragments: [first] }: GradeCell) => column + (first ? first.end - first.start : 0);

const isTitle = (lines: LineTable, line: number) => lines.length(line) <= LONGEST_TITLE && TITLE.test(lines.ink(line));

const LONGEST_TITLE = 40;

/** A label has no full stop; a paragraph has one, and a verb or its number in front. */
function isSentence(lines: LineTable, line: number): boolean {
  const text = lines.ink(line);
  if (!text.endsWith('.')) return false;
  return /[ \u00A0](?:is|are)[ \u00A0]/.test(text) || readMarker(lines, line)?.kind === 'number';
}

/** Whether a gap parts a line into columns: one other than that behind a paragraph's number. */
const partsLabel = (lines: LineTable, line: number) =>
  lines.hasColumns(line) && readMarker(lines, line)?.textStart !== lines.lastColumn(line);

/** 'Detailed evaluations': what no label is called, and the grades below it are not those above it. */
const TITLE = /^[A-Z][a-z]+ (?:evaluations|grad(?:ing|e)s|ratings|judge?ments|results)$/;

/** Whether only labels stand between two cells: text that keeps clear of the grades' column. */
function connected(lines: LineTable, layout: Layout, above: GradeCell, below: GradeCell): boolean {
  let between = 0;
  for (let line = above.last + 1; line < below.first; line++) {
    if (layout.role(line) !== LineRole.text || lines.isBlank(line)) continue;
    // A cell that cannot be read parts no table; a line of running text does.
    const long = lines.inkEnd(line) - lines.start(line) > below.column && !partsLabel(lines, line);
    const runsOn = long || isSentence(lines, line) || isTitle(lines, line);
    if (runsOn || ++between > ROW_REACH) return false;
  }
  return true;
}
