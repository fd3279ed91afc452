import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A piece of a line between gaps or bars, without the marks of Markdown around it. */
export interface Cell extends Span {
  readonly line: number;
  readonly text: string;
  /** Whether nothing stands before it on its line, and whether nothing stands behind it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What parts cells: three blanks or more, a tab, the bar of a table in Markdown. */
const GAP = /[ \u00a0]{3,}|\t|\|/g;

/** Marks of headings, quoting, lists and type that converters put around words. */
const MARKS = /[#*_>\u00a0 \f]/;

/** The cell that stands behind one on its line; none behind a piece that a line's own cells do not have. */
export function cellBehind(lines: LineTable, { line, start }: Cell): Cell | undefined {
  const cells = cellsOf(lines, line);
  const index = cells.findIndex((cell) => cell.start === start);
  return index < 0 ? undefined : cells[index + 1];
}

/** The cells of a line in their order; those without ink are left out. */
export function cellsOf(lines: LineTable, line: number): Cell[] {
  const from = lines.inkStart(line);
  const ink = lines.ink(line);
  const cells: Cell[] = [];
  const add = (start: number, end: number) => {
    let first = start;
    let last = end;
    while (first < last && MARKS.test(ink.charAt(first))) first++;
    while (last > first && MARKS.test(ink.charAt(last - 1))) last--;
    if (first === last) return;
    const text = ink.slice(first, last);
    cells.push({ line, text, start: from + first, end: from + last, isFirst: cells.length === 0, isLast: false });
  };
  let before = 0;
  if (lines.hasColumns(line) || ink.includes('|')) {
    for (const { 0: gap, index } of ink.matchAll(GAP)) {
      add(before, index);
      before = index + gap.length;
    }
  }
  add(before, ink.length);
  return cells.map((cell, index) => (index === cells.length - 1 ? { ...cell, isLast: true } : cell));
}
