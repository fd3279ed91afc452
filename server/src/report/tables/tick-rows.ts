import { fold, tidy } from '../../text/fold';
import { isLetter } from '../../text/letters';
import { startsLower } from '../../text/line-ends';
import { type Layout, LineRole } from '../layout/page';
import type { LineTable } from '../../text/lines';
import type { Printed, TickBox } from '../model';
import type { Span } from '../../text/spans';
import { remembered } from '../../text/remembered';
import { Openings } from '../../text/word-edges';

/** What stands behind a label. */
export type LabelBox = Span & { readonly ticked: TickBox['ticked'] };

/** A row of labels, or of boxes under column heads, one of which is marked. Lines are 0-based. */
export interface TickRow {
  readonly line: number;
  /** The last line, where a conversion has put each label on one of its own. */
  readonly last: number;
  /** 'labels': each label has its mark behind it; 'boxes': the boxes stand under heads named further up. */
  readonly form: 'labels' | 'boxes';
  /** The labels of a row of labels, in order, as far as they are legible. */
  readonly labels: readonly (Span & { readonly text: string; readonly boxes: readonly LabelBox[] })[];
  /** For a row of boxes: each box in order. */
  readonly boxes: readonly (Span & { readonly ticked: boolean })[];
  readonly travel: Printed<'up' | 'steady' | 'down'> | null;
}

const TICKED = new Set([
  'x',
  'X',
  '\u2713',
  '\u2714',
  '\u2717',
  '\u2718',
  '\u2611',
  '\u2612',
  '\u25A0',
  '\u25CF',
  '\u25C6',
  '\u00D7',
]);
const BOXES = new Set(['\u2610', '\u2611', '\u2612', '\u25A1', '\u25A0', '\u25FB', '\u25FC']);
const ARROWS: Readonly<Record<string, 'up' | 'steady' | 'down'>> = {
  '\u2191': 'up',
  '\u2193': 'down',
  '\u2194': 'steady',
  '\u2190\u2192': 'steady',
  '\u2192': 'steady',
};

/** A row has so many labels. */
const FEWEST_LABELS = 3;

/** A row of labels is short; so is a row of boxes. */
const LONGEST_ROW = 120;

/**
 * Finds tick rows. A box that the converter did not know became a letter of some alphabet ('П', '٦', 'J'): whatever
 * stands between two labels and is no mark is an empty box.
 *
 * @param vocabulary Folded labels of the scales that are printed as tick rows.
 */
export function readTickRows(lines: LineTable, layout: Layout, vocabulary: ReadonlySet<string>): TickRow[] {
  const rows: TickRow[] = [];
  const openings = remembered(openingsOf, vocabulary, () => new Openings(vocabulary));
  for (let line = 0; line < lines.count; line++) {
    const length = lines.length(line);
    if (length < 4 || length > LONGEST_ROW) continue;
    const start = lines.inkStart(line);
    const first = lines.text.charCodeAt(start);
    const isBox = first >= 0x2500 && first < 0x2700;
    if (!isBox && !openings.mayOpen(lines.text, start)) continue;
    if (layout.role(line) !== LineRole.text) continue;
    if (!isBox && !mayHaveLabels(lines, line, openings)) {
      const row = readStacked(lines, layout, line, vocabulary);
      if (row) rows.push(row);
      line = row?.last ?? line;
      continue;
    }
    if (isBox) {
      const row = readBoxes(lines, line);
      if (row) rows.push(row);
    } else {
      const row = readLabels(lines, line, vocabulary);
      if (row) rows.push(row);
    }
  }
  return rows.some(isMarkedAmid) ? rows : rows.filter((row) => !isMarkedBehind(lines, row));
}

/** Whether a mark or an empty box stands between two labels: that shows that each has its own behind it. */
const isMarkedAmid = ({ labels }: TickRow) => labels.slice(0, -1).some(({ boxes }) => boxes.length > 0);

/**
 * Whether the only mark stands behind all labels, no nearer to the last one than they to each other: it may have stood
 * below any of them before the columns were lost.
 */
function isMarkedBehind(lines: LineTable, row: TickRow): boolean {
  const label = row.labels.at(-1);
  const [mark] = label?.boxes ?? [];
  if (!label || !mark || lines.hasColumns(row.line)) return false;
  return row.last === row.line || lines.at(mark.start) > lines.at(label.start);
}

const openingsOf = new WeakMap<ReadonlySet<string>, Openings>();

/** A cheap look whether what follows the first word is a column, or may be another label. */
function mayHaveLabels(lines: LineTable, line: number, openings: Openings): boolean {
  if (lines.hasTab(line)) return true;
  const { text } = lines;
  const end = lines.inkEnd(line);
  let at = lines.inkStart(line);
  while (at < end && isLetter(text.charCodeAt(at))) at++;
  const gap = at;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at - gap > 1 || openings.mayOpen(text, at);
}

/** A run of characters between blanks. */
const TOKEN = /\S+/g;

/** Goes through what stands between the blanks of a line until something cannot be taken; tells whether all could. */
function takeTokens(lines: LineTable, line: number, take: (text: string, span: Span) => boolean): boolean {
  const ink = lines.ink(line);
  const offset = lines.inkStart(line);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(ink); match; match = TOKEN.exec(ink)) {
    const [text] = match;
    const start = offset + match.index;
    if (!take(text, { start, end: start + text.length })) return false;
  }
  return true;
}

function readBoxes(lines: LineTable, line: number): TickRow | null {
  const boxes: (Span & { ticked: boolean })[] = [];
  let travel: TickRow['travel'] = null;
  const legible = takeTokens(lines, line, (text, { start, end }) => {
    const arrow = ARROWS[text];
    if (BOXES.has(text)) boxes.push({ start, end, ticked: TICKED.has(text) });
    else if (arrow && !travel) travel = { start, end, value: arrow };
    else return false;
    return true;
  });
  return legible && boxes.length >= 2 ? { line, last: line, form: 'boxes', labels: [], boxes, travel } : null;
}

