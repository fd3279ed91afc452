import type { Rule } from './rule';

export const recommendationRepeated: Rule = {
  id: 'recommendation-repeated',
  description: 'A recommendation stands twice in its list.',
  severity: 'warning',
  check() {
    return [];
  },
};
