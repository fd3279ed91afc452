import type { FrameworkInput } from '../schema';
import { siamsFront } from './fronts';
import { unconfirmedAreas, type AreaInput } from './define';
import { coded, improvementWords, requiresImprovement } from './scales';

const areas2013: AreaInput[] = [
  {
    id: 'overall',
    name: 'The distinctiveness and effectiveness of the school as a church school',
    short: 'Church school',
    variants: ['Current inspection grade', 'Current SIAMS inspection grade', 'Overall grade'],
    kind: 'overall',
    verified: false,
  },
  ...unconfirmedAreas([
    [
      'The school, through its distinctive Christian character, at meeting the needs of all learners',
      'How well does the school, through its distinctive Christian character, meet the needs of all learners?',
      'Christian character',
    ],
    [
      'The impact of collective worship on the school community',
      'What is the impact of collective worship on the school community?',
      'Collective worship',
    ],
    [
      'The effectiveness of the religious education',
      'The effectiveness of religious education',
      'How effective is the religious education?',
      'Religious education',
    ],
    [
      'The effectiveness of the leadership and management of the school as a church school',
      'How effective are the leadership and management of the school as a church school?',
      'Leadership and management',
    ],
  ]),
];

const vision =
  "How effective is the school's distinctive Christian vision, established and promoted by leadership at all levels, in enabling pupils and adults to flourish?";

/** One question for the whole, and two of the areas of before. */
const areas2018: AreaInput[] = [
  {
    id: 'overall',
    name: vision,
    short: 'Christian vision',
    variants: [`Overall judgement ${vision}`, 'Overall judgement', 'Overall grade'],
    kind: 'overall',
    verified: false,
  },
  ...unconfirmedAreas([
    [
      'The impact of collective worship',
      'Additional judgements The impact of collective worship',
      'The impact of collective worship on the school community',
      'Collective worship',
    ],
    [
      'The effectiveness of religious education (RE)',
      'The effectiveness of religious education',
      'The effectiveness of RE',
      'RE',
    ],
  ]),
];

/** Church schools in England, inspected by their own bodies beside Ofsted. */
export const churchSchools: FrameworkInput[] = [
  {
    id: 'siams-2013',
    front: siamsFront,
    recommendations: ['Areas to improve', 'Areas for development', 'Focus for development'],
    calledInProse: ['SIAMS', 'SIAS'],
    inspectorate: 'Church of England and Methodist Church',
    name: 'Statutory Inspection of Anglican and Methodist Schools, 2013 to 2018',
    shortName: 'SIAMS 2013-18',
    from: '2013',
    to: '2018-08',
    direction: 'lowest-best',
    levels: coded(
      improvementWords.map((level) =>
        level.label === 'requires improvement'
          ? { label: 'satisfactory', variants: [level.label, ...(level.variants ?? [])] }
          : level,
      ),
      ['1', '2', '3', '4'],
    ),
    codesVerified: false,
    areas: areas2013,
    sentences: [
      {
        phrase:
          'the distinctiveness and effectiveness of ... as a (Church of England/church/Methodist) (school/academy) (is/are) {grade}',
        area: 'overall',
      },
      {
        phrase: 'through its distinctive Christian character, is {grade} at meeting the needs of all learners',
        area: 'the_school_through_its_distinctive_christian_character_at_meeting_the_needs_of_a',
      },
    ],
    cues: [
      { where: 'text', phrase: 'Statutory Inspection of Anglican Schools Report', weight: 3 },
      { where: 'title', phrase: 'Statutory Inspection of Anglican Schools', weight: 3 },
      { where: 'title', phrase: 'Statutory Inspection of Anglican and Methodist Schools', weight: 3 },
      { where: 'formula', phrase: 'Statutory Inspection of Anglican and Methodist Schools', weight: 3 },
      { where: 'title', phrase: 'SIAMS', weight: 2 },
      { where: 'formula', phrase: 'SIAMS report', weight: 2 },
      { where: 'formula', phrase: 'Current inspection grade', weight: 2 },
      { where: 'formula', phrase: 'as a Church of England school are', weight: 2 },
      { where: 'formula', phrase: 'through its distinctive Christian character', weight: 2 },
    ],
    comparability: [
      { with: 'siams-2018', relation: 'not-comparable', note: 'Other questions and other words from September 2018.' },
      {
        with: null,
        relation: 'not-comparable',
        note: 'Judges how a school is one of its church, not the education that Ofsted inspects.',
      },
    ],
    successor: 'siams-2018',
    notes: ['The whole entry is from general knowledge.'],
    verified: false,
  },
  {
    id: 'siams-2018',
    front: siamsFront,
    calledInProse: ['SIAMS'],
    inspectorate: 'Church of England and Methodist Church',
    name: 'Statutory Inspection of Anglican and Methodist Schools, 2018 to 2023',
    shortName: 'SIAMS 2018-23',
    from: '2018-09',
    to: '2023-08',
    direction: 'words',
    levels: [
      { label: 'excellent' },
      { label: 'good' },
      requiresImprovement,
      { label: 'ineffective', variants: ['ineffective as a church school'] },
    ],
    areas: areas2018,
    recommendations: ['Areas for development'],
    cues: [
      { where: 'title', phrase: 'Statutory Inspection of Anglican and Methodist Schools', weight: 3 },
      { where: 'title', phrase: 'SIAMS', weight: 2 },
      { where: 'text', phrase: 'in enabling pupils and adults to flourish', weight: 3 },
      { where: 'formula', phrase: 'in enabling pupils and adults to flourish', weight: 3 },
      { where: 'formula', phrase: 'Statutory Inspection of Anglican and Methodist Schools', weight: 3 },
    ],
    predecessor: 'siams-2013',
    notes: ['The whole entry is from general knowledge.'],
    verified: false,
  },
];
