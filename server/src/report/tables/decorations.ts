import { cellsOf } from '../../text/columns';
import { codeAt } from '../../text/letters';
import type { LineTable } from '../../text/lines';
import { noteMarks, notesOfCells } from '../../text/note-marks';
import { blanked, type Hidden } from './blanked';
import { splitCells } from './parted-cells';
import type { Span } from '../../text/spans';

/**
 * The lines of a text without what says nothing of a table: what is drawn behind a grade or on a line of its own (dashes
 * for a coloured bar, dots, stars, arrows), and the marks of footnotes behind a label or within a grade.
 *
 * @param isGrade Whether what is printed in a cell is a grade and nothing else.
 * @param isCoded Whether it is one that has a code on its scale.
 * @returns The lines with every offset the same; the same lines where there is no such thing.
 */
export function withoutDecorations(
  lines: LineTable,
  isGrade: (printed: string) => boolean,
  isCoded: (printed: string) => boolean,
): LineTable {
  const { text, from } = lines;
  const notes = noteMarks(text, from, text.length).map((note) => ({
    ...note,
    isWithin: codeAt(text, note.end) === 32 && !gapAt(text, note.end),
  }));
  const hidden: Hidden[] = [
    ...notes,
    ...notesOfCells(lines, isGrade, isCoded),
    ...[TICK, BAR, ARROW].flatMap((pattern) => matchesOf(pattern, lines)),
  ];
  for (let line = 0; line < lines.count; line++) {
    const end = lines.inkEnd(line);
    const ink = lines.inkStart(line);
    if (opensWithTick(lines, line) && (end - ink === 1 || isOneOfNone(lines, line)))
      hidden.push({ start: ink, end: ink + 1 });
    const last = codeAt(lines.text, end - 1);
    if (lines.hasTab(line)) hidden.push(...dashesBesideCode(lines, line));
    if (isTick(last)) hidden.push(...tickBehindGrade(lines, line, isGrade));
    if (last === STROKE) hidden.push(...shapesInCells(lines, line, isGrade));
    if (last === HYPHEN) hidden.push(...hyphensBehindGap(lines.text, ink, end));
    if (!isDrawn(last)) continue;
    let start = end;
    while (start > ink && isDrawnOrBlank(codeAt(lines.text, start - 1))) start--;
    // A dash behind a blank may end a line of running text; behind a gap, by itself or with others it is drawn.
    const apart =
      start === ink ||
      gapAt(lines.text, start) ||
      (isShape(codeAt(lines.text, start + 1)) && end - start === 2) ||
      (isDrawn(codeAt(lines.text, start + 1)) && isDrawn(codeAt(lines.text, start + 2))) ||
      (end - start === 2 && isLoneBar(lines, line, start, isGrade));
    if (apart && (start > ink || end - ink <= LONGEST || lines.hasColumns(line))) hidden.push({ start, end });
  }
  return blanked(
    lines,
    hidden.sort((a, b) => a.start - b.start),
  );
}

const opensWithTick = (lines: LineTable, line: number) => isTick(codeAt(lines.text, lines.inkStart(line)));

/** The tick or cross in a column of its own behind the only grade of a row, which it shows again. */
function tickBehindGrade(lines: LineTable, line: number, isGrade: (printed: string) => boolean): Hidden[] {
  const [name, grade, tick, more] = cellsOf(lines, line);
  if (!name || !grade || !tick || more || tick.end - tick.start > 1) return [];
  const printed = ({ start, end }: Span) => lines.text.slice(start, end);
  return isGrade(printed(grade)) && !isGrade(printed(name)) ? [{ start: tick.start, end: tick.end }] : [];
}

/** Whether what a line ticks is not one of several things to choose from, each on a line of its own. */
function isOneOfNone(lines: LineTable, line: number): boolean {
  const isNear = (step: number) => opensWithTick(lines, lines.isBlank(line + step) ? line + 2 * step : line + step);
  return !isNear(-1) && !isNear(1) && codeAt(lines.text, lines.inkStart(line) + 1) === 32;
}

/** A tick or a cross in a column of its own, before the words that say what it means. */
const TICK = /[\u2713-\u2718](?<=[ \t]{2}.)(?=[ \t]{2,20}[A-Z][a-z])/g;

/*
 * What stands before such signs is looked at behind their first one: an engine that must look back first does so at every
 * character of a text.
 */

/** A coloured bar in a column of its own between a grade and the reasons for it. */
const BAR = /[\u2013-\u2015](?<=[ \t]{2}.)[\u2013-\u2015]{1,8}(?=[ \t]{2,60}\S)/g;

