import { breaksOnPurpose } from '../../text/line-ends';
import { type LineTable, UNWRAPPED } from '../../text/lines';
import { type Layout, LineRole } from '../layout/page';
import { ASKS, leadsIn, openingOf, RESPONSE, SHOULD, TO_DO } from './asks';
import { type Item, shown } from './item';

/** What a list says of itself, or of what comes behind it. */
const ABOUT = /^(?:this|these|the table|the following|we|our|please|if)\b|\bgiven timescales\b/i;

/** How much further to the right an item may go on than it begins. */
const HANGS = 9;

/** An item that goes on with its parts: 'Improve teaching by:', 'Raise attainment by making sure that:'. */
const GIVES_PARTS = /\bby(?: [a-z]+ing\b[^.:]{0,60})?:$/;

/** A paragraph, or a part of one, that may be an item. */
interface Piece extends Item {
  /** Whether parts of it have bullets. */
  hasParts: boolean;
  /** Whether it begins straight below the piece before it, where what is set in shows that it begins. */
  readonly follows: boolean;
}

/**
 * The items of a list without marks, as converters leave them that lose bullets: what a line with a colon announces,
 * and else what says that something should be done.
 *
 * @param asks Whether the heading says that what stands below it should be done.
 */
export function plainItems(lines: LineTable, layout: Layout, first: number, end: number, asks: boolean): Item[] {
  const pieces = readPieces(lines, layout, first, end);
  const texts = pieces.map((piece) => shown(lines, piece).text);
  const imperatives = texts.filter((text) => TO_DO.test(text)).length;
  const items: Piece[] = [];
  // The first item of those that are announced.
  let announced: { isLower: boolean; indent: number } | null = null;
  let isAnnounced = asks;
  // The item that says by what it is to be done, while its parts stand below it.
  let giving: Piece | null = null;
  for (const [index, piece] of pieces.entries()) {
    const text = texts[index] ?? '';
    if (RESPONSE.test(text) && items.length > 0) break;
    const givesParts = TO_DO.test(text) && GIVES_PARTS.test(text);
    if (giving && /^[a-z]/.test(text)) {
      giving.lines.push(...piece.lines);
      continue;
    }
    giving = givesParts && !/^[a-z]/.test(text) ? piece : null;
    if (!piece.hasParts && ((text.endsWith(':') && !givesParts) || leadsIn(text))) {
      isAnnounced = true;
      announced = null;
      continue;
    }
    if (!/^[a-z]/i.test(text)) continue;
    const isLower = /^[a-z]/.test(text);
    const inParticular = TO_DO.test(/\. In particular, (.*)/.exec(text)?.[1] ?? '');
    const isAsked = TO_DO.test(text) || inParticular || (ASKS.test(text) && !ABOUT.test(text));
    const isLike: boolean =
      announced === null ||
      (announced.isLower === isLower && (isLower || TO_DO.test(text) || announced.indent === piece.indent));
    const before = pieces[index - 1];
    const isListed = before?.indent === piece.indent && texts[index - 1]?.endsWith(';') === true;
    const isNext = (piece.follows || isListed) && items.length > 0 && items.at(-1) === before;
    if (isAnnounced && isLike && (isLower || isAsked || isNext || beforeAsked(lines, pieces, texts, index))) {
      announced ??= { isLower, indent: piece.indent };
      items.push(piece);
      continue;
    }
    isAnnounced = false;
    const [one] = items;
    const isSet = !one || !TO_DO.test(lines.ink(one.lines[0] ?? 0)) || TO_DO.test(text) || one.indent === piece.indent;
    if (
      !isLower &&
      (isAsked || isNext) &&
      isSet &&
      (/[.;)]$/.test(text) || SHOULD.test(text) || (imperatives > 1 && TO_DO.test(text)))
    )
      items.push(piece);
  }
  return items;
}

/** So many of those that are announced may say in other words what is to be done, one after the other. */
const FEW = 4;

