import type { FrameworkLevel } from '../../frameworks/schema';
import type { Judgement, Report } from '../../report/model';
import { oncePerReport } from '../../report/queries/once';
import { awardedByArea } from '../../report/queries/places';
import { contradictsItself } from './grade-label-code';
import { doubtfulDigits } from './legend-conflict';

/** A judgement whose level was read, not inferred: only these are compared. */
export interface Graded {
  readonly judgement: Judgement;
  readonly level: FrameworkLevel;
}

/** The places that say one level. */
export interface Side {
  readonly level: FrameworkLevel;
  readonly places: readonly Judgement[];
}

/** An area that is judged differently in awarded places of one part of the report. */
export interface MismatchedArea {
  /** In the order of the text. */
  readonly places: readonly Graded[];
  /** What they say, the side to believe first; two or more. */
  readonly sides: readonly Side[];
  readonly accepted: Side;
}

/** The areas that a report judges differently in two places; found once for a report. */
export const mismatchedAreas = oncePerReport((report): readonly MismatchedArea[] => {
  const isDoubtful = doubtfulDigits(report);
  const isTwofold = twofoldAreas(report);
  return awardedByArea(report)
    .filter((group) => isDivided(group) && !isTwofold(group))
    .flatMap((group) => {
      const places = group.filter((judgement) => !isDoubtful(judgement)).flatMap(graded);
      const sides = sidesOf(places).sort(byWeight);
      const [accepted] = sides;
      return accepted === undefined || sides.length < 2 || isOfSeveral(sides) ? [] : [{ places, sides, accepted }];
    });
});

/** No slip makes so many grades of one: headings that give them are of as many things, whose names were not read. */
const MOST_SIDES = 2;

const isOfSeveral = (sides: readonly Side[]): boolean =>
  sides.length > MOST_SIDES && sides.every(({ places }) => places.every(({ source }) => source === 'heading'));

/** So many areas that two tables judge differently are no slips: the tables are of different things. */
const FEWEST_DIFFERENT = 2;

/**
 * Tells areas of which a report has two results from others: one table has them twice, with other grades, as 'Planning'
 * of two domains, or two tables have several areas with other grades, as that of a school and that of its nursery. Which
 * of the rows another place repeats is not known.
 */
function twofoldAreas(report: Report): (group: readonly Judgement[]) => boolean {
  const tableOf = listsOf(report);
  // How many areas two tables judge differently, of those that follow one another in an area.
  const different = new Map<string, number>();
  for (const group of awardedByArea(report)) {
    if (!isDivided(group)) continue;
    for (const pair of new Set(dividedTables(group, tableOf))) different.set(pair, (different.get(pair) ?? 0) + 1);
  }
  const services = servicesOf(report);
  return (group) =>
    isOfAnyService(group, services) ||
    areNumberedApart(report, group) ||
    dividedTables(group, tableOf).some((pair) => {
      const [one, other] = pair.split(' ');
      return one === other || (different.get(pair) ?? 0) >= FEWEST_DIFFERENT;
    });
}

/** The services that a report judges an area of, by the area's id. */
function servicesOf(report: Report): Map<string, Set<string>> {
  const services = new Map<string, Set<string>>();
  for (const { areaId, service, role } of report.judgements) {
    if (service === null || role !== 'awarded') continue;
    const known = services.get(areaId);
    if (known) known.add(service);
    else services.set(areaId, new Set([service]));
  }
  return services;
}

/**
 * Whether a group lacks the service that others of its area name, of several, and has no result: that would be of the whole.
 * Each place of it may be of another one.
 */
function isOfAnyService(group: readonly Judgement[], services: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [first] = group;
  const isOfNone = first?.service === null && !group.some(({ headline }) => headline);
  return isOfNone && (services.get(first.areaId)?.size ?? 0) > 1;
}

/** The number of a row before its name, as '2.1', and what a conversion has set around it. */
const ROW_NUMBER = /^[|\s]{0,9}(\d{1,2}\.\d{1,2})[.|\s]{1,60}$/;

/** Whether rows of one name have numbers of their own: they are of different things, each in a box of its own or not. */
function areNumberedApart({ lines, text }: Report, group: readonly Judgement[]): boolean {
  const numbers = group.flatMap(({ areaSpans: [name] }) => {
    if (!name) return [];
    return ROW_NUMBER.exec(text.slice(lines.start(lines.at(name.start)), name.start))?.[1] ?? [];
  });
  return new Set(numbers).size > 1;
}

/** The list of results that a judgement stands in, by its number; lists below the same line are taken for one told again. */
function listsOf(report: Report): Map<Judgement, number> {
  const listOf = new Map<Judgement, number>();
  const titles = new Map<string, number>();
  for (const [list, { start, rows }] of report.tables.entries()) {
    const awarded = rows.flatMap(({ judgement }) => (judgement?.role === 'awarded' ? [judgement] : []));
    const title = lineAbove(report, start);
    // What tells again what another list gave is not of something else, unless it is called otherwise.
    const isOwn = awarded.length > 1 && !titles.has(title);
    titles.set(title, list);
    for (const row of awarded) if (isOwn || row.headline) listOf.set(row, list);
  }
  return listOf;
}

/** The nearest line above an offset that is not blank; '' for none. */
function lineAbove({ lines, text }: Report, offset: number): string {
  let line = lines.at(offset) - 1;
  while (line > 0 && lines.isBlank(line)) line--;
  return line < 0 ? '' : text.slice(lines.inkStart(line), lines.inkEnd(line)).toLowerCase();
}

/** The tables that give an area other levels than the table before in which it stands, each pair as 'before this'. */
function dividedTables(group: readonly Judgement[], tableOf: ReadonlyMap<Judgement, number>): string[] {
  const rows = group.filter((judgement) => judgement.level !== null && tableOf.has(judgement));
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    if (!before || before.level?.label === row.level?.label) return [];
    return [`${String(tableOf.get(before))} ${String(tableOf.get(row))}`];
  });
}

/** Whether a group names more than one level. Few do, and only these need a closer look. */
function isDivided(group: readonly Judgement[]): boolean {
  const first = group.find(({ level }) => level !== null)?.level?.label;
  return group.some(({ level }) => level !== null && level.label !== first);
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
