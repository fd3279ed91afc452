import { TO_DO } from './asks';
import type { Block } from '../blocks/blocks';
import { breaksOnPurpose, endsSentence } from '../../text/line-ends';
import { tidy } from '../../text/fold';
import { type Layout, LineRole } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** An item of a list: its text, and where it stands. */
export interface ListItem extends Span {
  readonly text: string;
}

/** A sentence that announces the parts of the action before it. */
const ANNOUNCES = /^(?:this|these|it|they|in particular|including|such)\b.*:$/is;

/**
 * Parts a run of lines without markers into items: one begins where a sentence ends and the line with it although
 * the next word would have fitted.
 *
 * @param from The line that the items start at, 0-based: past a heading that opens the run.
 */
export function unmarkedItems(lines: LineTable, layout: Layout, block: Block, from: number): ListItem[] {
  const items: ListItem[] = [];
  let run: number[] = [];
  let above = from - 1;
  while (above > 0 && lines.isBlank(above)) above--;
  const isAnnounced = above >= 0 && lines.ink(above).endsWith(':');
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    const text = tidy(run.map((line) => lines.ink(line)).join(' '));
    const item = { text, start: lines.inkStart(first), end: lines.inkEnd(last) };
    const before = items.at(-1);
    if (before && ANNOUNCES.test(text))
      items[items.length - 1] = { ...item, start: before.start, text: `${before.text} ${text}` };
    else items.push(item);
    run = [];
  };
  for (let line = from; line <= block.last; line++) {
    if (layout.role(line) !== LineRole.text) continue;
    const previous = run.at(-1);
    const isOver = previous !== undefined && endsSentence(lines, previous) && breaksOnPurpose(lines, previous, line);
    // Behind a colon each thing to be done may stand apart, and begin with a small letter.
    if (isOver || (isAnnounced && run.length > 0 && lines.isBlank(line - 1) && TO_DO.test(lines.ink(line)))) close();
    run.push(line);
  }
  close();
  return items;
}
