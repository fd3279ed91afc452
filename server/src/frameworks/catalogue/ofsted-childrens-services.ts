import type { FrameworkInput } from '../schema';
import { areaSend } from './area-send';
import { annualAssessments } from './ofsted-annual-assessment';
import { ilacs } from './ofsted-ilacs';
import { jointAreaReviews } from './ofsted-joint-area-review';
import { ungradedLetters } from './ofsted-letters';
import { safeguardingAndLookedAfter } from './ofsted-safeguarding-looked-after';
import { singleInspections } from './ofsted-single-inspection';

/** What English councils' children's services have been judged by since 2004, oldest family first. */
export const childrensServices: FrameworkInput[] = [
  ...jointAreaReviews,
  ...annualAssessments,
  ...safeguardingAndLookedAfter,
  ...singleInspections,
  ...ilacs,
  ...ungradedLetters,
  ...areaSend,
];
