import { foldName } from '../../text/fold';
import { type Layout, LineRole } from '../layout/page';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import { isLoneBullet, readMarker, type Marker } from '../../text/markers';
import { HEADING_BLANK } from '../../text/markup';
import { isTimeframe } from '../../vocabulary/list-names';
import { breaksOffAtIs, endsSentence, startsLower } from '../../text/line-ends';

/** A paragraph, a list item, or a run of lines that stands between blank lines. Lines are 0-based, the last included. */
export interface Block {
  readonly kind: 'numbered' | 'bullet' | 'text';
  readonly first: number;
  /** The last line of the block's own text; page furniture and footnotes may lie between. */
  readonly last: number;
  readonly marker: Marker | null;
  /** Column where the block's text starts: after the marker, or the indent of its first line. */
  readonly textColumn: number;
}

interface OpenBlock {
  kind: Block['kind'];
  first: number;
  last: number;
  marker: Marker | null;
  textColumn: number;
}

/** What lies between two lines of text. */
type Gap = 'none' | 'blank' | 'page';

/** From this length on, a text that breaks off without a full stop is a paragraph, not a heading. */
const PARAGRAPH = 150;

/**
 * Parts the text into blocks: numbered paragraphs, list items and runs of other lines. A paragraph goes on over page
 * breaks, furniture and footnotes, and over blank lines where a sentence breaks off.
 *
 * @param lines The lines of the text.
 * @param layout Their roles.
 * @param claimed Marks the lines that tables, tick rows and legends have taken (1 = taken).
 * @param isHeading Whether a line is surely a heading, so that it opens a block behind the end of a sentence.
 */
export function readBlocks(
  lines: LineTable,
  layout: Layout,
  claimed: Uint8Array,
  isHeading: (line: number) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  let gap: Gap = 'page';
  let lastNumber = 0;
  const setsApart = setsBulletsApart(lines);
  const isMarked = markedHeadings(lines);
  const opensAgain = ({ kind, last }: OpenBlock, line: number) =>
    gap === 'none' && kind === 'text' && endsSentence(lines, last) && isHeading(line);
  for (let line = 0; line < lines.count; line++) {
    const role = layout.role(line);
    if (role === LineRole.blank) {
      if (gap === 'none') gap = 'blank';
      continue;
    }
    if (role !== LineRole.text || claimed[line] === 1) {
      if (role === LineRole.text || role === LineRole.contents) open = null;
      gap = 'page';
      continue;
    }
    if (lines.startsPage(line)) gap = 'page';
    // '## 1. Leadership' is a heading, whatever its number.
    const marker = isMarked(line)
      ? null
      : (acceptMarker(lines, open, gap, line, lastNumber) ?? (setsApart ? loneBullet(lines, line) : null));
    const goesOn =
      open !== null &&
      (isBare(lines, open) ? isTextOf(lines, open, gap, line) && !isHeading(line) : continues(lines, open, gap, line));
    const isApart = open !== null && (isMarked(line) || isMarked(open.last));
    if (!marker && open && goesOn && !isApart && !opensAgain(open, line)) {
      open.last = line;
    } else {
      if (marker?.number != null) lastNumber = marker.number;
      open = openBlock(lines, line, marker);
      blocks.push(open);
    }
    gap = 'none';
  }
  return blocks;
}

/** Tells the lines that markup calls headings. */
function markedHeadings(lines: LineTable): (line: number) => boolean {
  const { text, from } = lines;
  if (!text.includes(HEADING_BLANK, from)) return () => false;
  return (line) => text.slice(lines.start(line), lines.inkStart(line)).includes(HEADING_BLANK);
}

function openBlock(lines: LineTable, line: number, marker: Marker | null): OpenBlock {
  return {
    kind: marker === null ? 'text' : marker.kind === 'number' ? 'numbered' : 'bullet',
    first: line,
    last: line,
    marker,
    textColumn: marker ? marker.textStart - lines.start(line) : lines.indent(line),
  };
}

/**
 * A number that merely wrapped to the start of a line is no marker: it neither follows the last one nor stands apart,
 * nor does the text below it hang.
 */
function acceptMarker(
  lines: LineTable,
  open: OpenBlock | null,
  gap: Gap,
  line: number,
  lastNumber: number,
): Marker | null {
  const marker = readMarker(lines, line);
  if (marker?.number == null) return marker;
  // Numbers one below the other are a column of a table, whose text has gone elsewhere.
  if (isBareNumber(lines, line) && (isBareNumber(lines, line - 1) || isBareNumber(lines, line + 1))) return null;
  if (marker.number === lastNumber + 1 || (marker.number === 1 && opensList(lines, line))) return marker;
  if (!open || gap !== 'none' || endsSentence(lines, open.last) || isSetLike(lines, open, line, marker)) return marker;
  return open.kind === 'text' && hangs(lines, line, marker) ? marker : null;
}

/** Whether a converter has put bullets on lines of their own, as some do all of them: one alone may have lost its text. */
function setsBulletsApart(lines: LineTable): boolean {
  let alone = 0;
  let beside = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.length(line) === 1 && isLoneBullet(lines.ink(line))) alone++;
    else if (readMarker(lines, line)?.kind === 'bullet') beside++;
  }
  return alone > 1 && alone > beside;
}

