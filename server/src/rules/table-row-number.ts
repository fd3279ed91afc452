import type { Rule } from './rule';

export const tableRowNumber: Rule = {
  id: 'table-row-number',
  description: 'A row number of a table is repeated, skipped or out of order.',
  severity: 'warning',
  check() {
    return [];
  },
};
