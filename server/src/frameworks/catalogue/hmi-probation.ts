import type { FrameworkInput } from '../schema';
import { demanded, unconfirmedAreas } from './define';
import { coded, requiresImprovement } from './scales';

/** The standards below the domains; those of casework are judged in more than one domain. */
const standardsOfWork = unconfirmedAreas([
  ['Governance and leadership', 'Leadership and governance'],
  'Leadership',
  ['Staff', 'Staffing'],
  ['Partnerships and services', 'Services'],
  'Information and facilities',
  'Court work',
  'Assessment',
  'Assessing',
  ['Planning', 'Assessing and planning'],
  ['Implementation and delivery', 'Delivery'],
  'Reviewing',
  ['Out-of-court disposal policy and provision', 'Policy and provision'],
  ['Joint working', 'Out-of-court disposals policy and provision'],
  'Case supervision',
  'Unpaid work',
  'Through the Gate',
  ['Court work and reports', 'Court reports and case allocation'],
  'Statutory victim work',
  'Supporting victims',
]);

/** HM Inspectorate of Probation: probation and youth justice. */
export const hmiProbation: FrameworkInput[] = [
  {
    id: 'hmiprob-core-case-2009',
    inspectorate: 'HM Inspectorate of Probation',
    name: 'Core case inspection of youth offending work',
    shortName: 'Core case inspection 2009-12',
    from: '2009',
    to: '2012',
    direction: 'words',
    levels: [
      { label: 'minimum improvement required' },
      { label: 'moderate improvement required' },
      { label: 'substantial improvement required' },
      { label: 'drastic improvement required' },
    ],
    areas: unconfirmedAreas([
      ['Safeguarding score', 'Safeguarding work'],
      [
        'Risk of Harm score',
        'Public Protection score',
        'Public Protection - Risk of Harm',
        'Public Protection - Risk of Harm score',
      ],
      [
        'Likelihood of Reoffending score',
        'Public Protection - Likelihood of Reoffending',
        'Public Protection - Likelihood of Reoffending score',
      ],
      // The criteria of which the scores are made, which bear names like theirs and have comments of their own.
      ['Risk of Harm to others (RoH)', 'Risk of Harm', 'Risk of Harm to others'],
      'Likelihood of Reoffending',
      'Safeguarding',
      [
        'Protecting the public by minimising Risk of Harm to others (RoH)',
        'Protecting the public by minimising Risk of Harm to others',
      ],
      'Reducing the Likelihood of Reoffending',
      'Safeguarding the child or young person',
      'Achievement of outcomes',
      'Sustaining outcomes',
    ]),
    sentences: [{ phrase: 'comment: ... {grade}' }],
    cues: [
      { where: 'title', phrase: 'Core Case Inspection of youth offending work', weight: 3 },
      { where: 'formula', phrase: 'This Core Case Inspection of youth offending work', weight: 3 },
      { where: 'formula', phrase: 'Report on youth offending work in', weight: 3 },
    ],
    successor: 'hmiprob-fji-2012',
    comparability: [
      {
        with: 'hmiprob-fji-2012',
        relation: 'not-comparable',
        note: 'How much improvement is required, beside the share of the work that was done well enough; no grade of the work.',
      },
    ],
    notes: ['The share in per cent beside the comment is no level.'],
    sources: [{ ref: 'https://www.justiceinspectorates.gov.uk/hmiprobation' }],
    verified: false,
  },
  {
    id: 'hmiprob-fji-2012',
    inspectorate: 'HM Inspectorate of Probation',
    name: 'Full joint inspection of youth offending work',
    shortName: 'Youth offending 2012-17',
    from: '2012',
    to: '2017',
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'good' },
        { label: 'satisfactory' },
        { label: 'unsatisfactory', verified: false },
        { label: 'poor', verified: false },
      ],
      ['4', '3', '2', '1'],
    ),
    codesVerified: false,
    areas: [
      ...demanded([
        {
          id: 'reducing_reoffending',
          name: 'Reducing reoffending',
          variants: ['Reducing the likelihood of reoffending'],
        },
        { id: 'protecting_the_public', name: 'Protecting the public' },
        {
          id: 'protecting_children',
          name: 'Protecting children and young people',
          short: 'Protecting children',
          variants: ['Protecting children', 'Protecting the child or young person'],
        },
        {
          id: 'sentence_served',
          name: 'Ensuring that the sentence is served',
          short: 'Serving the sentence',
          variants: ['Ensuring the sentence is served', 'Making sure the sentence is served'],
        },
        { id: 'governance', name: 'Governance and partnerships', variants: ['Governance'] },
      ]),
      {
        id: 'interventions',
        name: 'Interventions to reduce reoffending',
        short: 'Interventions',
        variants: ['Interventions'],
        optional: true,
      },
      { id: 'court_work', name: 'Court work and reports', variants: ['Court work'], optional: true },
    ],
    sentences: [
      { phrase: 'work to reduce [the likelihood of ]reoffending (was/is) {grade}', area: 'reducing_reoffending' },
      {
        phrase: 'work to protect the public[ and actual or potential victims] (was/is) {grade}',
        area: 'protecting_the_public',
      },
      {
        phrase: 'work to protect children[ and young people][ and reduce their vulnerability] (was/is) {grade}',
        area: 'protecting_children',
      },
      {
        phrase: 'work to (ensure/make sure) [that ]the sentence (is/was) served (was/is) {grade}',
        area: 'sentence_served',
      },
      { phrase: 'interventions to reduce reoffending (was/were) {grade}', area: 'interventions' },
      { phrase: 'governance and partnership[s][ arrangements] (was/were/is/are) {grade}', area: 'governance' },
    ],
    cues: [
      { where: 'formula', phrase: 'one of a small number of full joint inspections', weight: 3 },
      { where: 'formula', phrase: 'An inspection led by HMI Probation', weight: 3 },
      { where: 'formula', phrase: 'Published today: The report of the joint inspection', weight: 1 },
      { where: 'formula', phrase: 'This joint inspection of youth offending work', weight: 3 },
      { where: 'text', phrase: 'This joint inspection of youth offending work', weight: 2 },
      { where: 'formula', phrase: 'The report of this inspection', weight: 1 },
      { where: 'title', phrase: 'full joint inspection of youth offending work', weight: 3 },
      { where: 'text', phrase: 'full joint inspection', weight: 2 },
      { where: 'table-row', phrase: 'Ensuring that the sentence is served', weight: 2 },
    ],
    successor: 'hmiprob-2018',
    predecessor: 'hmiprob-core-case-2009',
    comparability: [
      {
        with: 'hmiprob-2018',
        relation: 'not-comparable',
        note: 'Here good is the best level of four; since 2018 it is the second of four, on new standards.',
      },
    ],
    notes: ['Shown as stars, said to run from one to four, four the best.'],
    sources: [
      { ref: 'https://www.justiceinspectorates.gov.uk/hmiprobation/media/press-releases/2016/06/staffordshire_fji/' },
    ],
  },
  {
    id: 'hmiprob-2018',
    inspectorate: 'HM Inspectorate of Probation',
    name: 'Inspection of probation and youth justice services',
    shortName: 'Probation since 2018',
    from: '2018',
    to: null,
    direction: 'words',
    levels: [{ label: 'outstanding' }, { label: 'good' }, { ...requiresImprovement }, { label: 'inadequate' }],
    bodies: ['YOS', 'YJS', 'YOT', 'CRC', 'PDU'],
    areas: [
      { id: 'overall', name: 'Overall rating', variants: ['Overall'], kind: 'overall' },
      { id: 'organisational_delivery', name: 'Organisational delivery', optional: true },
      { id: 'court_disposals', name: 'Court disposals', optional: true },
      {
        id: 'out_of_court_disposals',
        name: 'Out-of-court disposals',
        variants: ['Out of court disposals'],
        optional: true,
      },
      { id: 'resettlement', name: 'Resettlement', variants: ['Resettlement policy and provision'], optional: true },
      ...standardsOfWork,
    ],
    cues: [
      { where: 'title', phrase: 'An inspection of probation services in', weight: 3 },
      { where: 'formula', phrase: 'An inspection of probation services in', weight: 3 },
      { where: 'text', phrase: 'An inspection of probation services in', weight: 2 },
      { where: 'formula', phrase: 'Ratings', weight: 1 },
      { where: 'title', phrase: 'PDU', weight: 1 },
      { where: 'formula', phrase: 'Our inspection of', weight: 1 },
      { where: 'title', phrase: 'Community Rehabilitation Company', weight: 1 },
      { where: 'text', phrase: 'HM Inspectorate of Probation', weight: 1 },
      { where: 'title', phrase: 'HM Inspectorate of Probation', weight: 2 },
      { where: 'title', phrase: 'an inspection of youth offending services', weight: 2 },
      { where: 'title', phrase: 'an inspection of youth justice services', weight: 2 },
      { where: 'table-row', phrase: 'Organisational delivery', weight: 2 },
      { where: 'table-row', phrase: 'Court disposals', weight: 2 },
    ],
    predecessor: 'hmiprob-fji-2012',
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Ratings of probation and youth justice services on standards of their own.',
      },
    ],
    notes: [
      'An overall score is printed beside the rating, the higher the better; how many points it can reach is not confirmed.',
      'Resettlement is rated since 2021.',
    ],
    sources: [
      {
        ref: 'https://www.justiceinspectorates.gov.uk/hmiprobation/about-hmi-probation/about-our-work/our-standards-and-ratings/',
      },
      { ref: 'https://hmiprobation.justiceinspectorates.gov.uk/?p=1039' },
    ],
  },
];
