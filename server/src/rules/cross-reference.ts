import type { Rule } from './rule';

export const crossReference: Rule = {
  id: 'cross-reference',
  description: 'The text refers to a paragraph or an annex that the report does not have.',
  severity: 'warning',
  check() {
    return [];
  },
};
