import type { FrameworkInput } from '../../schema';
import { unconfirmedAreas, type AreaInput } from '../define';

/** What the summary of grades of initial teacher education lists for each phase, 2008 to 2012. */
export const teacherEducation2008: AreaInput[] = [
  {
    id: 'overall_effectiveness',
    name: 'Overall effectiveness',
    variants: [
      'How effective is the provision in securing high-quality outcomes for trainees?',
      'The overall effectiveness of the provision',
      'The overall effectiveness of the provision is',
    ],
    kind: 'overall',
    verified: false,
  },
  ...unconfirmedAreas([
    ["Trainees' attainment", 'How well do trainees attain?'],
    'To what extent do recruitment / selection arrangements support high-quality outcomes?',
    'To what extent does the training and assessment ensure that all trainees progress to fulfil their potential given their ability and starting points?',
    'To what extent are available resources used effectively and efficiently?',
    [
      'The quality of the provision',
      'To what extent is the provision across the partnership of consistently high quality?',
      'The quality of the provision across the partnership',
    ],
    [
      'Promoting equalities and diversity',
      'To what extent does the provision promote equality of opportunity, value diversity and eliminate harassment and unlawful discrimination?',
    ],
    [
      'Capacity to improve further and/or sustain high quality',
      'The capacity for further improvement and/or sustaining high quality',
      'To what extent do the leadership and management at all levels have the capacity to secure further improvements and/or to sustain high quality outcomes?',
    ],
    'How effectively does the management at all levels assess performance in order to improve or sustain high quality?',
    'How well does the leadership at all levels anticipate change, and prepare for and respond to national and local initiatives?',
    'How effectively does the provider plan and take action for improvement?',
  ]),
];

/** What each phase was judged on from 2012 to 2020. */
export const teacherEducation2012: AreaInput[] = [
  {
    id: 'overall_effectiveness',
    name: 'Overall effectiveness',
    variants: [
      'How well does the partnership secure consistently high-quality outcomes for trainees?',
      'Overall effectiveness How well does the partnership secure consistently high-quality outcomes for trainees?',
    ],
    kind: 'overall',
    verified: false,
  },
  ...unconfirmedAreas([
    'The outcomes for trainees',
    'The quality of training across the partnership',
    'The quality of leadership and management across the partnership',
  ]),
];

/** The phases and routes of training. */
export const teacherPhases: FrameworkInput['services'] = [
  {
    id: 'primary',
    name: 'Primary',
    variants: [
      'Primary phase',
      'Primary age phase',
      'Primary age-phase',
      'Primary QTS',
      'Primary QTS phase',
      'Initial teacher education for primary schools',
    ],
  },
  {
    id: 'secondary',
    name: 'Secondary',
    variants: [
      'Secondary phase',
      'Secondary age phase',
      'Secondary age-phase',
      'Secondary QTS',
      'Secondary QTS phase',
      'Initial teacher education for secondary schools',
    ],
  },
  { id: 'employment_based', name: 'Employment-based routes', variants: ['EBITT'] },
  { id: 'further_education', name: 'Further education', variants: ['ITE for FE', 'FE'] },
];
