import { earlierInspections } from '../../report/queries/earlier-inspections';
import { datesCited } from './cited-dates';
import { gradesCited } from './cited-grades';
import { earlierReports } from './earlier-reports';
import type { Rule } from '../rule';

/** What the report says of an earlier inspection, against the report on that where it is at hand. */
export const citationConflict: Rule = {
  id: 'citation-conflict',
  description: 'What the report says of an earlier inspection is not what that report says.',
  severity: 'warning',
  check(report, context) {
    const earlier = earlierReports(report, context);
    if (earlier.length === 0) return [];
    const said = earlierInspections(report);
    return [
      ...said.flatMap((inspection) => datesCited(report, inspection, earlier)),
      ...gradesCited(report, said, earlier),
    ];
  },
};
