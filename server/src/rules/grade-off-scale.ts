import type { Rule } from './rule';

export const gradeOffScale: Rule = {
  id: 'grade-off-scale',
  description: "A grade or code that the report's scale does not have.",
  severity: 'warning',
  check() {
    return [];
  },
};
