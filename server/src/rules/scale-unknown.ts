import type { Rule } from './rule';

export const scaleUnknown: Rule = {
  id: 'scale-unknown',
  description: 'Grades are given as bare digits, and nothing says which end of the scale is best.',
  severity: 'information',
  check() {
    return [];
  },
};
