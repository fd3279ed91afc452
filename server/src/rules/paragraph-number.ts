import type { Rule } from './rule';

export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  description: 'A paragraph number is repeated, skipped or out of order.',
  severity: 'warning',
  check() {
    return [];
  },
};
