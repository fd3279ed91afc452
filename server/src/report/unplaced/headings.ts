import { clauseReader } from '../../vocabulary/clauses';
import { piecesOf } from '../judgements/pieces';
import { areaOfHeading, readHeading, subjectOf } from '../judgements/read-heading';
import type { JudgementContext } from '../judgements/context';
import { GIVES_REASONS } from '../../vocabulary/levels';
import type { Judgement, UnplacedGrade } from '../model';
import type { PlacedHeading } from '../outline/levels';
import type { Zones } from '../judgements/placing/zones';
import { isKnown, unplacedPiece } from './piece';

/**
 * Grades of headings that name no level of the scale: 'Adoption performance: satisfactory'.
 *
 * @param judgements Those of the report, in order.
 */
export function unplacedInHeadings(
  context: JudgementContext,
  zones: Zones,
  judgements: readonly Judgement[],
): UnplacedGrade[] {
  const found: UnplacedGrade[] = [];
  for (const heading of context.headings) {
    // A box that serves as a heading is read as a table.
    if (!context.isTable(heading.start)) found.push(...ofHeading(context, zones, heading));
  }
  if (found.length === 0) return found;
  const awarded = judgements.filter(({ role, source }) => role === 'awarded' && source === 'heading');
  const headed = new Map(awarded.map((judgement) => [keyOf(judgement), judgement]));
  // An area whose heading gives its grade has no second one: that is a list of earlier results.
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

/** 'Adoption performance: satisfactory', where the area is named and tied to the grade. */
function ofHeading(context: JudgementContext, zones: Zones, heading: PlacedHeading): UnplacedGrade[] {
  const part = context.partAt(heading.start);
  const { scale } = part;
  if (!scale || scale.levels.length === 0 || !isKnown(part) || heading.kind === 'contents') return [];
  if (zones.isOfOthers(heading.start) || !context.vocabulary.levels.endsIn(heading.folded)) return [];
  const { passage, folded, clause: own } = readHeading(context, heading);
  if (own && !own.qualified) return [];
  const clause = clauseReader(context.vocabulary.levels).heading(folded);
  // A heading that says why gives the judgement, also where it names no area: 'This local authority is poor because'.
  const area = clause?.linked === true ? areaOfHeading(part, subjectOf(clause), GIVES_REASONS.test(folded)) : null;
  if (!clause || !area) return [];
  const span = passage.span(clause.gradeStart, clause.gradeEnd);
  const source = context.isCover(heading.start) ? 'cover' : 'heading';
  const place = { part, scale, area: area.name, service: context.serviceAt(heading.start), source } as const;
  return unplacedPiece(context, place, context.lines.text.slice(span.start, span.end), piecesOf(context, span));
}
