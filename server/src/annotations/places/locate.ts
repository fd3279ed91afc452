import type { Span } from '../../text/spans';
import { candidateOf, type Candidate } from './candidate';
import { chainsOf, whereIn } from './chains';
import { patternOf, type Pattern } from './pattern';
import { inkIn } from './ink';
import { inkOf, tellingQuote, type Quote } from '../quote';
import type { Field, Searchable } from './searchable';

/** Where a quoted place stands now, and what showed it. */
export interface Anchor {
  /** A span of the counted text. */
  readonly span: Span;
  /**
   * `position`: the quote stands where it stood; `quote`: it stands elsewhere; `likeness`: something very like it;
   * `context`: something else stands between what stood around it, or nothing.
   */
  readonly by: 'position' | 'quote' | 'likeness' | 'context';
}

/** So much of the context beside a quote must stand unchanged for its position to be trusted. */
const tellingContext = 12;

/** So much more must speak for a place than for another one. */
const margin = 6;

/** A quote of so many characters that stands nowhere else is found without its context. */
const longQuote = 48;

/** So many characters, of those of the quote, may be missing and put in where something is like it. */
const unlikeness = 0.2;

/** So much of the context must stand around a short quote whose words stand there, next to it on both sides or on one. */
const [bothSides, oneSide] = [0.6, 0.8];

/** And so much where something else stands there. */
const changedQuote = 0.9;

/** So much of what stood next to a quote must stand next to a place. */
const nextTo = 0.75;

/** So many characters next to a mention are compared with what stands next to a place. */
const beside = 24;

/** So many characters beside those must stand there as well, where nothing of the quote does: else a running line may. */
const tellingShared = 8;

/** So many characters that a place lacks at an end show that it is not the one where they stand. */
const tellingMissing = 20;

/**
 * Finds the place that was quoted from an earlier state of a text: by position where the quote still stands there, else
 * by what is most like the quote and its context. A place that cannot be told from another one is not found, nor one
 * whose surroundings are gone as well: it is better lost than wrong.
 */
export function locate(searchable: Searchable, quote: Quote): Anchor | null {
  return byPosition(searchable, quote) ?? bySearch(searchable, quote);
}

function byPosition({ counted }: Searchable, { exact, prefix, suffix, position }: Quote): Anchor | null {
  if (position === null) return null;
  const { text } = counted;
  const start = counted.offsetOf(position.start);
  const end = start + exact.length;
  if (!text.startsWith(exact, start)) return null;
  const before = text.startsWith(prefix, start - prefix.length) && start >= prefix.length;
  const after = text.startsWith(suffix, end);
  const trusted =
    (before && after) || (before && inkOf(prefix) >= tellingContext) || (after && inkOf(suffix) >= tellingContext);
  return trusted ? { span: { start, end }, by: 'position' } : null;
}

function bySearch(searchable: Searchable, quote: Quote): Anchor | null {
  const pattern = patternOf(quote);
  if (pattern.end === pattern.start) return null;
  const { body, whole } = searchable;
  const found = searchIn(searchable, body, quote, pattern);
  return found ?? (body === whole ? null : searchIn(searchable, whole, quote, pattern));
}

function searchIn(searchable: Searchable, field: Field, quote: Quote, pattern: Pattern): Anchor | null {
  const { counted } = searchable;
  const expected =
    quote.position === null ? null : field.ink.at(counted.offsetOf(quote.position.start)) - pattern.start;
  const chains = chainsOf(field, pattern, expected).map((chain) => ({ chain, where: whereIn(chain, pattern) }));
  const candidates = chains.flatMap(
    ({ where, chain }) => candidateOf(counted.text, field, pattern, chain, where) ?? [],
  );
  const fitting = fittingFirst(
    [...candidates].sort((a, b) => b.score - a.score),
    (found) => agreement(searchable, quote, found),
  );
  const [best, ...others] = fitting;
  if (best === undefined) return null;
  const by = shownBy(best, pattern);
  if (by === null) return null;
  const fit = agreement(searchable, quote, best);
  if (fit < 0 && !(best.nextBefore >= nextTo && best.nextAfter >= nextTo)) return null;
  const rivals = others.filter(
    (other) =>
      other.score > best.score - margin && !overlap(best.ink, other.ink) && agreement(searchable, quote, other) >= fit,
  );
  if (rivals.length > 0 || others.some(({ where }) => hasWhatIsMissing(best, where, pattern, 0))) return null;
  if (chains.some(({ where }) => hasWhatIsMissing(best, where, pattern, tellingShared))) return null;
  if (best.intact && isAnotherMention(field.ink.text, best.ink, pattern)) return null;
  return { span: best.intact ? verbatim(counted.text, quote.exact, best.span) : best.span, by };
}

