import type { Rule } from './rule';

export const tickRow: Rule = {
  id: 'tick-row',
  description: 'A tick row marks more than one grade, or none.',
  severity: 'warning',
  check() {
    return [];
  },
};
