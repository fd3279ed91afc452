import { authorityConflicts } from './authority-conflicts';
import { foreignNames } from './foreign-names';
import type { FrontOf, Report } from '../../report/model';
import type { Observation, Rule } from '../rule';
import { spellingConflicts } from './spelling-conflicts';
import { titleConflicts } from './title-conflicts';

/**
 * Another authority, or another kind of inspection, on the cover than in the headers and footers of its pages; and the
 * name of what the report is about with a slip of the keyboard.
 */
export const nameConflict: Rule = {
  id: 'name-conflict',
  description: 'The running header or footer names another authority or title than the cover, or the name has a slip.',
  severity: 'warning',
  check(report) {
    return report.documents.flatMap((document) => {
      const known = authorityConflicts(report, document);
      const names = known.length > 0 ? known : foreignNames(report, document);
      return [...names, ...titleConflicts(report, document), ...otherSlips(report, document, names)];
    });
  },
};

/** The slips in a name that are not told already, as what the pages say. */
function otherSlips(report: Report, document: FrontOf, told: readonly Observation[]): Observation[] {
  const places = told.flatMap((one) => [one, ...one.related]);
  return spellingConflicts(report, document).filter(
    ({ start, end }) => !places.some((place) => place.start < end && start < place.end),
  );
}
