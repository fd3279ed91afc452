import type { Framework } from '../../frameworks/schema';

/** A framework that a reader of another one meets next. */
export interface NearFramework {
  readonly kind: 'before' | 'next' | 'today';
  readonly framework: Framework;
}

/**
 * The frameworks that stand beside one in time: the one before it, the one after it and today's. One that awards no
 * grade is passed over on the way, and today's is left out where it is the next one.
 */
export function nearFrameworks(framework: Framework, catalogue: readonly Framework[]): NearFramework[] {
  const before = graded(framework, catalogue, predecessorOf);
  const next = graded(framework, catalogue, successorOf);
  const today = framework.to === null ? null : todayOf(framework, catalogue);
  const found: (readonly [NearFramework['kind'], Framework | null])[] = [
    ['before', before],
    [next !== null && next === today ? 'today' : 'next', next],
    ['today', today === next ? null : today],
  ];
  return found.flatMap(([kind, other]) => (other === null ? [] : [{ kind, framework: other }]));
}

/** So many steps before or after a framework its readers still meet the digits of another one. */
const NEAR = 3;

/**
 * The framework nearest to this one in time whose digits run the other way, so that the same digit means another level
 * there; null where there is none near.
 */
export function flippedBeside(framework: Framework, catalogue: readonly Framework[]): Framework | null {
  if (framework.direction === 'words') return null;
  const flips = (other: Framework | null) =>
    other !== null && other.direction !== 'words' && other.direction !== framework.direction;
  let before: Framework | null = framework;
  let after: Framework | null = framework;
  for (let step = 0; step < NEAR; step++) {
    const beside = [before, after].flatMap((here) => (here ? related(here, catalogue) : []));
    before = before && predecessorOf(before, catalogue);
    after = after && successorOf(after, catalogue);
    const found = [before, after, ...beside].find(flips);
    if (found) return found;
  }
  return null;
}

type Step = (framework: Framework, catalogue: readonly Framework[]) => Framework | null;

const predecessorOf: Step = ({ id, predecessor }, catalogue) =>
  catalogue.find((other) => other.id === predecessor) ?? catalogue.find((other) => other.successor === id) ?? null;

const successorOf: Step = ({ id, successor }, catalogue) =>
  catalogue.find((other) => other.id === successor) ?? catalogue.find((other) => other.predecessor === id) ?? null;

/** The nearest framework in one direction that awards grades. */
function graded(framework: Framework, catalogue: readonly Framework[], step: Step): Framework | null {
  const seen = new Set([framework.id]);
  let at = step(framework, catalogue);
  while (at !== null && at.levels.length === 0 && !seen.has(at.id)) {
    seen.add(at.id);
    at = step(at, catalogue);
  }
  return at === null || seen.has(at.id) ? null : at;
}

/** The frameworks that the catalogue compares with one, whichever of the two says so. */
function related({ id, comparability }: Framework, catalogue: readonly Framework[]): Framework[] {
  const named = new Set(comparability.map((entry) => entry.with));
  return catalogue.filter((other) => named.has(other.id) || other.comparability.some((entry) => entry.with === id));
}

/** The framework in force now that follows from one: its successors first, then what the catalogue compares them with. */
function todayOf(framework: Framework, catalogue: readonly Framework[]): Framework | null {
  const ways = [framework];
  const seen = new Set(ways);
  for (const here of ways) {
    if (here !== framework && here.to === null && here.levels.length > 0) return here;
    const later = related(here, catalogue).filter((other) => (other.from ?? '') > (here.from ?? ''));
    for (const other of [successorOf(here, catalogue), ...later]) {
      if (other === null || seen.has(other)) continue;
      seen.add(other);
      ways.push(other);
    }
  }
  return null;
}
