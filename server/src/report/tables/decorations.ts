import { codeAt } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import { blanked, type Hidden } from './blanked';

/**
 * The lines of a text without what says nothing of a table: what is drawn behind a grade or on a line of its own (dashes
 * for a coloured bar, dots, stars, arrows), and the marks of footnotes behind a label or within a grade.
 *
 * @returns The lines with every offset the same; the same lines where there is no such thing.
 */
export function withoutDecorations(lines: LineTable): LineTable {
  const hidden: Hidden[] = [...noteMarks(lines), ...ticksBefore(lines)];
  for (let line = 0; line < lines.count; line++) {
    const end = lines.inkEnd(line);
    const ink = lines.inkStart(line);
    if (end - ink === 1 && isTick(codeAt(lines.text, ink))) hidden.push({ start: ink, end });
    if (!isDrawn(codeAt(lines.text, end - 1))) continue;
    let start = end;
    while (start > ink && isDrawnOrBlank(codeAt(lines.text, start - 1))) start--;
    // A dash behind a blank may end a line of running text; behind a gap, by itself or with others it is drawn.
    const apart =
      start === ink ||
      gapAt(lines.text, start) ||
      (isShape(codeAt(lines.text, start + 1)) && end - start === 2) ||
      (isDrawn(codeAt(lines.text, start + 1)) && isDrawn(codeAt(lines.text, start + 2)));
    if (apart && (start > ink || end - ink <= LONGEST)) hidden.push({ start, end });
  }
  return blanked(
    lines,
    hidden.sort((a, b) => a.start - b.start),
  );
}

/** Raised digits and signs behind a word, numbers in square brackets, and digits glued to one of some letters. */
const NOTE =
  /(?:\d{1,2}|\[\d{1,2}\]|\*|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u00b0\u00ba\u2020\u2021]{1,3})(?=$|[\s:])/gm;
const GLUED_TO = /[a-z]{3}[)?]?$/;

/** A tick or a cross in a column of its own, before the words that say what it means. */
const TICK = /[\u2713-\u2718](?<=[ \t]{2}.)(?=[ \t]{2,20}[A-Z][a-z])/g;

function ticksBefore({ text, from }: LineTable): Hidden[] {
  TICK.lastIndex = from;
  return [...text.matchAll(TICK)].map(({ index }) => ({ start: index, end: index + 1 }));
}

function noteMarks({ text, from }: LineTable): Hidden[] {
  const found: Hidden[] = [];
  NOTE.lastIndex = from;
  for (let match = NOTE.exec(text); match; match = NOTE.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isBlank(codeAt(text, start - 1)) || !GLUED_TO.test(text.slice(Math.max(from, start - 4), start))) continue;
    // 'Grade4' is no note.
    if (text.slice(start - 5, start).toLowerCase() === 'grade') continue;
    found.push({ start, end, isWithin: codeAt(text, end) === 32 && !gapAt(text, end) });
  }
  return found;
}

/** A line drawn across the page parts what stands above it from what stands below. */
const LONGEST = 8;

const gapAt = (text: string, at: number) => isBlank(codeAt(text, at)) && isBlank(codeAt(text, at + 1));

const isBlank = (code: number) => code === 32 || code === 9 || code === 0xa0;

const isDrawnOrBlank = (code: number) => isDrawn(code) || isBlank(code);

/** A tick or a cross, which by itself says no more than the grade below it. */
const isTick = (code: number) => code >= 0x2713 && code <= 0x2718;

/** What ends no line of running text: all that is drawn but dashes. */
const isShape = (code: number) => isDrawn(code) && code >= 0x2190;

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
