import { authorityConflicts } from './authority-conflicts';
import type { Rule } from '../rule';
import { titleConflicts } from './title-conflicts';

/** Another authority, or another kind of inspection, on the cover than in the headers and footers of its pages. */
export const nameConflict: Rule = {
  id: 'name-conflict',
  description: 'The running header or footer names another authority or title than the cover.',
  severity: 'warning',
  check(report) {
    return report.documents.flatMap((document) => [
      ...authorityConflicts(report, document),
      ...titleConflicts(report, document),
    ]);
  },
};
