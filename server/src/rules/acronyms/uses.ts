import type { Report, Span } from '../../report/model';
import { LineKind, lineKinds } from '../numbers/line-kinds';

/** An acronym of a report, and where its text uses it; the places are in the order of the text. */
export interface Acronym {
  readonly name: string;
  readonly uses: readonly Span[];
}

/** Two to seven capitals in a row, with nothing directly beside them that makes them part of a longer word or name. */
const CAPITALS_RUN = /(?<![A-Za-z0-9&/.'\u2019-])[A-Z]{2,7}(?![A-Za-rt-z0-9&])/g;

/** What stands before an acronym, and behind it with the ending of a plural or a genitive, where it is a word of its own. */
const PART_OF_WORD = /[\p{L}\p{N}&/.'\u2019-]$/u;
const END_OF_WORD = /(?:s|['\u2019]s)?(?![\p{L}\p{N}&]|-\d|\.[A-Z])/uy;

/** I to XXXIX, as chapters and annexes are numbered. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A neighbour in capitals: the words are set in capitals and are no acronyms. */
const CAPITALS_BEFORE = /[A-Z]{3}[^\S\n]+$/;
const CAPITALS_BEHIND = /^[ \t\u00A0]+[A-Z]{3,}(?![a-z])/;

const NEAR = 12;

/**
 * Finds what a text writes in capitals: acronyms, words in headings, names. It is found many times faster than told
 * apart; {@link usesOf} does that for those that matter.
 *
 * @returns The offsets of each, in order.
 */
export function capitalsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { 0: name, index } of text.matchAll(CAPITALS_RUN)) {
    const places = found.get(name);
    if (places) places.push(index);
    else if (!ROMAN.test(name)) found.set(name, [index]);
  }
  return found;
}

/**
 * Where the running text of a report uses an acronym.
 *
 * @param places Where its letters stand as {@link capitalsIn} finds them.
 */
export function usesOf(report: Report, name: string, places: readonly number[]): Acronym {
  const uses = places.flatMap((start) => {
    const end = start + name.length;
    return isUse(report, start, end) ? [{ start, end }] : [];
  });
  return { name, uses };
}

function isUse(report: Report, start: number, end: number): boolean {
  const { text, lines } = report;
  if (!isWord(text, start, end) || hasCapitalsBeside(text, start, end)) return false;
  const line = lines.at(start);
  return lineKinds(report)(line) === LineKind.text && !isInCapitals(text, lines.start(line), lines.end(line));
}

function isWord(text: string, start: number, end: number): boolean {
  END_OF_WORD.lastIndex = end;
  return END_OF_WORD.test(text) && !PART_OF_WORD.test(text.slice(Math.max(0, start - 2), start));
}

function hasCapitalsBeside(text: string, start: number, end: number): boolean {
  return (
    CAPITALS_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    CAPITALS_BEHIND.test(text.slice(end, end + NEAR))
  );
}

/** Whether more than half of the letters of a line are capitals. */
function isInCapitals(text: string, start: number, end: number): boolean {
  let capitals = 0;
  let small = 0;
  // Half of the line in small letters decides.
  for (let at = start; at < end && small * 2 < end - start; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
  }
  return capitals > small;
}
