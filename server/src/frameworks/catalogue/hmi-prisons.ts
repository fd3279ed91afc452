import { prisonActions } from './action-headings';
import { hmiPrisonsFront, secureTrainingFront } from './fronts';
import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type AreaInput } from './define';
import { coded, improvementWords } from './scales';

/** What Ofsted inspects in a prison, as reports of one year or another call it. */
const WORK = [
  'education, skills and work',
  'education, skills and work activities',
  'education, skills and work provision',
  'learning and skills and work',
  'learning, skills and work',
  'learning and skills and work activities',
  'learning and skills and work provision',
];

/** Who takes part in it. */
const LEARNERS = ['prisoners', 'women', 'young people', 'children and young people'];

/** A name and others, each with all that may stand in its place. */
const named = (name: string, ...openings: readonly string[]): [string, ...string[]] => [
  name,
  ...openings.flatMap((opening) => WORK.map((work) => `${opening} ${work}`)).filter((each) => each !== name),
];

/** What Ofsted judges in a prison's education, skills and work, on its own four words. */
const educationInPrisons: AreaInput[] = unconfirmedAreas([
  [
    ...named('Overall effectiveness of education, skills and work', 'Overall effectiveness of'),
    'Overall effectiveness',
  ],
  'Quality of education',
  'Behaviour and attitudes',
  'Personal development',
  ['Personal development and behaviour', "Prisoners' personal development and behaviour"],
  named(
    'Achievements of prisoners engaged in learning and skills and work',
    ...LEARNERS.flatMap((who) => [`Achievements of ${who} engaged in`, `Outcomes for ${who} engaged in`]),
  ),
  [
    ...named('Quality of learning and skills and work activities', 'Quality of'),
    ...WORK.map((work) => `Quality of ${work}, including the quality of teaching, training, learning and assessment`),
    'Quality of teaching, training, learning and assessment',
  ],
  [
    ...named(
      'Leadership and management of education, skills and work',
      'Leadership and management of',
      'Effectiveness of leadership and management of',
    ),
    'Leadership and management',
    'Effectiveness of leadership and management',
  ],
]).map((area) => ({ ...area, levels: improvementWords.map((level) => ({ ...level })) }));

