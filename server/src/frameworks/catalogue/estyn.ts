import type { FrameworkInput } from '../schema';
import { demanded, unconfirmedAreas } from './define';
import { coded, unverified } from './scales';

/** What was asked of schools from 2004 to 2010, the longer wording of a question behind it. */
const keyQuestions: readonly (readonly [string, ...string[]])[] = [
  ['How well do learners achieve?'],
  ['How effective are teaching, training and assessment?'],
  [
    'How well do the learning experiences meet the needs and interests of learners?',
    'How well do the learning experiences meet the needs and interests of learners and the wider community?',
  ],
  ['How well are learners cared for, guided and supported?'],
  ['How effective are leadership and strategic management?'],
  ['How well do leaders and managers evaluate and improve quality and standards?'],
  ['How efficient are leaders and managers in using resources?'],
];

/** The groups of pupils whose standards are graded apart: the years before school, and the key stages. */
const stages: FrameworkInput['services'] = [
  { id: 'nursery', name: 'Nursery' },
  { id: 'reception', name: 'Reception' },
  ...['1', '2', '3', '4'].map((stage) => ({
    id: `key_stage_${stage}`,
    name: `Key Stage ${stage}`,
    variants: [`KS ${stage}`],
  })),
];

/** What was learnt in the years before school. */
const areasOfLearning = unconfirmedAreas([
  ['Language, literacy and communication skills', 'Language, literacy and communication'],
  ['Personal and social development', 'Personal and social education'],
  'Mathematical development',
  'Knowledge and understanding of the world',
  'Physical development',
  'Creative development',
]);

