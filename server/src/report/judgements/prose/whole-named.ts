import { alternationOf } from '../../../vocabulary/alternation';
import { remembered } from '../../../text/remembered';
import type { Vocabulary } from '../../../vocabulary/vocabulary';

/** What shows that a sentence is about the whole, by what reports call whom they are about. */
export interface WholePatterns {
  readonly subject: RegExp;
  readonly behind: RegExp;
  readonly that: RegExp;
  /** What opens a sentence on it: 'This college is'; a service may be one of several. */
  readonly this: RegExp;
  /** Whose a thing is, or who has it, which leaves it the thing of the whole. */
  readonly ofWhole: RegExp;
  /** How well the whole does. */
  readonly effect: RegExp;
  /** For what it is rated, behind the grade. */
  readonly provided: RegExp;
  /** What stands for what the heading above names: 'this key question', 'outcomes in this area'. */
  readonly thisArea: RegExp;
  /** Where a body does as it does: in what the heading above names. */
  readonly here: RegExp;
  /** What makes a sentence one of another time, of a condition, of several things or of what those say who are inspected. */
  readonly unsure: RegExp;
  /** Who is inspected, and those who are there: of them a sentence is no judgement. */
  readonly people: RegExp;
  /** Whom a thing is of that is spoken of without: 'achievement of pupils'. */
  readonly ofServed: RegExp;
}

const wholes = new WeakMap<Vocabulary, WholePatterns>();

/** The patterns of a catalogue, made once. */
export function wholePatterns(vocabulary: Vocabulary): WholePatterns {
  return remembered(wholes, vocabulary, () => {
    const noun = `(?:provision|organisation|${alternationOf([...vocabulary.providers, ...vocabulary.subjects])})`;
    const body = `(?:${noun}|${alternationOf(vocabulary.bodies)})`;
    const area = `(?:(?:outcome )?area|aspect|question|outcome|${vocabulary.areaNoun})`;
    // A place speaks of all that it serves, whoever that is.
    const ofThem = '(?: for (?:all )?[a-z]{3,20}(?: and (?:[a-z]{3,20} ){0,2}[a-z]{3,20})?)?';
    const says = '(?:judge[ds]?|grade[ds]|rate[ds]|describe[ds]?)';
    const judged = '(?:rated|evaluated|judged|graded)';
    return {
      subject: new RegExp(`^(?:this|the|our|your|overall,? the) (?:(?!of )[a-z]+ ){0,2}${noun}$`),
      behind: new RegExp(`^(?: and (?:[a-z]+ )?[a-z]+)? ${noun}\\b(?! development| improvement)`),
      this: new RegExp(
        `^(?:overall,? )?this (?:is an? )?(?:(?:provision|${alternationOf(vocabulary.subjects)})(?: that| is| requires?)*)?$`,
      ),
      that: new RegExp(`^this is an? (?:[a-z]+ ){0,2}${noun} that(?: is)?$`),
      ofWhole: new RegExp(
        ` (?:of (?:(?:the |this )?${body}|the (?:[a-z]{3,20}s|${vocabulary.served}))|that (?:[a-z]+ ){1,2}receive)$`,
      ),
      effect: new RegExp(`^(?:the|this) ${noun}'s (?:overall )?effectiveness$`),
      provided: new RegExp(
        `^ (?:for|in)(?: providing| being)?(?: an?| the)?(?: care of)? ((?:[a-z' -]{2,40}, ){1,4}(?:and )?[a-z'-]+ and [a-z'-]+|[a-z ,'-]{3,80}?)(?: \\([^()]{3,80}\\))?(?: ${vocabulary.areaNouns})?(?=[.,;:]|$| because)`,
      ),
      thisArea: new RegExp(
        `^(?:overall,? |at this (?:assessment|inspection),? )?(?:(?:the )?outcomes(?:${ofThem} in this ${area}| in this area)?|(?:the )?(?:quality|overall provision|provision|performance|contribution of (?:the )?services(?: to improving outcomes${ofThem})?) in this ${area}|the rating|this ${area}(?: of work)?|(?:we )?(?:have )?(?:now )?${judged} (?:it|this ${area}))$`,
      ),
      here: new RegExp(`^ in this ${area}(?=[.,:;]|$| because)`),
      unsure: new RegExp(
        String.raw`\b(?:if|whether|unless|when|should|could|would|may|might|previous(?:ly)?|last|earlier|in (?:19|20)\d\d|at (?:that|the) time|had been|no longer|not|required|must|needs? to|some|most|many|few|other|each|(?:(?:own|self)[- ](?:evaluation|assessment)(?: report)?|leaders|managers|governors|parents|staff|it|provider|${alternationOf(vocabulary.subjects)})(?:,? which)?(?: has| had| have)? ${says})\b`,
      ),
      people: new RegExp(
        `^(?:${vocabulary.served}|${alternationOf([...vocabulary.providers, ...vocabulary.subjects])}|people|staff|teachers|leaders|governors|parents|form)$`,
      ),
      ofServed: new RegExp(` of (?:the )?${vocabulary.served}$`),
    };
  });
}

/** What opens a sentence on the whole, its name or 'this' before the verb: nobody's words, and of no time but this. */
const WHOLE_FIRST = /^(?:overall,? )?([a-z' -]{3,60}?) (?:is|remains|continues to be) an?$/;

/** What a body is called, its place before it or not: 'Anyshire Fire and Rescue Service'. */
const BODY = /^(?:(?!(?:leadership|management|quality|work|performance) of )[a-z'&-]+ ){0,7}([a-z]+)$/;

/** Whether a subject is the body that the report is about: its name, 'the force', 'it'. */
export function isBodyNamed(subject: string, body: string, bodies: ReadonlySet<string>): boolean {
  const name = subject.replace(/^(?:overall|however|but),? /, '').replace(/^the /, '');
  if (name === 'it' || bodies.has(BODY.exec(name.replace(/ overall$/, ''))?.[1] ?? '')) return true;
  if (body === '') return false;
  return name === body || name.endsWith(` ${body}`) || body.startsWith(`${name} `) || isShortFor(name, body);
}

/** Whether what stands before a grade opens a sentence on the whole. */
export function isWholeFirst(before: string, body: string): boolean {
  const name = WHOLE_FIRST.exec(before)?.[1];
  return name !== undefined && (name === 'this' || name === body || body.startsWith(`${name} `));
}

/** What says of a body, by its name, how it is rated overall. */
const RATED_OVERALL = /^overall,? (?:the )?([a-z' -]{3,60}?) (?:is|was) (?:rated|judged|graded)(?: as| to be)?:?$/;

/** Whether what stands before a grade says by its own name how what the report is about is rated overall. */
export function isRatedOverall(before: string, body: string): boolean {
  const name = RATED_OVERALL.exec(before)?.[1];
  return name !== undefined && body !== '' && (name === body || isShortFor(name, body));
}

/** Whether a name has an acronym in place of the last words of a longer one: 'Anyshire CRC'. */
function isShortFor(name: string, body: string): boolean {
  const words = name.split(' ');
  const acronym = words.pop() ?? '';
  const whole = body.split(' ');
  const last = whole.splice(Math.max(0, whole.length - acronym.length)).map((word) => word.charAt(0));
  return acronym.length > 1 && last.join('') === acronym && whole.join(' ') === words.join(' ');
}
