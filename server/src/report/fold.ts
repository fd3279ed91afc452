import { isDigit } from './letters';

/**
 * Folding: a string as it is compared. Reports come out of converters with curly and straight quotes, ligatures,
 * HTML left in cells, odd spaces and any capitals; two strings name the same thing when their folded forms are equal.
 * Folding is on the way to a value only: positions always stay those of the text.
 */

const SPACE = 32;

/** What a character, given by its code, is in a cleaned string; null where it stays as it is. */
export function replacement(code: number): string | null {
  if (code > SPACE && code < 0x7f) return null;
  if (code <= SPACE || code === 0xa0) return ' ';
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x02bc) return "'";
  if (code === 0x201c || code === 0x201d) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return '';
  if (code >= 0xfb00 && code <= 0xfb04) return LIGATURES[code - 0xfb00] ?? null;
  return null;
}

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** Longest markup tag that converters leave behind. */
const LONGEST_TAG = 200;

/** The offset of the bracket that closes a markup tag opened at an offset; -1 where none is. */
export function tagEnd(text: string, at: number, end: number): number {
  if (!/[/a-z]/i.test(text.charAt(at + 1))) return -1;
  const limit = Math.min(end, at + LONGEST_TAG);
  for (let close = at + 1; close < limit; close++) {
    const code = text.charCodeAt(close);
    if (code === 62) return close;
    if (code === 60) return -1;
  }
  return -1;
}

/**
 * @param text Any string.
 * @returns It with markup tags removed, ligatures spelled out, quotes and dashes straightened and white space
 *   collapsed to single blanks; capitals are kept.
 */
export function clean(text: string): string {
  return rewrite(text, replacement);
}

/**
 * @param text A piece of the text that is shown to somebody.
 * @returns It with markup removed, ligatures spelled out and white space collapsed; quotes and dashes stay as printed.
 */
export function tidy(text: string): string {
  return rewrite(text, tidied);
}

/** What a character is in a tidied string; null where it stays as it is. */
function tidied(code: number): string | null {
  const straight = replacement(code);
  return straight === "'" || straight === '"' || straight === '-' ? null : straight;
}

function rewrite(text: string, replace: (code: number) => string | null): string {
  const source = text.includes('<') ? withoutTags(text) : text;
  let result = '';
  let copied = 0;
  let blank = true;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const other = replace(code);
    if (other === null) {
      blank = false;
    } else if (other === ' ') {
      // The first of a run of blanks stays, as a space.
      if (blank || code !== SPACE) {
        result += source.slice(copied, at) + (blank ? '' : ' ');
        copied = at + 1;
      }
      blank = true;
    } else {
      result += source.slice(copied, at) + other;
      copied = at + 1;
      if (other !== '') blank = false;
    }
  }
  result = copied === 0 ? source : result + source.slice(copied);
  return blank && result.endsWith(' ') ? result.slice(0, -1) : result;
}

function withoutTags(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const close = tagEnd(text, at, text.length);
    if (close < 0) continue;
    result += `${text.slice(copied, at)} `;
    copied = close + 1;
    at = close;
  }
  return result + text.slice(copied);
}

/**
 * @param text Any string.
 * @returns Its cleaned form in lower case.
 */
export function fold(text: string): string {
  return clean(text).toLowerCase();
}

/**
 * @param text The name of a thing as printed: a heading, a table label, the subject of a sentence.
 * @returns The folded name without numbering in front, article, footnote digit glued to its end and final
 *   punctuation: what names of areas, contents entries and headings are compared by.
 */
export function foldName(text: string): string {
  return nameOf(fold(text));
}

/** The name that a text already folded stands for: what {@link foldName} makes of the text itself. */
export function nameOf(folded: string): string {
  let name = folded;
  const first = name.charCodeAt(0);
  // Numbering opens with a digit, or with one of a few letters.
  if ((first >= 48 && first <= 57) || NUMBERED.test(name)) name = name.replace(NUMBERING, '');
  if (name.startsWith('the ') || name.startsWith('our ')) name = name.slice(4);
  let end = name.length;
  while (end > 0 && ' .:;,*'.includes(name.charAt(end - 1))) end--;
  let digits = end;
  while (digits > 0 && end - digits < 2 && isDigit(name.charCodeAt(digits - 1))) digits--;
  if (digits < end && /[a-z)]/.test(name.charAt(digits - 1))) end = digits;
  return end === name.length ? name : name.slice(0, end);
}

const NUMBERED = /^(?:[a-z][.)]|annex|section) /;
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})?\.?|[a-z][.)]|annex [a-z]:?|section \d+:)\s+/;
