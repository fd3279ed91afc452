import { tidy } from '../../../text/fold';
import type { Span } from '../../../text/spans';
import type { Judgement, Source } from '../../model';
import type { ResolvedPart } from '../../parts/parts';
import { WORDS } from '../../parts/scales';
import type { JudgementContext } from '../context';
import { piecesOf } from '../pieces';
import { earlierLists } from '../others/earlier-results';
import { FORMS, type FormTraits } from './forms';
import { areaIdOf, judgement } from './judgement';
import { EARLIER, type Sighting } from './sighting';
import type { Zones } from './zones';

/** What a grade belongs to by where it stands. */
export interface Belonging {
  readonly part: ResolvedPart;
  readonly service: string | null;
  readonly source: Source;
  readonly isOfOthers: boolean;
  readonly isCover: boolean;
}

/**
 * Decides for every form alike to which part and service a grade belongs, and whether it is another inspection's. This
 * and the placing of tables alone ask what sections are about other inspections.
 *
 * @returns Null where its form gives no grade at its place.
 */
function belongingOf(context: JudgementContext, zones: Zones, sighting: Sighting): Belonging | null {
  const traits: FormTraits = FORMS[sighting.form];
  const at = sighting.at ?? startOf(sighting.grade);
  const isOfOthers = sighting.of === 'another' || (sighting.of === undefined && zones.isOfOthers(at));
  if (traits.only && (traits.only === 'another') !== isOfOthers) return null;
  const isCover = context.isCover(at);
  return {
    part: sighting.part ?? context.partAt(at),
    service: traits.hasService ? (sighting.service ?? context.serviceAt(at)) : null,
    source: (isCover ? traits.onCover : undefined) ?? traits.source,
    isOfOthers,
    isCover,
  };
}

/**
 * Places what a reader saw, but for what may be off the scale.
 *
 * @param sightings Those of one reader, in order of the text.
 * @returns Their judgements; none for a grade that its form does not give at its place.
 */
export function place(context: JudgementContext, zones: Zones, sightings: readonly Sighting[]): Judgement[] {
  const given = new Set<string>();
  const byPlace = new Set<Judgement>();
  const isEarlier = earlierLists(context);
  const placed = sightings.flatMap((sighting) => {
    const isListed = sighting.of === undefined && FORMS[sighting.form].source === 'heading';
    const [first, last] = isListed ? linesOf(context, sighting) : [0, -1];
    const seen: Sighting = isListed && isEarlier(first, last) ? { ...sighting, of: 'another' } : sighting;
    const belonging = sighting.offScale ? null : belongingOf(context, zones, seen);
    if (!belonging) return [];
    const { level, inferred, coded, boxes, travel, citation, areaSpans } = sighting;
    const traits: FormTraits = FORMS[sighting.form];
    const { part, service, source, isOfOthers, isCover } = belonging;
    const area = sighting.area ?? part.overall ?? EARLIER;
    const headline = !isOfOthers && isResult(traits, isCover, () => !given.has(areaIdOf(area)));
    if (headline && traits.results === 'first') given.add(areaIdOf(area));
    const made = judgement({
      scale: sighting.scale ?? part.scale ?? WORDS,
      area,
      service,
      level,
      printed: sighting.printed ?? printedAt(context, sighting.grade),
      fragments: piecesAt(context, sighting.grade),
      source,
      role: isOfOthers ? 'cited' : 'awarded',
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

/** What may be off the scale, with what it belongs to. */
export interface OffScale extends Belonging {
  readonly sighting: Sighting;
  readonly fragments: readonly Span[];
}

/** Places what of some sightings may be off the scale; what is another inspection's is left out. */
export function placeOffScale(context: JudgementContext, zones: Zones, sightings: readonly Sighting[]): OffScale[] {
  return sightings.flatMap((sighting) => {
    const belonging = sighting.offScale ? belongingOf(context, zones, sighting) : null;
    if (!belonging || belonging.isOfOthers) return [];
    return [{ ...belonging, sighting, fragments: piecesAt(context, sighting.grade) }];
  });
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

/** The lines from the name of an area to its grade. */
function linesOf({ lines }: JudgementContext, { areaSpans, grade }: Sighting): [number, number] {
  const start = startOf(grade);
  return [lines.at(areaSpans?.[0]?.start ?? start), lines.at(start)];
}

const isPieces = (grade: Span | readonly Span[]): grade is readonly Span[] => Array.isArray(grade);

function startOf(grade: Sighting['grade']): number {
  return isPieces(grade) ? (grade[0]?.start ?? 0) : grade.start;
}

/** Where a grade stands, in one piece for each line. */
export function piecesAt(context: JudgementContext, grade: Sighting['grade']): readonly Span[] {
  return isPieces(grade) ? grade : piecesOf(context, grade);
}

/** A grade as printed. */
export function printedAt({ lines }: JudgementContext, grade: Sighting['grade']): string {
  const [start, end] = isPieces(grade) ? [grade[0]?.start ?? 0, grade.at(-1)?.end ?? 0] : [grade.start, grade.end];
  return tidy(lines.text.slice(start, end));
}
