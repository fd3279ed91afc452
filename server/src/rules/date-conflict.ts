import type { Rule } from './rule';

export const dateConflict: Rule = {
  id: 'date-conflict',
  description: 'Two dates of the report cannot both be right.',
  severity: 'warning',
  check() {
    return [];
  },
};