function matchesOf(pattern: RegExp, { text, from }: LineTable): Hidden[] {
  pattern.lastIndex = from;
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** An arrow behind the word of a cell that says how a grade moved, or the full stop that a converter made of it. */
const ARROW = /[.\u2190-\u21ff\u2b05-\u2b0d](?<=[a-z] .)(?= {2}|[ \t]*$)/gm;

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
const STROKE = 124;

/**
 * The dashes that stand in all columns of a line but one, behind tabs, where nothing was judged: its only digit is that of
 * its name, whatever the column is called.
 */
function dashesBesideCode(lines: LineTable, line: number): Hidden[] {
  const [label, ...cells] = cellsOf(lines, line);
  if (!label || cells.length < 2 || !/\p{L}/u.test(lines.text.slice(label.start, label.end))) return [];
  const dashes = cells.filter(({ start, end }) => DASH.test(lines.text.slice(start, end)));
  const [code, ...others] = cells.filter((cell) => !dashes.includes(cell));
  const isCode = code !== undefined && others.length === 0 && /^\d$/.test(lines.text.slice(code.start, code.end));
  return isCode ? dashes.map(({ start, end }) => ({ start, end })) : [];
}

const DASH = /^[-\u2010-\u2015\u2212]$/;

/** The code of a standard in a cell before its name: 'P 1.1'. */
const CODE_BEFORE = /^(?:[A-Z]{1,2} ?)?\d{1,2}(?:\.\d{1,2})?\.?$/;

/**
 * Shapes before or behind the words of cells between strokes, or in a cell of their own behind the only grade of a line.
 * Where a grade beside another one has a shape, or one of several shapes is hollow, they mark which was chosen.
 */
function shapesInCells(lines: LineTable, line: number, isGrade: (printed: string) => boolean): Hidden[] {
  const { text } = lines;
  const cells = splitCells(lines, line, STROKE);
  const isBare = cells.map((cell) => isGrade(cell.text));
  if (isBare.includes(true)) {
    const last = cells.at(-1);
    const at = isBare.indexOf(true);
    const before = CODE_BEFORE.test(cells[0]?.text ?? '') ? 1 : 0;
    const isBehind = last && at === before + 1 && cells.length === before + 3 && shapesEnd(text, last) === last.end;
    return isBehind ? [{ start: last.start, end: last.end }] : [];
  }
  const hidden = cells.flatMap((cell): Hidden[] => {
    const { start, end } = cell;
    const from = shapesStart(text, cell);
    if (from < end) return from > start && isBlank(codeAt(text, from)) ? [{ start: from, end }] : [];
    const to = shapesEnd(text, cell);
    return to > start && isBlank(codeAt(text, to - 1)) && isGrade(text.slice(to, end)) ? [{ start, end: to }] : [];
  });
  return hidden.length > 1 && hidden.some((each) => hasHollow(text, each)) ? [] : hidden;
}

/** Where the shapes that end a cell begin, with the blanks before them; its end where none do. */
function shapesStart(text: string, { start, end }: Span): number {
  let at = end;
  if (!isShape(codeAt(text, at - 1))) return end;
  while (at > start && isDrawnOrBlank(codeAt(text, at - 1))) at--;
  return at;
}

/** Where the shapes that open a cell end, with the blanks behind them; its start where none do. */
function shapesEnd(text: string, { start, end }: Span): number {
  let at = start;
  if (!isShape(codeAt(text, at))) return start;
  while (at < end && isDrawnOrBlank(codeAt(text, at))) at++;
  return at;
}

/** Whether a span has a circle that is not filled. */
const hasHollow = (text: string, { start, end }: Span) => /[\u25cb\u25cc\u26aa\u2b55]/.test(text.slice(start, end));

/** A name and its grade together are no longer, and the grade has so many words. */
const LONGEST_ROW = 70;
const GRADE_WORDS = 4;

/** Whether a dash one blank behind a name and its grade ends a row, as columns that were lost leave it: no text goes on below. */
function isLoneBar(lines: LineTable, line: number, end: number, isGrade: (printed: string) => boolean): boolean {
  const ink = lines.inkStart(line);
  const goesOn =
    line + 1 < lines.count && !lines.isBlank(line + 1) && !isDrawn(codeAt(lines.text, lines.inkEnd(line + 1) - 1));
  if (goesOn || end - ink > LONGEST_ROW) return false;
  const [, ...words] = lines.text.slice(ink, end).split(' ');
  const last = words.slice(-GRADE_WORDS);
  return last.some((_, index) => isGrade(last.slice(index).join(' ')));
}

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
    (code >= 0x2b05 && code <= 0x2b0d) ||
    isColoured(code)
  );
}

/** The two halves of a coloured circle or square. */
const isColoured = (code: number) =>
  code === 0xd83d || code === 0xdd34 || code === 0xdd35 || (code >= 0xdfe0 && code <= 0xdfeb);
