import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import { Passage } from '../../../text/passage';
import { remembered } from '../../../text/remembered';
import type { Wordings } from '../../../vocabulary/wordings';
import type { ResolvedPart } from '../../parts/parts';
import type { JudgementContext } from '../context';
import type { Sighting } from '../placing/sighting';
import { spansFrom } from '../sentences';
import type { Block } from '../../blocks/blocks';
import { wholePatterns } from './whole-named';

/** No paragraph is read further, in characters. */
const LONGEST = 900;

/** What shows that a sentence may rate something: the cheap look before a paragraph is folded. */
const MAY_RATE = ['rated', 'found', 'against'];

/** What tells of another inspection, in a sentence or in what stands above it in its paragraph. */
const OTHER_INSPECTION =
  /\b(?:previous(?:ly)?|last|earlier|in (?:19|20)\d\d|had been|no longer|following (?:an|our|the) )/;

/** How a sentence opens behind which the next ones go on to tell of another inspection. */
const AT_ANOTHER = /(?:^|\. )(?:[a-z]?\d[\d.]* )?(?:at|in|during) (?:the|our|its) (?:last|previous) /g;

/** What ends that: the next paragraph of a numbered list, or what says that it is of now. */
const AT_THIS =
  /\b(?:at|during|since) (?:this|our|the present) (?:[a-z-]+ )?(?:inspection|visit)\b|\. ?[a-z]?\d{1,3}(?:\.\d{1,2})?\.? [a-z]/;

/** Whether a paragraph tells of another inspection at an index, from the sentence on that opens so. */
export function isAtAnother(folded: string, index: number): boolean {
  const above = folded.slice(0, index);
  const last = [...above.matchAll(AT_ANOTHER)].at(-1);
  return last !== undefined && !AT_THIS.test(above.slice(last.index + last[0].length));
}

/** Words that make a sentence a condition or a choice. */
const NO_RATING = /\b(?:if|when|where|whether|would|could|may|might|some|most|many|each|any|other|similar)\b/;

/** So many grades one sentence gives at most. */
const MOST_GRADES = 6;

/** A grade that a sentence gives, and to what. Indexes are into the folded paragraph, ends not included. */
interface Rating {
  readonly area: FrameworkArea;
  readonly level: FrameworkLevel;
  readonly from: number;
  readonly to: number;
  /** Whether only the place of the sentence says what it is about: the whole, or what its heading names. */
  readonly byPlace: boolean;
}

/** Where a sentence stands. */
interface Place {
  /** What the heading above it names; null where that is no area. */
  readonly headed: FrameworkArea | null;
  /** Whether its paragraph is the first one below the name of an area. */
  readonly isRightBelow: boolean;
}

/**
 * The grades of sentences that rate what they name behind the grade, or what their place says: 'We rated it as good
 * because', 'We found the practice to be good in the safe and caring domains', 'Outcomes were poor against this test'.
 */
export function ratedSightings(context: JudgementContext): Sighting[] {
  const found: Sighting[] = [];
  const tested = new Set<number>();
  for (const block of context.blocks) {
    const offset = context.lines.inkStart(block.first);
    const part = context.partAt(offset);
    if (!part.scale || context.isTaken(offset)) continue;
    const { text } = context.lines;
    const written = text.slice(offset, Math.min(context.lines.inkEnd(block.last), offset + LONGEST));
    if (!MAY_RATE.some((words) => written.includes(words))) continue;
    const passage = new Passage(text, spansFrom(context, block, block.first), LONGEST);
    for (const rating of ratingsOf(context, part, block, passage.folded, tested)) {
      const { area, level, from, to, byPlace } = rating;
      found.push({ form: byPlace ? 'ratingByPlace' : 'rating', area, level, grade: passage.span(from, to), part });
    }
  }
  return found;
}

/** @param done where the headings start whose test has its outcome: a further one is of a heading that was not seen */
function ratingsOf(
  context: JudgementContext,
  part: ResolvedPart,
  block: Block,
  folded: string,
  done: Set<number>,
): Rating[] {
  const ratings: Rating[] = [];
  const patterns = remembered(made, part.levels.wordings, () =>
    patternsOf(part.levels.wordings, context.vocabulary.areaNouns),
  );
  const whole = wholePatterns(context.vocabulary).subject;
  const heading = context.headingAt(context.lines.inkStart(block.first));
  const headed = heading && part.areas.area(heading.title);
  const isRightBelow = headed !== null && heading !== null && context.layout.nextText(heading.last + 1) >= block.first;
  let start = 0;
  let previous = '';
  for (const sentence of sentencesOf(folded)) {
    const above = folded.slice(0, start);
    const before = previous;
    previous = sentence;
    const from = start;
    start += sentence.length;
    if (OTHER_INSPECTION.test(sentence) || NO_RATING.test(sentence)) continue;
    const isTest = sentence.includes(' against this ') && !isAtAnother(folded, from);
    const tested = isTest ? patterns.tested.exec(sentence) : null;
    const level = part.levels.level(tested?.[1] ?? '');
    const [gradeFrom = 0, gradeTo = 0] = tested?.indices?.[1] ?? [];
    // What is judged on levels of its own stands no test.
    if (level && heading && headed?.levels.length === 0) {
      if (done.has(heading.start)) continue;
      done.add(heading.start);
      ratings.push({ area: headed, level, from: from + gradeFrom, to: from + gradeTo, byPlace: false });
      continue;
    }
    if (OTHER_INSPECTION.test(above)) continue;
    // Behind a sentence that rates the whole, 'We rated the training as good' tells of something else.
    const found = gradesOf(part, patterns, whole, sentence, from, { headed, isRightBelow });
    const isOfOther = patterns.verb.test(above) || (RATED_IT.test(sentence) && isAboutOther(whole, before));
    ratings.push(...(isOfOther ? found.filter(({ byPlace }) => !byPlace) : found));
  }
  return ratings;
}