/** HM Inspectorate of Prisons, alone and with Ofsted and the CQC. */
export const hmiPrisons: FrameworkInput[] = [
  {
    id: 'hmip-healthy-establishment',
    front: hmiPrisonsFront,
    recommendations: prisonActions,
    inspectorate: 'HM Inspectorate of Prisons',
    name: 'Healthy prison and healthy establishment tests',
    shortName: 'Prisons, healthy prison tests',
    from: '2004',
    to: null,
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'good', variants: ['performing well'] },
        { label: 'reasonably good', variants: ['performing reasonably well'] },
        { label: 'not sufficiently good', variants: ['not performing sufficiently well'] },
        { label: 'poor', variants: ['performing poorly'] },
      ],
      ['4', '3', '2', '1'],
    ),
    outline: {
      chapters: [{ phrase: 'Summary' }, { phrase: 'Summary of key findings' }, { phrase: 'Healthy prison summary' }],
    },
    areas: [
      { id: 'safety', name: 'Safety' },
      { id: 'respect', name: 'Respect', variants: ['Care'] },
      { id: 'purposeful_activity', name: 'Purposeful activity', variants: ['Activities'] },
      {
        id: 'preparation_for_release',
        name: 'Preparation for release',
        variants: ['Rehabilitation and release planning', 'Resettlement', 'Preparation for removal and release'],
      },
      ...educationInPrisons,
    ],
    introductions: [
      '[we found that ]outcomes for ... were',
      '(makes/made) the following (assessments/judgements) about the ... provision',
    ],
    sentences: [
      { phrase: 'outcomes for ... (were/was/remained) [now ]{grade} against this healthy (prison/establishment) test' },
      { phrase: 'outcomes for ... against this healthy (prison/establishment) test (were/was) {grade}' },
      { phrase: 'at this inspection[,] we found that outcomes for ... (were/was/remained) [now ]{grade}' },
      { phrase: 'at (the/our) last inspection ... we found that outcomes for ... (were/was) {grade}', cited: true },
      { phrase: 'at (the/our) last inspection, ... we found that outcomes for ... (were/was) {grade}', cited: true },
      {
        phrase: 'at (the/our) last inspection ... we found that outcomes for ... (were/was) {grade} against this',
        cited: true,
      },
      {
        phrase:
          'at (the/our) last inspection ... found that the (prison/establishment/centre) was {grade} against this',
        cited: true,
      },
    ],
    cues: [
      { where: 'formula', phrase: 'against this healthy prison test', weight: 3 },
      { where: 'formula', phrase: 'unannounced inspection of', weight: 1 },
      { where: 'title', phrase: 'Report on an unannounced inspection of HMP', weight: 3 },
      { where: 'title', phrase: 'Report on an unannounced inspection of', weight: 2 },
      { where: 'title', phrase: 'Report on an announced inspection of', weight: 2 },
      { where: 'title', phrase: 'Report on a full announced inspection of', weight: 2 },
      { where: 'title', phrase: 'Report on an unannounced full follow-up inspection of', weight: 2 },
      { where: 'formula', phrase: 'HM Chief Inspector of Prisons', weight: 1 },
      { where: 'text', phrase: 'HM Inspectorate of Prisons', weight: 1 },
      { where: 'title', phrase: 'by HM Chief Inspector of Prisons', weight: 3 },
      { where: 'text', phrase: 'against this healthy prison test', weight: 3 },
      { where: 'text', phrase: 'against this healthy establishment test', weight: 3 },
      { where: 'text', phrase: 'healthy prison', weight: 1 },
      { where: 'text', phrase: 'not sufficiently good', weight: 2 },
      { where: 'table-row', phrase: 'Purposeful activity', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Here good is the best level of four, not the second: outcomes for prisoners, on words of their own.',
      },
    ],
    notes: [
      'The fourth test was called resettlement, then rehabilitation and release planning. For children, care stands for respect (not confirmed).',
      'The year it began is not confirmed.',
    ],
    sources: [
      { ref: 'https://prisons.org.uk/hmip-outcomes', kind: 'secondary' },
      { ref: 'http://www.justiceinspectorates.gov.uk/hmiprisons/about-our-inspections/inspection-criteria/' },
      {
        ref: 'https://www.justiceinspectorates.gov.uk/hmiprisons/about-hmi-prisons/consultation-on-expectations-for-men-in-prison/',
      },
    ],
  },
  {
    id: 'stc-joint',
    recommendations: [...prisonActions, 'Areas for development'],
    front: secureTrainingFront,
    inspectorate: 'Ofsted, HMI Prisons and CQC',
    name: 'Joint inspection of secure training centres',
    shortName: 'Secure training centres',
    from: '2012',
    to: null,
    direction: 'words',
    levels: improvementWords.map((level) =>
      level.label === 'requires improvement'
        ? { ...level, variants: ['adequate', ...(level.variants ?? [])], verified: false }
        : level.label === 'inadequate'
          ? { ...level, verified: false }
          : level,
    ),
    areas: [
      {
        id: 'overall',
        name: 'Overall experiences and progress of children and young people',
        short: 'Overall experiences',
        variants: [
          'Overall experiences and progress',
          'Overall effectiveness',
          'The overall effectiveness of the secure training centre',
        ],
        kind: 'overall',
      },
      ...unconfirmedAreas([
        'The safety of young people',
        ['Promoting positive behaviour', 'The behaviour of young people'],
        'The care of young people',
        'The well-being of young people',
        'The achievement of young people',
        'The health of young people',
        'The resettlement of young people',
        ['The effectiveness of leaders and managers', 'The effectiveness of leadership and management'],
      ]),
    ],
    cues: [
      { where: 'title', phrase: 'secure training centre', weight: 3 },
      { where: 'title', phrase: 'inspections of secure training centres', weight: 3 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Three inspectorates judge one closed setting on a framework of its own.',
      },
    ],
    notes: ['To 2013 the third level is called adequate.', 'The judgement on resettlement was removed in April 2025.'],
    sources: [
      {
        ref: 'https://www.gov.uk/government/publications/inspecting-secure-training-centres-framework/joint-inspection-framework-secure-training-centres',
      },
      {
        ref: 'https://careappointments.com/care-news/england/85642/joint-secure-training-centre-inspections-to-focus-on-restraint',
        kind: 'secondary',
      },
    ],
  },
];
