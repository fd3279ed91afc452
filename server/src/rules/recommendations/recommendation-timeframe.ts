import * as l10n from '../../l10n';
import { fold } from '../../text/fold';
import type { Recommendation } from '../../report/model';
import type { Rule } from '../rule';

/** Lists of fewer items show no custom. */
const FEWEST = 4;

/** When an action is to be done, as its own words say it. */
const TIMEFRAME =
  /\b(?:immediately|with immediate effect|within (?:the next )?(?:\d+|one|two|three|four|six|nine|twelve|eighteen) (?:working )?(?:days|weeks|months|years?|month|week)|by (?:the end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn) (?:\d{1,2},? )?\d{4}|by \d{1,2} [a-z]+ \d{4})\b/;

/** One recommendation without a timeframe in a list in which every other has one. */
export const recommendationTimeframe: Rule = {
  id: 'recommendation-timeframe',
  description: 'A recommendation lacks the timeframe that the others of its list have.',
  severity: 'information',
  check(report) {
    const lists = new Map<string, Recommendation[]>();
    for (const item of report.recommendations) {
      const list = lists.get(item.heading);
      if (list === undefined) lists.set(item.heading, [item]);
      else list.push(item);
    }
    return [...lists.values()].flatMap((list) => {
      if (list.length < FEWEST) return [];
      const first = list.findIndex((item) => !hasTimeframe(item));
      const only = list[first];
      if (only === undefined || !list.every((item, index) => index <= first || hasTimeframe(item))) return [];
      const { start, end } = only;
      return [
        {
          start,
          end,
          message: l10n.t('This recommendation has no timeframe; all others in its list have one.'),
          related: [],
        },
      ];
    });
  },
};

function hasTimeframe({ timeframe, text }: Recommendation): boolean {
  return timeframe !== null || TIMEFRAME.test(fold(text));
}