/** A bullet that a converter has put on a line of its own, above its text. */
function loneBullet(lines: LineTable, line: number): Marker | null {
  if (lines.length(line) !== 1 || !isLoneBullet(lines.ink(line))) return null;
  const [start, end] = [lines.inkStart(line), lines.inkEnd(line)];
  return { kind: 'bullet', number: null, start, end, textStart: end };
}

/** Whether a block has a mark and no text so far. */
const isBare = (lines: LineTable, { first, last, marker }: OpenBlock): boolean =>
  marker !== null && first === last && marker.textStart >= lines.inkEnd(first);

/** Whether a line is the text of the mark above it, a blank line between: what a number alone stands above may be a heading. */
function isTextOf(lines: LineTable, { kind }: OpenBlock, gap: Gap, line: number): boolean {
  if (gap === 'page') return false;
  return kind === 'bullet' || gap === 'none' || !isShortRun(lines, line);
}

/** Whether a number and its text stand in the columns of the item above, a gap between them as none is in running text. */
function isSetLike(
  lines: LineTable,
  { marker: above, first, textColumn }: OpenBlock,
  line: number,
  marker: Marker,
): boolean {
  const start = lines.start(line);
  return (
    above?.number != null &&
    above.start - lines.start(first) === marker.start - start &&
    Math.abs(textColumn - (marker.textStart - start)) <= 1 &&
    marker.textStart - marker.end > 2
  );
}

/** An item of a list that is set close has so many lines at most. */
const ITEM_LINES = 4;

/** Whether the second item of a list stands right below the first one, no blank line between. */
function opensList(lines: LineTable, first: number): boolean {
  for (let line = first + 1; line <= first + ITEM_LINES && line < lines.count && !lines.isBlank(line); line++)
    if (readMarker(lines, line)?.number === 2) return true;
  return false;
}

/** Whether a line is a number and nothing else. */
function isBareNumber(lines: LineTable, line: number): boolean {
  const marker = line >= 0 && line < lines.count ? readMarker(lines, line) : null;
  return marker?.number != null && marker.textStart >= lines.inkEnd(line);
}

/** Whether the line below is set in to where the marker's text starts, as in a numbered paragraph. */
function hangs(lines: LineTable, line: number, marker: Marker): boolean {
  const indent = lines.indent(line + 1);
  // A number with a digit more moves its text, but not the lines below.
  const text = marker.textStart - lines.start(line);
  return !lines.isBlank(line + 1) && indent > lines.indent(line) && Math.abs(indent - text) <= 1;
}

function continues(lines: LineTable, open: OpenBlock, gap: Gap, line: number): boolean {
  const indent = lines.indent(line);
  if (gap === 'none') {
    // Converters that give a paragraph a line leave no blank line between paragraphs.
    if (lines.measure >= UNWRAPPED || lines.length(open.last) > UNWRAPPED)
      return startsLower(lines, line) && (!endsSentence(lines, open.last) || breaksOffAtIs(lines, open.last));
    if (open.kind === 'text') return true;
    const setBack = indent + 1 < open.textColumn && indent + 1 < lines.indent(open.last);
    return !setBack || startsLower(lines, line) || !endsSentence(lines, open.last);
  }
  if (startsLower(lines, line) && !endsSentence(lines, open.last)) return true;
  if (gap === 'blank')
    return lines.length(open.last) > UNWRAPPED && isParagraph(lines, open) && !endsSentence(lines, open.last);
  if (open.kind === 'text')
    return isParagraph(lines, open) && isFull(lines, open) && !endsSentence(lines, open.last) && !isTitle(lines, line);
  // The next page may be set in a little more or less than this one.
  const hanging = indent > lines.indent(open.first) && indent >= open.textColumn - 2 && indent <= open.textColumn + 6;
  if (!hanging) return false;
  return !endsSentence(lines, open.last) || !(isShortRun(lines, line) || isTimeframe(foldName(lines.ink(line))));
}

/** Whether a line opens its page as a heading does: with a capital, by itself and without a full stop. */
const isTitle = (lines: LineTable, line: number): boolean =>
  !startsLower(lines, line) && isShortRun(lines, line) && lines.isBlank(line + 1) && /^\p{Lu}/u.test(lines.ink(line));

/** Whether a line and those directly below it are as few as a heading has, and end without a full stop. */
function isShortRun(lines: LineTable, line: number): boolean {
  let last = line;
  while (last + 1 < lines.count && !lines.isBlank(last + 1)) {
    if (++last - line >= 3) return false;
  }
  return !endsSentence(lines, last);
}

/** The last line of a page that a paragraph goes on behind is about as long as those above it; that of a signature is not. */
const FULL = 0.6;

function isFull(lines: LineTable, open: OpenBlock): boolean {
  let longest = 0;
  for (let line = Math.max(open.first, open.last - MOST_ABOVE); line <= open.last; line++) {
    longest = Math.max(longest, lines.length(line));
  }
  return lines.length(open.last) >= longest * FULL;
}

/** So many lines above the last one show how long lines are. */
const MOST_ABOVE = 8;

function isParagraph(lines: LineTable, open: OpenBlock): boolean {
  return open.kind !== 'text' || open.last - open.first >= 2 || lines.length(open.last) > PARAGRAPH;
}
