import search from 'approx-string-match';
import type { Span } from '../text/spans';
import { inkOf, tellingQuote, type Quote } from './quote';

/** A piece of a quote or its context that is looked for as it is: what still stands unchanged shows where to look. */
const seedLength = 8;

/** So many pieces are looked for at most: each costs a walk over the text. */
const mostSeeds = 32;

/** A piece that stands more often than this tells nothing. */
const mostPlaces = 40;

/** So far from where a seed expects it a quote may stand, in UTF-16 code units. */
const slack = 40;

/** One difference in so many characters is borne. */
const tolerance = 5;

/** A longer quote is only found as it is: looking for what is like it would take too long. */
const longestQuote = 4000;

/** So many places are weighed at most. */
const mostCandidates = 500;

/**
 * A place is taken where so many characters speak for it, or half of those that could; so many of them in the context,
 * but for a long quote; and so many more than for any other place.
 */
const enough = 12;
const enoughContext = 6;
const margin = 4;

/** A place that may be the quoted one. */
interface Candidate extends Span {
  /** How many characters speak for it: those of the quote and of its context that stand there, less the differences. */
  readonly evidence: number;
  /** As many of them as stand in the context. */
  readonly context: number;
}

/**
 * The place that is most like a quoted one, in the quote itself and in what stands around it.
 * @param expected where the quote stood; settles which of two places it is that are alike. Null where that is not known
 * @returns a span of the text whose text differs from the quote in one character of five at most; null where there is
 *     none, or where it cannot be told from another one
 */
export function bestMatch(text: string, quote: Quote, expected: number | null): Span | null {
  const { exact } = quote;
  if (exact.trim() === '' || exact.length > longestQuote) return null;
  const found = places(text, quote, expected).slice(0, mostCandidates);
  const candidates = found.map((place) => weighed(text, quote, place));
  const best = candidates.reduce<Candidate | null>((a, b) => (a === null || b.evidence > a.evidence ? b : a), null);
  if (best === null || !isConvincing(best, quote)) return null;
  const rivals = candidates.filter((other) => !overlap(best, other) && other.evidence > best.evidence - margin);
  const chosen = rivals.length === 0 ? best : [best, ...rivals].find(({ start }) => start === expected);
  return chosen === undefined ? null : { start: chosen.start, end: chosen.end };
}

function isConvincing({ evidence, context }: Candidate, { exact, prefix, suffix }: Quote): boolean {
  const around = evened(prefix).length + evened(suffix).length;
  const ink = inkOf(exact);
  if (ink < tellingQuote && context < Math.min(enoughContext, around / 2)) return false;
  return evidence >= Math.min(enough, (ink + around) / 2);
}

/** Where the quote stands, as it is or nearly so, near a place that something shows. */
function places(text: string, quote: Quote, expected: number | null): (Span & { readonly errors: number })[] {
  const { exact } = quote;
  return regions(expectedStarts(text, quote, expected), exact.length).flatMap(({ start, end }) => {
    const region = text.slice(start, end);
    const bound = Math.floor(exact.length / tolerance);
    return search(region, exact, bound).map((found) => ({
      start: start + found.start,
      end: start + found.end,
      errors: found.errors,
    }));
  });
}

/** Where the quote would start, as seeds and its position say. */
function expectedStarts(text: string, { exact, prefix, suffix }: Quote, expected: number | null): number[] {
  const whole = prefix + exact + suffix;
  const starts = expected === null ? [] : [expected];
  const step = Math.max(seedLength, Math.ceil(whole.length / mostSeeds));
  for (let at = 0; at < whole.length; at += step) {
    const seed = whole.slice(at, at + seedLength);
    if (inkOf(seed) * 2 < seedLength) continue;
    const found = occurrences(text, seed);
    if (found.length <= mostPlaces) starts.push(...found.map((start) => start + prefix.length - at));
  }
  return starts;
}

/** The first places where a piece stands, and one more than matter. */
function occurrences(text: string, piece: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && found.length <= mostPlaces; at = text.indexOf(piece, at + 1)) {
    found.push(at);
  }
  return found;
}

/** The stretches of text around some places, those that overlap taken together. */
function regions(starts: readonly number[], length: number): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at - slack);
    const end = Math.max(start, at + length + slack);
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function weighed(text: string, quote: Quote, place: Span & { readonly errors: number }): Candidate {
  const { start, end, errors } = place;
  const head = text.slice(Math.max(0, start - quote.prefix.length - slack), start);
  const tail = text.slice(end, end + quote.suffix.length + slack);
  const before = likeness(reversed(evened(quote.prefix)), reversed(evened(head)));
  const context = before + likeness(evened(quote.suffix), evened(tail));
  return { start, end, context, evidence: inkOf(quote.exact) - 2 * errors + context };
}

/**
 * How many characters of a context still stand beside a place: all but the differences where they are few, otherwise
 * those that follow without a difference. Both texts are read away from the place.
 */
function likeness(context: string, found: string): number {
  const bound = Math.floor(context.length / tolerance);
  const errors = search(found, context, bound).map((match) => match.errors + match.start);
  return Math.max(context.length - 2 * Math.min(...errors, context.length), run(context, found));
}

/** How long two texts are the same from their beginning on. */
function run(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function evened(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
