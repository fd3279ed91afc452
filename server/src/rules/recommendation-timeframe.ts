import type { Rule } from './rule';

export const recommendationTimeframe: Rule = {
  id: 'recommendation-timeframe',
  description: 'A recommendation lacks the timeframe that the others of its list have.',
  severity: 'information',
  check() {
    return [];
  },
};
