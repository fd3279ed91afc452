import { isLetter } from './letters';

/**
 * What single characters are to folding. Texts are gone through character by character very often, so the answer for
 * each of them is kept in one table: the loops that ask it go on over words and single blanks without a branch that
 * the processor could guess wrongly.
 */

/**
 * Kinds of characters: ink stays as it is, a space too unless it is repeated, whatever is odd needs a closer look. So a
 * character of a kind stays as it is behind one of another kind where `(kind & (before | Kind.odd)) === 0`.
 */
export const Kind = { ink: 0, space: 1, odd: 2 } as const;

const SPACE = 32;
/** The code of '<'. */
export const OPENS_TAG = 60;

/** What odd characters are in a cleaned string: blanks of all kinds, quotes, dashes, what shows nothing, ligatures. */
const replacements = new Map<number, string>([
  ...codes(0, SPACE, ' '),
  [0xa0, ' '],
  ...codes(0x2018, 0x2019, "'"),
  [0x201b, "'"],
  [0x02bc, "'"],
  ...['`', '\u00b4', '\u2032', '\ufffd'].map((mark): [number, string] => [mark.charCodeAt(0), "'"]),
  ...codes(0x201c, 0x201d, '"'),
  ...codes(0x2010, 0x2015, '-'),
  ...codes(0x91, 0x92, "'"),
  ...codes(0x93, 0x94, '"'),
  ...codes(0x96, 0x97, '-'),
  [0x2212, '-'],
  [0xad, ''],
  ...codes(0x200b, 0x200f, ''),
  [0x2060, ''],
  [0xfeff, ''],
  ...['ff', 'fi', 'fl', 'ffi', 'ffl'].map((letters, index): [number, string] => [0xfb00 + index, letters]),
]);

function codes(first: number, last: number, becomes: string): [number, string][] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, becomes]);
}

/** What a character, given by its code, is in a cleaned string; null where it stays as it is. */
export function replacement(code: number): string | null {
  return replacements.get(code) ?? null;
}

/** The kind of each character, by its code. */
export const kinds = new Uint8Array(0x10000);
for (const code of [...replacements.keys(), OPENS_TAG]) kinds[code] = Kind.odd;
kinds[SPACE] = Kind.space;

/** Whether folding may join what stands before and behind a character to one word: a ligature, a soft hyphen, markup. */
export function mayJoin(code: number): boolean {
  if (kinds[code] !== Kind.odd || code <= SPACE) return false;
  const other = replacement(code);
  return other === null || other === '' || isLetter(other.charCodeAt(0));
}

/** Longest markup tag that converters leave behind. */
const LONGEST_TAG = 200;

/** The offset of the bracket that closes a markup tag opened at an offset; -1 where none is. */
export function tagEnd(text: string, at: number, end: number): number {
  if (!/[/a-z]/i.test(text.charAt(at + 1))) return -1;
  const limit = Math.min(end, at + LONGEST_TAG);
  for (let close = at + 1; close < limit; close++) {
    const code = text.charCodeAt(close);
    if (code === 62) return close;
    if (code === OPENS_TAG) return -1;
  }
  return -1;
}
