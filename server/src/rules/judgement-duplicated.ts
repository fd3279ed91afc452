import type { Rule } from './rule';

export const judgementDuplicated: Rule = {
  id: 'judgement-duplicated',
  description: 'The table of results judges one area twice.',
  severity: 'warning',
  check() {
    return [];
  },
};