type OpenLabel = Span & { text: string; boxes: LabelBox[] };

/** Labels on a line of their own each, or with the mark of the one above alone on a line, one of them marked. */
function readStacked(lines: LineTable, layout: Layout, first: number, vocabulary: ReadonlySet<string>): TickRow | null {
  const labels: OpenLabel[] = [];
  let last = first;
  for (
    let line = first;
    line < lines.count &&
    line - last <= NEXT_LINE &&
    lines.length(line) <= LONGEST_LABEL &&
    labels.length <= MOST_LABELS;
    line = layout.nextText(line + 1)
  ) {
    const count = labels.length;
    const isLabel = takeTokens(lines, line, (text, { start, end }) => {
      if (count === labels.length && vocabulary.has(fold(text)))
        labels.push({ start, end, text: tidy(text), boxes: [] });
      else if (TICKED.has(text)) labels.at(-1)?.boxes.push({ start, end, ticked: true });
      else return false;
      return true;
    });
    if (!isLabel) break;
    last = line;
  }
  const isMarked = labels.some(({ boxes }) => boxes.length > 0);
  const row = isMarked ? rowOf(first, labels) : null;
  return row && { ...row, last };
}

/** Labels on lines of their own stand so near to each other, and are no longer with their marks. */
const NEXT_LINE = 2;
const LONGEST_LABEL = 24;

/** No scale has more labels. */
const MOST_LABELS = 10;

function readLabels(lines: LineTable, line: number, vocabulary: ReadonlySet<string>): TickRow | null {
  const labels: OpenLabel[] = [];
  let travel: TickRow['travel'] = null;
  const legible = takeTokens(lines, line, (text, { start, end }) => {
    const arrow = ARROWS[text];
    if (vocabulary.has(fold(text))) labels.push({ start, end, text: tidy(text), boxes: [] });
    else if (TICKED.has(text)) {
      if (isBeforeLabel(lines.text, start, end, vocabulary)) return false;
      labels.at(-1)?.boxes.push({ start, end, ticked: true });
    } else if (arrow && !travel) travel = { start, end, value: arrow };
    else if (text.length > 2) return false;
    else labels.at(-1)?.boxes.push({ start, end, ticked: BOXES.has(text) ? false : null });
    return true;
  });
  return legible ? rowOf(line, labels, travel) : null;
}

/** What is left of a line behind a mark, up to the next tab. */
const CELL = /[^\t\r\n]{0,40}/y;

/** Whether a mark opens a cell, parted by tabs, that a label follows in: nothing tells to which of the two labels it belongs. */
function isBeforeLabel(text: string, start: number, end: number, vocabulary: ReadonlySet<string>): boolean {
  if (text.charCodeAt(start - 1) !== 9) return false;
  CELL.lastIndex = end;
  return vocabulary.has(fold(CELL.exec(text)?.[0] ?? ''));
}

function rowOf(line: number, labels: readonly OpenLabel[], travel: TickRow['travel'] = null): TickRow | null {
  const distinct = new Set(labels.map((label) => fold(label.text)));
  return labels.length >= FEWEST_LABELS && distinct.size === labels.length
    ? { line, last: line, form: 'labels', labels, boxes: [], travel }
    : null;
}

/** Column heads stand this far above the first row of boxes, in lines. */
const HEADS_REACH = 16;

/** The heads of each matrix of boxes, folded: the lines above its first row, one head or a piece of it on each. */
export function tickHeads(lines: LineTable, rows: readonly TickRow[]): string[] {
  const [first] = rows.filter((row) => row.form === 'boxes');
  if (!first) return [];
  const parts: string[] = [];
  for (let line = Math.max(0, first.line - HEADS_REACH); line < first.line; line++) parts.push(lines.ink(line));
  return [fold(parts.join(' '))];
}

/** The folded labels of the rows of boxes. */
export function tickLabels(lines: LineTable, rows: readonly TickRow[]): string[] {
  return rows
    .filter((row) => row.form === 'boxes')
    .map((row) => labelLines(lines, row.line))
    .map(({ first, last }) => fold(lines.text.slice(lines.inkStart(first), lines.inkEnd(last))));
}

/** A label has no more lines than this. */
const LABEL_LINES = 3;

/**
 * The lines of a box row's label, 0-based, the last one included: the nearest one above it that has any text, with those
 * above that go on in it.
 */
export function labelLines(lines: LineTable, row: number): { readonly first: number; readonly last: number } {
  let last = Math.max(row - 1, 0);
  while (last > 0 && lines.isBlank(last)) last--;
  let first = last;
  while (first > 0 && last - first + 1 < LABEL_LINES && startsLower(lines, first) && isWords(lines, first - 1)) first--;
  return { first, last };
}

/** Whether a line has words, and is no row of boxes. */
function isWords(lines: LineTable, line: number): boolean {
  return isLetter(lines.text.charCodeAt(lines.inkStart(line)));
}

/** The lines that belong to matrices of boxes beside their rows: labels, and heads set in cells above the first row. */
export function matrixLines(lines: LineTable, rows: readonly TickRow[]): number[] {
  const boxes = rows.filter((row) => row.form === 'boxes');
  const [first] = boxes;
  if (!first) return [];
  const claimed = boxes.flatMap((row) => {
    const { first, last } = labelLines(lines, row.line);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  for (let line = Math.max(0, first.line - HEADS_REACH); line < first.line; line++) {
    if (lines.hasTab(line)) claimed.push(line);
  }
  return claimed;
}
