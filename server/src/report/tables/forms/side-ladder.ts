import { cellsOf, type Cell, nextParted } from '../../../text/columns';
import { foldName, tidy } from '../../../text/fold';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeTable } from '../table';

/** Two lines of such a list stand so near to each other, blank ones counted. */
const NEXT_LINE = 4;

/** A name begins so near to its column, in characters, and has so many lines at most. */
const SHIFT = 2;
const NAME_LINES = 3;

/** A grade at the left, and what stands in the column beside it, its first line with the grade. */
interface SideRung {
  readonly grade: Cell;
  readonly printed: string;
  readonly level: string;
  readonly pieces: Cell[];
}

/**
 * Areas listed beside the grade that they have: each grade stands once, in a column at the left, and in the column
 * behind it the areas one below the other, the first on the grade's own line. A grade that was not awarded has none.
 * Every name must be known, so that no line of text is taken for one.
 */
export const sideLadder: TableForm = (ground) => {
  const { lines, layout, levels } = ground;
  const tables: GradeTable[] = [];
  for (let line = nextParted(lines, 0); line < lines.count; line = nextParted(lines, line + 1)) {
    if (layout.role(line) !== LineRole.text) continue;
    const [first] = cellsOf(lines, line);
    if (!first || !levels.mayEndWhole(lines.text, first.end)) continue;
    const read = readFrom(ground, line);
    if (!read) continue;
    tables.push(read);
    line = read.last;
  }
  return tables;
};

function readFrom(ground: TableGround, first: number): GradeTable | null {
  const { lines, layout, areas } = ground;
  const rungs: SideRung[] = [];
  let column = -1;
  let last = first;
  for (let line = first; line < lines.count && line - last <= NEXT_LINE; line = layout.nextText(line + 1)) {
    const cells = cellsOf(lines, line);
    const [left, right, more] = cells;
    if (!left || more) break;
    if (right === undefined && column >= 0 && isAt(left, column)) {
      rungs.at(-1)?.pieces.push(left);
      last = line;
      continue;
    }
    const rung = rungOf(ground, left, right);
    if (!rung || (right && column >= 0 && !isAt(right, column))) break;
    if (rungs.some(({ level }) => level === rung.level)) return null;
    if (right) column = right.from;
    // A tab shows that there is a column, though nothing stands in it.
    if (column < 0 && !lines.hasTab(line)) return null;
    rungs.push(rung);
    last = line;
  }
  const heading = rungs.filter(({ pieces }) => pieces.length > 0);
  if (heading.length < 2) return null;
  const named = heading.map(({ grade, printed, pieces }) => {
    const names = namesOf(ground, pieces);
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

function rungOf({ lines, levels }: TableGround, left: Cell, right: Cell | undefined): SideRung | null {
  const printed = lines.text.slice(left.start, left.end);
  const level = levels.level(foldGrade(printed));
  return level ? { grade: left, printed, level: level.label, pieces: right ? [right] : [] } : null;
}

const textOf = ({ lines }: TableGround, spans: readonly Cell[]) =>
  tidy(spans.map(({ start, end }) => lines.text.slice(start, end)).join(' '));

/** The pieces of a column joined to names of areas, each the longest that there is; null where one is of no name. */
function namesOf(ground: TableGround, pieces: readonly Cell[]): Cell[][] | null {
  const names: Cell[][] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + NAME_LINES);
    while (to > from && !ground.areas.named(foldName(textOf(ground, pieces.slice(from, to))))) to--;
    if (to === from) return null;
    names.push(pieces.slice(from, to));
    from = to;
  }
  return names;
}
