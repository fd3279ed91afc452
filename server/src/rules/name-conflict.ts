import type { Rule } from './rule';

export const nameConflict: Rule = {
  id: 'name-conflict',
  description: 'The running header or footer names another authority or title than the cover.',
  severity: 'warning',
  check() {
    return [];
  },
};
