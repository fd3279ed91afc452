import type { Span } from '../../text/spans';
import type { Chain } from './chains';
import type { Field } from './searchable';
import { isWithinWord, type Pattern } from './pattern';

/** A place that may be the quoted one, with what speaks for it. Numbers count characters of ink. */
export interface Candidate {
  /** A span of the text. */
  readonly span: Span;
  /** A span of the ink. */
  readonly ink: Span;
  /** Whether the quoted words stand there, all of them and nothing else. */
  readonly intact: boolean;
  /** How many characters of the quote stand there. */
  readonly own: number;
  /** How many characters of the context before and behind it stand there. */
  readonly before: number;
  readonly after: number;
  /** How many characters of the context were taken out between others that stand there, as running lines are. */
  readonly removed: number;
  /** How much of the context next to the quote stands next to the place, from 0 to 1. */
  readonly nextBefore: number;
  readonly nextAfter: number;
  /** What speaks for it. */
  readonly score: number;
  /** What stands there of the pattern: for each of its characters where, or -1. */
  readonly where: Int32Array;
}

/** So much of the context counts as next to the quote. */
const next = 12;

/** More of the quoted words than this speaks for no place: elsewhere the same may be said. */
const mostOwn = 24;

/**
 * The place that a chain shows.
 * @param text the text that the ink is of
 * @returns null where it shows none
 */
export function candidateOf(
  text: string,
  { ink }: Field,
  pattern: Pattern,
  chain: Chain,
  where: Int32Array,
): Candidate | null {
  const { start, end } = pattern;
  const place = placeOf(where, pattern, ink.text.length);
  if (place === null || place.start > place.end) return null;
  const span = withWholeWords(text, ink.outwards(place), pattern);
  const found = { start: ink.at(span.start), end: ink.at(span.end) };
  const count = (from: number, to: number): number =>
    where.subarray(from, to).reduce((sum, at) => (at < 0 ? sum : sum + 1), 0);
  const own = count(start, end);
  const [before, after] = [count(0, start), count(end, pattern.ink.length)];
  const matched = chain.runs.reduce((sum, { length }) => sum + length, 0);
  return {
    span,
    ink: found,
    intact: ink.text.slice(found.start, found.end) === pattern.ink.slice(start, end),
    own,
    before,
    after,
    removed: removedFrom(where, pattern),
    nextBefore: nextTo(where, start - 1, -1, found.start - 1),
    nextAfter: nextTo(where, end, 1, found.end),
    score: before + after + Math.min(own, mostOwn) - (matched - chain.score),
    where,
  };
}

/** How many characters of the context are missing between two that stand next to each other. */
function removedFrom(where: Int32Array, { start, end }: Pattern): number {
  let [count, last] = [0, -1];
  for (let n = 0; n < where.length; n++) {
    const at = where[n] ?? -1;
    if (at < 0) continue;
    if (last >= 0 && at - (where[last] ?? 0) <= 2) {
      const own = Math.max(0, Math.min(n, end) - Math.max(last + 1, start));
      count += n - last - 1 - own;
    }
    last = n;
  }
  return count;
}

/** How much of the context next to a quote stands next to a place, but for a character more or less. */
function nextTo(where: Int32Array, from: number, step: number, at: number): number {
  let [all, same] = [0, 0];
  for (let n = 0; n < next && from + n * step >= 0 && from + n * step < where.length; n++) {
    const found = where[from + n * step] ?? -1;
    all++;
    if (found >= 0 && Math.abs(found - at - n * step) <= 1) same++;
  }
  return all === 0 ? 0 : same / all;
}

/** Where the quote begins and ends in the ink, as its own characters say, or else those next to it. */
function placeOf(where: Int32Array, { start, end }: Pattern, length: number): Span | null {
  const [lastBefore, firstAfter] = [lastIn(where, 0, start), firstIn(where, end, where.length)];
  const [firstOwn, lastOwn] = [firstIn(where, start, end), lastIn(where, start, end)];
  const left = lastBefore < 0 ? null : { at: (where[lastBefore] ?? 0) + 1, away: start - 1 - lastBefore };
  const right = firstAfter < 0 ? null : { at: where[firstAfter] ?? 0, away: firstAfter - end };
  if (firstOwn < 0) {
    if (left === null || right === null) return null;
    return { start: Math.min(left.at + left.away, right.at), end: Math.max(right.at - right.away, left.at) };
  }
  const [own, ownEnd] = [where[firstOwn] ?? 0, (where[lastOwn] ?? 0) + 1];
  const [missing, missingEnd] = [firstOwn - start, end - 1 - lastOwn];
  const [from, to] = [
    Math.max(own - missing, left?.at ?? 0),
    Math.min(ownEnd + missingEnd, right?.at ?? length, length),
  ];
  return {
    start: missing > 0 && left?.away === 0 ? left.at : from,
    end: missingEnd > 0 && right?.away === 0 ? right.at : to,
  };
}

/** The first character of a piece of the pattern that stands in the text; -1 for none. */
function firstIn(where: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if ((where[at] ?? -1) >= 0) return at;
  return -1;
}

function lastIn(where: Int32Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if ((where[at] ?? -1) >= 0) return at;
  return -1;
}

/** A place that cuts no word where the quote cut none: 'adequate' is not what stands in 'inadequate'. */
function withWholeWords(text: string, { start, end }: Span, { cutsStart, cutsEnd }: Pattern): Span {
  let [from, to] = [start, end];
  if (from === to) return { start, end };
  if (!cutsStart) while (isWithinWord(text, from)) from--;
  if (!cutsEnd) while (isWithinWord(text, to)) to++;
  return { start: from, end: to };
}
