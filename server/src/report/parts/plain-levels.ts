import type { FrameworkLevel } from '../../frameworks/schema';

const level = (label: string, ...variants: string[]): FrameworkLevel => ({
  label,
  variants,
  code: null,
  verified: false,
});

/**
 * The words in which reports of anybody give grades, a list for each kind of them. They are words of plain language: only
 * below a head that says that they are grades do they count, and no order is known of them.
 */
export const PLAIN_LEVELS: readonly (readonly FrameworkLevel[])[] = [
  [
    level('outstanding'),
    level('excellent'),
    level('very good'),
    level('good', 'good performance'),
    level('satisfactory', 'satisfactory performance'),
    level('adequate'),
    level('acceptable', 'acceptable performance'),
    level('requires improvement', 'requires improvement to be good'),
    level('needs improvement'),
    level('inadequate'),
    level('unsatisfactory', 'unsatisfactory performance'),
    level('weak'),
    level('poor', 'poor performance'),
    level('unacceptable', 'unacceptable performance'),
  ],
  [
    level('compliant', 'fully compliant'),
    level('substantially compliant', 'largely compliant', 'mostly compliant'),
    level('partially compliant', 'partly compliant'),
    level('not compliant', 'non-compliant', 'non compliant'),
  ],
  [
    level('met', 'fully met', 'standard met'),
    level('mostly met', 'largely met'),
    level('partially met', 'partly met'),
    level('not met', 'unmet', 'standard not met'),
  ],
];
