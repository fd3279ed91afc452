import type { Cell } from '../../../text/columns';
import { tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import type { AreaLexicon } from '../../../vocabulary/areas';
import type { TableGround } from '../form';
import type { RowGroup } from '../table';

/** A name over several rows has so many lines. */
export const NAME_LINES = 4;

/** The head of a column. */
export interface Phase extends RowGroup {
  readonly middle: number;
}

/** A cell of the columns that name what is judged. */
export interface Label {
  readonly line: number;
  readonly cell: Cell;
}

/** A row while it is read: what is judged, and the grade of each phase. */
export interface PhaseRow {
  readonly label: readonly Cell[];
  readonly line: number;
  readonly cells: ReadonlyMap<Phase, Cell>;
}

/** What is judged, as it is called and where that stands. */
export interface Named {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Of a subject so many things are judged. */
const MOST_OF_SUBJECT = 3;

/**
 * Whether the labels of a table, one of them no area, are what is judged of a subject that they do not name: 'Attainment'
 * and 'Progress'.
 */
export const areOfSubject = (areas: AreaLexicon, labels: readonly string[]): boolean =>
  labels.length <= MOST_OF_SUBJECT &&
  labels.every((label) => areas.closes(label)) &&
  labels.some((label) => areas.area(label) === null);

/** The words of a cell. */
export const textOf = ({ text }: TableGround['lines'], { start, end }: Span) => text.slice(start, end);

/**
 * What is judged where the head over the labels opens all of their names: 'Teaching in', and below it 'English'.
 *
 * @param corner The head; null for none.
 * @param label What stands below it in a row.
 */
export function openedBy({ lines, areas }: TableGround, corner: Span | null, label: readonly Span[]): Named | null {
  if (!corner || label.length === 0 || corner.end - corner.start > LONGEST_CORNER) return null;
  const [opening = '', ...words] = [corner, ...label].map(({ start, end }) => lines.text.slice(start, end));
  const name = tidy([opening.replace(/:$/, ''), ...words].join(' '));
  // A subject by itself is no opening: what is judged of it has rows of its own.
  return OPENING.test(opening) && areas.area(name) ? { text: name, spans: label } : null;
}

/** Such a head breaks off before a name. */
const OPENING = / (?:in|of|for):?$/;

/** No such head is longer, in characters. */
const LONGEST_CORNER = 40;

/** What no framework calls an area, where blank lines part its row from those of others and it is judged for each phase. */
export function standingAlone(
  { lines, areas }: TableGround,
  { line, cells, label }: PhaseRow,
  rows: readonly PhaseRow[],
  labels: readonly Label[],
): Named | null {
  let [first, last] = [line, line];
  while (line - first < NAME_LINES && !lines.isBlank(first - 1)) first--;
  while (last - line < NAME_LINES && !lines.isBlank(last + 1)) last++;
  const isWhole =
    lines.isBlank(first - 1) && lines.isBlank(last + 1) && rows.every((row) => row.cells.size <= cells.size);
  const isShared = rows.some((row) => row.line !== line && row.line >= first && row.line <= last);
  const own = labels.filter((each) => each.line >= first && each.line <= last).map(({ cell }) => cell);
  const text = tidy(own.map((cell) => lines.text.slice(cell.start, cell.end)).join(' '));
  const isName =
    own.length === last - first + Math.min(label.length, 1) &&
    /^\p{Lu}[\p{L} ,\u2019'-]+$/u.test(text) &&
    !areas.opens(text);
  return isWhole && !isShared && isName ? { text, spans: own } : null;
}

/** What a row judges of the subject that stands between it and the other row of that subject, blank lines around the two. */
export function subjectBetween(
  { lines, areas }: TableGround,
  row: PhaseRow,
  rows: readonly PhaseRow[],
  labels: readonly Label[],
): Named | null {
  const [what, more] = row.label;
  if (!what || more) return null;
  for (const step of [1, -1]) {
    let line = row.line + step;
    while (Math.abs(line - row.line) <= NAME_LINES && !lines.isBlank(line) && !rows.some((each) => each.line === line))
      line += step;
    const isPair = rows.some((each) => each.line === line) && Math.abs(line - row.line) > 1;
    if (!isPair || !lines.isBlank(row.line - step) || !lines.isBlank(line + step)) continue;
    const [first, last] = [Math.min(line, row.line), Math.max(line, row.line)];
    const subject = labels.filter((each) => each.line > first && each.line < last).map(({ cell }) => cell);
    const named = tidy(subject.map((cell) => textOf(lines, cell)).join(' '));
    const own = textOf(lines, what);
    if (named && areas.area(`${named} ${own}`)) return { text: tidy(`${named}: ${own}`), spans: [...subject, what] };
  }
  return null;
}

/** An area whose name runs over the lines around its grades, none of which has grades of its own. */
export function wrappedAround(
  { lines, areas }: TableGround,
  row: PhaseRow,
  rows: readonly PhaseRow[],
  labels: readonly Label[],
): Named | null {
  const graded = new Set(rows.map(({ line }) => line));
  const free = (line: number) => line === row.line || (!lines.isBlank(line) && !graded.has(line));
  let first = row.line;
  while (row.line - first < NAME_LINES && free(first - 1)) first--;
  let last = row.line;
  while (last - row.line < NAME_LINES && free(last + 1)) last++;
  for (let length = last - first + 1; length > 1; length--) {
    for (let from = first; from + length - 1 <= last; from++) {
      if (from > row.line || from + length <= row.line) continue;
      const cells = labels.filter(({ line }) => line >= from && line < from + length).map(({ cell }) => cell);
      const text = tidy(cells.map((cell) => textOf(lines, cell)).join(' '));
      if (cells.length === length - (row.label.length === 0 ? 1 : 0) && areas.area(text)) return { text, spans: cells };
    }
  }
  return null;
}
