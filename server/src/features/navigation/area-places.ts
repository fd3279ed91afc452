import type { Judgement, Report } from '../../report/model';
import { oncePerReport } from '../../report/queries/once';
import { areaKeys } from '../../report/queries/places';

/** The judgements of each area, by each of them; gathered once for a report. */
const byJudgement = oncePerReport((report): ReadonlyMap<Judgement, readonly Judgement[]> => {
  const groups = new Map<string, Judgement[]>();
  const found = new Map<Judgement, readonly Judgement[]>();
  for (const [judgement, key] of areaKeys(report)) {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(judgement);
    found.set(judgement, group);
  }
  return found;
});

/** The places that speak of the area of a judgement, its own among them, in the order of the text. */
export function areaPlaces(report: Report, judgement: Judgement): readonly Judgement[] {
  return byJudgement(report).get(judgement) ?? [judgement];
}

/**
 * The place to go to from one that judges an area: the row of the report's own list of results; from there the heading
 * of the section that gives the reasons.
 *
 * @returns The judgement itself where no other place awards the grade.
 */
export function definingPlace(report: Report, judgement: Judgement): Judgement {
  const awarded = areaPlaces(report, judgement).filter(({ role }) => role === 'awarded');
  const others = awarded.filter((other) => other !== judgement);
  const row = others.find(({ headline }) => headline);
  if (row !== undefined && !judgement.headline) return row;
  return others.find(({ source }) => source === 'heading' || source === 'tick') ?? others[0] ?? judgement;
}
