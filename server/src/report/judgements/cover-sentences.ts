import { Passage } from '../../text/passage';
import { clauseReader } from '../../vocabulary/clauses';
import type { Block } from '../blocks/blocks';
import { LineRole } from '../layout/page';
import type { JudgementContext } from './context';
import type { Sighting } from './placing/sighting';
import { endsLine, isAwarded, mayAwardOnCover, mayHoldGrade, sightingOf, spansFrom } from './sentences';
import { areaOfSubject } from './subjects';

/** No sentence of a cover with a grade is longer. */
const LONGEST = 260;

/** The grades of sentences on a cover, where any line may open one; those off the scales of the report too. */
export function coverSightings(context: JudgementContext, block: Block): Sighting[] {
  if (!mayHoldGrade(context, context.vocabulary.levels, block)) return [];
  const mayBeOwn = context.parts.some(({ levels }) => mayHoldGrade(context, levels, block));
  const sightings: Sighting[] = [];
  for (let line = block.first; line <= block.last; line++) {
    if (context.layout.role(line) !== LineRole.text || !mayAwardOnCover(context, line)) continue;
    const passage = new Passage(context.lines.text, spansFrom(context, block, line), LONGEST);
    const own = mayBeOwn ? (onScale(context, passage) ?? namedOnLine(context, block, line)) : null;
    const seen = own ?? offScale(context, passage, line === block.first);
    if (seen) sightings.push({ ...seen.sighting, form: 'coverSentence', at: context.lines.inkStart(line) });
    // What follows the grade on its line belongs to it.
    if (own) line = context.lines.at(passage.offset(own.end - 1));
  }
  return sightings;
}

/** A grade on the scale of a part, with where it ends in the passage. */
function onScale(context: JudgementContext, passage: Passage): { sighting: Sighting; end: number } | null {
  for (const part of context.parts) {
    const clause = clauseReader(part.levels).sentence(passage.folded, (index) => endsLine(context, passage, index));
    const area = clause && !/\bif\b/.test(clause.subject) && areaOfSubject(part, clause.subject, true);
    if (!clause || !area || !isAwarded(passage, clause)) continue;
    return { sighting: sightingOf(part, passage, clause, area), end: clause.gradeEnd };
  }
  return null;
}

/** A line that is the whole name of an area and its grade, as a heading is, with a full stop or not: 'Progress – good.' */
function namedOnLine(
  context: JudgementContext,
  block: Block,
  line: number,
): { sighting: Sighting; end: number } | null {
  const [span] = spansFrom(context, block, line, 1);
  if (!span || context.isTaken(span.start)) return null;
  const end = context.lines.text.charAt(span.end - 1) === '.' ? span.end - 1 : span.end;
  const passage = new Passage(context.lines.text, [{ start: span.start, end }], LONGEST);
  for (const part of context.parts) {
    const clause = clauseReader(part.levels).heading(passage.folded);
    const area = clause?.linked === true && !clause.qualified ? part.areas.areaOf(clause.subject) : null;
    if (clause && area) return { sighting: sightingOf(part, passage, clause, area), end: clause.gradeEnd };
  }
  return null;
}

/** Subjects of the cover's sentence about the authority as a whole, in so many words. */
const THE_WHOLE = /^the overall (?:judge?ment|effectiveness)\b/;

/**
 * 'The overall judgement is that children's services are satisfactory', in words of another scale.
 *
 * @param opens Whether the passage opens a paragraph: then 'children's services in Anyshire are poor', on lines of its own, is
 *   the result where nothing else gives it.
 */
function offScale(context: JudgementContext, passage: Passage, opens: boolean): { sighting: Sighting } | null {
  const ends = (index: number) => endsLine(context, passage, index);
  const clause = clauseReader(context.vocabulary.levels).sentence(passage.folded, ends);
  if (!clause || !isAwarded(passage, clause)) return null;
  const grade = passage.folded.slice(clause.gradeStart, clause.gradeEnd);
  const isWhole = THE_WHOLE.test(clause.subject);
  const mayBeWhole = opens && ends(clause.gradeEnd);
  for (const part of context.parts) {
    const named = areaOfSubject(part, clause.subject, isWhole);
    const area = named ?? (mayBeWhole ? areaOfSubject(part, clause.subject, true) : null);
    if (!area || !part.scale || part.scale.levels.length === 0 || part.levels.level(grade)) continue;
    const sighting = { ...sightingOf(part, passage, clause, area), level: null, offScale: true } as const;
    return { sighting: named ? sighting : { ...sighting, ifNoResult: true } };
  }
  return null;
}
