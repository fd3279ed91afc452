import type { FrameworkArea, FrameworkLevel } from '../../../frameworks/schema';
import type { Judgement } from '../../model';
import type { Restatement } from '../placing/again';
import { type FormAgain, type GradeAgain, isOfChapters } from './differing';

/** A place that gives the grade of an area that the report's list of results lacks. */
export interface UnlistedGrade {
  readonly form: FormAgain;
  readonly line: number;
  readonly area: FrameworkArea;
  readonly place: Omit<Restatement, 'result'>;
  readonly level: FrameworkLevel;
  /** A result of the same list. */
  readonly like: Judgement;
}

/** So many other areas must be graded in the same form, each as the list has it. */
const FEWEST_AGREEING = 2;

/**
 * The grades of an area that the list of results lacks, where several of those that it has are graded again in the same
 * form: 'Theme score: 2' below each heading. A line on an area counts for nothing by itself; where all others of its form
 * say what the list says, it is of this inspection as they are.
 *
 * @param found the places that give results again or contradict them, in order of the text
 * @param lacking those on what the list lacks
 * @returns none where there are several such areas: the list then is a selection
 */
export function unlisted(found: readonly GradeAgain[], lacking: readonly UnlistedGrade[]): Restatement[] {
  const lines = lacking.filter(({ form }) => isOfChapters(form));
  const [first] = lines;
  if (!first || lines.some(({ area }) => area.id !== first.area.id)) return [];
  return lines.flatMap(({ form, area, level, place, like }) => {
    const alike = found.filter((each) => each.form === form);
    const areas = new Set(alike.map((each) => each.area));
    if (areas.size < FEWEST_AGREEING || alike.some((each) => each.level !== null)) return [];
    return [{ ...place, result: { ...like, area: area.name, areaId: area.id, level } }];
  });
}
