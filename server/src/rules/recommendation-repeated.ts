import { fold } from '../report/fold';
import type { Recommendation, Report } from '../report/model';
import { lineNumber } from '../report/places';
import { removeItem } from './recommendations/remove-item';
import type { Observation, Rule } from './rule';

/** Shorter items may be headings of parts, or the names of who should act. */
const SHORTEST = 20;

/** Recommendations of one list that ask for the same in the same words. */
export const recommendationRepeated: Rule = {
  id: 'recommendation-repeated',
  description: 'A recommendation stands twice in its list.',
  severity: 'warning',
  check(report) {
    const first = new Map<string, Recommendation>();
    return report.recommendations.flatMap((item) => {
      const words = wordsOf(item);
      if (words.length < SHORTEST) return [];
      const key = `${item.heading}\n${words}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, item);
      return known?.timeframe === item.timeframe ? [observe(report, item, known)] : [];
    });
  },
};

/** What is asked for: capitals, punctuation and blanks make no other action of it. */
function wordsOf({ text }: Recommendation): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function observe(report: Report, item: Recommendation, first: Recommendation): Observation {
  return {
    start: item.start,
    end: item.end,
    message: `This recommendation stands on line ${String(lineNumber(report, first))} in the same words.`,
    related: [{ start: first.start, end: first.end, message: 'The same recommendation' }],
    fixes: removeItem(report, item),
  };
}
