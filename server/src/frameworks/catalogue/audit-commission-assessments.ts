import type { FrameworkInput } from '../schema';
import { demanded, unconfirmedAreas, type AreaInput, type LevelInput } from './define';

/** The Audit Commission's scores of one to four, four the best. */
export const performing: LevelInput[] = [
  { label: 'performing strongly', variants: ['performs strongly', 'well above minimum requirements'], code: '4' },
  { label: 'performing well', variants: ['performs well', 'consistently above minimum requirements'], code: '3' },
  {
    label: 'adequate performance',
    variants: ['performs adequately', 'at only minimum requirements', 'only at minimum requirements'],
    code: '2',
  },
  { label: 'inadequate performance', variants: ['performs inadequately', 'below minimum requirements'], code: '1' },
];

/** How a council's work changes, which stands beside its scores and stars. */
export const directionOfTravel: AreaInput = {
  id: 'direction_of_travel',
  name: 'Direction of travel',
  optional: true,
  levels: [
    { label: 'improving strongly' },
    { label: 'improving well' },
    { label: 'improving adequately' },
    { label: 'not improving adequately', variants: ['not improving'] },
  ],
  verified: false,
};

/** The key lines of enquiry behind the five themes, as they were put for councils and for others. */
const keyLines = unconfirmedAreas(
  [
    'produces annual accounts in accordance with relevant standards and timetables, supported by comprehensive working papers',
    'promotes external accountability',
    "'s medium-term financial strategy, budgets and capital programme are soundly based and designed to deliver its strategic priorities",
    'manages performance against budgets',
    'manages its asset base',
    'manages its spending within the available resources',
    'manages its significant business risks',
    'has arrangements in place to maintain a sound system of internal control',
    'has arrangements in place that are designed to promote and ensure probity and propriety in the conduct of its business',
    'currently achieves good value for money',
    'manages and improves value for money',
  ].map((words): [string, ...string[]] => {
    const of = (body: string) => `The ${body}${words.startsWith("'") ? '' : ' '}${words}`;
    return [of('Council'), of('Authority'), of('organisation')];
  }),
);

