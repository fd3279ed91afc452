import { type Block } from '../blocks/blocks';
import { breaksOnPurpose } from '../../text/line-ends';
import { foldName, tidy } from '../../text/fold';
import { type Layout, LineRole } from '../layout/page';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import type { Marker } from '../../text/markers';
import { MOST_LINES, RunReader } from './heading-runs';
import { isTimeframe, mayBeTimeframe } from '../../vocabulary/list-names';
import { GRADE_LABEL } from '../../vocabulary/grade-labels';
import { Openings } from '../../text/word-edges';
import { Heading, headingOf, HeadingWords } from './heading';
import { isField, isSignature } from './heading-text';

/** Addresses, telephone numbers and the like: a block that has one is no heading and holds none. */
const CONTACT = /@|www\.|https?:|\b0\d{2,4} ?\d{3}|\btextphone\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\u00a9/i;

/** What each of them has a piece of: looked for first, as most lines have none. */
const MAY_BE_CONTACT = /[@\d\u00a9]|www|http|textph/i;

/** So many runs of lines below the valediction may be names and offices. */
const SIGNATURE_RUNS = 8;

const VALEDICTION = /^yours[ \u00A0](?:sincerely|faithfully)/i;
const VALEDICTIONS = new Openings(['yours']);

/**
 * Finds the headings: short runs of lines that stand alone and name what follows.
 *
 * @param lines The lines of the text.
 * @param layout Their roles.
 * @param blocks The blocks of the text, in order.
 * @param words What names and grades look like.
 */
export function readHeadings(
  lines: LineTable,
  layout: Layout,
  blocks: readonly Block[],
  words: HeadingWords,
): Heading[] {
  const headings: Heading[] = [];
  const reader = new RunReader(lines, words);
  let signature = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    if (block.kind !== 'text') {
      signature = 0;
      const heading = block.marker ? markedHeading(lines, block, block.marker, words) : null;
      if (heading) headings.push(heading);
      continue;
    }
    if (isValediction(lines, block.first)) {
      signature = SIGNATURE_RUNS;
      continue;
    }
    if (signature > 0) signature--;
    if (isParagraph(lines, layout, block)) continue;
    const run = textLines(layout, block);
    const found = reader.read(run, headings.at(-1)?.last ?? -1, layout, blocks[index + 1]?.kind === 'numbered');
    if (found.length === 0 || (signature > 0 && run.every((line) => isSigned(lines.ink(line))))) continue;
    if (hasContact(lines, run)) continue;
    headings.push(...found);
  }
  const kept = lines.measure >= UNWRAPPED ? withoutLists(lines, headings, words) : headings;
  return withoutSignatures(kept.filter(({ title, folded }) => !isField(title) || words.isGraded(folded)));
}

function withoutSignatures(headings: readonly Heading[]): Heading[] {
  const signs = headings.map((heading, index) => isSignature(heading, headings[index + 1]));
  return headings.filter((_, index) => !signs[index] && !signs[index - 1]);
}

/** A line of so many characters is text, where lines are not wrapped. */
const TEXT = 60;

/**
 * Where every line is a paragraph, many headings right below one another are a list: of labels and what they are, of
 * links, of names. The last of them may head a text that follows. Of those that are headings, or grades below what they grade, most
 * are known.
 */
function withoutLists(lines: LineTable, headings: readonly Heading[], words: HeadingWords): Heading[] {
  const kept: Heading[] = [];
  let first = 0;
  for (const [index, heading] of headings.entries()) {
    // A date or a figure between two of them is of the list.
    const gap = (headings[index + 1]?.first ?? Infinity) - heading.last;
    const between = gap === 2 ? lines.length(heading.last + 1) : 0;
    if (gap === 1 || (between > 0 && between < TEXT)) continue;
    const run = headings.slice(first, index + 1);
    const known = run.filter(
      ({ name, folded, title }) => words.isName(name) || words.isGradedName(folded) || GRADE_LABEL.test(title),
    ).length;
    if (run.length < MOST_LINES || known * 2 >= run.length) kept.push(...run);
    else if (lines.length(heading.last + 1) >= TEXT) kept.push(heading);
    first = index + 1;
  }
  return kept;
}

