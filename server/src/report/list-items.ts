import type { Block } from './blocks';
import { endsSentence } from './blocks';
import { tidy } from './fold';
import { breaksOnPurpose } from './headings';
import { LineRole, type Layout } from './layout';
import type { LineTable } from './lines';
import type { Span } from './model';

/** An item of a list: its text, and where it stands. */
export interface ListItem extends Span {
  readonly text: string;
}

/**
 * Parts a run of lines without markers into items: one begins where a sentence ends and the line with it although
 * the next word would have fitted.
 *
 * @param from The line that the items start at, 0-based: past a heading that opens the run.
 */
export function unmarkedItems(lines: LineTable, layout: Layout, block: Block, from: number): ListItem[] {
  const items: ListItem[] = [];
  let run: number[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    const text = tidy(run.map((line) => lines.ink(line)).join(' '));
    const item = { text, start: lines.inkStart(first), end: lines.inkEnd(last) };
    const before = items.at(-1);
    // What ends in a colon announces the parts of the action before it.
    if (before && text.endsWith(':'))
      items[items.length - 1] = { ...item, start: before.start, text: `${before.text} ${text}` };
    else items.push(item);
    run = [];
  };
  for (let line = from; line <= block.last; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    const previous = run.at(-1);
    if (previous !== undefined && endsSentence(lines, previous) && breaksOnPurpose(lines, previous, line)) close();
    run.push(line);
  }
  close();
  return items;
}

/** A right-hand column starts at least so far to the right. */
const FAR_RIGHT = 20;

/**
 * Parts a table of two columns, who should act and what is to be done, into items: the texts of the right column, each
 * from where the left column has a text beside the start of a sentence.
 *
 * @returns Null where the run is no such table.
 */
export function columnItems(lines: LineTable, layout: Layout, block: Block, from: number): ListItem[] | null {
  const column = rightColumn(lines, from);
  if (column < FAR_RIGHT) return null;
  const items: { parts: string[]; start: number; end: number }[] = [];
  for (let line = from + 1; line <= block.last; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    const start = Math.max(lines.inkStart(line), lines.start(line) + column);
    const end = lines.inkEnd(line);
    if (start >= end) continue;
    const open = items.at(-1);
    const opens = lines.indent(line) < column && (!open || /[.:]$/.test(open.parts.at(-1) ?? ''));
    const text = lines.text.slice(start, end);
    if (!open || (opens && /^[A-Z]/.test(text))) items.push({ parts: [text], start, end });
    else {
      open.parts.push(text);
      open.end = end;
    }
  }
  return items.map(({ parts, start, end }) => ({ text: tidy(parts.join(' ')), start, end }));
}

/** The column at which the second cell of a head row starts; 0 where there is none. */
function rightColumn(lines: LineTable, line: number): number {
  const ink = lines.ink(line);
  const gap = /^\S+(?: \S+)* {3,}(?=\S)/.exec(ink)?.[0].length ?? 0;
  return gap === 0 ? 0 : lines.indent(line) + gap;
}
