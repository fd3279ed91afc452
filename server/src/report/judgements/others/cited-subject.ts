import { alternationOf } from '../../../vocabulary/alternation';
import { remembered } from '../../../text/remembered';
import type { Vocabulary } from '../../../vocabulary/vocabulary';

/** What else is judged in any kind of report: whatever stands last before the verb is what a grade was given to. */
const NOUNS = 'inspection of|local authority|arrangements|it|they';

const nouns = new WeakMap<Vocabulary, RegExp>();

/** Its groups are the others in their order, and last what single cases are called. */
const nounOf = (vocabulary: Vocabulary): RegExp =>
  remembered(nouns, vocabulary, () => {
    const { others, cases, providers, bodies } = vocabulary;
    const words = others.map(({ source }) => `(${source})`);
    const own = alternationOf([...providers, ...bodies]);
    return new RegExp(String.raw`\b(?:${[...words, `(${cases})`, `${own}s?`, NOUNS].join('|')})\b`, 'g');
  });

/** 'The previous inspection of Anytown's services for looked after children was in …'. */
const INSPECTION_OF =
  /\binspection of (?:the )?(?:[a-z]+(?:[ -][a-z]+){0,3}'s? )?((?:[a-z']+ ){0,3}(?:services|arrangements)(?:\/ ?arrangements)?(?: (?:for|to) (?!(?:be|have)\b)(?:the )?[a-z]+(?: [a-z']+){0,14}?)?)(?= (?:was|were|took|in|published|judged|found)\b|$)/g;

/** Cases stand directly before the verb, but for a word or two: '… cases were judged'. */
const NEAR = 32;
const SENTENCE = 80;

/** A number of cases that the sentence has named before: 'Of 62 that were looked at, 24 were graded good'. */
const COUNTED =
  /[ ,;(](?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|some|half|several) (?:of (?:them|these|those) )?(?:had been|were) $/;

/** What a mentioned grade was given to. */
export type CitedSubject =
  | { readonly kind: 'authority' }
  /** A body or a service of its own, by its name. */
  | { readonly kind: 'other'; readonly name: string }
  /** The work on single cases, which somebody audited, or an evaluation of oneself: no inspection's judgement. */
  | { readonly kind: 'casework' };

/**
 * Tells what the grade of another inspection was given to, by the noun that stands last before the verb.
 *
 * @param before The folded text before 'judged', some sentences long.
 * @param vocabulary Who else is inspected, and what single cases and all that is judged are called.
 */
export function citedSubject(before: string, vocabulary: Vocabulary): CitedSubject {
  const noun = lastMatch(nounOf(vocabulary), before);
  const reach = COUNTED.test(before) ? SENTENCE : NEAR;
  if (noun?.at(-1) !== undefined && before.length - noun.index < reach) return { kind: 'casework' };
  const other = vocabulary.others.find((_, index) => noun?.[index + 1] !== undefined);
  if (other) return { kind: 'other', name: other.name };
  const named = before.includes('inspection of') ? lastMatch(INSPECTION_OF, before)?.[1] : undefined;
  if (named === undefined || named === 'services' || vocabulary.isWholeCited(named)) return { kind: 'authority' };
  return { kind: 'other', name: named.charAt(0).toUpperCase() + named.slice(1) };
}

/** The last place of a text that a global pattern matches; null where there is none. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  return last;
}
