import type { FrameworkInput } from '../schema';
import { listed, type AreaInput, type LevelInput } from './define';
import { coded } from './scales';

/** Joint area reviews and the youth inspections within them, 2004 to 2008. In all of them 4 is the best. */

const bestIsFour = ['4', '3', '2', '1'];

const adequateWords: LevelInput[] = [
  {
    label: 'outstanding',
    variants: [
      'excellent',
      'outstanding/excellent',
      'outstanding / excellent',
      'excellent/outstanding',
      'excellent / outstanding',
    ],
  },
  { label: 'good' },
  { label: 'adequate' },
  { label: 'inadequate' },
];

const contribution = 'The contribution of local services to improving outcomes for';

const lookedAfter: AreaInput = {
  id: 'looked_after_children',
  name: 'Looked after children',
  variants: [
    'Looked after children and young people',
    'Children and young people who are looked after',
    `${contribution} looked after children and young people`,
    `${contribution} looked after children`,
    'improving outcomes for looked after children and young people',
    'improving outcomes for looked after children',
  ],
};

const learningDifficulties: AreaInput = {
  id: 'learning_difficulties_and_disabilities',
  name: 'Learning difficulties and/or disabilities',
  short: 'Learning difficulties',
  variants: [
    'Children and young people with learning difficulties and/or disabilities',
    'Learning difficulties and disabilities',
    'Children and young people with learning difficulties and disabilities',
    'Learners with learning difficulties and/or disabilities',
    `${contribution} children and young people with learning difficulties and/or disabilities`,
    'improving outcomes for children and young people with learning difficulties and/or disabilities',
  ],
};

const serviceManagement: AreaInput = {
  id: 'service_management',
  name: 'Service management',
  variants: ['The management of services for children and young people', 'Management of services'],
};

const capacity: AreaInput = {
  id: 'capacity_to_improve',
  name: 'Capacity to improve',
  variants: [
    'Capacity to improve further',
    'Capacity for further improvement',
    'Capacity for improvement',
    "The capacity of children's services to improve further",
    "The capacity of children's services to improve",
    'The capacity of council services to improve further',
    'The capacity of council services to improve',
    'The capacity of local services to improve',
    'The capacity of services to improve further',
    'The capacity of services to improve',
  ],
};

/** Summaries, and the section on children of the corporate assessment, name the five outcomes so. */
const work = (...ends: string[]) =>
  ends.flatMap((end) => [
    `The work of all local services in ${end}`,
    `The combined work of all local services in ${end}`,
    `Work in ${end}`,
  ]);

const helping = 'helping children and young people';

