import { fold } from '../text/fold';
import type { Asked, Inspection } from './inspection';

/** A recommendation that several inspections made. */
export interface Returned {
  /** Oldest first: the index of the inspection, and what it asked for. */
  readonly times: readonly { readonly inspection: number; readonly asked: Asked }[];
}

/** Of all telling words of the two, so many are those of both: with fewer, two are about one theme and ask for two things. */
const SHARED = 0.6;

/** With fewer words in common, two short lines may mean anything. */
const FEWEST = 5;

/** Longer texts are compared by so many of their first telling words. */
const MOST = 120;

/** What links words, and what every recommendation says. */
const WORDS_OF_ALL = new Set(
  'the a an and or of to in for on with by that is are be all their its it as at from this those which who into so they has have been will should must ensure'.split(
    ' ',
  ),
);

/**
 * Which recommendations came back in nearly the same words.
 *
 * @param inspections oldest first
 * @param mayReturn whether something that the first of two inspections asked for may come back in the second
 * @returns In the order in which they were first made
 */
export function returnedOf(
  inspections: readonly Inspection[],
  mayReturn: (earlier: number, later: number) => boolean,
): Returned[] {
  const chains: { times: { inspection: number; asked: Asked }[]; words: ReadonlySet<string> }[] = [];
  for (const [inspection, { asked: all }] of inspections.entries()) {
    const before = chains.filter(({ times }) => mayReturn(times.at(-1)?.inspection ?? inspection, inspection));
    for (const asked of all) {
      const words = tellingWords(asked.text);
      const best = nearest(
        words,
        before.filter(({ times }) => times.at(-1)?.inspection !== inspection),
      );
      if (best === null) chains.push({ times: [{ inspection, asked }], words });
      else {
        best.times.push({ inspection, asked });
        best.words = words;
      }
    }
  }
  return chains.filter(({ times }) => times.length > 1).map(({ times }) => ({ times }));
}

function nearest<T extends { readonly words: ReadonlySet<string> }>(
  words: ReadonlySet<string>,
  others: readonly T[],
): T | null {
  let best: T | null = null;
  let most = SHARED;
  for (const other of others) {
    const shared = [...words].filter((word) => other.words.has(word)).length;
    if (shared < FEWEST) continue;
    const likeness = shared / (words.size + other.words.size - shared);
    if (likeness < most || (likeness === most && best !== null)) continue;
    best = other;
    most = likeness;
  }
  return best;
}

/** The words that tell a recommendation from others, without the ending of the plural. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return new Set(
    words
      .filter((word) => !WORDS_OF_ALL.has(word))
      .slice(0, MOST)
      .map((word) => word.replace(/s$/, '')),
  );
}
