import type { FrameworkLevel } from '../../frameworks/schema';
import { awardedByArea } from '../../report/queries/places';
import { resultTables } from '../../report/queries/result-tables';
import type { Judgement, Report } from '../../report/model';
import type { Fix } from '../finding';
import { contradictsItself } from './grade-label-code';
import { doubtfulDigits } from './legend-conflict';
import { Rewriter } from '../rewording/rewriter';
import type { Observation, Rule } from '../rule';
import { firstRelated, MOST_RELATED } from '../shared/related';
import { areaName, levelName, placeName, placeNames } from '../shared/wording';

/** A judgement whose level was read, not inferred: only these are compared. */
interface Graded {
  readonly judgement: Judgement;
  readonly level: FrameworkLevel;
}

/** What many places say is seldom the mistake, and each of many findings would hold an edit for each of them. */
const editLimit = 50;

/** The places that say one level. */
interface Side {
  readonly level: FrameworkLevel;
  readonly places: readonly Judgement[];
}

/** An area that is judged differently in two awarded places of one part of the report. */
export const gradeMismatch: Rule = {
  id: 'grade-mismatch',
  description: 'An area is judged differently in two places of the report.',
  severity: 'warning',
  check(report) {
    const rewriter = new Rewriter(report);
    const isDoubtful = doubtfulDigits(report);
    const isTwofold = twofoldAreas(report);
    return awardedByArea(report)
      .filter((group) => isDivided(group) && !isTwofold(group))
      .flatMap((group) =>
        checkArea(
          report,
          rewriter,
          group.filter((judgement) => !isDoubtful(judgement)),
        ),
      );
  },
};

/**
 * Tells areas that one table of results has twice, with other grades, from others: 'Planning' of two domains. Which of
 * the rows another place repeats is not known.
 */
function twofoldAreas(report: Report): (group: readonly Judgement[]) => boolean {
  const tables = resultTables(report).map(({ rows }) => new Set(rows));
  return (group) =>
    tables.some((rows) => {
      const own = group.filter((judgement) => rows.has(judgement));
      return own.length > 1 && isDivided(own);
    });
}

/** Whether a group names more than one level. Few do, and only these need a closer look. */
function isDivided(group: readonly Judgement[]): boolean {
  const first = group.find(({ level }) => level !== null)?.level?.label;
  return group.some(({ level }) => level !== null && level.label !== first);
}

function checkArea(report: Report, rewriter: Rewriter, group: readonly Judgement[]): Observation[] {
  const places = group.flatMap(graded);
  const sides = sidesOf(places).sort(byWeight);
  const [accepted, ...others] = sides;
  if (accepted === undefined) return [];
  const minority = new Set(others.map((side) => side.level.label));
  return places
    .filter(({ level }) => minority.has(level.label))
    .map((place) => ({ fixes: fixesOf(rewriter, place, sides), ...observe(report, place, accepted, places) }));
}

/** A grade that disagrees with itself ('Grade 3 (good)') has a rule of its own and is no witness here. */
function graded(judgement: Judgement): Graded[] {
  if (judgement.level === null || contradictsItself(judgement)) return [];
  return [{ judgement, level: judgement.level }];
}

function sidesOf(group: readonly Graded[]): Side[] {
  const sides = new Map<string, { level: FrameworkLevel; places: Judgement[] }>();
  for (const { judgement, level } of group) {
    const side = sides.get(level.label);
    if (side === undefined) sides.set(level.label, { level, places: [judgement] });
    else side.places.push(judgement);
  }
  return [...sides.values()];
}

/**
 * The side to believe comes first: the one with most kinds of source, since a report copies one kind from another
 * less often than it repeats itself; then the one with a headline; then the one that the reader meets first.
 */
function byWeight(a: Side, b: Side): number {
  return sources(b) - sources(a) || headlines(b) - headlines(a) || firstStart(a) - firstStart(b);
}

function sources(side: Side): number {
  return new Set(side.places.map((place) => place.source)).size;
}

function headlines(side: Side): number {
  return side.places.some((place) => place.headline) ? 1 : 0;
}

function firstStart(side: Side): number {
  return side.places[0]?.start ?? 0;
}

function observe(report: Report, place: Graded, accepted: Side, places: readonly Graded[]): Observation {
  const { judgement, level } = place;
  const elsewhere = othersOf(places, place);
  return {
    start: judgement.start,
    end: judgement.end,
    message:
      `${areaName(judgement)} is ${levelName(level)} here, but ` +
      `${levelName(accepted.level)} in ${placeNames(report, accepted.places)}.`,
    related: firstRelated(
      elsewhere.map((other) => ({
        start: other.judgement.start,
        end: other.judgement.end,
        message: `${levelName(other.level)} in ${placeName(report, other.judgement)}`,
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
    return [{ title: `Change to '${here.printed}'`, edits: here.edits, preferred: others.length === 1 }];
  });
  if (others.reduce((sum, side) => sum + side.places.length, 0) > editLimit) return fixes;
  const differing = others.flatMap((side) => side.places);
  const all = differing.map((judgement) => rewriter.reword(judgement, place.level)?.edits ?? null);
  const edits = all.every((some) => some !== null) ? all.flat().sort((a, b) => a.start - b.start) : [];
  if (edits.length === 0) return fixes;
  const where = differing.length === 1 ? 'the other place' : `the ${String(differing.length)} other places`;
  return [...fixes, { title: `Change ${where} to '${place.level.label}'`, edits }];
}
