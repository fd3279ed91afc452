import { alternationOf } from '../../../vocabulary/alternation';
import type { Span } from '../../../text/spans';
import type { ResolvedPart } from '../../parts/parts';
import { inOpinion, subjectIn } from './clause-subject';
import type { Results } from './results';
import { isBodyNamed, isRatedOverall, isWholeFirst, wholePatterns } from './whole-named';

/** Words of a sentence that may give a result again. Indexes are into the sentence, the end not included. */
export interface Restating {
  readonly from: number;
  readonly to: number;
  /** The ids of what the sentence names; null where it is about what its heading names. */
  readonly areas: readonly string[] | null;
  /** How it names them. */
  readonly way: Way;
  /** Whether it is about something that the body does, which is never the whole. */
  readonly isOfPart?: boolean;
}

/**
 * How a sentence names what it grades: it says of the body by its name how it is rated overall, or it says what is rated as what, opens as one on the whole, tells those who are there
 * of it in a letter, has the name itself for its subject, or is about what its heading names; or only a part of it does.
 */
export type Way = 'overall' | 'rated' | 'whole' | 'letter' | 'named' | 'this' | 'loose';

type Named = Pick<Restating, 'areas' | 'way' | 'isOfPart'>;

/** What behind a grade says that it is of another time or another place. */
const UNSURE_BEHIND =
  /^[^.;]{0,60}?\b(?:(?:at|in|from|following) (?:(?:the|our|its|their) )?(?:last|previous|earlier|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d|(?:19|20)\d\d)|last year)\b/;

/** What was may have been at another time, of which the sentences before tell. */
const PAST = /\b(?:was|were|had|rated|judged|found|assessed|gave|remained|received)\b| provided(?: an?)? $/;

/** What opens a sentence on this time, whatever was told before of another. */
const NOW = /^(?:at|on|during|following) this (?:inspection|assessment|review|visit)\b/;
const OTHER_TIME_ABOVE =
  /\b(?:previous(?:ly)?|last|earlier|(?:in|on|of|until) (?:\d{1,2} )?(?:[a-z]+ )?(?:19|20)\d\d|had been|following (?:an|our|the))\b/;

