import { tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import type { Judgement } from '../../model';
import { WORDS } from '../../parts/scales';
import type { JudgementContext } from '../context';
import { piecesOf } from '../pieces';
import { FORMS, type FormTraits } from './forms';
import { areaIdOf, judgement } from './judgement';
import { EARLIER, type Sighting } from './sighting';
import type { Zones } from './zones';

/**
 * Places what a reader saw: decides of which part, service and area each grade is, whether this inspection awarded it, and
 * whether it is a result by its form. This alone asks what sections are about other inspections.
 *
 * @param sightings Those of one reader, in order of the text.
 * @returns Their judgements; none for a grade that its form does not give at its place.
 */
export function place(context: JudgementContext, zones: Zones, sightings: readonly Sighting[]): Judgement[] {
  const given = new Set<string>();
  const byPlace = new Set<Judgement>();
  const placed = sightings.flatMap((sighting) => {
    const { form, level, inferred, coded, boxes, travel, citation, areaSpans } = sighting;
    const traits: FormTraits = FORMS[form];
    const fragments = piecesAt(context, sighting.grade);
    const at = sighting.at ?? fragments[0]?.start ?? 0;
    const cited = sighting.of === 'another' || (sighting.of === undefined && zones.isOfOthers(at));
    if (traits.only && (traits.only === 'another') !== cited) return [];
    const part = sighting.part ?? context.partAt(at);
    const isCover = context.isCover(at);
    const area = sighting.area ?? part.overall ?? EARLIER;
    const headline = !cited && isResult(traits, isCover, () => !given.has(areaIdOf(area)));
    if (headline && traits.results === 'first') given.add(areaIdOf(area));
    const made = judgement({
      scale: sighting.scale ?? part.scale ?? WORDS,
      area,
      service: traits.hasService ? (sighting.service ?? context.serviceAt(at)) : null,
      level,
      printed: sighting.printed ?? printedAt(context, sighting.grade),
      fragments,
      source: (isCover ? traits.onCover : undefined) ?? traits.source,
      role: cited ? 'cited' : 'awarded',
      headline,
      areaSpans,
      inferred,
      coded,
      boxes,
      travel,
      citation,
    });
    if (traits.byPlace) byPlace.add(made);
    return [made];
  });
  if (byPlace.size === 0) return placed;
  const agree = agreeing(byPlace);
  return placed.filter((each) => !byPlace.has(each) || agree(each));
}

/** Tells which judgements have no other one that gives the same area of the same service another level. */
function agreeing(judgements: ReadonlySet<Judgement>): (judgement: Judgement) => boolean {
  const levels = new Map<string, Set<Judgement['level']>>();
  const keyOf = ({ areaId, service }: Judgement) => `${areaId} ${service ?? ''}`;
  for (const each of judgements) levels.set(keyOf(each), (levels.get(keyOf(each)) ?? new Set()).add(each.level));
  return (judgement) => levels.get(keyOf(judgement))?.size === 1;
}

/** Whether an awarded grade is a result by its form. */
function isResult({ results }: FormTraits, isCover: boolean, isFirst: () => boolean): boolean {
  return results === 'all' || (results === 'onCover' && isCover) || (results === 'first' && isFirst());
}

const isPieces = (grade: Span | readonly Span[]): grade is readonly Span[] => Array.isArray(grade);

/** Where a grade stands, in one piece for each line. */
export function piecesAt(context: JudgementContext, grade: Sighting['grade']): readonly Span[] {
  return isPieces(grade) ? grade : piecesOf(context, grade);
}

/** A grade as printed. */
export function printedAt({ lines }: JudgementContext, grade: Sighting['grade']): string {
  const [start, end] = isPieces(grade) ? [grade[0]?.start ?? 0, grade.at(-1)?.end ?? 0] : [grade.start, grade.end];
  return tidy(lines.text.slice(start, end));
}
