import { fold } from '../../text/fold';
import type { Judgement, Report } from '../../report/model';
import type { OtherJudgement, OtherReport } from '../rule';

/** How much of the sentence around a grade is read, in characters. A longer one leaves open whom it speaks of. */
const BEFORE = 400;
const BEHIND = 200;

/** Where a sentence ends, or a paragraph. */
const END = /[.;]\s|\n[^\S\n]*\n|[\uE000-\uF8FF\u2022\u25AA\u25FC]/g;

/** What leaves open which areas a grade was given to. */
const OPEN =
  /\b(?:except\w*|other than|apart from|but not|some|most|many|several|two|three|four|five|one of|both|those|(?:services|areas) (?:that|which)|elements?|aspects?)\b/;

const ALL = /\b(?:all (?:services|judgements|areas|service areas)|across all)\b/;

/** The words by which an area is known in prose, and in the names of areas. */
const PARTS = [
  'need help',
  'help and protection',
  'in care',
  'looked after',
  'care leavers',
  'leaders',
  'leadership',
  'adoption',
  'fostering',
  'permanence',
  'safeguarding',
  'board',
  'early help',
  'capacity to improve',
];

/** What surely means the services as a whole. */
const WHOLE =
  /\b(?:overall|children'?s services|local authority|council|authority)\b|(?:^|\b(?:the|all|when|since|that|where|as|judged|found|rated|graded) )services\b/;

/** 'Services for children in Anyshire' are the whole; 'services for children in care' begin like it, without a name. */
const OF_PLACE = /\b[Ss]ervices\s+for\s+children(?:\s+and\s+(?:young\s+people|families))?\s+in\s+\p{Lu}/u;

/** What a sentence speaks of that is less than the whole: the work with some, a kind of work. */
const NARROW =
  /\b(?:(?:for|of|with|to) (?:[a-z-]+ ){0,3}(?:children|young people|families|parents|carers|people)(?! services|'s? services)|children who|practice|team|process|front door|plans?|planning|assessments?|homes?|schools?|provision|partnership)\b/;

/**
 * What the text says that a cited grade was given to: all areas, or the one area of another report that it names, or
 * the whole. The whole sentence is asked, the words before the date of the inspection too: 'they' are those of whom it
 * speaks.
 *
 * @returns Null where that is not sure.
 */
export function citedScope(
  { text }: Report,
  judgement: Judgement,
  other: OtherReport,
): 'all' | { readonly areas: readonly OtherJudgement[] } | null {
  const before = text.slice(Math.max(0, judgement.start - BEFORE), judgement.start);
  const opened = [...before.matchAll(END)].at(-1);
  if (opened === undefined && judgement.start > BEFORE) return null;
  const behind = text.slice(judgement.end, judgement.end + BEHIND);
  const closed = behind.search(END);
  const rest = closed < 0 ? behind : behind.slice(0, closed);
  const opening = before.slice(opened === undefined ? 0 : opened.index + 1);
  if (OPEN.test(fold(`${opening} ${rest}`)) || speaksOfOther(judgement, opening, rest)) return null;
  // What comes after a comma is what has been done since.
  const clause = rest.search(/[,\u2013\u2014]\s/);
  const sentence = fold(`${opening} ${clause < 0 ? rest : rest.slice(0, clause)}`);
  if (ALL.test(sentence)) return 'all';
  const results = other.judgements.filter(({ headline }) => headline);
  const named = PARTS.filter((part) => sentence.includes(part));
  if (named.length === 0) {
    const whole = OF_PLACE.test(opening) || (WHOLE.test(sentence) && !NARROW.test(sentence));
    return areasOf(results.filter(({ areaId }) => whole && areaId.startsWith('overall')));
  }
  return areasOf(results.filter(({ area }) => named.every((part) => fold(area).includes(part))));
}

/** The areas, where they are one. */
function areasOf(areas: readonly OtherJudgement[]): { readonly areas: readonly OtherJudgement[] } | null {
  return areas.length === 0 || new Set(areas.map(({ areaId }) => areaId)).size > 1 ? null : { areas };
}

/** Whether a sentence names a second grade: of two inspections, or two areas, which one has which is not known. */
function speaksOfOther({ scale, level }: Judgement, opening: string, rest: string): boolean {
  const sentence = fold(`${opening} ; ${rest}`);
  return scale.levels.some(
    (each) =>
      each.label !== level?.label &&
      [each.label, ...each.variants].some((name) => name.length > 3 && hasWord(sentence, fold(name))),
  );
}

function hasWord(sentence: string, word: string): boolean {
  return ` ${sentence.replace(/[^a-z0-9'-]+/g, ' ')} `.includes(` ${word} `);
}
