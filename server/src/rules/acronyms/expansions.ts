import type { Report } from '../../report/model';
import { spelledOut } from './spelled';
import type { Acronym } from './uses';

/**
 * Finds the acronyms that a report explains: in brackets behind or before their words, or by words with these initials
 * that it prints in capitals or more than once; four words or more need no more than one place.
 *
 * @returns Their names.
 */
export function explained({ text }: Report, acronyms: readonly Acronym[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = new Set<string>();
  for (const { name, uses } of acronyms) {
    const inPlace = uses.some(({ start, end }) => inBrackets(text, start) || beforeBrackets(text, name, end));
    (inPlace ? found : open).add(name);
  }
  if (open.size > 0) for (const name of spelledOut(text, open)) found.add(name);
  return found;
}

/** '(also ', '(the ‘': a bracket, and a few words at most up to the acronym. */
const OPENED = /[([]['"\u2018\u201C]?(?:[a-z]+,? ){0,3}['"\u2018\u201C]?$/;

/** 'the multi-agency safeguarding hub (MASH)', '(the MASH)', '(also MASH, …)'. */
function inBrackets(text: string, start: number): boolean {
  return OPENED.test(text.slice(Math.max(0, start - 30), start));
}

/** ' (multi-agency safeguarding': a bracket with two words or more behind it. */
const BRACKETS = /^s?['"\u2019\u201D]?\s{0,3}\((\p{L})[\p{L}\u2019'-]*[\s/]+\p{L}/u;

/** 'MASH (multi-agency safeguarding hub)'. */
function beforeBrackets(text: string, name: string, end: number): boolean {
  const [, first = ''] = BRACKETS.exec(text.slice(end, end + 60)) ?? [];
  return first !== '' && name.startsWith(first.toUpperCase());
}
