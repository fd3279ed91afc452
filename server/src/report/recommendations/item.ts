import { tidy } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import type { Recommendation } from '../model';

/** An item as it is being read: its lines, 0-based, and where its own text starts on the first of them. */
export interface Item {
  readonly lines: number[];
  readonly textStart: number;
  readonly indent: number;
}

/** What an item says, and where. */
export type Shown = Omit<Recommendation, 'heading' | 'timeframe'>;

/** The item's lines joined, without its mark. */
export function shown(lines: LineTable, { lines: own, textStart }: Item): Shown {
  const first = own[0] ?? 0;
  const last = own.at(-1) ?? first;
  const parts = own.map((line) => (line === first ? lines.text.slice(textStart, lines.inkEnd(line)) : lines.ink(line)));
  return { text: tidy(parts.join(' ')), start: lines.inkStart(first), end: lines.inkEnd(last) };
}
