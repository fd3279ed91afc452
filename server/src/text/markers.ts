import { isDigit } from './letters';
import type { LineTable } from './lines';
import type { Span } from './spans';

/** What opens a numbered paragraph or a list item: the marker itself and where its text starts. */
export interface Marker extends Span {
  readonly kind: 'number' | 'bullet';
  /** The paragraph's number; null for bullets. */
  readonly number: number | null;
  readonly textStart: number;
}

const DASHES = new Set(['-', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212']);
const BULLETS = new Set([
  '\u2022',
  '\u25AA',
  '\u25AB',
  '\u25E6',
  '\u2023',
  '\u25FC',
  '\u25FE',
  '\u25A0',
  '\u25CF',
  '\u25CB',
  '\u00B7',
  '*',
  // Diamonds, arrowheads and an empty box; the sign of a section is what Wingdings' small square becomes.
  '\u2666',
  '\u25C6',
  '\u2756',
  '\u25BA',
  '\u27A2',
  '\u25A1',
  '\u00A7',
]);

/** Blanks, also that of a font of symbols. */
const isBlank = (c: number) => c <= 32 || c === 0xa0 || c === 0xf020;

/** A character that fonts of symbols put where they draw a bullet, or that a converter made of one. */
function isBullet(character: string): boolean {
  const c = character.charCodeAt(0);
  const isOdd = (c >= 0xe000 && c <= 0xf8ff) || (c >= 0x80 && c <= 0x9f);
  return isOdd || BULLETS.has(character) || DASHES.has(character) || character === '\u0336';
}

/** The small square of a font of marks, as a converter writes it that knows only the letter in its place. */
const SQUARE = 'n';

/** Whether all that a line has is a bullet: its text is lost, or set apart from it. */
export const isLoneBullet = (ink: string): boolean => ink.length === 1 && (ink === SQUARE || isBullet(ink));

/**
 * The marker that a line starts with, if any: '12.', '- 12.' (as converters write a numbered list) or a bullet.
 */
export function readMarker(lines: LineTable, line: number): Marker | null {
  const text = lines.text;
  const start = lines.inkStart(line);
  const end = lines.inkEnd(line);
  const first = text.charCodeAt(start);
  if (isDigit(first)) return readNumber(text, start, start, end);
  if (first > 0x2d && first < 0x80) return null;
  if (!isBullet(text.charAt(start))) return null;
  let at = start + 1;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  if (at >= end) return null;
  if (DASHES.has(text.charAt(start))) {
    if (at === start + 1) return null;
    if (isDigit(text.charCodeAt(at))) {
      const numbered = readNumber(text, start, at, end);
      if (numbered) return numbered;
    }
  }
  return { kind: 'bullet', number: null, start, end: start + 1, textStart: at };
}

function readNumber(text: string, start: number, digits: number, end: number): Marker | null {
  let at = digits;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  if (at - digits > 3 || text.charAt(at) !== '.' || (at + 1 < end && !isBlank(text.charCodeAt(at + 1)))) return null;
  let textStart = at + 1;
  while (textStart < end && isBlank(text.charCodeAt(textStart))) textStart++;
  return { kind: 'number', number: Number(text.slice(digits, at)), start, end: at + 1, textStart };
}
