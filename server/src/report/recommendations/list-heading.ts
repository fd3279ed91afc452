import { fold, nameOf } from '../../text/fold';
import type { LineTable } from '../../text/lines';
import { readMarker } from '../../text/markers';
import { type Layout, LineRole } from '../layout/page';
import { openingOf } from './asks';
import { isCard } from './notices';

/** A heading is no longer, and no sentence. */
const LONGEST_HEADING = 130;

/** A longer one may be the first line of a paragraph. */
const SHORT_HEADING = 60;

/** What is asked of another inspection's subject, or was asked at an earlier one, is none of this report's. */
const EARLIER = /\b(?:last|previous|earlier|outstanding)\b|\bidentified (?:at|during)\b|\b(?:has|have|was|were) /;

/** What tells where a list begins. */
export interface Starts {
  /** Whether a heading, by its folded name, asks for action. */
  readonly isList: (name: string) => boolean;
  /** Whether a heading, by its folded name, asks for action in the very words of the catalogue. */
  readonly isOwn: (name: string) => boolean;
  /** Whether a heading, by its folded name, is one of something else. */
  readonly isOther: (name: string) => boolean;
  /** Whether only what has a mark is asked for under a heading, by its folded name. */
  readonly needsMarks: (name: string) => boolean;
  /** Whether a paragraph, folded, leads in to a list that has no heading. */
  readonly leadsIn: (folded: string) => boolean;
  /** Whether a text in a list, folded, begins with what asks for nothing. */
  readonly isAside: (folded: string) => boolean;
  /** Whether a heading of the outline begins on a line. */
  readonly isHeading: (line: number) => boolean;
  /** The last line of a heading of the outline that begins on a line, -1 for none. */
  readonly headingEnd: (line: number) => number;
  /** Whether an offset lies in an annex or a chapter that retells what another inspection asked for. */
  readonly isRetold: (offset: number) => boolean;
}

/** The folded name of the heading that a line holds, without marks of Markdown in front. */
export const headingName = (ink: string): string => nameOf(foldedHeading(ink));

const foldedHeading = (ink: string) => fold(ink.replace(/^(?:[#* \u2718\u2717]+|\([ivx]+\)\s)/, ''));

/** What a list stands under on a line: a heading that asks for action, or the sentence that leads in to it; '' for neither. */
export function listHeading(lines: LineTable, layout: Layout, line: number, starts: Starts): string {
  const ink = lines.ink(line);
  if (/^[TW]/.test(ink) && starts.leadsIn(fold(ink))) return ink;
  return opensList(lines, layout, line, ink, starts)
    ? ink
    : ink.endsWith(':')
      ? leadInEndingAt(lines, line, starts)
      : '';
}

/** A heading stands apart, or behind the end of a sentence. */
function opensList(lines: LineTable, layout: Layout, line: number, ink: string, starts: Starts): boolean {
  if (
    ink.length > LONGEST_HEADING ||
    /[.,;]$|[a-z]\. [A-Z]/.test(ink) ||
    lines.hasColumns(line) ||
    readMarker(lines, line)?.kind === 'bullet'
  )
    return false;
  const folded = foldedHeading(ink);
  const name = nameOf(folded);
  if (!starts.isList(name) || (EARLIER.test(folded) && !starts.isOwn(name))) return false;
  if ((!/^\d/.test(ink) && openingOf(lines, line)) || isCard(ink)) return false;
  if (starts.isRetold(lines.inkStart(line))) return false;
  // 'Action required:' with a number stands where the item begins.
  if (starts.isHeading(line) || (/^\d.*:$/.test(ink) && starts.isOwn(name))) return true;
  const above = line - 1;
  // The first line of a paragraph may begin as a heading does.
  if (ink.length > SHORT_HEADING && /^[a-z]/.test(lines.ink(line + 1))) return false;
  return (
    (starts.isOwn(name) && isCard(lines.ink(line + 1))) ||
    above < 0 ||
    lines.isBlank(above) ||
    lines.startsPage(line) ||
    CAPITALS.test(ink) ||
    TICKED.test(ink) ||
    layout.role(above) !== LineRole.text ||
    ENDS.test(lines.ink(above)) ||
    // A grade stands between the question above it and the heading.
    (lines.length(above) < LONGEST_GRADE && above > 0 && ENDS.test(lines.ink(above - 1)))
  );
}

const ENDS = /[.?!:][)\u2019\u201D'"]?$/;
const LONGEST_GRADE = 24;

/** So does one with a tick or a cross. */
const TICKED = /^[\u2713-\u2718] /;

/** A heading in capitals needs nothing above it to be told from a text. */
const CAPITALS = /^[A-Z]{5,}(?: [A-Z]+)*$/;

/** A sentence that leads in to a list is set on no more lines. */
const LEAD_IN_LINES = 3;

/** The last sentence of a paragraph that ends in a colon, where it leads in to a list: 'The school should take further action to:'. */
function leadInEndingAt(lines: LineTable, line: number, { leadsIn }: Starts): string {
  let text = lines.ink(line);
  for (let above = line - 1; above >= 0 && above > line - LEAD_IN_LINES && !lines.isBlank(above); above--)
    text = `${lines.ink(above)} ${text}`;
  const sentence = text.slice(text.lastIndexOf('. ') + 1).trim();
  return leadsIn(fold(sentence)) ? sentence : '';
}