/** The Audit Commission's judgements beside the comprehensive performance assessment. */
export const auditCommissionAssessments: FrameworkInput[] = [
  {
    id: 'ac-use-of-resources-2005',
    inspectorate: 'Audit Commission',
    name: "Use of resources: auditor's judgements",
    shortName: 'Use of resources',
    from: '2005',
    to: '2010',
    direction: 'highest-best',
    levels: performing,
    areas: [
      {
        id: 'overall',
        name: 'Overall use of resources',
        variants: ['Overall score', 'Overall', 'Use of resources'],
        kind: 'overall',
      },
      directionOfTravel,
      ...demanded([
        { id: 'financial_reporting', name: 'Financial reporting', optional: true },
        { id: 'financial_management', name: 'Financial management', optional: true },
        { id: 'financial_standing', name: 'Financial standing', optional: true },
        { id: 'internal_control', name: 'Internal control', optional: true },
        { id: 'value_for_money', name: 'Value for money', optional: true },
      ]),
      { id: 'managing_finances', name: 'Managing finances', optional: true, verified: false },
      { id: 'governing_the_business', name: 'Governing the business', optional: true, verified: false },
      { id: 'managing_resources', name: 'Managing resources', optional: true, verified: false },
      ...keyLines,
    ],
    sentences: [
      { phrase: 'council is {grade}', area: 'direction_of_travel' },
      { phrase: 'overall score for use of resources is ... which is {grade}', area: 'overall' },
      { phrase: 'overall score of ... for use of resources[,] which means that it is {grade}', area: 'overall' },
    ],
    cues: [
      { where: 'title', phrase: 'use of resources', weight: 3 },
      { where: 'title', phrase: 'annual audit and inspection letter', weight: 3 },
      { where: 'formula', phrase: 'annual audit and inspection letter', weight: 3 },
      { where: 'formula', phrase: 'overall use of resources', weight: 1 },
      { where: 'formula', phrase: 'our direction of travel report', weight: 2 },
      { where: 'table-row', phrase: 'Financial standing', weight: 2 },
      { where: 'table-row', phrase: 'Internal control', weight: 2 },
      { where: 'text', phrase: 'use of resources judgements', weight: 2 },
      { where: 'formula', phrase: 'use of resources judgements', weight: 3 },
      { where: 'formula', phrase: 'key lines of enquiry', weight: 1 },
    ],
    notes: ['From 2009 three themes took the place of five.'],
    sources: [{ ref: 'Audit Commission, use of resources guidance for councils, 2007/08', kind: 'secondary' }],
    verified: false,
  },
  {
    id: 'ac-service-inspection-2000',
    inspectorate: 'Audit Commission',
    name: 'Service inspection: stars and prospects for improvement',
    shortName: 'Service inspection, stars',
    from: '2000',
    to: '2010',
    direction: 'highest-best',
    levels: [
      { label: 'excellent', variants: ['excellent, three-star', 'three-star', 'three star'], code: '3' },
      { label: 'good', variants: ['good, two-star', 'two-star', 'two star'], code: '2' },
      { label: 'fair', variants: ['fair, one-star', 'one-star', 'one star'], code: '1' },
      { label: 'poor', variants: ['poor, no-star', 'no-star', 'no star', 'zero star'], code: '0' },
    ],
    areas: [
      { id: 'service', name: 'Quality of the service', variants: ['How good is the service?'], kind: 'overall' },
      {
        id: 'prospects',
        name: 'What are the prospects for improvement?',
        short: 'Prospects',
        variants: ['Prospects for improvement', 'What are the prospects for improvement to the service?'],
        levels: [
          { label: 'excellent prospects', variants: ['excellent'] },
          { label: 'promising prospects', variants: ['promising'] },
          { label: 'uncertain prospects', variants: ['uncertain'] },
          { label: 'poor prospects', variants: ['poor'] },
        ],
      },
    ],
    sentences: [
      {
        phrase:
          'we have assessed ... as providing (a/an) {grade}, (three-star/two-star/one-star/no-star/zero-star) service that has ... prospects for improvement',
        area: 'service',
      },
      {
        phrase: 'we have assessed ... as providing (a/an) ... service that has {grade} prospects for improvement',
        area: 'prospects',
      },
      { phrase: 'service that has {grade} prospects for improvement. our judgements are based', area: 'prospects' },
      {
        phrase: 'as providing (a/an) {grade}, (three-star/two-star/one-star/no-star/zero-star) service',
        area: 'service',
        restates: true,
      },
      { phrase: 'service (that has/with/has) {grade} prospects for improvement', area: 'prospects', restates: true },
      { phrase: 'judge that the prospects for improvement are {grade}', area: 'prospects', restates: true },
      {
        phrase: 'judged the service to be {grade}, (three-star/two-star/one-star/no-star)',
        area: 'service',
        cited: true,
      },
    ],
    cues: [
      { where: 'title', phrase: 'service inspection report', weight: 3 },
      { where: 'title', phrase: 'supporting people', weight: 2 },
      { where: 'title', phrase: 'audit commission', weight: 1 },
      { where: 'formula', phrase: 'prospects for improvement to the service', weight: 3 },
      { where: 'formula', phrase: 'service that has promising prospects for improvement', weight: 3 },
      { where: 'formula', phrase: 'service that has uncertain prospects for improvement', weight: 3 },
      { where: 'formula', phrase: 'service that has excellent prospects for improvement', weight: 3 },
      { where: 'formula', phrase: 'service that has poor prospects for improvement', weight: 3 },
    ],
    notes: [
      'Two judgements: stars for the service, words for its prospects. Programmes such as Supporting People had the same.',
    ],
    sources: [{ ref: 'Audit Commission, service inspection reports, 2002 to 2009', kind: 'secondary' }],
    verified: false,
  },
  {
    id: 'ac-caa-2009',
    inspectorate: 'Audit Commission',
    name: 'Comprehensive area assessment: organisational assessment',
    shortName: 'CAA 2009-10',
    from: '2009-04',
    to: '2010-05',
    direction: 'highest-best',
    levels: [
      { label: 'performs excellently', code: '4' },
      { label: 'performs well', code: '3' },
      { label: 'performs adequately', code: '2' },
      { label: 'performs poorly', code: '1' },
    ],
    areas: [
      { id: 'overall', name: 'Organisational assessment', variants: ['Overall'], kind: 'overall' },
      { id: 'managing_performance', name: 'Managing performance' },
      { id: 'use_of_resources', name: 'Use of resources' },
      { id: 'managing_finances', name: 'Managing finances', optional: true },
      { id: 'governing_the_business', name: 'Governing the business', optional: true },
      { id: 'managing_resources', name: 'Managing resources', optional: true },
    ],
    sentences: [{ phrase: 'overall, ... {grade}', area: 'overall' }],
    cues: [
      { where: 'formula', phrase: 'Oneplace', weight: 2 },
      { where: 'formula', phrase: 'exceeds minimum requirements, performs well', weight: 2 },
      { where: 'title', phrase: 'comprehensive area assessment', weight: 3 },
      { where: 'title', phrase: 'organisational assessment', weight: 3 },
      { where: 'table-row', phrase: 'Managing performance', weight: 2 },
      { where: 'formula', phrase: 'comprehensive area assessment', weight: 2 },
      { where: 'text', phrase: 'oneplace', weight: 1 },
    ],
    notes: ['The area itself had green and red flags and no grade.'],
    sources: [{ ref: 'Audit Commission, Comprehensive Area Assessment: framework document, 2009', kind: 'secondary' }],
    verified: false,
  },
];
