import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';

/** A piece that is not to be read. */
export interface Hidden extends Span {
  /** Whether words go on behind it, so that nothing must part them. */
  readonly isWithin?: boolean;
}

/** A character that has no width: folding leaves it out. */
const NOTHING = '\u200b';

/**
 * The lines of a text with blanks in place of some pieces, every offset the same.
 *
 * @param spans In order of the text.
 * @returns The same lines where there are no pieces.
 */
export function blanked(lines: LineTable, spans: readonly Hidden[]): LineTable {
  if (spans.length === 0) return lines;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, isWithin } of spans) {
    // The head of a table may reach up into the rows of another one.
    if (start < done) continue;
    pieces.push(lines.text.slice(done, start), (isWithin === true ? NOTHING : ' ').repeat(end - start));
    done = end;
  }
  return lines.saying(pieces.join('') + lines.text.slice(done));
}
