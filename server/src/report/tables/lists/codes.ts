import type { Span } from '../../../text/spans';
import type { TableGround } from '../form';

/** No line of digits is longer, in characters. */
const LONGEST = 45;

/** What stands in place of a digit where nothing was judged. */
export const INSTEAD = /^(?:n\/?a|\*|-)$/i;

/** The digits, and what stands instead of one, on lines of their own or one blank behind each other. */
export function codesFrom({ lines, layout }: TableGround, first: number, known: ReadonlySet<string>): Span[] {
  const codes: Span[] = [];
  for (let line = first; line < lines.count && lines.length(line) < LONGEST; line = layout.nextText(line + 1)) {
    const start = lines.inkStart(line);
    const words = lines.ink(line).split(' ');
    if (lines.hasColumns(line) || !words.every((word) => known.has(word) || INSTEAD.test(word))) break;
    let at = start;
    for (const word of words) {
      codes.push({ start: at, end: at + word.length });
      at += word.length + 1;
    }
  }
  return codes;
}
