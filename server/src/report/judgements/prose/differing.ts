import type { FrameworkLevel } from '../../../frameworks/schema';
import type { Restatement } from '../placing/again';

/**
 * How a place gives a result again. A line does behind a label below the name of its area, beside the name, alone right
 * below it, in a column beside the one sentence below it, as the row of a further table, or as the head of the row of its
 * area. A sentence opens the section on its area, or the list of what was found
 * below the results, says what is rated as what, is the first on the whole, has the name itself for its subject, or says the
 * grade in words of its own; 'said' is one anywhere, which may be of something else and only shows that what is said agrees.
 */
export type FormAgain =
  | 'labelled'
  | 'beside'
  | 'alone'
  | 'column'
  | 'row'
  | 'head'
  | 'opening'
  | 'item'
  | 'rated'
  | 'whole'
  | 'stated'
  | 'meant'
  | 'said';

/** Lines of which each area has one. */
const OF_CHAPTERS: ReadonlySet<FormAgain> = new Set(['labelled', 'beside', 'alone', 'column']);

/** Whether a form is one of lines of which each area has one. */
export const isOfChapters = (form: FormAgain): boolean => OF_CHAPTERS.has(form);

/** Lines that a sentence on the same may stand below. A row is read already, and its table may be of anything. */
const ABOVE_SENTENCES: ReadonlySet<FormAgain> = new Set([...OF_CHAPTERS, 'row']);
/** Places that are none by themselves. */
const OF_ANYTHING: ReadonlySet<FormAgain> = new Set(['said', 'row']);

/** A place that gives the grade of an area whose result the report's list has. */
export interface GradeAgain {
  readonly form: FormAgain;
  readonly line: number;
  readonly area: string;
  /** What it says of the result; null where it is read already. */
  readonly place: Restatement | null;
  /** The level that it gives, where that is not the result's. */
  readonly level: FrameworkLevel | null;
  /** Whether it is a sentence that names the area itself. */
  readonly isNamed?: boolean;
  /** Whether it can be of nothing else, so that no other place need show what its form is of. */
  readonly isSure?: boolean;
}

/** So many other areas must be graded in the same form, each as the list has it. */
const FEWEST_AGREEING = 2;
/** Sentences, of which all that are read show how sure the report is of what it says again. */
const SENTENCES: ReadonlySet<FormAgain> = new Set(['opening', 'item', 'rated', 'whole', 'stated', 'meant']);
const FEWEST: Partial<Record<FormAgain, number>> = { head: 1, column: 1, whole: 0 };

/** A sentence on a grade stands so few lines below it. */
const NEXT = 4;

/**
 * The places that contradict the list of results. A place that gives another grade than the list counts for nothing by
 * itself: it may be of another inspection, or of a part of the whole. Where each of several chapters opens with the grade
 * of its area in one form, and all of them but one say what the list says, that one is a slip. So is one of a grade and the
 * sentence below it that names its area, where the other is that of the list.
 *
 * @param found the places, in order of the text
 * @param areNear whether two lines are so near to each other that they are rows of a list, which may be of another service
 *   or year
 */
