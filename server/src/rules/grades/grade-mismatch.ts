import * as l10n from '../../l10n';
import type { Report } from '../../report/model';
import type { Fix } from '../finding';
import { Rewriter } from '../rewording/rewriter';
import type { Observation, Rule } from '../rule';
import { firstRelated, MOST_RELATED } from '../shared/related';
import { areaName, levelName, placeName, placeNames } from '../shared/wording';
import { mismatchedAreas, type Graded, type MismatchedArea, type Side } from './mismatched-areas';

/** What many places say is seldom the mistake, and each of many findings would hold an edit for each of them. */
const editLimit = 50;

/** An area that is judged differently in two awarded places of one part of the report. */
export const gradeMismatch: Rule = {
  id: 'grade-mismatch',
  description: 'An area is judged differently in two places of the report.',
  severity: 'warning',
  check(report) {
    const rewriter = new Rewriter(report);
    return mismatchedAreas(report).flatMap((area) => checkArea(report, rewriter, area));
  },
};

function checkArea(report: Report, rewriter: Rewriter, { places, accepted, sides }: MismatchedArea): Observation[] {
  return places
    .filter(({ level }) => level.label !== accepted.level.label)
    .map((place) => ({ fixes: fixesOf(rewriter, place, sides), ...observe(report, place, accepted, places) }));
}

function observe(report: Report, place: Graded, accepted: Side, places: readonly Graded[]): Observation {
  const { judgement, level } = place;
  const elsewhere = othersOf(places, place);
  return {
    start: judgement.start,
    end: judgement.end,
    message: l10n.t(
      '{0} is {1} here, but {2} in {3}.',
      areaName(judgement),
      levelName(level),
      levelName(accepted.level),
      placeNames(report, accepted.places),
    ),
    related: firstRelated(
      elsewhere.map((other) => ({
        start: other.judgement.start,
        end: other.judgement.end,
        message: l10n.t('{0} in {1}', levelName(other.level), placeName(report, other.judgement)),
      })),
      places.length - 1,
    ),
  };
}

/** The first of the other places. A bound keeps a text that repeats one contradiction a thousand times linear. */
function othersOf(places: readonly Graded[], place: Graded): Graded[] {
  return places
    .slice(0, MOST_RELATED + 1)
    .filter((other) => other !== place)
    .slice(0, MOST_RELATED);
}

/** 'Make this place say what the others say', the believed level first; then 'make the others say this'. */
function fixesOf(rewriter: Rewriter, place: Graded, sides: readonly Side[]): Fix[] {
  const others = sides.filter((side) => side.level.label !== place.level.label);
  const fixes = others.flatMap((side): Fix[] => {
    const here = rewriter.reword(place.judgement, side.level);
    if (!here) return [];
    return [{ title: l10n.t("Change to '{0}'", here.printed), edits: here.edits, preferred: others.length === 1 }];
  });
  if (others.reduce((sum, side) => sum + side.places.length, 0) > editLimit) return fixes;
  const differing = others.flatMap((side) => side.places);
  const all = differing.map((judgement) => rewriter.reword(judgement, place.level)?.edits ?? null);
  const edits = all.every((some) => some !== null) ? all.flat().sort((a, b) => a.start - b.start) : [];
  if (edits.length === 0) return fixes;
  const { label } = place.level;
  const title =
    differing.length === 1
      ? l10n.t("Change the other place to '{0}'", label)
      : l10n.t("Change the {0} other places to '{1}'", differing.length, label);
  return [...fixes, { title, edits }];
}
