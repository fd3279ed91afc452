import type { Rule } from './rule';

export const dateImpossible: Rule = {
  id: 'date-impossible',
  description: "A date that does not exist, or a year far outside the report's time.",
  severity: 'warning',
  check() {
    return [];
  },
};