export const jointAreaReviews: FrameworkInput[] = [
  {
    id: 'ofsted-jar-2005',
    inspectorate: 'Ofsted and eight other inspectorates',
    name: 'Joint area review, first format: all five outcomes',
    shortName: 'Joint area review 2005-07',
    from: '2005-09',
    to: '2007',
    direction: 'highest-best',
    levels: coded(adequateWords, bestIsFour),
    codesVerified: false,
    areas: [
      {
        id: 'being_healthy',
        name: 'Being healthy',
        variants: work('securing the health of children and young people'),
        verified: false,
      },
      {
        id: 'staying_safe',
        name: 'Staying safe',
        variants: work('keeping children and young people safe'),
        verified: false,
      },
      {
        id: 'enjoying_and_achieving',
        name: 'Enjoying and achieving',
        variants: work(`${helping} to enjoy their education and to achieve well`, `${helping} to enjoy and achieve`),
        verified: false,
      },
      {
        id: 'making_a_positive_contribution',
        name: 'Making a positive contribution',
        variants: work(`${helping} to contribute to society`),
        verified: false,
      },
      {
        id: 'achieving_economic_wellbeing',
        name: 'Achieving economic well-being',
        variants: [
          'Achieving economic wellbeing',
          'Economic well-being',
          ...work(`${helping} achieve economic well-being`, `${helping} to achieve economic well-being`),
        ],
        verified: false,
      },
      { ...serviceManagement, verified: false },
      { ...capacity, verified: false },
      { ...lookedAfter, optional: true, verified: false },
      { ...learningDifficulties, optional: true, verified: false },
      // Beside the outcomes the table grades the council's services, by kind.
      {
        id: 'social_care_services',
        name: "The council's social care services for children",
        short: 'Social care services',
        variants: ['Social care services for children'],
        optional: true,
        verified: false,
      },
      {
        id: 'education_services',
        name: "The council's education services",
        short: 'Education services',
        optional: true,
        verified: false,
      },
      {
        id: 'health_services',
        name: 'The health services for children',
        short: 'Health services',
        optional: true,
        verified: false,
      },
    ],
    cues: [
      { where: 'title', phrase: 'joint area review', weight: 3 },
      { where: 'title', phrase: 'future joint area review', weight: -3 },
      { where: 'title', phrase: 'next joint area review', weight: -3 },
      { where: 'title', phrase: "children's services authority area", weight: 2 },
      { where: 'title', phrase: 'review of services for children and young people', weight: 2 },
      { where: 'law', phrase: 'section 20 of the Children Act 2004', weight: 2 },
      { where: 'legend', phrase: '4: outstanding; 3: good; 2: adequate; 1: inadequate', weight: 2 },
      { where: 'table-head', phrase: 'Local services overall', weight: 2 },
      { where: 'table-row', phrase: 'Being healthy', weight: 2 },
      { where: 'table-row', phrase: 'Enjoying and achieving', weight: 2 },
    ],
    successor: 'ofsted-jar-2007',
    comparability: [
      {
        with: 'ofsted-jar-2007',
        relation: 'same',
        note: 'The same scale and review; from 2007 it looks at fewer areas, so areas seldom have a twin.',
      },
    ],
    notes: ['The words appear in findings of 2006; the digits and the layout are taken from the second format.'],
    sources: [
      {
        ref: 'https://www.tes.com/news/joint-area-reviews-how-new-childrens-services-are-inspected',
        kind: 'secondary',
      },
      {
        ref: 'https://careappointments.com/care-news/england/79657/youth-services-are-improving-ofsted',
        kind: 'secondary',
      },
      {
        ref: 'https://www.scribd.com/document/33507362/Ofsted-Inspection-of-Children-s-Services-Grade-Descriptors-PDF-Format',
      },
    ],
  },
  {
    id: 'ofsted-jar-2007',
    inspectorate: 'Ofsted and other inspectorates',
    name: 'Joint area review, second format: safeguarding, looked after children, learning difficulties and investigations',
    shortName: 'Joint area review 2007-08',
    from: '2007',
    to: '2008-12',
    direction: 'highest-best',
    levels: coded(adequateWords, bestIsFour),
    areas: listed([
      {
        id: 'safeguarding',
        name: 'Safeguarding',
        variants: [
          `${contribution} children and young people at risk or requiring safeguarding`,
          `${contribution} children and young people at risk, or requiring safeguarding`,
          'improving outcomes for children and young people at risk or requiring safeguarding',
        ],
      },
      lookedAfter,
      learningDifficulties,
      serviceManagement,
      capacity,
    ]),
    cues: [
      { where: 'title', phrase: 'joint area review', weight: 3 },
      { where: 'title', phrase: 'future joint area review', weight: -3 },
      { where: 'title', phrase: 'next joint area review', weight: -3 },
      { where: 'title', phrase: "children's services authority area", weight: 2 },
      { where: 'title', phrase: 'review of services for children and young people', weight: 2 },
      { where: 'law', phrase: 'section 20 of the Children Act 2004', weight: 2 },
      { where: 'legend', phrase: '4: outstanding; 3: good; 2: adequate; 1: inadequate', weight: 2 },
      { where: 'table-head', phrase: 'Local services overall', weight: 2 },
      { where: 'table-row', phrase: 'Safeguarding', weight: 1 },
      { where: 'table-row', phrase: 'Learning difficulties and/or disabilities', weight: 2 },
      { where: 'text', phrase: 'main findings of this joint area review', weight: 2 },
    ],
    predecessor: 'ofsted-jar-2005',
    successor: 'ofsted-cqc-slac-2009',
    comparability: [
      {
        with: 'ofsted-cqc-slac-2009',
        relation: 'nearest',
        note: 'The words and their order stay, the digits flip: 4 is the best to 2008, 1 is the best from April 2009. The later inspection looks at two services in depth.',
      },
    ],
    notes: [
      'Tick rows print the labels from worst to best.',
      'Further investigations are graded in a sentence only.',
      'Annexes carry the annual assessment letter, a youth inspection and the corporate assessment, each with a scale of its own.',
    ],
    sources: [
      { ref: 'Ofsted and others, joint area review of Redcar and Cleveland, 9 September 2008' },
      {
        ref: 'https://docsbay.net/comprehensive-area-assessment-caa-proposals-for-assessing-local-authority-services',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'ofsted-eyi-2004',
    inspectorate: 'Ofsted',
    name: 'Enhanced youth inspection and youth service inspection',
    shortName: 'Youth inspection 2004-08',
    from: '2004-01',
    to: '2008',
    direction: 'highest-best',
    levels: coded(
      [
        {
          label: 'excellent',
          variants: [
            'outstanding',
            'excellent / outstanding',
            'excellent/outstanding',
            'outstanding / excellent',
            'outstanding/excellent',
          ],
        },
        { label: 'good' },
        { label: 'adequate', variants: ['satisfactory', 'adequate/satisfactory', 'adequate / satisfactory'] },
        { label: 'inadequate' },
      ],
      bestIsFour,
    ),
    areas: [
      {
        id: 'youth_work',
        name: 'Youth work',
        variants: ['The youth service', 'Youth services', 'Youth work provision'],
        kind: 'overall',
        optional: true,
      },
      ...listed([
        {
          id: 'standards',
          name: "Standards of young people's achievement",
          short: 'Standards of achievement',
          variants: ["Standards of young people's achievements"],
        },
        { id: 'practice', name: 'Quality of youth work practice', variants: ['Youth work practice'] },
        {
          id: 'curriculum_and_resources',
          name: 'Quality of curriculum and resources',
          short: 'Curriculum and resources',
          variants: ['Quality of the curriculum and resources'],
        },
        { id: 'leadership_and_management', name: 'Leadership and management' },
      ]),
    ],
    cues: [
      { where: 'title', phrase: 'enhanced youth inspection', weight: 3 },
      { where: 'title', phrase: 'youth service inspection', weight: 3 },
      { where: 'title', phrase: 'Key aspect inspection grades', weight: 3 },
      { where: 'table-head', phrase: 'Key aspect', weight: 2 },
      { where: 'table-row', phrase: 'Quality of youth work practice', weight: 3 },
      {
        where: 'legend',
        phrase: '4: excellent / outstanding; 3: good; 2: adequate/satisfactory; 1: inadequate',
        weight: 3,
      },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Youth services were inspected on a framework of their own, which no later one continues.',
      },
      {
        with: 'ofsted-jar-2007',
        relation: 'not-comparable',
        note: 'A youth inspection printed within a joint area review judges youth work only, on key aspects of its own.',
      },
    ],
    notes: [
      'The key aspects are numbered 1 to 3 beside their grades: the first digit of a row is not a grade.',
      'Its last year is not confirmed.',
    ],
    sources: [
      { ref: 'Ofsted and others, joint area review of Redcar and Cleveland, 9 September 2008, annex B' },
      {
        ref: 'https://careappointments.com/care-news/england/79657/youth-services-are-improving-ofsted',
        kind: 'secondary',
      },
      {
        ref: 'https://businessdocbox.com/Human_Resources/93313219-Joint-area-review-the-enhanced-youth-inspection-information-for-local-areas-publication-type-published-reference-no.html',
        kind: 'secondary',
      },
    ],
  },
];
