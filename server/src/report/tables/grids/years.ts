import { cellsOf, type Cell } from '../../../text/columns';
import { foldName, tidy } from '../../../text/fold';
import type { LineTable } from '../../../text/lines';
import { foldGrade } from '../../../vocabulary/levels';
import { LineRole } from '../../layout/page';
import type { TableForm, TableGround } from '../form';
import { gradeRow, type GradeRow, type GradeTable } from '../table';

/** A line of such a table: its year, and a digit for each area. */
interface YearRow {
  readonly line: number;
  readonly year: number;
  readonly digits: readonly Cell[];
}

/** So many areas stand beside each other, and so many inspections below each other. */
const FEWEST_AREAS = 3;
const FEWEST_YEARS = 2;

/** Rows stand so near to each other, the names so near above them, and the axis so near above those, in lines. */
const NEXT_ROW = 2;
const HEAD_REACH = 5;
const AXIS_REACH = 24;

/** A digit stands so near to the middle of its name, in characters. */
const NEAR = 9;

/** As few steps of an axis say what its digits mean. */
const FEWEST_STEPS = 3;

const YEAR = /^(?:19|20)\d\d$/;
const DIGIT = /^\d$/;

/**
 * What stands below a chart: the areas beside each other, and for each inspection a line with its year and their digits,
 * which the axis of the chart explains, the best on top. The latest year is that of this inspection.
 */
export const yearsDown: TableForm = (ground) => {
  const { lines } = ground;
  const tables: GradeTable[] = [];
  for (let line = lines.nextInColumns(0); line < lines.count; line = lines.nextInColumns(line + 1)) {
    const rows = rowsFrom(ground, line);
    const [top] = rows;
    const last = rows.at(-1);
    if (!top || !last || rows.length < FEWEST_YEARS) continue;
    const table = tableOf(ground, rows, top, last);
    if (table) tables.push(table);
    line = last.line;
  }
  return tables;
};

function rowOn({ lines, layout }: TableGround, line: number): YearRow | null {
  if (layout.role(line) !== LineRole.text) return null;
  const [label, ...digits] = cellsOf(lines, line);
  if (!label || digits.length < FEWEST_AREAS) return null;
  const year = textOf(lines, label);
  return YEAR.test(year) && digits.every((cell) => DIGIT.test(textOf(lines, cell)))
    ? { line, year: Number(year), digits }
    : null;
}

const textOf = ({ text }: LineTable, { start, end }: Cell) => text.slice(start, end);

/** The rows from a line on; each has as many digits as the first, and a year of its own. */
function rowsFrom(ground: TableGround, first: number): YearRow[] {
  const rows: YearRow[] = [];
  let reach = first;
  for (let line = first; line < ground.lines.count && line <= reach; line++) {
    const row = rowOn(ground, line);
    if (!row) {
      if (!ground.lines.isBlank(line)) break;
      continue;
    }
    if (row.digits.length !== (rows[0] ?? row).digits.length || rows.some(({ year }) => year === row.year)) return [];
    rows.push(row);
    reach = line + NEXT_ROW;
  }
  return rows;
}

function tableOf(ground: TableGround, rows: readonly YearRow[], top: YearRow, last: YearRow): GradeTable | null {
  const { lines, areas } = ground;
  const names = top.digits.map((digit) => nameOver(ground, digit, top.line));
  const first = Math.min(...names.flatMap((pieces) => pieces.map(({ start }) => lines.at(start))));
  const labels = names.map((pieces) => tidy(pieces.map((piece) => textOf(lines, piece)).join(' ')));
  const ids = new Set(labels.map((label) => areas.named(foldName(label))?.id ?? null));
  if (ids.size < labels.length || ids.has(null)) return null;
  const explained = axisAbove(ground, first);
  if (!rows.every(({ digits }) => digits.every((digit) => explained.has(textOf(lines, digit))))) return null;
  const [latest, ...earlier] = [...rows].sort((a, b) => b.year - a.year);
  const made = labels.flatMap((label, index): GradeRow[] => {
    const own = latest?.digits[index];
    if (!own) return [];
    const past = earlier.flatMap(({ digits }) => (digits[index] ? [[digits[index]]] : []));
    const printed = textOf(lines, own);
    return [gradeRow({ label, labelSpans: names[index] ?? [], fragments: [own], printed, earlier: past })];
  });
  return { first, last: last.line, head: '', rows: made, sure: 'form', saysTime: true };
}

/** The pieces of the name that stands over a digit, on one line or on lines right below each other. */
function nameOver({ lines }: TableGround, { from, to }: Cell, row: number): Cell[] {
  const pieces: Cell[] = [];
  for (let line = row - 1; line >= 0 && row - line <= HEAD_REACH; line--) {
    const own = cellsOf(lines, line).filter((cell) => Math.abs(cell.from + cell.to - from - to) <= NEAR * 2);
    const [piece, more] = own;
    if (more) return [];
    if (piece) pieces.unshift(piece);
    else if (pieces.length > 0 && lines.isBlank(line)) break;
  }
  return pieces;
}

/** The digits that the axis above some line explains, each beside its grade, from the highest down. */
function axisAbove({ lines, levels }: TableGround, first: number): ReadonlySet<string> {
  const steps: number[] = [];
  for (let line = Math.max(0, first - AXIS_REACH); line < first; line++) {
    const [one, other, more] = cellsOf(lines, line).map((cell) => textOf(lines, cell));
    if (one === undefined || other === undefined || more !== undefined) continue;
    const [digit, label] = DIGIT.test(one) ? [one, other] : [other, one];
    if (DIGIT.test(digit) && levels.level(foldGrade(label))) steps.push(Number(digit));
  }
  const isFalling = steps.every((step, index) => index === 0 || step === (steps[index - 1] ?? 0) - 1);
  return new Set(isFalling && steps.length >= FEWEST_STEPS ? steps.map(String) : []);
}