/** Lines of a run, and characters of each, among which an address or a number is looked for. */
const CONTACT_LINES = 12;
const CONTACT_REACH = 200;

function hasContact(lines: LineTable, run: readonly number[]): boolean {
  for (let index = 0; index < run.length && index < CONTACT_LINES; index++) {
    const text = lines.ink(run[index] ?? 0).slice(0, CONTACT_REACH);
    if (MAY_BE_CONTACT.test(text) && CONTACT.test(tidy(text))) return true;
  }
  return false;
}

function isValediction(lines: LineTable, line: number): boolean {
  const start = lines.inkStart(line);
  return VALEDICTIONS.mayOpen(lines.text, start) && VALEDICTION.test(lines.text.slice(start, start + 20));
}

/** A number that parts more blanks from what stands behind it has a column of its own. */
const WIDEST_NUMBER = 8;

/** The heading that a numbered paragraph or a list item is, or opens with; null where it is text. */
function markedHeading(
  lines: LineTable,
  { kind, first, last }: Block,
  marker: Marker,
  words: HeadingWords,
): Heading | null {
  const end = lines.inkEnd(first);
  const isRow = marker.textStart - marker.end > WIDEST_NUMBER;
  if (kind === 'numbered' && !isRow && words.mayCloseName(lines.inkStart(first), end)) {
    const heading = headingOf({ first, last: first, start: lines.inkStart(first), end }, tidy(lines.ink(first)));
    // Only what the contents list has: a name that is known may be an item of any list.
    if (words.isListed(heading.name)) return heading;
  }
  return first === last ? timeframeAt(lines, first, marker) : null;
}

/** A timeframe that conversion set as a list item stands over the items all the same. */
function timeframeAt(lines: LineTable, line: number, marker: Marker): Heading | null {
  if (!mayBeTimeframe(lines.text, marker.textStart)) return null;
  const end = lines.inkEnd(line);
  const title = tidy(lines.text.slice(marker.textStart, end));
  return isTimeframe(foldName(title))
    ? headingOf({ first: line, last: line, start: lines.inkStart(line), end }, title)
    : null;
}

/** Whether a run is too long for a heading, and its first line is full: no heading opens it. */
function isParagraph(lines: LineTable, layout: Layout, { first, last }: Block): boolean {
  if (lines.measure >= UNWRAPPED || last - first < MOST_LINES) return false;
  let line = layout.nextText(first + 1);
  if (line > last || breaksOnPurpose(lines, first, line)) return false;
  let count = 1;
  for (; line <= last && count <= MOST_LINES; line = layout.nextText(line + 1)) count++;
  return count > MOST_LINES;
}

function textLines(layout: Layout, block: Block): number[] {
  const run: number[] = [];
  for (let line = block.first; line <= block.last; line++) if (layout.role(line) === LineRole.text) run.push(line);
  return run;
}

/** A name or an office below a letter: every word that counts has a capital. */
function isSigned(text: string): boolean {
  return text.length < 90 && !/(?:^|\s)(?!and\b|of\b|for\b|the\b|to\b|in\b|on\b)[a-z]/.test(text);
}

/** A heading that is printed again as the caption of the box below it is one heading. */
export function joinCaptions(layout: Layout, headings: readonly Heading[]): Heading[] {
  const joined: Heading[] = [];
  for (const heading of headings) {
    const previous = joined.at(-1);
    const repeats = previous?.name === heading.name && layout.nextText(previous.last + 1) === heading.first;
    if (repeats) joined[joined.length - 1] = { ...previous, last: heading.last };
    else joined.push(heading);
  }
  return joined;
}
