import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type AreaInput, type CueInput, type LevelInput } from './define';
import { coded } from './scales';

const ratingLevels: LevelInput[] = [
  {
    label: 'excellent',
    variants: ['three star excellent service', '3 star excellent service', 'three star', '3 stars', '3 star'],
  },
  { label: 'good', variants: ['two star good service', '2 star good service', 'two star', '2 stars', '2 star'] },
  { label: 'adequate', variants: ['one star adequate service', '1 star adequate service', 'one star', '1 star'] },
  { label: 'poor', variants: ['zero star poor service', '0 star poor service', 'zero star', '0 stars', '0 star'] },
];

const scoreLevels = coded(
  [
    { label: 'standard exceeded', variants: ['commendable', 'standard exceeded (commendable)'] },
    { label: 'standard met', variants: ['no shortfalls', 'standard met (no shortfalls)'] },
    { label: 'standard almost met', variants: ['minor shortfalls', 'standard almost met (minor shortfalls)'] },
    { label: 'standard not met', variants: ['major shortfalls', 'standard not met (major shortfalls)'] },
  ],
  ['4', '3', '2', '1'],
);

/** The national minimum standards by their numbers, of which adults' homes have most: a 3 is no number of stars. */
const standards: AreaInput[] = Array.from({ length: 43 }, (_, index) => ({
  id: `standard_${String(index + 1)}`,
  name: `Standard ${String(index + 1)}`,
  levels: scoreLevels,
  optional: true,
  verified: false,
}));

/** The areas of a care home's quality rating, each of which has an outcome in words. */
const outcomes: AreaInput[] = [
  {
    id: 'quality_rating',
    name: 'Quality rating',
    variants: [
      'The quality rating for this care home',
      'The quality rating for this service',
      'The quality rating for this agency',
    ],
    kind: 'overall',
  },
  ...unconfirmedAreas([
    'Choice of home',
    'Health and personal care',
    'Daily life and social activities',
    ['Complaints and protection', 'Concerns, complaints and protection'],
    'Individual needs and choices',
    'Personal and healthcare support',
    'Environment',
    'Staffing',
    'Lifestyle',
    ['Management and administration', 'Conduct and management of the home'],
    'User focused services',
    'Personal care',
    'Protection',
    'Managers and staff',
    'Organisation and running of the business',
  ]),
];

/** The areas of services for children. */
const childrensOutcomes: AreaInput[] = unconfirmedAreas([
  'Being healthy',
  'Staying safe',
  'Enjoying and achieving',
  'Making a positive contribution',
  ['Achieving economic wellbeing', 'Achieving economic well-being'],
  'Management',
]);

/** How the rating and the outcomes are said. */
const outcomeSentences: FrameworkInput['sentences'] = [
  { phrase: 'quality rating given at the last ... was {grade}', area: 'quality_rating', cited: true },
  { phrase: 'the quality rating for this ... is[:] {grade} a quality rating is', area: 'quality_rating' },
  { phrase: 'the quality rating for this ... is[:] {grade}', area: 'quality_rating' },
  { phrase: '{grade} the quality rating for this ... is: a quality rating is', area: 'quality_rating' },
  { phrase: '{grade} a quality rating is our assessment', area: 'quality_rating' },
  { phrase: 'experience {grade} quality outcomes in this area' },
  ...['the', 'that the', 'that'].map((who) => ({
    phrase: `this means ${who} people who use this service experience {grade} quality outcomes`,
    area: 'quality_rating',
  })),
  { phrase: 'quality in this outcome area is {grade}' },
  { phrase: '(csci/cqc) found this care home to be providing (a/an) {grade} service', area: 'quality_rating' },
];

/** What pages of a directory of care homes print above the excerpts of a report. */
const directoryCues: CueInput[] = [
  { where: 'formula', phrase: 'requirements from the previous inspection report', weight: 2 },
  { where: 'formula', phrase: 'CSCI has not published a star rating for this report', weight: 3 },
];

