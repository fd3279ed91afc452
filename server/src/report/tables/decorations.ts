import { codeAt } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import { noteMarks } from '../../text/note-marks';
import { blanked, type Hidden } from './blanked';

/**
 * The lines of a text without what says nothing of a table: what is drawn behind a grade or on a line of its own (dashes
 * for a coloured bar, dots, stars, arrows), and the marks of footnotes behind a label or within a grade.
 *
 * @returns The lines with every offset the same; the same lines where there is no such thing.
 */
export function withoutDecorations(lines: LineTable): LineTable {
  const { text, from } = lines;
  const notes = noteMarks(text, from, text.length).map((note) => ({
    ...note,
    isWithin: codeAt(text, note.end) === 32 && !gapAt(text, note.end),
  }));
  const hidden: Hidden[] = [...notes, ...[TICK, BAR, ARROW].flatMap((pattern) => matchesOf(pattern, lines))];
  for (let line = 0; line < lines.count; line++) {
    const end = lines.inkEnd(line);
    const ink = lines.inkStart(line);
    if (opensWithTick(lines, line) && (end - ink === 1 || isOneOfNone(lines, line)))
      hidden.push({ start: ink, end: ink + 1 });
    const last = codeAt(lines.text, end - 1);
    if (last === HYPHEN) hidden.push(...hyphensBehindGap(lines.text, ink, end));
    if (!isDrawn(last)) continue;
    let start = end;
    while (start > ink && isDrawnOrBlank(codeAt(lines.text, start - 1))) start--;
    // A dash behind a blank may end a line of running text; behind a gap, by itself or with others it is drawn.
    const apart =
      start === ink ||
      gapAt(lines.text, start) ||
      (isShape(codeAt(lines.text, start + 1)) && end - start === 2) ||
      (isDrawn(codeAt(lines.text, start + 1)) && isDrawn(codeAt(lines.text, start + 2)));
    if (apart && (start > ink || end - ink <= LONGEST || lines.hasColumns(line))) hidden.push({ start, end });
  }
  return blanked(
    lines,
    hidden.sort((a, b) => a.start - b.start),
  );
}

const opensWithTick = (lines: LineTable, line: number) => isTick(codeAt(lines.text, lines.inkStart(line)));

/** Whether what a line ticks is not one of several things to choose from, each on a line of its own. */
function isOneOfNone(lines: LineTable, line: number): boolean {
  const isNear = (step: number) => opensWithTick(lines, lines.isBlank(line + step) ? line + 2 * step : line + step);
  return !isNear(-1) && !isNear(1) && codeAt(lines.text, lines.inkStart(line) + 1) === 32;
}

/** A tick or a cross in a column of its own, before the words that say what it means. */
const TICK = /[\u2713-\u2718](?<=[ \t]{2}.)(?=[ \t]{2,20}[A-Z][a-z])/g;

/** A coloured bar in a column of its own between a grade and the reasons for it. */
const BAR = /(?<=[ \t]{2})[\u2013-\u2015]{2,9}(?=[ \t]{2,60}\S)/g;

function matchesOf(pattern: RegExp, { text, from }: LineTable): Hidden[] {
  pattern.lastIndex = from;
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** An arrow behind the word of a cell that says how a grade moved, or the full stop that a converter made of it. */
const ARROW = /(?<=[a-z] )[.\u2190-\u21ff\u2b05-\u2b0d](?= {2}|[ \t]*$)/gm;

/** Hyphens for the dashes of a coloured bar, in a column of their own behind a line's text. */
function hyphensBehindGap(text: string, ink: number, end: number): Hidden[] {
  let start = end;
  while (codeAt(text, start - 1) === HYPHEN) start--;
  // So many of them are no dash of running text.
  const isBar = end - start > 2 && isBlank(codeAt(text, start - 1));
  const hasGap = isBar || codeAt(text, start - 1) === TAB || (start - 2 > ink && gapAt(text, start - 2));
  return hasGap && start > ink ? [{ start, end }] : [];
}

const HYPHEN = 45;

/** A line drawn across the page parts what stands above it from what stands below; one with gaps is of cells. */
const LONGEST = 8;

const gapAt = (text: string, at: number) =>
  codeAt(text, at) === TAB || (isBlank(codeAt(text, at)) && isBlank(codeAt(text, at + 1)));

const TAB = 9;

const isBlank = (code: number) => code === 32 || code === TAB || code === 0xa0;

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
    code === 0x2794 ||
    (code >= 0x2729 && code <= 0x274b) ||
    (code >= 0x2798 && code <= 0x27af) ||
    (code >= 0x25c9 && code <= 0x25d3) ||
    code === 0x2605 ||
    code === 0x2606 ||
    code === 0x26aa ||
    code === 0x26ab ||
    code === 0x2b24 ||
    (code >= 0x2b50 && code <= 0x2b55) ||
    (code >= 0x2b05 && code <= 0x2b0d)
  );
}
