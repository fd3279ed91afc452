import { codeAt } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import type { Span } from '../../text/spans';
import { blanked } from './blanked';

/**
 * Blanks what is drawn behind a grade or on a line of its own, and says nothing that the words do not say: dashes for
 * a coloured bar, dots, stars, arrows.
 *
 * @returns The lines with every offset the same; the same lines where nothing is drawn.
 */
export function withoutDecorations(lines: LineTable): LineTable {
  const spans: Span[] = [];
  for (let line = 0; line < lines.count; line++) {
    const end = lines.inkEnd(line);
    if (!isDrawn(codeAt(lines.text, end - 1))) continue;
    const ink = lines.inkStart(line);
    let start = end;
    while (start > ink && isDrawnOrBlank(codeAt(lines.text, start - 1))) start--;
    // A dash behind a blank may end a line of running text; behind a gap or by itself it is drawn.
    const apart = start === ink || gapAt(lines.text, start);
    if (apart && (start > ink || end - ink <= LONGEST)) spans.push({ start, end });
  }
  return blanked(lines, spans);
}

/** A line drawn across the page parts what stands above it from what stands below. */
const LONGEST = 8;

const gapAt = (text: string, at: number) => isBlank(codeAt(text, at)) && isBlank(codeAt(text, at + 1));

const isBlank = (code: number) => code === 32 || code === 9 || code === 0xa0;

const isDrawnOrBlank = (code: number) => isDrawn(code) || isBlank(code);

/** Dashes, arrows, geometric shapes and stars; not the boxes of tick rows nor their ticks. */
function isDrawn(code: number): boolean {
  return (
    (code >= 0x2013 && code <= 0x2015) ||
    (code >= 0x2190 && code <= 0x21ff) ||
    code === 0x25cb ||
    code === 0x25cf ||
    code === 0x2605 ||
    code === 0x2606 ||
    code === 0x2b24 ||
    (code >= 0x2b05 && code <= 0x2b0d)
  );
}