/** Whether, where lines are paragraphs, one of those that follow at once says what is to be done. */
function beforeAsked(lines: LineTable, pieces: readonly Piece[], texts: readonly string[], index: number): boolean {
  if (lines.measure < UNWRAPPED) return false;
  for (let next = index; next - index < FEW && texts[next]?.endsWith('.'); next++) {
    const follows = (pieces[next + 1]?.lines[0] ?? 0) === (pieces[next]?.lines.at(-1) ?? 0) + 1;
    if (!follows) return false;
    if (TO_DO.test(texts[next + 1] ?? '')) return true;
  }
  return false;
}

/** How the lines without a mark are set. */
interface Setting {
  /** How far in at the least. */
  readonly base: number;
  /** How far in the first of them begins. */
  readonly first: number;
  /** Whether items go on further in than they begin. */
  hangs: boolean;
  /** Whether an item anywhere goes on further in than it begins. */
  readonly hangsBelow: boolean;
  /** Whether blank lines stand between items. */
  readonly isSpaced: boolean;
}

function readPieces(lines: LineTable, layout: Layout, first: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const page: Setting = {
    base: leftEdge(lines, layout, first, end),
    first: lines.indent(layout.nextText(first)),
    hangs: false,
    hangsBelow: hangsBelow(lines, layout, first, end),
    isSpaced: areSpaced(lines, layout, first, end),
  };
  let isApart = true;
  for (let line = first; line < end; line++) {
    if (lines.isBlank(line) || layout.role(line) !== LineRole.text) {
      isApart ||= lines.isBlank(line);
      continue;
    }
    // The number of a row or of a standard, in a cell of its own, parts what stands around it.
    if (lines.length(line) <= 2 && /^\d+$/.test(lines.ink(line))) {
      isApart = true;
      continue;
    }
    const piece = pieces.at(-1);
    const opening = openingOf(lines, line);
    if (piece && opening !== null && opening.textStart < lines.inkEnd(line)) {
      piece.lines.push(line);
      piece.hasParts = true;
    } else if (piece && !startsPiece(lines, piece, line, page, isApart)) {
      page.hangs ||= !isApart && !piece.hasParts && lines.indent(line) > piece.indent;
      piece.lines.push(line);
    } else if (!opening || !piece) {
      const textStart = opening?.textStart ?? lines.inkStart(line);
      const indent = lines.indent(line);
      const follows = page.hangs && !isApart && indent === piece?.indent;
      pieces.push({ lines: [line], textStart, indent, hasParts: false, follows });
    }
    isApart = opening !== null && opening.textStart >= lines.inkEnd(line);
  }
  return pieces;
}

function leftEdge(lines: LineTable, layout: Layout, first: number, end: number): number {
  let edge = Infinity;
  for (let line = first; line < end; line++)
    if (!lines.isBlank(line) && layout.role(line) === LineRole.text && !openingOf(lines, line))
      edge = Math.min(edge, lines.indent(line));
  return edge;
}

function hangsBelow(lines: LineTable, layout: Layout, first: number, end: number): boolean {
  for (let line = first + 1; line < end; line++) {
    if (lines.isBlank(line) || lines.isBlank(line - 1) || layout.role(line) !== LineRole.text) continue;
    const deeper = lines.indent(line) - lines.indent(line - 1);
    if (deeper > 0 && deeper < HANGS && !openingOf(lines, line) && !lines.ink(line - 1).endsWith(':')) return true;
  }
  return false;
}

/** Whether more than one line behind a blank one says what is to be done, in small letters. */
function areSpaced(lines: LineTable, layout: Layout, first: number, end: number): boolean {
  let spaced = 0;
  for (let line = first + 1; line < end && spaced < 2; line++)
    if (
      lines.isBlank(line - 1) &&
      layout.role(line) === LineRole.text &&
      opensInSmall(lines.ink(line)) &&
      !isIntroduced(lines, line)
    )
      spaced++;
  return spaced > 1;
}

/** Whether the line above the blank ones before a line ends in a colon. */
function isIntroduced(lines: LineTable, line: number): boolean {
  let above = line - 1;
  while (above > 0 && lines.isBlank(above)) above--;
  return lines.ink(above).endsWith(':');
}

const opensInSmall = (ink: string): boolean => /^[a-z]/.test(ink) && TO_DO.test(ink);

