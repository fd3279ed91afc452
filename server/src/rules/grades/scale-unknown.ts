import * as l10n from '../../l10n';
import { digitsWithoutScale } from '../../report/queries/digits-without-scale';
import type { Rule } from '../rule';

/** Digits in a report of which neither a framework nor a legend says which end of them is best. */
export const scaleUnknown: Rule = {
  id: 'scale-unknown',
  description: 'Grades are given as bare digits, and nothing says which end of the scale is best.',
  severity: 'information',
  check(report) {
    // One finding for the report is enough.
    const [first] = digitsWithoutScale(report);
    if (!first) return [];
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
