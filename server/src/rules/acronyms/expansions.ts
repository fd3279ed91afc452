import type { Report } from '../../report/model';
import type { Acronym } from './uses';

/** Words that acronyms pass over. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

/** No acronym is longer. */
const LONGEST = 7;

/** A phrase that is printed so often is a term, not a few words that happen to begin with the same letters. */
const TERM = 2;

/** So many letters in a row are hardly those of a phrase by accident. */
const TELLING = 4;

/** Words and what ends a phrase. */
const WORDS = /(\p{L}+(?:['\u2019]\p{L}+)?)|[.;:!?()[\]\f|\u2022\u25FC]/gu;

/**
 * Finds the acronyms that a report explains: in brackets behind or before their words, or by words with these initials
 * that it prints in capitals or more than once; four words or more need no more than one place.
 *
 * @returns Their names.
 */
export function explained({ text }: Report, acronyms: ReadonlyMap<string, Acronym>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = new Set<string>();
  for (const { name, uses } of acronyms.values()) {
    const inPlace = uses.some(({ start, end }) => inBrackets(text, start) || beforeBrackets(text, name, end));
    (inPlace ? found : open).add(name);
  }
  if (open.size > 0) for (const name of spelled(text, open)) found.add(name);
  return found;
}

/** 'the multi-agency safeguarding hub (MASH)', '(the MASH)', '(also MASH, …)'. */
function inBrackets(text: string, start: number): boolean {
  return /[([]['"\u2018\u201C]?(?:[a-z]+,? ){0,3}['"\u2018\u201C]?$/.test(text.slice(Math.max(0, start - 30), start));
}

/** 'MASH (multi-agency safeguarding hub)'. */
function beforeBrackets(text: string, name: string, end: number): boolean {
  const [, first = ''] =
    /^s?['"\u2019\u201D]?\s{0,3}\((\p{L})[\p{L}\u2019'-]*[\s/]+\p{L}/u.exec(text.slice(end, end + 60)) ?? [];
  return first !== '' && name.startsWith(first.toUpperCase());
}

/** Those of the names whose letters begin the words of a term. */
function spelled(text: string, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const times = new Map<string, number>();
  const lengths = [...new Set([...names].map((name) => name.length))];
  const all: string[] = [];
  const telling: string[] = [];
  const match = (words: readonly string[]) => {
    const initials = words
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
    for (const length of lengths) {
      const name = initials.slice(-length);
      if (name.length < length || !names.has(name) || found.has(name)) continue;
      const term = words.slice(-length);
      const key = term.join(' ').toLowerCase().replace(/s$/, '');
      times.set(key, (times.get(key) ?? 0) + 1);
      const isTerm = length >= TELLING || (times.get(key) ?? 0) >= TERM || term.every(isCapital);
      if (isTerm) found.add(name);
    }
  };
  for (const [, word] of text.matchAll(WORDS)) {
    if (word === undefined) {
      all.length = 0;
      telling.length = 0;
    } else if (!isInCapitals(word)) {
      push(all, word);
      match(all);
      if (SMALL.has(word.toLowerCase())) continue;
      push(telling, word);
      if (telling.length < all.length) match(telling);
    }
  }
  return found;
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** Acronyms spell nothing. */
const isInCapitals = (word: string) => word.length > 1 && word === word.toUpperCase();

function push(words: string[], word: string): void {
  words.push(word);
  if (words.length > LONGEST) words.shift();
}
