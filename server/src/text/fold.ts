import { Kind, kinds, replacement, tagEnd } from './characters';
import { codeAt, isDigit } from './letters';

/**
 * Folding: a string as it is compared. Reports come out of converters with curly and straight quotes, ligatures,
 * HTML left in cells, odd spaces and any capitals; two strings name the same thing when their folded forms are equal.
 * Folding is on the way to a value only: positions always stay those of the text.
 */

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

/**
 * @param text Lines of a text.
 * @returns It with words whole that are parted at the ends of lines.
 */
export function withWordsWhole(text: string): string {
  return text.replace(/-(?<=\p{Ll}-)[ \t]*(?:\r\n?|\n)[ \t>]*(?=\p{Ll})/gu, '');
}

/** What a character is in a tidied string; null where it stays as it is. */
function tidied(code: number): string | null {
  const straight = replacement(code);
  return straight === "'" || straight === '"' || straight === '-' ? null : straight;
}

/*
 * The loops below are written out: codeAt of letters.ts and Kind of characters.ts say what they do. They become
 * part of many larger functions, in which engines keep calls of other modules' functions, one for each character.
 */
const ODD = Kind.odd;

function rewrite(text: string, replace: (code: number) => string | null): string {
  const odd = firstOdd(text);
  if (odd === text.length) return text;
  const source = text.includes('<') ? withoutTags(text) : text;
  let result = '';
  let copied = 0;
  let before: number = Kind.space;
  const { length } = source;
  for (let at = 0; at < length; at++) {
    const code = String.prototype.charCodeAt.call(source, at);
    const kind = kinds[code] ?? Kind.ink;
    if ((kind & (before | ODD)) === 0) {
      before = kind;
      continue;
    }
    const other = replace(code);
    if (other === null) {
      before = Kind.ink;
    } else {
      // The first of a run of blanks stays, as a space.
      const first = other !== ' ' || before !== Kind.space;
      result += source.slice(copied, at) + (first ? other : '');
      copied = at + 1;
      if (other !== '') before = other === ' ' ? Kind.space : Kind.ink;
    }
  }
  result = copied === 0 ? source : result + source.slice(copied);
  return result.endsWith(' ') ? result.slice(0, -1) : result;
}

/** The offset of the first character that does not stay as it is, a blank at the end among them; the text's length for none. */
function firstOdd(text: string): number {
  let before: number = Kind.space;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const kind = kinds[String.prototype.charCodeAt.call(text, at)] ?? Kind.ink;
    if ((kind & (before | ODD)) !== 0) return at;
    before = kind;
  }
  return before === Kind.space && length > 0 ? length - 1 : length;
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
 *   punctuation, '&' spelled out: what names of areas, contents entries and headings are compared by.
 */
export function foldName(text: string): string {
  return nameOf(fold(text));
}

/** The name that a text already folded stands for: what {@link foldName} makes of the text itself. */
export function nameOf(folded: string): string {
  let name = mayBeNumbered(folded) ? folded.replace(NUMBERING, '') : folded;
  if (name.includes('&')) name = name.replace(AMPERSANDS, 'and');
  if (name.startsWith('the ') || name.startsWith('our ')) name = name.slice(4);
  let end = name.length;
  while (end > 0 && isFinalMark(codeAt(name, end - 1))) end--;
  let digits = end;
  while (digits > 0 && end - digits < 2 && isDigit(codeAt(name, digits - 1))) digits--;
  if (digits < end && /[a-z)]/.test(name.charAt(digits - 1))) end = digits;
  return end === name.length ? name : name.slice(0, end);
}

/** A cheap look: numbering opens with a digit, with a letter and a mark, or with one of two words. */
function mayBeNumbered(name: string): boolean {
  const second = codeAt(name, 1);
  if (isDigit(codeAt(name, 0)) || second === 46 || second === 41) return true;
  if ((second === 32 && isDigit(codeAt(name, 2))) || (isDigit(second) && OF_LETTER.test(name))) return true;
  return name.startsWith('annex ') || name.startsWith('section ');
}

/** A blank, or one of `. : ; , *`. */
function isFinalMark(code: number): boolean {
  return code === 32 || code === 46 || code === 58 || code === 59 || code === 44 || code === 42;
}

/** A sign for 'and' that stands by itself. */
const AMPERSANDS = /(?<![^ ])&(?![^ ])/g;

/** 'a1. ', 'a1.b) ': the number of what lies within a lettered one. */
const OF_LETTER = /^[a-z]\d{1,2}\.(?: |[a-z]\) )/;

const NUMBERING =
  /^(?:(?:[a-z] )?\d{1,2}(?:\.\d{1,2})?[.:]?|[a-z](?:\d{1,2}\.(?:[a-z]\))?|[.)])|annex [a-z]:?|section \d+[:.]?)\s+/;

/** A name without its abbreviation in brackets: 'safeguarding children board (scb)'. Other brackets narrow it. */
export function withoutAbbreviation(name: string): string {
  const open = name.lastIndexOf(' (');
  const full = name.slice(0, Math.max(0, open));
  const letters = name.slice(open + 2, -1);
  let found = 0;
  for (const word of full.split(' ')) if (codeAt(word, 0) === codeAt(letters, found)) found++;
  return letters.length > 1 && found === letters.length ? full : name;
}
