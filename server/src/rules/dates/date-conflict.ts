import type { FrontOf, Report } from '../../report/model';
import { endsBeforeStart, publishedTooEarly } from './cover-dates';
import { reportYear } from '../../report/queries/report-time';
import type { Observation, Rule } from '../rule';
import { runningDates } from './running-dates';

/** Dates of the inspection and of publication that cannot all be right, in each of the documents of a text. */
export const dateConflict: Rule = {
  id: 'date-conflict',
  description: 'Two dates of the report cannot both be right.',
  severity: 'warning',
  check(report) {
    const time = reportYear(report);
    return time === null ? [] : report.documents.flatMap((document) => conflictsOf(report, document, time));
  },
};

function conflictsOf(report: Report, document: FrontOf, time: number): Observation[] {
  const found = runningDates(report, document, time);
  // What every page says otherwise needs no second finding for being the wrong way round.
  const reversed = endsBeforeStart(report, document, time).filter(({ start }) =>
    found.every((other) => other.start !== start),
  );
  return [...found, ...reversed, ...publishedTooEarly(report, document, time)];
}
