import type { Framework } from '../frameworks/schema';
import { fold } from '../text/fold';

/** What a phrase is written in: what stands for a name or a place, what may be left out, a choice. */
const PIECES = /(\{name\} | \{place\}|\[[^[\]]*\]|\([^()]*\))/;

/** A few words before what is named, as those of a place. */
const NAME = String.raw`(?:[a-z\u0027 -]{2,40} )?`;

/** A place behind it. What is in need or in care is no place. */
const PLACE = '(?: (?:in|on) (?!need|care).*)?';

const NOTHING: ReadonlySet<string> = new Set();

/** The subjects of sentences that stand for all that a framework judges, ready for look-ups. */
export interface WholeSubjects {
  /** Whether a folded subject stands for the whole. */
  has(subject: string): boolean;
  /** The first words of such subjects, articles and names passed over. */
  readonly openings: ReadonlySet<string>;
}

/** The subjects that the catalogue has for a framework. */
export function wholeSubjectsOf({ whole }: Framework): WholeSubjects {
  if (whole.length === 0) return { has: () => false, openings: NOTHING };
  const pattern = new RegExp(`^(?:overall, )?(?:${whole.map((phrase) => sourceOf(fold(phrase))).join('|')})$`);
  return { has: (subject) => pattern.test(subject), openings: new Set(whole.flatMap(openingOf)) };
}

/** The source of a regular expression for any of some phrases, in a group; of one that matches nothing for none. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...new Set(phrases)].map((phrase) => sourceOf(fold(phrase))).join('|') || '(?!)'})`;

/** The source of a regular expression for a folded phrase with what may be left out and choices. */
export function sourceOf(phrase: string): string {
  return phrase.split(PIECES).map(sourceOfPiece).join('');
}

function sourceOfPiece(piece: string): string {
  if (piece === '{name} ') return NAME;
  if (piece === ' {place}') return PLACE;
  const choice = () => piece.slice(1, -1).split('/').map(escaped).join('|');
  if (piece.startsWith('[')) return `(?:${choice()})?`;
  return piece.startsWith('(') ? `(?:${choice()})` : escaped(piece);
}

/** An apostrophe may be lost, or be something else. */
const escaped = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", String.raw`\W{0,3}`);

/** The first word that may open a subject, with its apostrophe and without. */
function openingOf(phrase: string): string[] {
  const words = fold(phrase)
    .replace(/^(?:\{name\} |\([^()]*\) )/, '')
    .split(/[ [({]/, 1);
  return words.flatMap((word) => [...word.split("'", 1), word.replaceAll("'", '')]);
}
