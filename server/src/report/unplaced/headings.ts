import type { JudgementContext } from '../judgements/context';
import type { Judgement, UnplacedGrade } from '../model';

/**
 * The grades of headings without those of areas whose heading gives another one: that is a list of earlier results.
 *
 * @param found Grades of headings that name no level of the scale.
 * @param judgements Those of the report, in order.
 */
export function withoutSecond(
  context: JudgementContext,
  found: readonly UnplacedGrade[],
  judgements: readonly Judgement[],
): readonly UnplacedGrade[] {
  if (found.length === 0) return found;
  const awarded = judgements.filter(({ role, source }) => role === 'awarded' && source === 'heading');
  const headed = new Map(awarded.map((judgement) => [keyOf(judgement), judgement]));
  return found.filter((grade) => {
    const other = headed.get(keyOf(grade));
    return !other || isSaidTwice(context, grade, other);
  });
}

const keyOf = ({ area, service }: Pick<UnplacedGrade, 'area' | 'service'>) => `${service ?? ''}\n${area}`;

/** A title with a grade and the heading that repeats it with 'because' stand this near to each other, in lines. */
const TITLE_NEAR = 25;

/** Whether of two headings with a grade one is the title and the other one, right by it, gives the reasons. */
function isSaidTwice({ lines }: JudgementContext, one: UnplacedGrade, other: Judgement): boolean {
  const distance = Math.abs(lines.at(one.start) - lines.at(other.start));
  return (
    distance <= TITLE_NEAR && [one, other].some(({ end }) => BECAUSE.test(lines.text.slice(end, end + BECAUSE_WITHIN)))
  );
}

/** What follows a grade for which a heading gives the reasons, and within how many characters. */
const BECAUSE = /^\s+because\b/;
const BECAUSE_WITHIN = 20;