export function differing(
  found: readonly GradeAgain[],
  areNear: (line: number, next: number) => boolean,
): Restatement[] {
  const slips = new Set<GradeAgain>();
  for (const form of new Set(found.map((each) => each.form))) {
    const places = found.filter((each) => each.form === form);
    // A heading that was read is sure of its grade, whichever way it has it.
    const isChapters = OF_CHAPTERS.has(form);
    const withHeadings = isChapters ? found.filter((each) => each.form === form || isHeading(each)) : places;
    const slip = OF_ANYTHING.has(form)
      ? null
      : (onlyOne(places, isChapters, areNear) ?? onlyOne(withHeadings, isChapters, areNear));
    if (slip) slips.add(slip);
  }
  const wholes = found.filter(({ form }) => form === 'whole');
  // Where all that is said of the whole is one grade, the list is the one that is wrong.
  if (wholes.every(({ level }) => level !== null && level.label === wholes[0]?.level?.label))
    for (const each of wholes) slips.add(each);
  for (const sentence of onlySentences(found)) slips.add(sentence);
  const placed = found.filter(({ form }) => form !== 'said');
  for (const [index, sentence] of placed.entries()) {
    const above = placed[index - 1];
    if (!above || sentence.isNamed !== true || !ABOVE_SENTENCES.has(above.form) || above.area !== sentence.area)
      continue;
    if (sentence.line - above.line > NEXT) continue;
    if (
      above.level === null
        ? sentence.level !== null
        : (above.place === null || slips.has(above)) && above.level.label === sentence.level?.label
    )
      slips.add(sentence);
    else if (sentence.level === null && above.form !== 'row') slips.add(above);
  }
  return [...slips].flatMap(({ place, level }) => (place && level ? [{ ...place, differing: level }] : []));
}

const isHeading = ({ form, place, level }: GradeAgain) => OF_CHAPTERS.has(form) && place === null && level === null;

/**
 * The only sentence that contradicts the list, where enough others agree with it, or another place on the same; or the
 * sentences that do, where all are on one area and say one grade: the list then is the one that is wrong.
 */
function onlySentences(found: readonly GradeAgain[]): readonly GradeAgain[] {
  const sentences = found.filter(({ form, level }) => SENTENCES.has(form) && level !== null);
  const [only] = sentences;
  if (!only || sentences.some(({ area, level }) => area !== only.area || level?.label !== only.level?.label)) return [];
  const agreeing = found.filter(({ level }) => level === null);
  // What a heading says too is of something else that is judged alike.
  const isHeaded = found.some(
    ({ form, area, level }) => !SENTENCES.has(form) && area === only.area && level?.label === only.level?.label,
  );
  if (isHeaded || sentences.some((each) => isTwofold(each, agreeing))) return [];
  const isOfSame = agreeing.some(({ form, area }) => area === only.area && !OF_ANYTHING.has(form));
  const areas = new Set(agreeing.flatMap(({ form, area }) => (form === 'row' ? [] : [area])));
  return isOfSame || areas.size - (areas.has(only.area) ? 1 : 0) >= FEWEST_AGREEING ? sentences : [];
}

/** Forms of sentences that name what they grade in one way, in a list of what was found or elsewhere. */
const NAMED: ReadonlySet<FormAgain> = new Set(['item', 'stated']);

/** Whether another sentence of its form agrees with the list on the same: one of the two is of something else. */
function isTwofold({ form, area }: GradeAgain, agreeing: readonly GradeAgain[]): boolean {
  const isAlike = (other: FormAgain) => other === form || (NAMED.has(form) && NAMED.has(other));
  return form !== 'whole' && agreeing.some((each) => isAlike(each.form) && each.area === area);
}

/** The only place that contradicts the list, where enough others agree with it; null where nothing is sure. */
function onlyOne(
  places: readonly GradeAgain[],
  isChapters: boolean,
  areNear: (line: number, next: number) => boolean,
): GradeAgain | null {
  const [only, ...others] = places.filter(({ level }) => level !== null);
  const areas = new Set(places.map(({ area }) => area));
  const fewest = only?.isSure === true ? 0 : only && (FEWEST[only.form] ?? FEWEST_AGREEING);
  if (!only || others.length > 0 || fewest === undefined || areas.size - 1 < fewest) return null;
  // An area with two such lines has one of something else.
  if (!isChapters)
    return SENTENCES.has(only.form) &&
      isTwofold(
        only,
        places.filter((each) => each !== only),
      )
      ? null
      : only;
  if (areas.size < places.length) return null;
  const at = places.indexOf(only);
  const around = places.slice(Math.max(0, at - 1), at + 2);
  return around.slice(1).some(({ line }, index) => areNear(around[index]?.line ?? line, line)) ? null : only;
}