/** Estyn: education and training in Wales. */
export const estyn: FrameworkInput[] = [
  {
    id: 'estyn-cif-2004',
    inspectorate: 'Estyn',
    name: 'Common inspection framework, seven key questions',
    shortName: 'Estyn 2004-10, five points',
    from: '2004-09',
    to: '2010-08',
    direction: 'lowest-best',
    levels: unverified(
      coded(
        [
          { label: 'good with outstanding features' },
          { label: 'good features and no important shortcomings' },
          { label: 'good features outweigh shortcomings' },
          { label: 'some good features, but shortcomings in important areas' },
          { label: 'many important shortcomings' },
        ],
        ['1', '2', '3', '4', '5'],
      ),
    ),
    services: stages,
    areas: [
      ...keyQuestions.map((questions, index) => ({
        id: `key_question_${String(index + 1)}`,
        name: `Key question ${String(index + 1)}`,
        variants: questions.flatMap((question) => [question, `Key question ${String(index + 1)}: ${question}`]),
        verified: false,
      })),
      ...areasOfLearning,
    ],
    cues: [
      { where: 'formula', phrase: 'under Estyn contract number', weight: 3 },
      { where: 'text', phrase: 'under Estyn contract number', weight: 2 },
      { where: 'formula', phrase: 'School Number:', weight: 1 },
      { where: 'text', phrase: 'Estyn', weight: 1 },
      { where: 'title', phrase: 'Estyn', weight: 2 },
      { where: 'text', phrase: 'good with outstanding features', weight: 3 },
      { where: 'table-row', phrase: 'Key question 1', weight: 1 },
    ],
    successor: 'estyn-cif-2010',
    comparability: [
      {
        with: 'estyn-cif-2010',
        relation: 'not-comparable',
        note: 'Five grades in sentences became four words in September 2010; no source says which became which.',
      },
    ],
    notes: ['That there were seven key questions is confirmed; the sentences and digits are not.'],
    sources: [
      {
        ref: 'http://www.valeofglamorgan.gov.uk/en/our_council/Council-Structure/minutes,_agendas_and_reports/reports/scrutiny_ll/2012/12-06-25/school_inspection_reports.aspx',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'estyn-cif-2010',
    gradesInProse: true,
    inspectorate: 'Estyn',
    name: 'Common inspection framework, three key questions',
    shortName: 'Estyn 2010-17',
    from: '2010-09',
    to: '2017-08',
    direction: 'words',
    levels: [{ label: 'excellent' }, { label: 'good' }, { label: 'adequate' }, { label: 'unsatisfactory' }],
    outline: { chapters: [{ phrase: 'Main findings' }, { phrase: 'Key question ...', depth: 2 }] },
    areas: [
      {
        id: 'current_performance',
        name: 'Current performance',
        variants: ["The school's current performance", "The provider's current performance"],
        verified: false,
      },
      {
        id: 'prospects',
        name: 'Prospects for improvement',
        variants: ["The school's prospects for improvement", "The provider's prospects for improvement"],
        verified: false,
      },
      {
        id: 'outcomes',
        name: 'How good are outcomes?',
        variants: [
          'Key question 1: How good are outcomes?',
          'How good are the outcomes?',
          'Key question 1: How good are the outcomes?',
        ],
        optional: true,
        verified: false,
      },
      {
        id: 'provision',
        name: 'How good is provision?',
        variants: ['Key question 2: How good is provision?'],
        optional: true,
        verified: false,
      },
      {
        id: 'leadership',
        name: 'How good are leadership and management?',
        short: 'Leadership and management',
        variants: ['Key question 3: How good are leadership and management?'],
        optional: true,
        verified: false,
      },
      { id: 'leadership_indicator', name: 'Leadership', optional: true, verified: false },
      ...unconfirmedAreas([
        'Standards',
        'Wellbeing',
        'Learning experiences',
        'Teaching',
        'Care, support and guidance',
        'Learning environment',
        'Improving quality',
        'Partnership working',
        'Resource management',
      ]),
    ],
    cues: [
      { where: 'formula', phrase: 'A report on', weight: 1 },
      { where: 'formula', phrase: 'Her Majesty’s Inspectorate for Education and Training in Wales', weight: 3 },
      { where: 'formula', phrase: 'During each inspection, inspectors aim to answer three key questions', weight: 3 },
      { where: 'text', phrase: 'Estyn', weight: 1 },
      { where: 'title', phrase: 'Estyn', weight: 2 },
      { where: 'law', phrase: 'the Education Act 2005', weight: 1 },
      { where: 'text', phrase: 'prospects for improvement', weight: 2 },
      { where: 'title', phrase: 'Key Question 1: How good are outcomes?', weight: 3 },
    ],
    predecessor: 'estyn-cif-2004',
    successor: 'estyn-cif-2017',
    comparability: [
      {
        with: 'estyn-cif-2017',
        relation: 'renamed',
        levels: ['adequate', 'unsatisfactory'],
        note: 'Estyn said that the longer names of 2017 show the action required; they do not define the level anew.',
      },
      {
        with: 'estyn-cif-2017',
        relation: 'same',
        note: 'Estyn kept the level when the framework changed in September 2017.',
      },
    ],
    sources: [
      { ref: 'https://www.estyn.gov.wales/inspection/inspection-explained/common-inspection-framework' },
      { ref: 'https://www.estyn.gov.wales/node/38707' },
    ],
  },
  {
    id: 'estyn-cif-2017',
    gradesInProse: true,
    inspectorate: 'Estyn',
    name: 'Common inspection framework, five inspection areas',
    shortName: 'Estyn 2017-22',
    from: '2017-09',
    to: '2022',
    direction: 'words',
    levels: [
      { label: 'excellent' },
      { label: 'good' },
      {
        label: 'adequate and needs improvement',
        variants: [
          'adequate',
          'adequate - needs to improve',
          'adequate needs improvement',
          'adequate - needs improvement',
        ],
      },
      {
        label: 'unsatisfactory and needs urgent improvement',
        variants: [
          'unsatisfactory',
          'unsatisfactory - needs urgent improvement',
          'unsatisfactory needs urgent improvement',
        ],
      },
    ],
    outline: { chapters: [{ phrase: 'Main findings' }] },
    areas: demanded([
      { id: 'standards', name: 'Standards' },
      { id: 'wellbeing', name: 'Wellbeing and attitudes to learning', short: 'Wellbeing and attitudes' },
      { id: 'teaching', name: 'Teaching and learning experiences', short: 'Teaching and learning' },
      { id: 'care', name: 'Care, support and guidance' },
      { id: 'leadership', name: 'Leadership and management' },
    ]),
    cues: [
      { where: 'formula', phrase: 'Her Majesty’s Inspectorate for Education and Training in Wales', weight: 3 },
      { where: 'formula', phrase: 'Evaluations', weight: 1 },
      { where: 'text', phrase: 'Estyn', weight: 1 },
      { where: 'title', phrase: 'Estyn', weight: 2 },
      { where: 'law', phrase: 'the Education Act 2005', weight: 1 },
      { where: 'table-row', phrase: 'Wellbeing and attitudes to learning', weight: 3 },
      { where: 'table-row', phrase: 'Teaching and learning experiences', weight: 2 },
    ],
    predecessor: 'estyn-cif-2010',
    successor: 'estyn-2022',
    comparability: [
      {
        with: 'estyn-2022',
        relation: 'not-comparable',
        note: 'Since 2022 no grade is awarded; only categories of follow-up remain.',
      },
    ],
    notes: ['Inspections paused in early 2020.'],
    sources: [
      { ref: 'https://www.estyn.gov.wales/inspection/inspection-explained/common-inspection-framework' },
      { ref: 'https://www.estyn.gov.wales/node/38707' },
      {
        ref: 'https://www.valeofglamorgan.gov.uk/en/our_council/Council-Structure/minutes,_agendas_and_reports/reports/cabinet/2018/18-05-21/Ref-School-Inspections-Autumn.aspx',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'estyn-2022',
    inspectorate: 'Estyn',
    name: 'Inspection of schools and pupil referral units without grades',
    shortName: 'Estyn since 2022, no grades',
    from: '2022',
    to: null,
    direction: 'words',
    levels: [],
    cues: [
      { where: 'formula', phrase: 'Her Majesty’s Inspectorate for Education and Training in Wales', weight: 2 },
      { where: 'formula', phrase: 'His Majesty’s Inspectorate for Education and Training in Wales', weight: 2 },
      { where: 'text', phrase: 'Inspection report Ysgol', weight: 1 },
      { where: 'formula', phrase: 'Name of provider', weight: 1 },
      { where: 'formula', phrase: 'Language of the provider', weight: 3 },
      { where: 'formula', phrase: 'Date of previous Estyn inspection', weight: 3 },
      { where: 'text', phrase: 'Date of previous Estyn inspection', weight: 1 },
      { where: 'text', phrase: 'Estyn', weight: 1 },
      { where: 'title', phrase: 'Estyn', weight: 2 },
      { where: 'law', phrase: 'the Education Act 2005', weight: 1 },
      { where: 'title', phrase: 'Overview', weight: 1 },
      { where: 'text', phrase: 'spotlight', weight: 1 },
    ],
    predecessor: 'estyn-cif-2017',
    comparability: [
      { with: null, relation: 'not-comparable', note: 'No grade is awarded: an overview takes its place.' },
    ],
    notes: ['Statutory categories remain: special measures, significant improvement, Estyn review.'],
    sources: [
      { ref: 'https://www.estyn.gov.wales/inspection/inspection-explained' },
      {
        ref: 'https://edcentral.uk/ednews/early-years-primary/11872-nursery-inspections-in-wales-to-be-reviewed-the-inspectorate-has-announced',
        kind: 'secondary',
      },
    ],
  },
];
