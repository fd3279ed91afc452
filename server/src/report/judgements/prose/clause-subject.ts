import type { ResolvedPart } from '../../parts/parts';
import type { Results } from './results';

/** A verb of a clause before the one that is read. */
const CLAUSE = / (?:is|are|was|were|has|have|had|requires?|provides?|gives?|makes?|remains?) /;

/** Where another clause of the same sentence may begin. */
const JOINS = /; |: |, and so |, and | and so |, but |, | and | but | that | while | so | because | why /g;

/** What inspectors say that they found or think, before what it is: 'I am concerned that it', 'At this inspection we found that'. */
const OPINION =
  /^(?:however,? )?(?:at this (?:inspection|assessment|review|visit),? )?(?:i am|i|we are|we) (?:have )?(?:also )?[a-z]+(?: to find)? that (?:overall,? )?/;

/** A word between a name and its verb. */
const BETWEEN = /, (?:however|therefore|though)$/;

/** The subject of a sentence without what says that it is the inspectors' own opinion, or how it goes on from the one before. */
export const inOpinion = (subject: string): string => subject.replace(OPINION, '').replace(BETWEEN, '');

/** What a clause is about. */
export interface Subject {
  readonly area: string;
  readonly name: string;
  /** Whether somebody may say or think the clause, or it is of a part: 'leaders believe that', 'in the nursery'. */
  readonly isLoose: boolean;
}

/** The area of the last clause whose subject is a name and nothing else, and that subject. */
export function subjectIn(part: ResolvedPart, results: Results, subject: string): Subject | undefined {
  const whole = results.areaOf(part, subject);
  if (whole !== null) return { area: whole, name: subject, isLoose: false };
  for (const join of subject.matchAll(JOINS)) {
    const head = ` ${subject.slice(0, join.index)} `;
    const tail = subject.slice(join.index + join[0].length);
    const opens = join[0] === ', ' || join[0] === ': ' ? OPENS.test(head.trim()) : join[0] === ' because ';
    if (!opens && !CLAUSE.test(head)) continue;
    const area = results.areaOf(part, tail);
    if (area !== null) return { area, name: tail, isLoose: join[0] === ' that ' || LOOSE.test(head) };
  }
  return undefined;
}

const LOOSE = / that |^ in /;

/** What may open a sentence before its subject. */
const OPENS = /^(?:overall|however|therefore|as a result|nevertheless|in [a-z ]{3,40})$/;