/** The National Care Standards Commission, the Social Services Inspectorate and the Commission for Social Care Inspection, 2002 to 2010. */
export const csci: FrameworkInput[] = [
  {
    id: 'ncsc-csci-standard-scores',
    inspectorate: 'NCSC, then CSCI',
    name: 'Inspection against the national minimum standards: score of each standard',
    shortName: 'Minimum standards 2002-07',
    from: '2002',
    to: '2007',
    direction: 'highest-best',
    levels: scoreLevels,
    areas: [...outcomes, ...childrensOutcomes].map((area) => ({ ...area, optional: true, levels: ratingLevels })),
    sentences: outcomeSentences,
    cues: [
      ...directoryCues,
      { where: 'formula', phrase: 'The Commission for Social Care Inspection aims to', weight: 3 },
      { where: 'formula', phrase: 'National Minimum Standards for Care Homes', weight: 1 },
      { where: 'title', phrase: 'care homes for older people', weight: 2 },
      { where: 'title', phrase: 'care home adults 18-65', weight: 2 },
      { where: 'text', phrase: 'scoring of outcomes', weight: 2 },
      { where: 'formula', phrase: 'Scoring of outcomes', weight: 2 },
      { where: 'text', phrase: 'The Commission for Social Care Inspection aims to', weight: 2 },
      { where: 'formula', phrase: 'This report is to be read in conjunction with the', weight: 1 },
      { where: 'formula', phrase: 'Unannounced Inspection', weight: 1 },
      { where: 'formula', phrase: 'Announced Inspection', weight: 1 },
      { where: 'table-head', phrase: 'Standard met?', weight: 2 },
      { where: 'text', phrase: 'national minimum standards', weight: 1 },
      { where: 'law', phrase: 'Care Standards Act 2000', weight: 1 },
      { where: 'text', phrase: 'standard exceeded', weight: 1 },
      { where: 'text', phrase: 'standard almost met', weight: 2 },
      { where: 'text', phrase: 'Commission for Social Care Inspection', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'A score for one standard of many: it says nothing of the service as a whole and continues in no rating.',
      },
    ],
    notes: [
      'A 0 or a blank stands for not assessed; 9 is said to stand for not applicable.',
      'The years are not confirmed.',
    ],
    sources: [{ ref: 'https://vdocuments.site/local-authority-adoption-services-ofsted.html' }],
  },
  {
    id: 'csci-quality-rating-2007',
    inspectorate: 'CSCI, then CQC',
    name: 'Quality rating of a care service',
    shortName: 'Care quality stars 2007-10',
    from: '2007',
    to: '2010',
    direction: 'highest-best',
    levels: coded(ratingLevels, ['3', '2', '1', '0']),
    areas: [...outcomes, ...standards],
    sentences: outcomeSentences,
    cues: [
      ...directoryCues,
      { where: 'formula', phrase: 'CSCI found this care home to be providing', weight: 3 },
      { where: 'formula', phrase: 'CQC found this care home to be providing', weight: 3 },
      {
        where: 'formula',
        phrase: 'This report is a review of the quality of outcomes that people experience in this care home',
        weight: 3,
      },
      { where: 'text', phrase: 'review of the quality of outcomes that people experience', weight: 2 },
      { where: 'formula', phrase: 'Reader Information', weight: 1 },
      { where: 'formula', phrase: 'The quality rating for this', weight: 2 },
      { where: 'formula', phrase: 'CQC found this care home to be providing', weight: 3 },
      { where: 'text', phrase: 'CQC found this care home to be providing', weight: 3 },
      { where: 'formula', phrase: 'This is the latest available inspection report for this service', weight: 2 },
      { where: 'text', phrase: 'The quality rating for this care home is', weight: 3 },
      { where: 'text', phrase: 'The quality rating for this service is', weight: 3 },
      { where: 'text', phrase: 'The quality rating for this agency is', weight: 3 },
      { where: 'title', phrase: 'key inspection report', weight: 2 },
      { where: 'text', phrase: 'Commission for Social Care Inspection', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'A rating in stars that ended in 2010; between it and the ratings of 2014 services were only found compliant or not.',
      },
    ],
    notes: [
      'Published from May 2008.',
      'Outcome areas are judged with the same four words.',
      'Its last year, under the CQC, is not confirmed.',
    ],
    sources: [
      { ref: 'http://www.bestcarehome.co.uk/inspections/view/grenham-bay-court-13-nov-2008' },
      {
        ref: 'https://www.communitycare.co.uk/2008/02/13/csci-ratings-most-care-homes-in-top-two-bands/',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'csci-council-stars',
    front: {
      names: [
        { where: 'label', phrase: 'Name of council' },
        { where: 'label', phrase: 'Council' },
      ],
    },
    inspectorate: 'SSI, then CSCI',
    name: "Star rating of a council's social services",
    shortName: 'Social services stars 2002-08',
    from: '2002-05',
    to: '2008',
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'three stars', variants: ['three star', '3 stars', '3 star'] },
        { label: 'two stars', variants: ['two star', '2 stars', '2 star'] },
        { label: 'one star', variants: ['1 star'] },
        { label: 'zero stars', variants: ['zero star', 'no stars', '0 stars', '0 star'] },
      ],
      ['3', '2', '1', '0'],
    ),
    areas: [
      {
        id: 'social_services',
        name: 'Social services',
        variants: ['Star rating', 'Overall star rating', 'Performance rating'],
        kind: 'overall',
      },
      {
        id: 'serving_people_well',
        name: 'Serving people well',
        variants: ['Serving people well?'],
        optional: true,
        levels: [{ label: 'yes' }, { label: 'most' }, { label: 'some' }, { label: 'no' }],
      },
      {
        id: 'capacity_for_improvement',
        name: 'Capacity for improvement',
        variants: ['Capacity for improvement?', 'Prospects for improvement', 'Prospects for improvement?'],
        optional: true,
        levels: [{ label: 'excellent' }, { label: 'promising' }, { label: 'uncertain' }, { label: 'poor' }],
      },
    ],
    cues: [
      { where: 'text', phrase: 'serving people well', weight: 1 },
      { where: 'formula', phrase: 'adult social care judgements for', weight: 3 },
      { where: 'title', phrase: 'annual performance assessment of adult social care', weight: 3 },
      { where: 'title', phrase: 'social services star rating', weight: 3 },
      { where: 'title', phrase: 'performance ratings for social services', weight: 3 },
      { where: 'text', phrase: 'social services star rating', weight: 3 },
      { where: 'text', phrase: 'priority for improvement', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'A rating of a whole social services department; no inspection of a service continues it.',
      },
    ],
    notes: [
      'Behind the stars stand two answers: are people served well (yes, most, some, no), and what are the prospects (excellent, promising, uncertain, poor).',
      "Children's services leave it in 2005 for the annual performance assessment.",
      'The exact wordings are not confirmed.',
    ],
    sources: [
      {
        ref: 'https://www.communitycare.co.uk/2002/05/02/key-indicators-vital-for-departments-to-obtain-good-star-ratings/',
        kind: 'secondary',
      },
      {
        ref: 'https://www.communitycare.co.uk/2007/11/27/star-ratings-councils-improve-but-12-still-cause-csci-concern/',
        kind: 'secondary',
      },
      { ref: 'https://www.communitycare.co.uk/2005/11/30/rate-and-see/', kind: 'secondary' },
    ],
  },
  {
    id: 'csci-fostering-adoption-2006',
    inspectorate: 'CSCI',
    name: 'Overall quality outcome of a fostering or adoption service',
    shortName: 'Fostering and adoption 2006-07',
    from: '2006',
    to: '2007-03',
    direction: 'words',
    levels: [{ label: 'excellent' }, { label: 'good' }, { label: 'adequate' }, { label: 'poor' }],
    areas: [
      {
        id: 'overall',
        name: 'Overall quality',
        variants: ['Overall quality outcome', 'Quality rating'],
        kind: 'overall',
      },
      ...childrensOutcomes,
      ...standards,
    ],
    sentences: [{ phrase: 'quality in this outcome area is {grade}' }],
    cues: [
      { where: 'text', phrase: 'overall quality outcome', weight: 1 },
      { where: 'text', phrase: 'quality in this outcome area is', weight: 2 },
      { where: 'title', phrase: 'fostering service', weight: 1 },
      { where: 'title', phrase: 'adoption service', weight: 1 },
      { where: 'formula', phrase: 'The Commission for Social Care Inspection aims to', weight: 2 },
      { where: 'formula', phrase: 'Announced Inspection', weight: 1 },
      { where: 'text', phrase: 'Commission for Social Care Inspection', weight: 1 },
    ],
    successor: 'ofsted-social-care-2007',
    comparability: [
      {
        with: 'ofsted-social-care-2007',
        relation: 'nearest',
        note: 'Ofsted took these services over in April 2007 and brought words of its own: poor and inadequate share a place, not a definition.',
        verified: false,
      },
    ],
    sources: [
      { ref: 'Ofsted and others, joint area review of Redcar and Cleveland, 9 September 2008' },
      { ref: 'https://councillors.halton.gov.uk/ieIssueDetails.aspx?IId=9524&Opt=3', kind: 'secondary' },
    ],
  },
];
