import type { FrameworkInput } from '../schema';
import { areaSend } from './area-send';
import { alike } from './define';
import { childrensServicesFront } from './fronts';
import { annualAssessments } from './ofsted-annual-assessment';
import { ilacs } from './ofsted-ilacs';
import { jointAreaReviews } from './ofsted-joint-area-review';
import { ungradedLetters } from './ofsted-letters';
import { safeguardingAndLookedAfter } from './ofsted-safeguarding-looked-after';
import { singleInspections } from './ofsted-single-inspection';

/** How sentences name a council's services as a whole: not those for one group of children, nor in one respect. */
const whole = [
  '(this/the) local authority[ overall/ as a whole]',
  "{name} children's services {place}",
  'services (for/to) children[ young people/ and young people/, young people/, and young people][ and families/ and their families/, and families/, and their families/ families/ their families] {place}',
];

/** What English councils' children's services have been judged by since 2004, oldest family first. */
export const childrensServices: FrameworkInput[] = alike(
  { whole, front: childrensServicesFront, calledInProse: ['Ofsted'] },
  [
    ...alike({ calledInProse: ['Ofsted', 'JAR'] }, jointAreaReviews),
    ...alike({ calledInProse: ['Ofsted', 'APA'] }, annualAssessments),
    ...safeguardingAndLookedAfter,
    ...alike({ calledInProse: ['Ofsted', 'SIF'] }, singleInspections),
    ...alike({ calledInProse: ['Ofsted', 'ILACS'] }, ilacs),
    ...ungradedLetters,
    ...areaSend,
  ],
);
