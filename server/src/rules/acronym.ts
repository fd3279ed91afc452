import type { Rule } from './rule';

export const acronym: Rule = {
  id: 'acronym',
  description: 'An acronym is never expanded, or one body goes by two acronyms.',
  severity: 'information',
  check() {
    return [];
  },
};
