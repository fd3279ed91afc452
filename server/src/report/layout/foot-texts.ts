import type { LineTable } from '../../text/lines';
import type { Layout } from './page';

/** A shorter line may be the heading of something else. */
const SHORTEST = 12;

/** What the running lines of a text read, without those that are as short as a heading. */
export function footTexts(lines: LineTable, { furniture }: Layout): ReadonlySet<string> {
  const running = furniture.filter(({ kind, start, end }) => kind === 'running-line' && end - start >= SHORTEST);
  return new Set(running.map(({ start, end }) => lines.text.slice(start, end)));
}
