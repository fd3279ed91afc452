import type { Rule } from './rule';

export const legendConflict: Rule = {
  id: 'legend-conflict',
  description: 'A legend that contradicts the framework, or another legend of the report.',
  severity: 'warning',
  check() {
    return [];
  },
};
