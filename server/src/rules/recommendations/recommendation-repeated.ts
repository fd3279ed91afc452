import * as l10n from '../../l10n';
import { OPENS_TAG } from '../../text/characters';
import { fold } from '../../text/fold';
import { lastAt } from '../../text/spans';
import { codeAt, isDigit, isLetter } from '../../text/letters';
import type { Recommendation, Report } from '../../report/model';
import { lineNumber } from '../../report/queries/places';
import { removeItem } from './remove-item';
import type { Observation, Rule } from '../rule';

/** Shorter items may be headings of parts, or the names of who should act. */
const SHORTEST = 20;

/** Recommendations of one list that ask for the same in the same words. */
export const recommendationRepeated: Rule = {
  id: 'recommendation-repeated',
  description: 'A recommendation stands twice in its list.',
  severity: 'warning',
  check(report) {
    const first = new Map<string, Recommendation>();
    return alike(report.recommendations).flatMap((item) => {
      const words = wordsOf(item.text);
      // What leads in to several items may do so twice.
      if (words.length < SHORTEST || item.text.endsWith(':')) return [];
      // A text may hold a report twice, or a letter and the report that repeats it.
      const key = `${String(lastAt(report.documents, item.start))}\n${item.heading}\n${words}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, item);
      return known?.timeframe === item.timeframe ? [observe(report, item, known)] : [];
    });
  },
};

/** Those that begin with the same words as another one: only these may be the same. */
function alike(items: readonly Recommendation[]): Recommendation[] {
  const openings = items.map(({ text }) => openingOf(text));
  const counts = new Map<number, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return items.filter((_, index) => counts.get(openings[index] ?? 0) !== 1);
}

/** Nearly all recommendations differ within so many letters. */
const OPENING = 60;

/**
 * A number that follows from the first letters and digits of a text once it is folded: the same for the same words, and
 * seldom for others. In most texts folding leaves the letters alone.
 */
function openingOf(text: string, isFolded = false): number {
  let opening = 0;
  let letters = 0;
  for (let at = 0; at < text.length && letters < OPENING; at++) {
    const code = codeAt(text, at);
    if (isLetter(code) || isDigit(code)) {
      opening = Math.imul(opening, 33) + (code | 0x20);
      letters++;
    } else if (!isFolded && mayBecomeLetters(code)) {
      return openingOf(fold(text), true);
    }
  }
  return opening;
}

/** Whether folding may make letters of a character, or may take letters behind it away. No quote or dash does. */
function mayBecomeLetters(code: number): boolean {
  const isPunctuation = code >= 0x2000 && code <= 0x206f;
  return code === OPENS_TAG || (code > 0x7f && !isPunctuation);
}

/** What is asked for: capitals, punctuation and blanks make no other action of it. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function observe(report: Report, item: Recommendation, first: Recommendation): Observation {
  return {
    start: item.start,
    end: item.end,
    message: l10n.t('This recommendation stands on line {0} in the same words.', lineNumber(report, first)),
    related: [{ start: first.start, end: first.end, message: l10n.t('The same recommendation') }],
    fixes: removeItem(report, item),
  };
}