/** 'We have rated it as outstanding': what the sentence before is about. */
const RATED_IT = /\brated it\b/;

/** Whether a sentence is about something else than the whole: 'The out-of-hours service is among the best'. */
function isAboutOther(whole: RegExp, sentence: string): boolean {
  const end = sentence.search(/ (?:is|are|was|were) /);
  return end > 0 && !isOfPlace(whole, sentence.slice(0, end));
}

/** What is one of several below a heading, unless the sentence stands right below it: the heading may be that of all of them. */
const ONE_OF_SEVERAL = / (?:standard|aspect|element|criterion)\b/;

/** The grades behind the verb of a sentence: those that name their areas, and those of its subject. */
function gradesOf(
  part: ResolvedPart,
  { verb, grade }: RatedPatterns,
  whole: RegExp,
  sentence: string,
  from: number,
  { headed, isRightBelow }: Place,
): Rating[] {
  const opening = verb.exec(sentence);
  if (!opening) return [];
  const ratings: Rating[] = [];
  let at = opening.index + opening[0].length;
  const subject = areaBefore(part, sentence.slice(0, opening.index));
  // A subject of its own that is no area, as a service or a standard, is not what the place says.
  const isOfPart = /^ (?:is|are) /.test(opening[0]) && !isOfPlace(whole, sentence.slice(0, opening.index));
  const past = / (?:was|were) rated$/.test(opening[0].replace(/ as$/, ''));
  for (let turn = 0; turn < MOST_GRADES; turn++) {
    const match = grade.exec(sentence.slice(at));
    const level = part.levels.level(match?.[1] ?? '');
    if (!match || !level) break;
    const [gradeFrom, gradeTo] = match.indices?.[1] ?? [0, 0];
    const place = { level, from: from + at + gradeFrom, to: from + at + gradeTo };
    at += match[0].length;
    const rest = sentence.slice(at);
    const areas = match[3] === undefined ? null : areasIn(part, match[3]);
    const saysWhole = match[2] !== undefined;
    const ends = ENDS.test(rest);
    if (areas) for (const area of areas) ratings.push({ ...place, area, byPlace: false });
    else if (match[3] !== undefined || !ends) break;
    else if (subject && past) break;
    else if (subject && turn === 0) ratings.push({ ...place, area: subject, byPlace: false });
    else if (saysWhole && part.overall) ratings.push({ ...place, area: part.overall, byPlace: false });
    else if (isOfPart || (ONE_OF_SEVERAL.test(opening[0]) && !isRightBelow)) break;
    else if (headed && !past) ratings.push({ ...place, area: headed, byPlace: true });
    else if (!past && part.overall && part.services.length === 0 && turn === 0)
      ratings.push({ ...place, area: part.overall, byPlace: true });
  }
  return ratings;
}

/** Whether the subject of a sentence is what its place says: 'it', 'this', or the whole, behind an opening or not. */
const isOfPlace = (whole: RegExp, before: string): boolean => {
  const subject = before.replace(/^.*(?:[,:] | that | and )/, '').trim();
  return /^(?:it|this|they|these)?$/.test(subject) || whole.test(subject);
};

/** The area that a sentence is about, its number passed over: 'P 2.1 Assessment is rated'. */
function areaBefore({ areas }: ResolvedPart, words: string): FrameworkArea | null {
  return areas.areaOf(words.trim().replace(/^(?:[a-z] )?\d[\d.]* /, ''));
}

/** What may follow a grade: it belongs to no word behind it. */
const ENDS = /^(?:$|[.,;:)]| because\b| and\b| but\b| - )/;

/** The areas of 'safe, caring and well-led'; null where one of them is none. */
function areasIn(part: ResolvedPart, list: string): FrameworkArea[] | null {
  const areas = list.split(/, and |, | and /).map((name) => part.areas.areaOf(name.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

/** The sentences of a folded paragraph, each with the blank behind it. */
function sentencesOf(folded: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let end = folded.indexOf('. '); end >= 0; end = folded.indexOf('. ', end + 2)) {
    sentences.push(folded.slice(from, end + 2));
    from = end + 2;
  }
  sentences.push(folded.slice(from));
  return sentences;
}

interface RatedPatterns {
  /** What stands before the first grade. */
  readonly verb: RegExp;
  /** A grade with what it is given to, from the end of the verb or of the grade before. */
  readonly grade: RegExp;
  /** A grade against 'this test', which the heading above names. */
  readonly tested: RegExp;
}

const made = new WeakMap<Wordings, RatedPatterns>();

function patternsOf({ pattern }: Wordings, nouns: string): RatedPatterns {
  const joins = String.raw`(?:[,;]?(?: and| but)?(?: (?:it|was|is|are|were|rated|also|to be|as)){0,4})`;
  const named = String.raw`(?: (?:for|in)(?: providing)?(?: the| a| an)? ([a-z ,'-]{3,120}?) ${nouns}(?![a-z]))`;
  return {
    verb: /(?:\b(?:we (?:have )?(?:also )?rated (?:it|(?:this|the)(?: (?!of )[a-z-]+){1,3})| (?:is|are|was|were) rated)(?: as)?|\bfound (?:the|this)(?: [a-z-]+){1,3} to be(?: providing an?)?)(?= )/,
    grade: new RegExp(String.raw`^${joins} ['"]?(${pattern})(?![\w-])['"]?(?: service)?( overall)?${named}?`, 'd'),
    tested: new RegExp(String.raw` (?:is|are|was|were) (${pattern}) against this (?:[a-z]+ ){0,4}test\b`, 'd'),
  };
}
