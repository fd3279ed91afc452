import type { Rule } from './rule';

export const recommendationEmpty: Rule = {
  id: 'recommendation-empty',
  description: 'A recommendation has a number or a bullet but no text.',
  severity: 'warning',
  check() {
    return [];
  },
};
