import { catalogue as shipped } from './catalogue';
import type { Framework, FrameworkLevel } from './schema';

/** How a level of one framework stands to a level of another. */
export type Relation = 'same' | 'renamed' | 'nearest' | 'not-comparable';

/** What a level of one framework is on another, and why. */
export interface Comparison {
  readonly relation: Relation;
  /** The level of the other framework; null where the two may not be compared. */
  readonly level: FrameworkLevel | null;
  /** One or more whole sentences, in English. */
  readonly reason: string;
  /** What the reason is: a note of the catalogue, or what holds where it has none. */
  readonly because: 'noted' | 'one framework' | 'succession' | 'no source';
  /** False where what the answer rests on is not confirmed by any page read. */
  readonly verified: boolean;
}

type Entry = Framework['comparability'][number];

/** One step from a framework to another: where a rank goes, what that is called, and the remarks behind it. */
interface Step {
  readonly rank: number;
  readonly relation: Relation;
  readonly entries: readonly Entry[];
}

/** From the surest to the most careful. */
const CAUTION: readonly Relation[] = ['same', 'renamed', 'nearest', 'not-comparable'];

/**
 * Where a level stands between the worst and the best of its own scale.
 *
 * @param rank 1 = the best
 * @param of the number of levels
 * @returns 1 for the best, 0 for the worst; 1 on a scale of one level
 * @throws RangeError where there is no such rank
 */
export function score(rank: number, of: number): number {
  if (!Number.isInteger(rank) || !Number.isInteger(of) || rank < 1 || rank > of) {
    throw new RangeError(`There is no rank ${String(rank)} of ${String(of)}.`);
  }
  return of === 1 ? 1 : (of - rank) / (of - 1);
}

/**
 * Says what a level of one framework is on another. The answer rests on what the catalogue says of the two, or of
 * the frameworks on the way from one to the other; never on two words being spelled alike.
 *
 * @param from a framework and the rank of one of its levels, 1 = the best
 * @param to the framework to compare with
 * @param catalogue the frameworks that may lie between them
 * @throws RangeError where `from` has no such rank
 */
export function compareLevel(
  from: { readonly framework: Framework; readonly rank: number },
  to: Framework,
  catalogue: readonly Framework[] = shipped,
): Comparison {
  const level = from.framework.levels[from.rank - 1];
  if (!level) throw new RangeError(`${from.framework.id} has no rank ${String(from.rank)}.`);
  if (from.framework.id === to.id) {
    const reason = 'It is the same framework.';
    return { relation: 'same', level, reason, because: 'one framework', verified: level.verified };
  }
  const route = findRoute(from.framework, to, catalogue);
  return route ? follow(route, from.rank) : notComparable(from.framework, to);
}

/** Goes from framework to framework; the most careful step decides what the whole way is called. */
function follow(route: readonly Framework[], start: number): Comparison {
  const steps: Step[] = [];
  let rank = start;
  for (const [index, here] of route.slice(0, -1).entries()) {
    const step = takeStep(here, rank, route[index + 1] ?? here);
    steps.push(step);
    rank = step.rank;
  }
  const first = route[0]?.levels[start - 1];
  const level = route.at(-1)?.levels[rank - 1] ?? null;
  const careful = mostCareful(steps.map((step) => step.relation));
  const entries = steps.filter((step) => step.relation === careful).flatMap((step) => step.entries);
  const noted = reasonOf(entries);
  const relation = careful === 'same' && first?.label !== level?.label ? 'renamed' : careful;
  return {
    relation,
    level: relation === 'not-comparable' ? null : level,
    reason: noted || 'One follows the other; no source says how their levels relate.',
    because: noted === '' ? 'succession' : 'noted',
    verified: steps.every((step) => step.entries.length > 0 && step.entries.every((entry) => entry.verified)),
  };
}

function takeStep(here: Framework, rank: number, there: Framework): Step {
  const target = nearestRank(rank, here.levels.length, there.levels.length);
  const entries = [
    ...speakingOf(here, rank, there),
    // What the other framework says of this one is about its own levels.
    ...speakingOf(there, target, here),
  ];
  const relation = mostCareful(entries.map(relationOf));
  return { rank: target, relation, entries: entries.filter((entry) => relationOf(entry) === relation) };
}

