import type { FrameworkInput } from '../schema';
import { demanded, listed, type AreaInput, type ComparabilityInput, type LevelInput } from './define';
import { coded, unverified } from './scales';

/** The yearly assessments of English councils' children's services, 2005 to 2011. In all of them 4 is the best. */

const bestIsFour = ['4', '3', '2', '1'];

const deskAssessment: ComparabilityInput = {
  with: null,
  relation: 'not-comparable',
  note: 'A yearly desk assessment drawn from data, not an inspection: its grades do not continue in any inspection framework.',
};

const ratherThanInspection: ComparabilityInput[] = [
  {
    with: 'ofsted-jar-2007',
    relation: 'not-comparable',
    note: 'The annual assessment is a desk exercise; the joint area review is an inspection. Some councils fell two levels when they were inspected.',
  },
  {
    with: 'ofsted-cqc-slac-2009',
    relation: 'not-comparable',
    note: 'An annual desk assessment against an inspection; and the digits run the other way: 4 is the best here, 1 is the best from April 2009.',
  },
];

const wholeAreas = {
  leadership: {
    id: 'leadership_and_management',
    name: 'Leadership and management',
    variants: [
      'The leadership and management of services for children and young people',
      'The leadership and management of council services for children and young people',
      'Management',
      'Service management',
    ],
  },
  capacity: {
    id: 'capacity_to_improve',
    name: 'Capacity to improve',
    variants: [
      'Capacity to improve, including the management of services for children and young people',
      "Capacity to improve, including the management of children's services",
      'Capacity for improvement',
      "The council's capacity to improve, including its management of services",
      "The council's overall capacity to improve its services for children and young people",
      "The council's capacity to improve",
    ],
  },
} satisfies Record<string, AreaInput>;

/** The five outcomes of Every Child Matters, by their table labels and by the openings of their sections. */
function outcomes(optional: boolean): AreaInput[] {
  const contribution = (end: string): string[] =>
    ["council's", "authority's", "local authority's"].map(
      (whose) => `The contribution of the ${whose} children's services ${end}`,
    );
  return [
    {
      id: 'being_healthy',
      name: 'Being healthy',
      variants: contribution('towards improving the health of children and young people'),
      optional,
    },
    {
      id: 'staying_safe',
      name: 'Staying safe',
      variants: [
        ...contribution('towards promoting and securing the safety of children and young people'),
        'promoting and securing the safety of children and young people in the area',
      ],
      optional,
    },
    {
      id: 'enjoying_and_achieving',
      name: 'Enjoying and achieving',
      variants: contribution(
        'to ensuring children and young people achieve at school and enjoy their education and leisure activities',
      ),
      optional,
    },
    {
      id: 'making_a_positive_contribution',
      name: 'Making a positive contribution',
      variants: ['Positive contribution'],
      optional,
    },
    {
      id: 'achieving_economic_wellbeing',
      name: 'Achieving economic well-being',
      variants: [
        'Achieving economic wellbeing',
        'Economic well-being',
        ...contribution('to enabling children and young people to achieve economic well-being'),
      ],
      optional,
    },
  ];
}