/** Of places for which nearly as much speaks as for the best one, those first that the structure of the report speaks for. */
function fittingFirst(sorted: readonly Candidate[], fitOf: (candidate: Candidate) => number): readonly Candidate[] {
  const [best] = sorted;
  if (best === undefined) return sorted;
  const tied = sorted.filter(({ score }) => score > best.score - margin);
  if (tied.length === 1) return sorted;
  return [...tied.sort((a, b) => fitOf(b) - fitOf(a)), ...sorted.slice(tied.length)];
}

/** How well a place agrees with what is written down of a quote's place in the structure: below 0 where it is that of another area. */
function agreement({ counted, structureAt }: Searchable, { structure }: Quote, { span }: Candidate): number {
  if (!structure) return 0;
  const found = structureAt(counted.outwards(span));
  if (found === null) return 0;
  if (structure.area !== null && found.area !== null && structure.area !== found.area) return -1;
  const isSameSection = structure.section !== null && inkIn(structure.section) === inkIn(found.section ?? '');
  return (structure.area !== null && structure.area === found.area ? 2 : 0) + (isSameSection ? 1 : 0);
}

/** The quoted words with the blanks and marks that they began and ended with, where those stand there too. */
function verbatim(text: string, exact: string, span: Span): Span {
  const start = text.lastIndexOf(exact, span.start);
  return start >= 0 && start + exact.length >= span.end ? { start, end: start + exact.length } : span;
}

/** What shows that a candidate is the place; null where nothing does well enough. */
function shownBy(candidate: Candidate, pattern: Pattern): Anchor['by'] | null {
  const { intact, own, before, after, removed, nextBefore, nextAfter, ink } = candidate;
  const length = pattern.end - pattern.start;
  const around = pattern.ink.length - length - removed;
  const [isBefore, isAfter] = [nextBefore >= nextTo, nextAfter >= nextTo];
  const context = before + after;
  if (intact) {
    if (length >= longQuote) return 'quote';
    if (length >= tellingQuote) return isBefore || isAfter || context >= around / 3 ? 'quote' : null;
    return (isBefore || isAfter) && context >= around * (isBefore && isAfter ? bothSides : oneSide) ? 'quote' : null;
  }
  const size = ink.end - ink.start;
  const isLike = length - own + (size - own) <= unlikeness * length;
  if (isLike && isTelling(candidate, pattern)) return 'likeness';
  if (isBefore && isAfter && size <= 3 * length + 40 && context >= around * changedQuote)
    return isLike ? 'likeness' : 'context';
  return null;
}

/** Whether something like a quote stands in enough of its context: a long one needs less of that. */
function isTelling({ before, after, nextBefore, nextAfter }: Candidate, { ink, start, end }: Pattern): boolean {
  const length = end - start;
  const [isBefore, isAfter] = [nextBefore >= nextTo, nextAfter >= nextTo];
  if (isBefore && isAfter && length >= tellingQuote) return true;
  const context = (before + after) / (ink.length - length);
  return length >= longQuote ? context >= 0.35 : length >= tellingQuote && (isBefore || isAfter) && context >= 0.75;
}

/**
 * Whether what a place lacks at the far ends of the context stands at another one: then that is where the quote was, and
 * is gone. What it lacks in between may be running lines that another conversion has not.
 * @param shared how many characters that the place has must stand there as well
 */
function hasWhatIsMissing({ where }: Candidate, other: Int32Array, { start, end }: Pattern, shared: number): boolean {
  const first = Math.min(
    where.findIndex((at) => at >= 0),
    start,
  );
  let last = where.length - 1;
  while (last >= 0 && (where[last] ?? -1) < 0) last--;
  const behind = Math.max(last + 1, end);
  return (
    (countIn(other, 0, first) >= tellingMissing && countIn(other, first, start) >= shared) ||
    (countIn(other, behind, where.length) >= tellingMissing && countIn(other, end, behind) >= shared)
  );
}

/**
 * Whether a place is that of another mention of the quoted words, one in the quote's own surroundings: where what stood
 * next to that mention stands next to the place, more of it than of what stood next to the quote.
 * @param text the ink that the place is a span of
 */
function isAnotherMention(text: string, place: Span, { ink, start, end }: Pattern): boolean {
  const words = ink.slice(start, end);
  const besides = (at: number): number => {
    let [before, after] = [0, 0];
    while (before < beside && before < at && ink[at - before - 1] === text[place.start - before - 1]) before++;
    while (
      after < beside &&
      ink[at + words.length + after] === text[place.end + after] &&
      place.end + after < text.length
    )
      after++;
    return before + after;
  };
  const own = besides(start);
  for (let at = ink.indexOf(words); at >= 0; at = ink.indexOf(words, at + 1)) {
    if (at !== start && besides(at) > own) return true;
  }
  return false;
}

/** How many characters of a piece of the pattern stand somewhere. */
function countIn(where: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if ((where[at] ?? -1) >= 0) count++;
  return count;
}

function overlap(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return a.start < b.end && b.start < a.end;
}
