import { coverDates } from './cover-dates';
import { runningDates } from './running-dates';
import type { Rule } from './rule';

/** Dates of the inspection and of publication that cannot all be right, in each of the documents of a text. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  description: 'Two dates of the report cannot both be right.',
  severity: 'warning',
  check(report) {
    return report.documents.flatMap((document) => [...coverDates(report, document), ...runningDates(report, document)]);
  },
};
