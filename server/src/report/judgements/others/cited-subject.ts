import { remembered } from '../../../text/remembered';
import type { Other } from '../../../vocabulary/others';

/** What else may be judged; the group is what single cases, and what somebody says of himself, are called. */
const NOUNS =
  '(cases?|files|audits?|records|assessments|plans|(?:own |self-)evaluation)|inspection of|centres?|units?|local authority|authority|council|services?|arrangements|it|they';

const nouns = new WeakMap<readonly Other[], RegExp>();

/** Its groups are the others in their order, and last what single cases are called. */
const nounOf = (others: readonly Other[]): RegExp =>
  remembered(nouns, others, () => {
    const words = others.map(({ source }) => `(${source})`);
    return new RegExp(String.raw`\b(?:${[...words, NOUNS].join('|')})\b`, 'g');
  });

/** 'The previous inspection of Anytown's services for looked after children was in …'. */
const INSPECTION_OF =
  /\binspection of (?:the )?(?:[a-z]+(?:[ -][a-z]+){0,3}'s? )?((?:[a-z']+ ){0,3}(?:services|arrangements)(?:\/ ?arrangements)?(?: (?:for|to) (?!(?:be|have)\b)(?:the )?[a-z]+(?: [a-z']+){0,14}?)?)(?= (?:was|were|took|in|published|judged|found)\b|$)/g;

/** Cases stand directly before the verb, but for a word or two: '… cases were judged'. */
const NEAR = 32;

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
 * @param others Who else is inspected.
 */
export function citedSubject(before: string, others: readonly Other[]): CitedSubject {
  const noun = lastMatch(nounOf(others), before);
  if (noun?.at(-1) !== undefined && before.length - noun.index < NEAR) return { kind: 'casework' };
  const other = others.find((_, index) => noun?.[index + 1] !== undefined);
  if (other) return { kind: 'other', name: other.name };
  const named = before.includes('inspection of') ? lastMatch(INSPECTION_OF, before)?.[1] : undefined;
  if (named === undefined || /^(?:children's |social )*services$/.test(named)) return { kind: 'authority' };
  return { kind: 'other', name: named.charAt(0).toUpperCase() + named.slice(1) };
}

/** The last place of a text that a global pattern matches; null where there is none. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  return last;
}
