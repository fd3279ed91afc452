import type { FrameworkInput } from '../schema';
import { listed, type AreaInput, type ComparabilityInput, type CueInput } from './define';
import { coded } from './scales';

/** Inspections of safeguarding, child protection and looked-after children, 2009 to 2013. In all of them 1 is the best. */

/** Opening sentences of the outcome areas name what services do: 'Services to promote the health of looked after children …'. */
function services(purpose: string): string[] {
  const subject = `Services ${purpose} of looked after children`;
  return [subject, `${subject} and young people`, `${subject} and outcomes`];
}

const bestIsOne = ['1', '2', '3', '4'];
const fourWords = coded(
  [{ label: 'outstanding' }, { label: 'good' }, { label: 'adequate' }, { label: 'inadequate' }],
  bestIsOne,
);

const legend: CueInput[] = [
  { where: 'legend', phrase: 'Outstanding (Grade 1)', weight: 2 },
  { where: 'legend', phrase: 'Adequate (Grade 3)', weight: 2 },
];

/** What the single inspection framework did to the words of the inspections before it. */
const towardsSingleFramework: ComparabilityInput[] = [
  {
    with: 'ofsted-sif-2013',
    relation: 'renamed',
    levels: ['adequate'],
    note: 'Adequate became requires improvement in November 2013, with a higher bar: good is the minimum from then on.',
  },
  {
    with: 'ofsted-sif-2013',
    relation: 'nearest',
    note: 'The word and its place stay, but the single framework of November 2013 raised expectations: far more councils fell below good.',
  },
];

const bothServices: AreaInput[] = listed([
  {
    id: 'overall_effectiveness',
    name: 'Overall effectiveness',
    variants: [
      'The overall effectiveness of safeguarding services',
      'The overall effectiveness of services for looked after children',
      'The overall effectiveness of the safeguarding services',
      'Overall effectiveness of services',
    ],
    kind: 'overall',
  },
  {
    id: 'capacity_for_improvement',
    name: 'Capacity for improvement',
    variants: [
      'Capacity to improve',
      'The capacity for improvement of safeguarding services',
      'The capacity for improvement of services for looked after children',
    ],
  },
]);

const safeguardingOutcomes: AreaInput[] = [
  {
    id: 'are_safe',
    name: 'Children and young people are safe',
    short: 'Children are safe',
    variants: [
      'Children and young people are safe: effectiveness of services in taking reasonable steps to ensure that children and young people are safe',
      'The effectiveness of services in taking reasonable steps to ensure that children and young people are safe',
      'The effectiveness of services in taking reasonable steps to ensure children and young people are safe',
      'The effectiveness of services to ensure children and young people are safe',
      'The effectiveness of services to ensure that children and young people are safe',
    ],
    listed: true,
    service: 'safeguarding',
  },
  {
    id: 'feel_safe',
    name: 'Children and young people feel safe',
    short: 'Children feel safe',
    variants: [
      'Children and young people feel safe: effectiveness of services in helping to ensure that children and young people feel safe',
      'The effectiveness of services in taking reasonable steps to ensure that children and young people feel safe',
      'The effectiveness of services in helping to ensure that children and young people feel safe',
      'The effectiveness of services to ensure children and young people feel safe',
      'The effectiveness of services to ensure that children and young people feel safe',
    ],
    optional: true,
    service: 'safeguarding',
  },
  {
    id: 'are_safe_and_feel_safe',
    name: 'Children and young people are safe and feel safe',
    short: 'Safe and feeling safe',
    variants: [
      'The effectiveness of services in taking reasonable steps to ensure that children and young people are safe and that they feel safe',
      'The effectiveness of services in taking reasonable steps to ensure that children and young people are safe and feel safe',
    ],
    optional: true,
    service: 'safeguarding',
  },
  {
    id: 'contribution_of_health_agencies',
    name: 'The contribution of health agencies to keeping children and young people safe',
    short: 'Health agencies',
    optional: true,
    service: 'safeguarding',
  },
];

