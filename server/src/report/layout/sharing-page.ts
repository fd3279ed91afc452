import { fold } from '../../text/fold';
import type { LineTable } from '../../text/lines';

/** What a page that shows other people's documents prints above the text of one. */
const AROUND = /^(?:embed size(?: \(px\))?|upload(?:s|:.*)?|category:?|click here to load reader|size: px|download)$/;

/** The heading that such a page gives the text. */
const BEGINS = new Set(['transcript', 'transcription', 'citation preview']);

/** The text begins within so many lines. */
const REACH = 120;

/** No line that such a page prints of its own is longer. */
const LONGEST = 40;

/**
 * The line on which the text of a document begins, 0-based, where the page it was copied from prints its own head and an
 * extract above it; 0 elsewhere.
 */
export function textBegins(lines: LineTable): number {
  let isShared = false;
  for (let line = 0; line < Math.min(lines.count, REACH); line++) {
    if (lines.isBlank(line) || lines.length(line) > LONGEST) continue;
    const folded = fold(lines.ink(line)).replace(/^\W+/, '');
    if (isShared && BEGINS.has(folded)) return line + 1;
    isShared ||= AROUND.test(folded);
  }
  return 0;
}
