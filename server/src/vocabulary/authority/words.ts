import { fold } from '../../text/fold';
import type { AuthorityNames } from './names';

/** A word of a name: where it stands in it, and how it is compared. */
interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words that tell an authority from others: 'kingston' and 'thames' of 'Royal Borough of Kingston upon Thames'. */
export function distinctiveWords(name: string, names: AuthorityNames): string[] {
  return wordsOf(name, names).map(({ word }) => word);
}

/** Where the telling words of a name begin and end in it; null for a name that has none ('City of London'). */
export function coreOf(name: string, names: AuthorityNames): { from: number; to: number } | null {
  const words = wordsOf(name, names);
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

function wordsOf(name: string, { generic }: AuthorityNames): Word[] {
  // Folding keeps the length of a name, but for what cannot stand in one; the words are found in the name itself.
  return [...name.matchAll(/[\p{L}'\u2019]+/gu)]
    .map((match) => ({
      word: fold(match[0]).replaceAll("'", ''),
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter(({ word }) => word !== '' && !generic.has(word));
}

/** The most letters of a name that is an abbreviation ('BCP', 'B&NES'). */
const ABBREVIATED = 6;

/**
 * Whether two names may be those of one authority: with the same telling words, with some of them left off
 * ('Kingston' for 'Kingston upon Thames'), or abbreviated. A name without telling words may be anybody's.
 */
export function mayBeSame(a: string, b: string, names: AuthorityNames): boolean {
  const [left, right] = [distinctiveWords(a, names), distinctiveWords(b, names)];
  if (left.length === 0 || right.length === 0 || left.join('') === right.join('')) return true;
  if (isWithin(left, right) || isWithin(right, left)) return true;
  return isAbbreviated(a) !== isAbbreviated(b);
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  const all = new Set(many);
  return few.every((word) => all.has(word));
}

function isAbbreviated(name: string): boolean {
  const letters = name.replace(/\P{L}/gu, '');
  return letters.length <= ABBREVIATED && letters === letters.toUpperCase();
}