const lookedAfterOutcomes: AreaInput[] = listed([
  {
    id: 'being_healthy',
    name: 'Being healthy',
    variants: ['Outcomes for being healthy', ...services('to promote the health')],
    service: 'looked_after',
  },
  { id: 'staying_safe', name: 'Staying safe', service: 'looked_after' },
  {
    id: 'enjoying_and_achieving',
    name: 'Enjoying and achieving',
    variants: [
      'The impact of services in enabling looked after children and young people to enjoy and achieve',
      'The impact of services on how looked after children and young people enjoy and achieve',
    ],
    service: 'looked_after',
  },
  {
    id: 'making_a_positive_contribution',
    name: 'Making a positive contribution',
    variants: [
      'Making a positive contribution, including user engagement',
      'Positive contribution',
      'Opportunities for looked after children in making a positive contribution',
      'Opportunities and outcomes for looked after children in making a positive contribution',
    ],
    service: 'looked_after',
  },
  {
    id: 'economic_wellbeing',
    name: 'Economic well-being',
    variants: [
      'Economic wellbeing',
      'Achieving economic well-being',
      'Achieving economic wellbeing',
      'Outcomes for looked after children and young people to achieve economic well-being',
      'Outcomes for the economic well-being of looked after children',
    ],
    service: 'looked_after',
  },
]);

const provision: AreaInput[] = [
  {
    id: 'quality_of_provision',
    name: 'Quality of provision',
    variants: [
      'The quality of provision of safeguarding services',
      'The quality of provision for looked after children',
    ],
  },
  {
    id: 'service_responsiveness_including_complaints',
    name: 'Service responsiveness including complaints',
    short: 'Service responsiveness',
    variants: ['Service responsiveness, including complaints'],
    optional: true,
  },
  { id: 'service_responsiveness', name: 'Service responsiveness', optional: true },
  {
    id: 'assessment_and_direct_work_with_families',
    name: 'Assessment and direct work with children and families',
    short: 'Assessment and direct work',
    variants: ['Assessments and direct work with children and families'],
    optional: true,
  },
  {
    id: 'assessment_and_direct_work',
    name: 'Assessment and direct work with children',
    short: 'Assessment and direct work',
    variants: ['Assessments and direct work with children'],
    optional: true,
  },
  {
    id: 'case_planning',
    name: 'Case planning, review and recording',
    short: 'Case planning',
    variants: ['Case planning, reviews and recording', 'Case planning, reviewing and recording'],
    optional: true,
  },
];

const management: AreaInput[] = [
  {
    id: 'leadership_and_management',
    name: 'Leadership and management',
    variants: [
      'Leadership and management of safeguarding services for children and young people',
      'Leadership and management of safeguarding services',
      'Leadership and management of services for looked after children and young people',
      'Leadership and management of services for looked after children',
    ],
  },
  {
    id: 'ambition_and_prioritisation',
    name: 'Ambition and prioritisation',
    variants: ['Ambition and prioritization'],
    listed: true,
  },
  {
    id: 'evaluation',
    name: 'Evaluation, including performance management, quality assurance and workforce development',
    short: 'Performance and workforce',
    variants: [
      'Evaluation including performance management, quality assurance and workforce development',
      'Performance management and quality assurance',
    ],
    listed: true,
  },
  { id: 'user_engagement', name: 'User engagement', optional: true },
  { id: 'partnerships', name: 'Partnerships', variants: ['Partnership working'], optional: true },
  { id: 'equality_and_diversity', name: 'Equality and diversity', listed: true },
  { id: 'value_for_money', name: 'Value for money', optional: true },
];

