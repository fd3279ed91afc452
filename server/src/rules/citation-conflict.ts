import type { Rule } from './rule';

export const citationConflict: Rule = {
  id: 'citation-conflict',
  description: 'What the report says of an earlier inspection is not what that report says.',
  severity: 'warning',
  check() {
    return [];
  },
};
