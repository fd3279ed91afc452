import type { ListedJudgement, ListedReport, StatedPlace } from '../../protocol';
import type { Judgement, Report } from '../../report/model';
import { areaNames } from '../../report/queries/area-names';
import { awardedByArea } from '../../report/queries/places';
import { mismatchedAreas } from '../../rules/grades/mismatched-areas';
import { toRange } from '../positions';
import { standingOf } from '../semantic-tokens/legend';
import { headSymbol } from '../symbols/head';
import { gradeOf } from '../symbols/names';

/** What a report awards: each area once, with every place that states it. */
export function listedReport(report: Report, uri: string): ListedReport {
  const differing = differingPlaces(report);
  return {
    uri,
    name: headSymbol(report)[0]?.name ?? null,
    framework: report.parts[0]?.detection?.framework.shortName ?? null,
    judgements: awardedByArea(report).flatMap((group) => {
      const result = group.find(({ headline }) => headline) ?? group[0];
      return result === undefined ? [] : [listed(report, result, group, differing)];
    }),
  };
}

function listed(
  report: Report,
  result: Judgement,
  group: readonly Judgement[],
  differing: ReadonlySet<Judgement>,
): ListedJudgement {
  const names = areaNames(report);
  const { levels } = result.scale;
  const rank = levels.findIndex(({ label }) => label === result.level?.label) + 1;
  return {
    area: result.area,
    short: names.short(result),
    service: result.service,
    isShared: names.service(result) !== null,
    grade: gradeOf(result),
    standing: standingOf(result),
    rank: rank === 0 ? null : rank,
    of: levels.length,
    places: group.map((place): StatedPlace => ({
      range: toRange(report.lines, place),
      source: place.source,
      grade: gradeOf(place),
      differs: differing.has(place),
    })),
    at: toRange(report.lines, result),
  };
}

/** The places that say something else than most places say of their area. */
function differingPlaces(report: Report): ReadonlySet<Judgement> {
  return new Set(
    mismatchedAreas(report).flatMap(({ places, accepted }) =>
      places.filter(({ level }) => level.label !== accepted.level.label).map(({ judgement }) => judgement),
    ),
  );
}
