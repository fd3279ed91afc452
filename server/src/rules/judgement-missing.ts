import type { Rule } from './rule';

export const judgementMissing: Rule = {
  id: 'judgement-missing',
  description: 'The table of results lacks an area that its framework judges.',
  severity: 'warning',
  check() {
    return [];
  },
};
