import type { Rule } from './rule';

export const contentsEntry: Rule = {
  id: 'contents-entry',
  description: 'The contents list and the headings disagree, or its pages are out of order.',
  severity: 'warning',
  check() {
    return [];
  },
};
