import { fold } from '../../text/fold';
import type { Judgement, Report } from '../../report/model';
import type { OtherJudgement, OtherReport } from '../rule';

/** How much of the sentence around a grade is read, in characters. */
const BEFORE = 260;
const BEHIND = 60;

/** Where a sentence ends, or a paragraph. */
const END = /[.;]\s|\n[^\S\n]*\n|[\uE000-\uF8FF\u2022\u25AA\u25FC]/g;

/** What leaves open which areas a grade was given to. */
const OPEN =
  /\b(?:except|other than|apart from|some|most|many|several|two|three|four|five|one of|both|those|(?:services|areas) (?:that|which)|elements?|aspects?)\b/;

const ALL = /\b(?:all (?:services|judgements|areas|service areas)|across all)\b/;

/** The words by which an area is known in prose, and in the names of areas. */
const PARTS = [
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

/** What the services as a whole are called. */
const WHOLE = /\b(?:overall|services?|local authority|council|authority|they|them|it)\b/;

/**
 * What the text says that a cited grade was given to: all areas, or the areas of another report that it names, or the
 * whole.
 *
 * @param from Where the words begin that may say it, if not with the sentence: behind the date of the inspection.
 * @returns Null where that cannot be told.
 */
export function citedScope(
  { text }: Report,
  judgement: Judgement,
  other: OtherReport,
  from: number,
): 'all' | { readonly areas: readonly OtherJudgement[] } | null {
  const before = text.slice(Math.max(from, judgement.start - BEFORE), judgement.start);
  const opened = [...before.matchAll(END)].at(-1);
  const behind = text.slice(judgement.end, judgement.end + BEHIND);
  // What comes after a comma is what has been done since.
  const closed = behind.search(/[,.;\u2013\u2014]\s|\n[^\S\n]*\n/);
  const sentence = fold(
    `${before.slice(opened === undefined ? 0 : opened.index + 1)} ${closed < 0 ? behind : behind.slice(0, closed)}`,
  );
  if (OPEN.test(sentence)) return null;
  if (ALL.test(sentence)) return 'all';
  const results = other.judgements.filter(({ headline }) => headline);
  const named = PARTS.filter((part) => sentence.includes(part));
  if (named.length > 1) return null;
  const [part] = named;
  const areas =
    part === undefined
      ? results.filter(({ areaId }) => WHOLE.test(sentence) && areaId.startsWith('overall'))
      : results.filter(({ area }) => fold(area).includes(part));
  return areas.length === 0 || new Set(areas.map(({ areaId }) => areaId)).size > 1 ? null : { areas };
}
