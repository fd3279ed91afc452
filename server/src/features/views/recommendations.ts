import type { ListedRecommendation } from '../../protocol';
import type { Report } from '../../report/model';
import { toRange, withoutBlankEnd } from '../positions';

/** What a report asks for, in the order of the text. */
export function listedRecommendations({ text, lines, recommendations }: Report): ListedRecommendation[] {
  return recommendations
    .filter((recommendation) => recommendation.text !== '')
    .map((recommendation) => ({
      text: recommendation.text,
      timeframe: recommendation.timeframe,
      heading: recommendation.heading,
      range: toRange(lines, withoutBlankEnd(text, recommendation)),
    }));
}
