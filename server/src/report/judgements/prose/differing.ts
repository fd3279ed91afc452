import type { FrameworkLevel } from '../../../frameworks/schema';
import type { Restatement } from '../placing/again';

/**
 * How a line gives a result again: behind a label below the name of its area, or beside the name. A grade alone below a name
 * may be the head of the names below it.
 */
export type LineForm = 'labelled' | 'beside';

/** A line that gives the grade of an area whose result the report's list has. */
export interface GradeAgain {
  readonly form: LineForm;
  readonly line: number;
  readonly area: string;
  /** What it says of the result; null where it is read already. */
  readonly place: Restatement | null;
  /** The level that it gives, where that is not the result's. */
  readonly level: FrameworkLevel | null;
}

/** So many other areas must be graded in the same form, each as the list has it. */
const FEWEST_AGREEING = 2;

/**
 * The lines that contradict the list of results. A line that gives another grade than the list counts for nothing by
 * itself: it may be of another inspection, or of a part of the whole. Where each of several chapters opens with the grade
 * of its area in one form, and all of them but one say what the list says, that one is a slip.
 *
 * @param found the lines, in order of the text
 * @param areNear whether two lines are so near to each other that they are rows of a list, which may be of another service
 *   or year
 */
export function differingLines(
  found: readonly GradeAgain[],
  areNear: (line: number, next: number) => boolean,
): Restatement[] {
  return (['labelled', 'beside'] as const).flatMap((form) => {
    const lines = found.filter((each) => each.form === form);
    const [only, ...others] = lines.filter(({ level }) => level !== null);
    const areas = new Set(lines.map(({ area }) => area));
    const isSpread = lines.slice(1).every(({ line }, index) => !areNear(lines[index]?.line ?? line, line));
    if (!only?.place || !only.level || others.length > 0 || !isSpread) return [];
    // An area with two such lines has one of something else.
    if (areas.size < lines.length || lines.length - 1 < FEWEST_AGREEING) return [];
    return [{ ...only.place, differing: only.level }];
  });
}