/** What a framework says of one of its levels beside another framework; what names the level outranks what names none. */
function speakingOf(framework: Framework, rank: number, other: Framework): readonly Entry[] {
  const label = framework.levels[rank - 1]?.label ?? '';
  const all = directEntries(framework, other);
  const named = all.filter((entry) => entry.levels.includes(label));
  return named.length > 0 ? named : all.filter((entry) => entry.levels.length === 0);
}

function directEntries(framework: Framework, other: Framework): readonly Entry[] {
  return framework.comparability.filter((entry) => entry.with === other.id && entry.relation !== 'note');
}

function relationOf(entry: Entry): Relation {
  return entry.relation === 'note' ? 'nearest' : entry.relation;
}

/** The most careful of several relations; frameworks that only follow each other are near, no more. */
function mostCareful(relations: readonly Relation[]): Relation {
  if (relations.length === 0) return 'nearest';
  return relations.reduce((a, b) => (CAUTION.indexOf(a) > CAUTION.indexOf(b) ? a : b));
}

/** The rank whose score is nearest; of two as near, the worse, so that nobody is flattered. */
function nearestRank(rank: number, of: number, target: number): number {
  if (of === target || of < 2) return Math.min(rank, target);
  let best = 1;
  for (let candidate = 1; candidate <= target; candidate += 1) {
    if (distance(rank, of, candidate, target) <= distance(rank, of, best, target)) best = candidate;
  }
  return best;
}

/** The distance of two scores times both denominators: whole numbers, so that a tie is a tie. */
function distance(rank: number, of: number, candidate: number, target: number): number {
  return Math.abs((of - rank) * (target - 1) - (target - candidate) * (of - 1));
}

/**
 * The shortest way between two frameworks. What the catalogue says of the two themselves comes first; on the way,
 * only frameworks that may be compared are passed.
 *
 * @returns the frameworks from one to the other, both included; undefined where there is no way
 */
function findRoute(from: Framework, to: Framework, catalogue: readonly Framework[]): readonly Framework[] | undefined {
  if (directEntries(from, to).length + directEntries(to, from).length > 0) {
    return from.levels.length > 0 && to.levels.length > 0 ? [from, to] : undefined;
  }
  // Always searched from the same end, so that the way back is the way there.
  if (from.id > to.id) {
    const back = findRoute(to, from, catalogue);
    return back && [...back].reverse();
  }
  const known = [...catalogue.filter(({ id }) => id !== from.id && id !== to.id), from, to];
  const ways: (readonly Framework[])[] = [[from]];
  const seen = new Set([from.id]);
  for (const way of ways) {
    const here = way.at(-1);
    if (!here || here.id === to.id) return here && way;
    for (const next of known) {
      if (seen.has(next.id) || !mayPass(here, next)) continue;
      seen.add(next.id);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

function mayPass(here: Framework, next: Framework): boolean {
  if (here.levels.length === 0 || next.levels.length === 0) return false;
  const entries = [...directEntries(here, next), ...directEntries(next, here)];
  if (entries.length > 0) return entries.every((entry) => entry.relation !== 'not-comparable');
  return [here.successor, here.predecessor].includes(next.id) || [next.successor, next.predecessor].includes(here.id);
}

function notComparable(from: Framework, to: Framework): Comparison {
  const between = [...directEntries(from, to), ...directEntries(to, from)];
  const ofAny = [from, to].map((framework) =>
    framework.comparability.filter((entry) => entry.with === null && entry.relation === 'not-comparable'),
  );
  const entries = [between, ...ofAny].find((some) => some.length > 0) ?? [];
  const noted = reasonOf(entries);
  const reason =
    noted ||
    `No source relates the levels of ${from.shortName} to those of ${to.shortName}, even where the words are alike.`;
  const because = noted === '' ? 'no source' : 'noted';
  const verified = entries.every((entry) => entry.verified);
  return { relation: 'not-comparable', level: null, reason, because, verified };
}

function reasonOf(entries: readonly Entry[]): string {
  return [...new Set(entries.map((entry) => entry.note))].join(' ');
}
