/** Who else is inspected: named so where a report mentions the grades of its homes or schools. */
const OTHERS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/homes?/, "Children's homes"],
  [/(?:schools?|academies|academy)/, 'Schools'],
  [/colleges?/, 'Colleges'],
  [/(?:settings?|nurser(?:y|ies)|childminders?|children'?s? centres?)/, 'Early years settings'],
  [/(?:placements?|carers|(?:own|residential) provision|providers?|agenc(?:y|ies))/, 'Placements'],
];

/** Its groups are the others in their order, and last what single cases are called. */
const NOUN = new RegExp(
  String.raw`\b(?:${OTHERS.map(([{ source }]) => `(${source})`).join('|')}|(cases?|files|audits?|records|assessments|plans)|inspection of|centres?|units?|local authority|authority|council|services?|arrangements|it|they)\b`,
  'g',
);

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
  /** The work on single cases, which somebody audited: no inspection's judgement. */
  | { readonly kind: 'casework' };

/**
 * Tells what the grade of another inspection was given to, by the noun that stands last before the verb.
 *
 * @param before The folded text before 'judged', some sentences long.
 */
export function citedSubject(before: string): CitedSubject {
  const noun = lastMatch(NOUN, before);
  if (noun?.at(-1) !== undefined && before.length - noun.index < NEAR) return { kind: 'casework' };
  const other = OTHERS.find((_, index) => noun?.[index + 1] !== undefined);
  if (other) return { kind: 'other', name: other[1] };
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