/** @param isApart Whether blank lines stand between the piece and the line. */
function startsPiece(lines: LineTable, piece: Piece, line: number, page: Setting, isApart: boolean): boolean {
  const { base, hangs, hangsBelow: goesIn, isSpaced } = page;
  const last = piece.lines.at(-1) ?? line;
  const opening = piece.lines[0] ?? line;
  const ink = lines.ink(line);
  const before = lines.ink(last);
  const isLower = /^[a-z]/.test(ink);
  const isOver = /[.;:?!)]$|; (?:and|or)$/.test(before);
  if (RESPONSE.test(ink)) return true;
  // Over a page a sentence goes on in small letters, if its line was full.
  // Where lines are paragraphs, each of those that are set alike is an item.
  if (lines.measure >= UNWRAPPED && (!isLower || (!isApart && /^[a-z]/.test(lines.ink(opening))))) return true;
  if (isApart)
    return (
      !isLower ||
      isOver ||
      (goesIn && lines.indent(line) === piece.indent) ||
      !/[a-z,]$/.test(before) ||
      startsAlike(lines, piece, line) ||
      breaksOnPurpose(lines, last, line) ||
      (lines.indent(line) === piece.indent && isHanging(lines, line))
    );
  if (/[;:]$|; (?:and|or)$/.test(before) || /^\(.*\)$/.test(before)) return true;
  const indent = lines.indent(line);
  const isDeeper = indent > piece.indent && indent - piece.indent < HANGS;
  // Set in below a whole sentence, what is to be done is an item.
  if (isDeeper && !piece.hasParts) return isOver && !isLower && TO_DO.test(ink);
  // Back to where the list begins, behind what was set in.
  if (isOver && !isLower && indent < piece.indent && indent === page.first && TO_DO.test(ink)) return true;
  // Back from what was set in to where the item began.
  if (indent === piece.indent && piece.hasParts) return !isLower || startsAlike(lines, piece, line) || isOver;
  if (indent === piece.indent && hangs) return true;
  if (indent > base && lines.indent(last) === base && piece.indent === indent) return true;
  const isOnPurpose = breaksOnPurpose(lines, last, line);
  const isUnwrapped = lines.indent(last) + before.length > lines.measure;
  if (startsAlike(lines, piece, line))
    return (
      isOnPurpose ||
      isOver ||
      (isUnwrapped && !GOES_ON.test(before)) ||
      (wordAt(lines, line) === wordAt(lines, opening) && !GOES_ON.test(before))
    );
  const isShort = lines.indent(last) + before.length < lines.measure * SHORT;
  if (isLower) return !isSpaced && isOnPurpose && isShort && /^[a-z]/.test(lines.ink(opening)) && !GOES_ON.test(before);
  return isOver && (isOnPurpose || isUnwrapped || wordAt(lines, line) === wordAt(lines, opening));
}

/** Where nothing but its length shows that a line ends an item, it is so much shorter than lines are. */
const SHORT = 0.9;

/** What goes on with the same word as before: 'and' or 'to' and the like. */
const GOES_ON = /(?:,|\b(?:also|and|not|or|that|to))$/;

/** Whether what begins on a line goes on below it a little further to the right. */
const isHanging = (lines: LineTable, line: number): boolean =>
  line + 1 < lines.count &&
  !lines.isBlank(line + 1) &&
  lines.indent(line + 1) > lines.indent(line) &&
  lines.indent(line + 1) - lines.indent(line) < HANGS;

/** The first word of a line. */
const wordAt = (lines: LineTable, line: number): string => /^\S*/.exec(lines.ink(line))?.[0] ?? '';

/** Whether a line says what is to be done as the piece does, and begins where it begins. */
function startsAlike(lines: LineTable, piece: Piece, line: number): boolean {
  const [first = line] = piece.lines;
  if (!TO_DO.test(lines.ink(line)) || !TO_DO.test(lines.ink(first))) return false;
  return /^[a-z]/.test(lines.ink(line)) === /^[a-z]/.test(lines.ink(first)) && lines.indent(line) === piece.indent;
}
