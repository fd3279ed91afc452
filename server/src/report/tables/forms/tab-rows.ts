import { isDigit } from '../../../text/letters';
import type { PartedCell as Cell } from '../parted-cells';

/** A line parted by tabs. */
export interface TabRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** The line above it that its label begins on; null for none. */
  readonly above: Cell | null;
  /** The line above it that names what its first cell only describes; null for none. */
  readonly name: Cell | null;
  /** The line below it that goes on with its label; null for none. */
  more: Cell | null;
}

/** A code that says itself that it is a score: '3 out of 4'. */
export const OUT_OF = /^\d out of \d$/;

/** Whether a text is a code by itself. */
export const isCode = (text: string): boolean =>
  (text.length === 1 && isDigit(text.charCodeAt(0))) || OUT_OF.test(text);

/** A chapter's name of so many words stands by itself with its grade; a shorter one may be anything with a number. */
const LONG_NAME = 5;

/**
 * The name of a chapter and the code behind it, or in a box of its own below it, where no other of some rows ends in a
 * code: several do in a list of contents, in the numbers of pages. Null for none.
 *
 * @param headingOf The heading above a row.
 */
export function chapterRow(
  rows: readonly TabRow[],
  headingOf: (row: TabRow) => Cell | null,
): { row: TabRow; label: Cell; grade: Cell } | null {
  const [row, ...more] = rows.filter(({ cells }) => isCode(cells.at(-1)?.text ?? ''));
  const [first, second, ...others] = row?.cells ?? [];
  if (!row || !first || more.length > 0 || others.length > 0) return null;
  const label = second ? first : headingOf(row);
  return !label || label.text.split(' ').length < LONG_NAME ? null : { row, label, grade: second ?? first };
}

/** The grade in words of a row that ends in its code, 'Good' and behind it '2', with that code; null for none. */
export function worded(
  cells: TabRow['cells'],
  label: Cell,
  isGrade: (cell: Cell) => boolean,
): { grade: Cell; code: Cell } | null {
  const [grade, code] = cells.slice(-2);
  const between = cells.filter((cell) => cell.start > label.start && cell !== code);
  return grade && code && between.length === 1 && between[0] === grade && isGrade(grade) ? { grade, code } : null;
}

/** What goes on with the heads of columns on the line above, and by itself says of each only that it has grades. */
const OF_GRADES = /^(?:grades?|judge?ments?|ratings?)$/i;

/** Whether heads say of every column that it has grades, and of none of them which. */
export const sayNotWhich = (heads: readonly string[]): boolean =>
  heads.length > 1 && heads.every((head) => OF_GRADES.test(head));

/**
 * The rows of a table with a head on two lines as one: 'Sixth form' and 'School', and below each of them 'grade'. Where the
 * empty cell over the labels was lost, as many names as there are columns are theirs in their order.
 */
export function withWholeHead(rows: readonly TabRow[]): readonly TabRow[] {
  const [over, head, ...others] = rows;
  const [label, ...below] = head?.cells ?? [];
  if (!over || !head || !label) return rows;
  if (below.length < 2 || !below.every(({ text }) => OF_GRADES.test(text))) return rows;
  const isLost = over.cells.length === below.length && over.cells[0]?.column === 0;
  const nameOf = ({ column }: Cell, index: number) =>
    isLost ? over.cells[index] : over.cells.find((cell) => cell.column === column);
  const names = below.map(nameOf);
  if (!names.every((name) => name !== undefined)) return rows;
  const whole = below.map((cell, index): Cell => {
    const name = names[index] ?? cell;
    return { ...name, column: cell.column, text: `${name.text} ${cell.text}` };
  });
  return [{ ...head, cells: [label, ...whole] }, ...others];
}

/** Whether a head is that of a record of inspections, a row for each and its day: none of them is this one. */
export const isRecord = ({ cells: [label, ...columns] }: TabRow): boolean =>
  /^inspections?$/i.test(label?.text ?? '') && columns.some(({ text }) => /^dates?$/i.test(text));

/** Whether a row has codes in more than one column behind its first. */
export const hasCodes = ({ cells }: TabRow): boolean =>
  cells.filter(({ column, text }) => column > 0 && isCode(text)).length > 1;

/** Whether a cell behind a row's first one is a number that no scale has as a code. */
export const isCounted = ({ cells }: TabRow): boolean =>
  cells.some(({ column, text }) => column > 0 && /^\d{2,3}%?$/.test(text));

/** Whether a row opens with its number: '1.2', and behind it its label and its grade. */
export const isRowNumber = ([number, label, grade]: TabRow['cells']): boolean =>
  grade !== undefined && /^\d{1,2}\.\d{0,2}$/.test(number?.text ?? '') && /^[A-Z]/i.test(label?.text ?? '');