export const safeguardingAndLookedAfter: FrameworkInput[] = [
  {
    id: 'ofsted-cqc-slac-2009',
    inspectorate: 'Ofsted and CQC',
    name: 'Inspection of safeguarding and looked after children services',
    shortName: 'Safeguarding and looked after children',
    from: '2009-04-01',
    to: '2012',
    direction: 'lowest-best',
    levels: fourWords,
    services: [
      {
        id: 'safeguarding',
        name: 'Safeguarding',
        variants: ['Safeguarding services', 'The inspection outcomes: safeguarding services'],
      },
      {
        id: 'looked_after',
        name: 'Looked after children',
        variants: [
          'Services for looked after children',
          'Looked after children services',
          "Looked after children's services",
          'Services for looked after children and young people',
          'The inspection outcomes: services for looked after children',
        ],
      },
    ],
    areas: [...bothServices, ...safeguardingOutcomes, ...lookedAfterOutcomes, ...provision, ...management],
    cues: [
      { where: 'title', phrase: 'inspection of safeguarding and looked after children services', weight: 3 },
      { where: 'title', phrase: 'The inspection judgements and what they mean', weight: 1 },
      { where: 'title', phrase: 'Record of main findings', weight: 1 },
      { where: 'title', phrase: 'The inspection outcomes: safeguarding services', weight: 2 },
      ...legend,
      { where: 'table-row', phrase: 'Service responsiveness including complaints', weight: 2 },
      { where: 'table-row', phrase: 'Ambition and prioritisation', weight: 2 },
      { where: 'law', phrase: 'Children Act 2004', weight: 1 },
    ],
    predecessor: 'ofsted-jar-2007',
    successor: 'ofsted-cp-2012',
    comparability: [
      ...towardsSingleFramework,
      {
        with: 'ofsted-cp-2012',
        relation: 'nearest',
        note: 'The same words and digits; the inspection of 2012 looks at child protection alone.',
      },
      {
        with: 'ofsted-lac-2013',
        relation: 'nearest',
        note: 'The same words and digits; the inspection of 2013 looks at looked-after children alone and has fewer areas.',
      },
    ],
    notes: [
      'Two services are judged under the same area names: an area is known only together with its service.',
      'Reports of 2009 and 2010 judge by themselves whether children are safe and whether they feel safe; later ones judge both in one and add the contribution of health agencies.',
      'From here on 1 is the best; in the reviews and assessments to 2008 it is the worst.',
      'The month in which it ended is not confirmed (about the middle of 2012).',
    ],
    sources: [
      {
        ref: 'Ofsted, inspection of safeguarding and looked after children services, Stockton-on-Tees, 22 October 2010',
      },
      {
        ref: 'https://vdocuments.site/inspections-of-safeguarding-and-looked-after-children-services-of-safeguarding-and.html',
      },
      { ref: 'https://slideplayer.com./amp/773363', kind: 'secondary' },
      {
        ref: 'https://careappointments.com/care-news/england/82562/ofsteds-new-inspections-are-intense-and-rigorous/',
        kind: 'secondary',
      },
      { ref: 'https://paperzz.com/doc/7085700/safeguarding-and-cla-inspection', kind: 'secondary' },
    ],
  },
  {
    id: 'ofsted-cp-2012',
    inspectorate: 'Ofsted',
    name: 'Inspection of local authority arrangements for the protection of children',
    shortName: 'Child protection 2012-13',
    from: '2012-05',
    to: '2013',
    direction: 'lowest-best',
    levels: fourWords,
    areas: [
      {
        id: 'overall_effectiveness',
        name: 'Overall effectiveness',
        variants: [
          'The overall effectiveness of the arrangements to protect children',
          'Overall effectiveness of arrangements to protect children',
        ],
        kind: 'overall',
        verified: false,
      },
      {
        id: 'help_and_protection',
        name: 'The effectiveness of the help and protection provided to children, young people, families and carers',
        short: 'Help and protection',
        verified: false,
      },
      {
        id: 'quality_of_practice',
        name: 'The quality of practice',
        verified: false,
      },
      {
        id: 'leadership_and_governance',
        name: 'Leadership and governance',
        variants: ['Leadership and management'],
        verified: false,
      },
    ],
    cues: [
      {
        where: 'title',
        phrase: 'inspection of local authority arrangements for the protection of children',
        weight: 3,
      },
      { where: 'title', phrase: 'arrangements for the protection of children', weight: 2 },
      ...legend.map((cue) => ({ ...cue, weight: 1 })),
    ],
    predecessor: 'ofsted-cqc-slac-2009',
    successor: 'ofsted-sif-2013',
    comparability: towardsSingleFramework,
    notes: [
      'Its grades are confirmed by later reports that cite them, some with the digit; its own layout and area names are not.',
    ],
    sources: [
      { ref: 'Ofsted, single inspection reports on Barnsley, 8 August 2014, and Portsmouth, 1 September 2014' },
    ],
  },
  {
    id: 'ofsted-lac-2013',
    inspectorate: 'Ofsted',
    name: 'Inspection of looked after children services',
    shortName: 'Looked after children 2013',
    from: '2013-06',
    to: '2013-08',
    direction: 'lowest-best',
    levels: fourWords,
    areas: listed([
      {
        id: 'overall',
        name: 'Overall effectiveness',
        variants: [
          'Overall effectiveness of services for looked after children and young people',
          'The overall effectiveness of services for looked after children',
          'The overall effectiveness of services to looked after children',
        ],
        kind: 'overall',
      },
      {
        id: 'capacity',
        name: 'Capacity to improve',
        variants: ['Capacity for improvement', "The council's capacity to improve"],
      },
      {
        id: 'outcomes',
        name: 'Outcomes for looked after children and young people',
        short: 'Outcomes',
        variants: ['Outcomes for looked after children'],
      },
      { id: 'quality', name: 'Quality of provision' },
      {
        id: 'leadership',
        name: 'Leadership and management',
        variants: ['The leadership and management of services for looked after children'],
      },
    ]),
    cues: [
      { where: 'title', phrase: 'inspection of looked after children services', weight: 3 },
      { where: 'title', phrase: 'Record of main findings', weight: 1 },
      { where: 'law', phrase: 'section 136 of the Education and Inspections Act 2006', weight: 1 },
      ...legend,
      { where: 'table-row', phrase: 'Outcomes for looked after children and young people', weight: 2 },
    ],
    predecessor: 'ofsted-cqc-slac-2009',
    successor: 'ofsted-sif-2013',
    comparability: towardsSingleFramework,
    notes: ['One running header of this time still names the inspection of safeguarding and looked after children.'],
    sources: [
      {
        ref: 'Ofsted, inspections of looked after children services in Norfolk, Kent, Medway and Sandwell, August 2013',
      },
    ],
  },
  {
    id: 'ofsted-car-2009',
    inspectorate: 'Ofsted',
    name: 'Unannounced inspection of contact, referral and assessment arrangements',
    shortName: 'Contact, referral and assessment',
    from: '2009',
    to: '2012',
    direction: 'words',
    levels: [],
    cues: [
      { where: 'title', phrase: 'unannounced inspection of contact, referral and assessment arrangements', weight: 3 },
      { where: 'title', phrase: 'inspection of contact, referral and assessment', weight: 3 },
      { where: 'title', phrase: 'contact, referral and assessment arrangements', weight: 2 },
      { where: 'text', phrase: 'areas for priority action', weight: 1 },
      { where: 'text', phrase: 'areas for development', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'The letter awards no grade: it lists strengths, areas for development and areas for priority action.',
      },
    ],
    notes: ['That it awards no grade is not confirmed in words by any page read.'],
    sources: [
      { ref: 'https://publications.parliament.uk/pa/cm200910/cmselect/cmchilsch/276i-ii/10032209.htm' },
      {
        ref: 'Ofsted, inspection of safeguarding and looked after children services, Stockton-on-Tees, 22 October 2010',
      },
    ],
    verified: false,
  },
];