/** What may follow a grade: it belongs to no word behind it. */
export const ENDS =
  /^['")*]{0,2}(?:$|\s[^a-z\d]+$|[.,;:)]|\s(?:-|overall|because|and|but|with|although|while|due to|however|across the|at \d{1,3}|in (?:most|many|almost all|the interests? of))(?![a-z-]))/;

/** What ties a grade to the subject before it. */
export const TIED =
  /,? (?:is|are|was|were|remain(?:s|ed)?|(?:has|have|had) (?:been|remained|(?:changed|improved|moved|risen|fallen|declined|gone (?:up|down)) (?:from ['"]?[a-z][a-z ]{2,38}['"]? )?to)|(?:continues?|found|judged|considered) to be|(?:is|are|was|were) (?:that it is|that they are)|as)(?: (?:now|consistently|generally|overall|currently|still|again|also|at least|mainly|separately|therefore|rated|judged|graded|evaluated|assessed|as|to be|at))*(?: an?)?['"(: ]*$/;

/** The number of a paragraph whose first sentence this is. */
export const NUMBER = /^\d{1,3}(?:\.\d{1,2})?\.? (?=[a-z])/;

/** A sentence before 'We rated it as good', which says what 'it' is: 'Our rating of caring stayed the same.' */
const RATING_OF = /\bour rating of ([a-z -]{3,60}?) (?:improved|went down|stayed the same)\b[^.]*\. $/;
const RATED_IT = /^we rated it$/;

/** What stands before the grade of the whole, 'You go to a' among it: letters to those who are there say so. */
const WHOLE_BEFORE =
  /(?:\byou (?:go to|attend)|(?:this|yours|[a-z' -]{3,60}) (?:is|was|remains|continues to be))(?: now| still)? an?$/;

const YOURS = /(?:^|\bthat )yours (?:is|remains) an?$/;

/** What opens a sentence before a name, which leaves it the sentence's own subject. */
const BEFORE_OWN = /^(?:overall,? )?(?:the )?(?:judge?ment (?:for|on|of) (?:the )?|[a-z]+s' )?/;

/** How a name speaks of how good the thing is, which leaves it the thing itself. */
const HOW_GOOD = /^overall (?=effectiveness$)|^(?:overall )?(?:quality|effectiveness) of (?:the |[a-z]+s' )?/;

/** A thing that inspectors judge, between their verb and the grade. */
const WE_JUDGED = /\bwe (?:have )?(?:judged|evaluated|rated|graded|assessed|found) (.{3,80}) (?:to be|as)$/;

/** What a body does, behind its grade: 'requires improvement in the way it investigates crime'. */
const HOW_IT = /^ in (?:the way|how(?: well)?) it ([a-z]{3,20}s [a-z ,'-]{3,120})/;

/** What is done as its area calls it: 'investigating crime'. */
const asGerund = (does: string): string => does.replace(/^([a-z]+?)e?s /, '$1ing ');

/** What inspectors call the thing that they judged where its name was given before. */
const ANYTHING = /^(?:it|them|this|(?:the|this) [a-z]+)$/;

/** The grade of the whole, by its name: 'It was therefore given an overall rating of good'. */
const OVERALL_RATING = /\b(?:given|has|have|received) an overall (?:rating|grade|judge?ment) of$/;

/** The same with whom it is given between the verb and the grade. */
const GIVEN_OVERALL = /\bwe (?:have )?(?:given|awarded) (.{2,80}) an overall (?:rating|grade|judge?ment) of$/;

/** Another thing that has the same grade: 'Teaching is good, as is the curriculum'. */
const AS_IS = /^,? as (?:is|are|was|were) ([a-z ,'-]{3,80}?)(?=[.;]|, but|$)/;

/** 'gives', before a grade that stands before its name: 'gives good value for money'. */
const GIVES =
  /\b(?:provide[sd]?|gives?|gave|has|have|shows?|with|there is|demonstrates?|makes?)(?: an?)?(?: consistently)?$/;

/** No name behind a grade has more words. */
const LONGEST_NAME = 10;

/**
 * The places of a sentence that may give a result again, with what each names.
 *
 * @param body The folded name of what the report is about.
 * @param above What stands before the sentence in its paragraph, folded.
 * @param endsItem Whether an index is the end of a short line below which another sentence begins.
 */
export function areasRestated(
  part: ResolvedPart,
  results: Results,
  pattern: RegExp,
  sentence: string,
  body: string,
  above: string,
  endsItem: (index: number) => boolean,
): Restating[] {
  const found: Restating[] = [];
  let last: Span | null = null;
  for (const match of sentence.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = sentence.slice(0, from);
    const after = endsItem(to) ? '' : sentence.slice(to);
    const named = !isUnsure(results, before, after, above)
      ? (nextInSeries(part, results, before, last) ?? namedIn(part, results, before, match[0], after, body, above))
      : undefined;
    last = { start: from, end: to };
    if (named === undefined) continue;
    const too = named.areas && results.areaOf(part, AS_IS.exec(after)?.[1] ?? '');
    found.push({ from, to, ...named, areas: named.areas && (too ? [...named.areas, too] : named.areas) });
  }
  return found;
}

/** Whether what a sentence says of a grade may be of another time, of several things, or what others say. */
export function isUnsure(results: Results, before: string, after: string, above: string): boolean {
  const clause = before.slice(before.lastIndexOf('; ') + 1);
  return (
    (PAST.test(before) && !NOW.test(before) && OTHER_TIME_ABOVE.test(above.replace(RATING_OF, ''))) ||
    wholePatterns(results.vocabulary).unsure.test(clause) ||
    SOMEWHERE.test(clause) ||
    // What a clause tells that names an inspection, or who inspects, may be of another time.
    results.vocabulary.titles.tellsOfInspection(clause) ||
    UNSURE_BEHIND.test(after)
  );
}

/** What opens a sentence on some cases alone: 'Where this is so, teaching requires improvement'. */
const SOMEWHERE = /^(?:\d{1,3}\. )?(?:where|wherever|in these (?:cases|lessons)|in such (?:cases|lessons)) /;

/** What inspectors do to the first of several things and the grade that each has: 'We rated safe as good, caring as outstanding'. */
const SERIES = /\b(?:rated?|judged|graded|evaluated) .+ as ['"]?$/;

/** What parts a grade of such a series from the names that have the next one. */
const NEXT_IN_SERIES = /^['"]?(?:,? and |, )([a-z][a-z ,'-]+) as ['"]?$/;

/** What stands before a grade of a series that is not its first. */
function nextInSeries(part: ResolvedPart, results: Results, before: string, last: Span | null): Named | null {
  const names =
    last && SERIES.test(before.slice(0, last.start)) ? NEXT_IN_SERIES.exec(before.slice(last.end))?.[1] : undefined;
  const areas = names === undefined ? null : listed(part, results, names);
  return areas && { areas, way: 'rated' };
}

function namedIn(
  part: ResolvedPart,
  results: Results,
  printed: string,
  grade: string,
  after: string,
  body: string,
  above: string,
): Named | undefined {
  // A scale leaves open how many things there are: 'important area(s)'.
  if (grade.includes('(')) return undefined;
  const before = printed
    .replace(NUMBER, '')
    .replace(/['"(*]{1,2}$/, '')
    .trimEnd();
  const overall = part.overall?.id;
  const whole = wholePatterns(results.vocabulary);
  if (overall !== undefined && whole.behind.test(after) && WHOLE_BEFORE.test(before))
    return { areas: [overall], way: isWholeFirst(before, body) ? 'whole' : YOURS.test(before) ? 'letter' : 'loose' };
  const given = GIVEN_OVERALL.exec(before)?.[1];
  const isGiven =
    given === undefined
      ? OVERALL_RATING.test(before)
      : whole.subject.test(given) || isBodyNamed(given, body, results.vocabulary.bodies);
  if (overall !== undefined && isGiven) return { areas: [overall], way: 'loose' };
  if (overall !== undefined && isRatedOverall(before, body) && ENDS.test(after))
    return { areas: [overall], way: 'overall' };
  if (GIVES.test(before)) {
    const behind = nameBehind(part, results, after);
    if (behind !== null) return { areas: [behind.area], way: behind.isExact ? 'named' : 'loose' };
  }
  const judged = WE_JUDGED.exec(before)?.[1];
  const tied = judged !== undefined || TIED.test(before);
  const subject = inOpinion(judged ?? (tied ? before.replace(TIED, '') : before));
  if (!tied && !/^(?:requir|need|meet|met|perform|do |does )/.test(grade)) return undefined;
  const behind = after.replace(/^['"]/, '');
  const way = HOW_IT.exec(behind)?.[1];
  const at = /^ (?:at|in (?:respect of|its)|to) ([a-z ,'-]{3,120})/.exec(behind)?.[1] ?? (way && asGerund(way));
  const isBody = isBodyNamed(subject, body, results.vocabulary.bodies);
  if (isBody && at !== undefined) {
    const exact = results.areaOf(part, at);
    const area = exact ?? nameBehind(part, results, ` ${at}`)?.area ?? null;
    return { areas: area === null ? null : [area], way: exact === null ? 'this' : 'rated', isOfPart: true };
  }
  const provided = whole.provided.exec(behind.replace(/ because.*$/, ''));
  if (provided && / as$| rated$/.test(before)) {
    // 'We rated wards for older people as good in safe' is of those wards.
    if (judged !== undefined && !isBody && !whole.subject.test(judged) && !ANYTHING.test(judged)) return undefined;
    const areas = listed(part, results, provided[1] ?? '');
    return areas ? { areas, way: 'rated' } : undefined;
  }
  if ((isBody || subject.endsWith(' and it')) && whole.here.test(behind)) return { areas: null, way: 'this' };
  if (!ENDS.test(after)) return undefined;
  const it = RATED_IT.test(subject) ? RATING_OF.exec(above)?.[1] : undefined;
  if (it !== undefined) {
    const area = whole.subject.test(it) ? overall : results.areaOf(part, it);
    return area == null ? undefined : { areas: [area], way: 'rated' };
  }
  if (whole.thisArea.test(subject) || whole.thisArea.test(before)) return { areas: null, way: 'this' };
  if (
    overall !== undefined &&
    (whole.subject.test(subject) ||
      whole.effect.test(subject) ||
      isBody ||
      whole.that.test(before) ||
      whole.that.test(subject))
  )
    return {
      areas: [overall],
      way:
        whole.effect.test(subject) || (body !== '' && subject.replace(/^overall,? /, '') === body)
          ? 'named'
          : whole.this.test(before)
            ? 'whole'
            : 'loose',
    };
  const rated = /(?:^|\b)(?:rated?|judged|graded|evaluated) (.+?) as$/.exec(before);
  const list =
    rated &&
    listed(
      part,
      results,
      rated[1]?.replace(/^.* as [a-z ]+?,? (?:and )?(?=[a-z-]+(?:, [a-z-]+)*(?: and [a-z-]+)?$)/, '') ?? '',
    );
  if (list) return { areas: list, way: 'rated' };
  const ofBody = body === '' || !subject.endsWith(` of ${body}`) ? subject.length : subject.length - body.length - 4;
  const plain = subject.slice(0, ofBody).replace(whole.ofWhole, '');
  const found = subjectIn(part, results, subject) ?? (plain === subject ? null : subjectIn(part, results, plain));
  if (!found) return undefined;
  const own = found.name.replace(whole.ofWhole, '').replace(BEFORE_OWN, '');
  const owner = own.indexOf("'s ");
  const thing =
    owner > 0 && isBodyNamed(own.slice(0, owner), body, results.vocabulary.bodies) ? own.slice(owner + 3) : own;
  const isNamed = [thing, thing.replace(HOW_GOOD, '')].some((name) => results.called(part, name) !== null);
  return { areas: [found.area], way: isNamed && !found.isLoose ? 'named' : 'loose' };
}

/** The areas of 'effective, responsive and well-led'; null where one of them is none. */
function listed(part: ResolvedPart, results: Results, list: string): readonly string[] | null {
  const whole = results.areaOf(part, list);
  if (whole !== null) return [whole];
  const areas = list.split(/, and |, | and /).map((name) => results.areaOf(part, name));
  return areas.every((area) => area !== null) ? areas : null;
}

/** The area whose name stands right behind a grade, 'value for money' of 'value for money and', and whether it is all of it. */
function nameBehind(
  part: ResolvedPart,
  results: Results,
  after: string,
): { readonly area: string; readonly isExact: boolean } | null {
  const clause = /^ ([a-z ,'-]*)/.exec(after)?.[1]?.trim() ?? '';
  const words = clause.split(' ').slice(0, LONGEST_NAME);
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const area = results.areaOf(part, name);
    if (area === null) continue;
    const isExact = count > 1 && results.named(part, name) !== null && ENDS.test(after.slice(name.length + 1));
    return { area, isExact };
  }
  return null;
}

/** Finds the wordings of levels as whole words; global. */
export function wordingPattern(wordings: ReadonlySet<string>): RegExp {
  return new RegExp(String.raw`(?<![\w-])${alternationOf(wordings)}(?![\w-])`, 'g');
}

/** The sentences of a folded paragraph, with where each begins. */
export function sentencesIn(folded: string): { readonly from: number; readonly text: string }[] {
  const sentences: { from: number; text: string }[] = [];
  let from = 0;
  for (const { index } of folded.matchAll(/[.?] /g)) {
    sentences.push({ from, text: folded.slice(from, index + 1) });
    from = index + 2;
  }
  sentences.push({ from, text: folded.slice(from).trimEnd() });
  return sentences;
}
