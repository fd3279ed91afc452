import { gramLength, type Grams } from './grams';
import type { Pattern } from './pattern';
import type { Field } from './searchable';

/** A piece of a pattern that stands in the text as it is. */
export interface Run {
  /** Where it begins in the pattern. */
  readonly from: number;
  /** Where it begins in the text. */
  readonly at: number;
  readonly length: number;
}

/** Runs one behind the other in both: a place where the pattern stands, more or less. */
export interface Chain {
  readonly runs: readonly Run[];
  /** How many characters stand there as they are, less what the gaps between them cost. */
  readonly score: number;
}

/** So many runs are weighed at most: the longest. */
const mostRuns = 300;

/** So many characters more or less may stand between two runs: a page's end with its running lines, or a footnote. */
const widestGap = 300;

/** So many characters of the quote may happen to be those of what took its place. */
const slack = 3;

/** So many places are told of at most. */
const mostChains = 8;

/**
 * Finds where a pattern stands in a text, whatever is changed, left out or put in between.
 * @param expected where the pattern began; looked at whatever stands there. Null where that is not known
 * @returns the best places first
 */
export function chainsOf({ ink, grams }: Field, pattern: Pattern, expected: number | null): Chain[] {
  const runs = runsOf(ink.text, grams, pattern.ink, expected);
  const scores: number[] = [];
  const before: number[] = [];
  for (const [n, run] of runs.entries()) {
    let [best, link] = [0, -1];
    for (let other = 0; other < n; other++) {
      const previous = runs[other];
      const cost = previous === undefined ? Infinity : costBetween(previous, run, pattern);
      const score = (scores[other] ?? 0) - cost;
      if (score > best) [best, link] = [score, other];
    }
    scores.push(best + run.length);
    before.push(link);
  }
  return bestChains(runs, scores, before);
}

/** What stands in a chain of a pattern: for each of its characters where, or -1. */
export function whereIn({ runs }: Chain, { ink }: Pattern): Int32Array {
  const where = new Int32Array(ink.length).fill(-1);
  for (const { from, at, length } of runs) for (let n = 0; n < length; n++) where[from + n] = at + n;
  return where;
}

function bestChains(runs: readonly Run[], scores: readonly number[], before: readonly number[]): Chain[] {
  const used = new Set<number>();
  const chains: Chain[] = [];
  const ends = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  for (const end of ends) {
    if (chains.length === mostChains) break;
    const links: number[] = [];
    for (let at = end; at >= 0 && !used.has(at); at = before[at] ?? -1) links.unshift(at);
    // What shares its beginning with a better place is that place.
    const [first] = links;
    if (first === undefined || (before[first] ?? -1) >= 0) continue;
    for (const each of links) used.add(each);
    chains.push({ runs: trimmed(links.flatMap((each) => runs[each] ?? [])), score: scores[end] ?? 0 });
  }
  return chains;
}

/**
 * What it costs to go from one run on to another one; infinite where the other is not behind it in both. The quote
 * itself may have become anything: only what is longer than it costs as much as elsewhere.
 */
function costBetween(a: Run, b: Run, { start, end }: Pattern): number {
  const overlap = Math.max(a.from + a.length - b.from, a.at + a.length - b.at, 0);
  if (b.from <= a.from || b.at <= a.at || overlap >= Math.min(a.length, b.length)) return Infinity;
  const gap = b.at - b.from - (a.at - a.from);
  if (gap === 0) return overlap;
  if (Math.abs(gap) > widestGap) return Infinity;
  const between = b.at - a.at - a.length;
  const isQuote = a.from + a.length <= start + slack && b.from >= end - slack;
  return (
    overlap + 2 + (isQuote ? Math.max(0, between - (end - start)) / 8 + Math.max(0, between) / 16 : Math.abs(gap) / 8)
  );
}

/** Runs that do not overlap: what two of them claim is the earlier one's. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const { from, at, length } of runs) {
    const last = kept.at(-1);
    const overlap = last === undefined ? 0 : Math.max(last.from + last.length - from, last.at + last.length - at, 0);
    if (overlap < length) kept.push({ from: from + overlap, at: at + overlap, length: length - overlap });
  }
  return kept;
}

/** The pieces of a pattern that stand in a text, as long as they go, in the order of the pattern. */
function runsOf(text: string, grams: Grams, pattern: string, expected: number | null): Run[] {
  const runs: Run[] = [];
  /** How far each diagonal is known, by the pattern. */
  const known = new Map<number, number>();
  const take = (from: number, at: number): void => {
    if ((known.get(at - from) ?? 0) > from) return;
    const run = extended(text, pattern, from, at);
    known.set(at - from, run.from + run.length);
    runs.push(run);
  };
  for (let from = 0; from + gramLength <= pattern.length; from++) {
    for (const at of grams.placesOf(pattern, from)) take(from, at);
    const there = expected === null ? -1 : expected + from;
    if (there >= 0 && text.startsWith(pattern.slice(from, from + gramLength), there)) take(from, there);
  }
  const longest = runs.length > mostRuns ? [...runs].sort((a, b) => b.length - a.length).slice(0, mostRuns) : runs;
  return longest.sort((a, b) => a.from - b.from || a.at - b.at);
}

function extended(text: string, pattern: string, from: number, at: number): Run {
  let [before, after] = [0, 0];
  while (before < from && before < at && pattern[from - before - 1] === text[at - before - 1]) before++;
  while (from + after < pattern.length && pattern[from + after] === text[at + after]) after++;
  return { from: from - before, at: at - before, length: before + after };
}
