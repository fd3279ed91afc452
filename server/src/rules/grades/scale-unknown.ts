import * as l10n from '../../l10n';
import type { Rule } from '../rule';

/** Digits in a report of which neither a framework nor a legend says which end of them is best. */
export const scaleUnknown: Rule = {
  id: 'scale-unknown',
  description: 'Grades are given as bare digits, and nothing says which end of the scale is best.',
  severity: 'information',
  check(report) {
    const [first, second] = report.unplaced.filter(({ scale, kind }) => kind === 'code' && scale.levels.length === 0);
    // One digit by itself may be anything; and one finding for the report is enough.
    if (!first || !second) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: l10n.t(
          'Nothing here says whether 1 or the highest digit is the best grade: the framework is not known, and no legend was found. Choose the framework, or give the report a legend.',
        ),
        related: [],
      },
    ];
  },
};
