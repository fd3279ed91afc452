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

/** Of whom sentences on earlier inspections of a council's services speak. */
const citing = {
  parts: [
    'need help',
    'help and protection',
    'in care',
    'looked after',
    'care leavers',
    'leaders',
    'leadership',
    'adoption',
    'fostering',
    'permanence',
    'safeguarding',
    'board',
    'early help',
    'capacity to improve',
  ],
  whole: ["children['s/s] services", '[local ]authority', 'council'],
  groups: ['children', 'young people', 'families', 'parents', 'carers', 'people'],
  cases: ['case[s]', 'file[s]', 'audit[s]', 'record[s]', 'assessments', 'plans', '(own /self-)evaluation'],
  narrow: [
    'children who',
    'practice',
    '(team/process/front door/planning/provision/partnership)',
    'plan[s]',
    'assessment[s]',
    'home[s]',
    'school[s]',
  ],
};

/** How councils, and the trusts that some have given their services to, are called. */
const authorities = {
  bodies: ['council', 'borough', 'authority', 'corporation', 'trust'],
  placed: ['borough', 'city', 'county'],
  words: [
    ...['local', 'metropolitan', 'district', 'unitary', 'royal', 'london', 'area', 'partnership'],
    ...['children', 'childrens', 'services', 'service', 'social', 'care', 'bc', 'cc', 'mbc', 'lbc'],
  ],
};

/** Whom else prose about a council's services speaks of, and what inspections of a part of them are of, or are called. */
export const besideCouncils = {
  citing,
  others: [
    "Children's homes: home[s]",
    'Schools: (school/schools/academy/academies)',
    'Colleges: college[s]',
    'Early years settings: (setting/settings/nursery/nurseries/childminder/childminders)',
    "Early years settings: children['s] centre[s]",
    'Placements: (placement/placements/carers/own provision/residential provision/provider/providers/agency/agencies)',
  ],
  parts: [
    '(adoption/area/fostering/jtai/leavers/looked after/lscb/need of help/need help/permanence/protection/safeguarding/send/youth)',
  ],
};

/** What English councils' children's services have been judged by since 2004, oldest family first. */
export const childrensServices: FrameworkInput[] = alike(
  {
    ...besideCouncils,
    subjects: ['council', 'trust'],
    bodies: ['council', 'authority', 'trust'],
    authorities,
    providers: ['centre', 'unit', 'service'],
    whole,
    front: childrensServicesFront,
    calledInProse: ['Ofsted'],
  },
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