const outstandingOrExcellent: LevelInput[] = [
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

const graded2007 = (optional: boolean): AreaInput[] => [
  {
    id: 'overall_effectiveness',
    name: "Overall effectiveness of children's services",
    short: 'Overall effectiveness',
    variants: ['Overall effectiveness'],
    kind: 'overall',
  },
  ...outcomes(optional),
  wholeAreas.capacity,
];

export const annualAssessments: FrameworkInput[] = [
  {
    id: 'ofsted-csci-apa-2005',
    inspectorate: 'Ofsted and CSCI',
    name: "Annual performance assessment of children's services, 2005",
    shortName: 'APA 2005',
    from: '2005',
    to: '2005-12',
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'very good', variants: ['excellent'] },
        { label: 'good' },
        { label: 'adequate' },
        { label: 'inadequate' },
      ],
      bestIsFour,
    ),
    areas: [
      ...demanded([
        {
          id: 'childrens_services',
          name: "Children's services overall",
          variants: [
            "Children's services",
            "The contribution of the local authority's children's services in maintaining and improving outcomes for children and young people",
          ],
          kind: 'overall',
        },
        {
          id: 'education',
          name: 'Education',
          variants: [
            'Education services',
            "The contribution of the local authority's education services in maintaining and improving outcomes for children and young people",
            "The contribution of the council's education services in maintaining and improving outcomes for children and young people",
          ],
        },
        {
          id: 'social_care_services',
          name: "Children's social care",
          variants: [
            'Social care services',
            'Social care',
            "The contribution of the council's children's social care services in maintaining and improving outcomes for children and young people",
            "The contribution of the local authority's social care services in maintaining and improving outcomes for children and young people",
          ],
        },
        wholeAreas.capacity,
      ]),
      ...outcomes(true),
    ],
    sentences: [
      { phrase: 'outcomes in this area are [generally ]{grade}', restates: true },
      { phrase: 'overall[,] outcomes are [just ]{grade}', restates: true },
    ],
    cues: [
      { where: 'formula', phrase: '2005 annual performance assessment', weight: 2 },
      { where: 'title', phrase: '2005 annual performance assessment', weight: 3 },
      { where: 'text', phrase: 'findings of the 2005 annual performance assessment', weight: 3 },
      { where: 'title', phrase: 'annual performance assessment', weight: 2 },
      { where: 'text', phrase: 'Commission for Social Care Inspection', weight: 1 },
    ],
    successor: 'ofsted-csci-apa-2006',
    comparability: [
      {
        with: 'ofsted-csci-apa-2006',
        relation: 'renamed',
        levels: ['very good'],
        note: 'The top level of the first round, very good, is called excellent or outstanding from 2006; the digits stay.',
      },
      { with: 'ofsted-csci-apa-2006', relation: 'same', note: 'The same yearly assessment on the same four digits.' },
      deskAssessment,
    ],
    notes: [
      'A council paper of the time writes stars for the digits: 2-star for grade 2.',
      'The five outcomes are described in prose.',
    ],
    sources: [
      {
        ref: 'https://www.tes.com/news/tes-archive/tes-publication/watchdogs-rate-most-councils-good',
        kind: 'secondary',
      },
      { ref: 'https://www.communitycare.co.uk/2005/11/30/joint-childrens-gradings-positive/', kind: 'secondary' },
      {
        ref: 'http://old-iwight.onthewight.com/council/committees/Policy%20Commission%20for%20Children%20and%20School%20Results/1-2-06/Paper%20D.htm',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'ofsted-csci-apa-2006',
    inspectorate: 'Ofsted and CSCI',
    name: 'Annual performance assessment of services for children and young people, 2006',
    shortName: 'APA 2006',
    from: '2006',
    to: '2006',
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
            'well above minimum requirements',
          ],
        },
        { label: 'good', variants: ['consistently above minimum requirements'] },
        { label: 'adequate', variants: ['only minimum requirements'] },
        { label: 'inadequate', variants: ['does not deliver minimum requirements'] },
      ],
      bestIsFour,
    ),
    areas: [
      ...listed([
        {
          id: 'childrens_services',
          name: "Children's services",
          variants: [
            "The contribution of the local authority's children's services in maintaining and improving outcomes for children and young people",
            "The local authority's children's services",
          ],
          kind: 'overall',
        },
        wholeAreas.capacity,
        {
          id: 'social_care_services',
          name: 'Social care services',
          variants: [
            "The contribution of the local authority's social care services in maintaining and improving outcomes for children and young people",
            "The local authority's social care services",
          ],
        },
      ]),
      ...outcomes(true),
      { ...wholeAreas.leadership, optional: true },
    ],
    sentences: [
      {
        phrase:
          'contribution of services to improving outcomes [for children and young people ]in this aspect is {grade}',
      },
    ],
    cues: [
      {
        where: 'title',
        phrase: '2006 annual performance assessment of services for children and young people',
        weight: 3,
      },
      { where: 'text', phrase: 'findings of the 2006 annual performance assessment', weight: 3 },
      { where: 'title', phrase: 'annual performance assessment of services for children and young people', weight: 2 },
      { where: 'table-head', phrase: 'Areas for judgement', weight: 2 },
      { where: 'table-head', phrase: 'Grade awarded', weight: 1 },
      { where: 'legend', phrase: 'Capacity to improve descriptors', weight: 2 },
      { where: 'table-row', phrase: 'social care services in maintaining and improving outcomes', weight: 2 },
    ],
    predecessor: 'ofsted-csci-apa-2005',
    successor: 'ofsted-apa-2007',
    comparability: [
      {
        with: 'ofsted-apa-2007',
        relation: 'same',
        note: 'The same yearly assessment; excellent and outstanding are two names of one level.',
      },
      deskAssessment,
      ...ratherThanInspection,
    ],
    notes: [
      'The legend has two columns of words for the same digits: one for services, one for the capacity to improve.',
      'The five outcomes and leadership are graded only in prose; the table has three rows.',
      "The social care grade was made for CSCI's own purposes.",
    ],
    sources: [
      { ref: 'Ofsted and CSCI, annual performance assessment letter, Stockton-on-Tees, 1 November 2006' },
      {
        ref: 'https://www.communitycare.co.uk/2006/11/01/council-childrens-services-are-improving/',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'ofsted-apa-2007',
    inspectorate: 'Ofsted',
    name: 'Annual performance assessment of services for children and young people, 2007',
    shortName: 'APA 2007',
    from: '2007',
    to: '2007',
    direction: 'highest-best',
    levels: unverified(coded(outstandingOrExcellent, bestIsFour)),
    areas: graded2007(true).map((area) => ({ ...area, verified: false })),
    cues: [
      { where: 'title', phrase: '2007 annual performance assessment', weight: 3 },
      { where: 'text', phrase: 'findings of the 2007 annual performance assessment', weight: 3 },
      { where: 'title', phrase: 'annual performance assessment of services for children and young people', weight: 2 },
    ],
    predecessor: 'ofsted-csci-apa-2006',
    successor: 'ofsted-apa-2008',
    comparability: [
      { with: 'ofsted-apa-2008', relation: 'same', note: 'The same yearly assessment on the same scale.' },
      deskAssessment,
      ...ratherThanInspection,
    ],
    notes: ['That this round took place is confirmed; the layout of its letter is taken from the rounds beside it.'],
    sources: [
      {
        ref: 'https://www.scribd.com/document/33507362/Ofsted-Inspection-of-Children-s-Services-Grade-Descriptors-PDF-Format',
      },
      { ref: 'Ofsted and others, joint area review of Redcar and Cleveland, 9 September 2008' },
    ],
  },
  {
    id: 'ofsted-apa-2008',
    inspectorate: 'Ofsted',
    name: 'Annual performance assessment of services for children and young people, 2008',
    shortName: 'APA 2008',
    from: '2008',
    to: '2008-12',
    direction: 'highest-best',
    levels: coded(outstandingOrExcellent, bestIsFour),
    areas: listed(graded2007(false)),
    cues: [
      { where: 'text', phrase: 'findings of the 2008 annual performance assessment', weight: 3 },
      { where: 'title', phrase: 'annual performance assessment of services for children and young people', weight: 2 },
      { where: 'table-head', phrase: 'Assessment judgement area', weight: 2 },
      { where: 'table-head', phrase: 'APA grade', weight: 2 },
      { where: 'law', phrase: 'section 138 of the Education and Inspections Act 2006', weight: 1 },
      { where: 'legend', phrase: '4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate', weight: 2 },
      {
        where: 'table-row',
        phrase: 'Capacity to improve, including the management of services for children and young people',
        weight: 2,
      },
    ],
    predecessor: 'ofsted-apa-2007',
    successor: 'ofsted-cs-rating-2009',
    comparability: [
      {
        with: 'ofsted-cs-rating-2009',
        relation: 'nearest',
        note: 'The annual rating took the place of the annual assessment, but it has words of its own and was capped by poor safeguarding findings.',
      },
      deskAssessment,
      ...ratherThanInspection,
    ],
    notes: [
      'The grade is also the score of the children and young people block of the comprehensive performance assessment: one judgement, counted once.',
    ],
    sources: [
      { ref: 'Ofsted, annual performance assessment letter, Redcar and Cleveland, 17 December 2008' },
      { ref: 'https://publications.parliament.uk/pa/cm200910/cmselect/cmchilsch/276i-ii/10032209.htm' },
      {
        ref: 'https://docsbay.net/comprehensive-area-assessment-caa-proposals-for-assessing-local-authority-services',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'ofsted-cs-rating-2009',
    inspectorate: 'Ofsted',
    name: "Annual rating and assessment of children's services, 2009 to 2011",
    shortName: 'Annual rating 2009-11',
    from: '2009-12',
    to: '2011-11',
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'performs excellently', variants: ['perform excellently', 'performing excellently', 'excellent'] },
        { label: 'performs well', variants: ['perform well', 'performing well', 'good'] },
        { label: 'performs adequately', variants: ['perform adequately', 'performing adequately', 'adequate'] },
        { label: 'performs poorly', variants: ['perform poorly', 'performing poorly', 'poor'] },
      ],
      bestIsFour,
    ),
    codesVerified: false,
    areas: [
      {
        id: 'overall_rating',
        name: "Annual children's services rating",
        short: 'Annual rating',
        variants: ["Children's services assessment", "Children's services rating", 'Annual rating', 'Overall rating'],
        kind: 'overall',
      },
    ],
    cues: [
      { where: 'title', phrase: "children's services assessment", weight: 3 },
      { where: 'title', phrase: "annual children's services rating", weight: 3 },
      { where: 'text', phrase: 'performance profile', weight: 1 },
      { where: 'law', phrase: 'section 138 of the Education and Inspections Act 2006', weight: 1 },
    ],
    predecessor: 'ofsted-apa-2008',
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'The annual rating has words of its own and was limited by safeguarding findings: it is not an average of its parts and continues in no later framework.',
      },
      {
        with: 'ofsted-cqc-slac-2009',
        relation: 'not-comparable',
        note: 'A yearly rating drawn from many inspections against the inspection of two services; performs poorly is not inadequate.',
      },
    ],
    notes: ['Its abolition was announced in December 2010; the last ratings came out in November 2011.'],
    sources: [
      { ref: 'http://wired-gov.net/wg/wg-news-1.nsf/0/5758CE52CFA447178025768700360C9D' },
      { ref: 'https://www.wired-gov.net/wg/wg-news-1.nsf/0/92C0BF68F8C78A7C80257943003BD327?OpenDocument' },
      {
        ref: 'https://vdocuments.site/childrenas-services-assessment-for-2011-childrenas-services-assessment-2011.html',
      },
      {
        ref: 'http://www.publicnet.co.uk/news/2009/12/09/ofsted-rates-childrens-services-poor-in-nine-councils/',
        kind: 'secondary',
      },
      {
        ref: 'http://www.publicnet.co.uk/news/2010/12/10/ofsted-reveals-inadequate-children%E2%80%99s-services/',
        kind: 'secondary',
      },
    ],
  },
];
