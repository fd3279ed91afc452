import { unconfirmedAreas, type AreaInput } from '../define';

/** The subjects of which attainment and progress are judged. */
const SUBJECTS: readonly (readonly [string, ...string[]])[] = [
  ['Islamic education'],
  ['Arabic as a first language', 'Arabic (as a First Language)', 'Arabic as first language'],
  [
    'Arabic as an additional language',
    'Arabic as a second language',
    'Arabic (as a Second Language)',
    'Arabic as additional language',
  ],
  ['Social studies', 'UAE social studies'],
  ['English'],
  ['Language of instruction'],
  ['Mathematics'],
  ['Science'],
  ['Other subjects'],
];

/** The indicators of the UAE school inspection framework, each of which is judged for every phase. */
export const uaeIndicators: AreaInput[] = [
  ...SUBJECTS.flatMap(([subject, ...others]) =>
    ['attainment', 'progress'].map((what) => ({
      id: `${subject.toLowerCase().replaceAll(' ', '_')}_${what}`,
      name: `${subject}: ${what}`,
      variants: [subject, ...others].flatMap((name) => [
        `${name} ${what}`,
        `${name} - ${what}`,
        ...(name === subject ? [] : [`${name}: ${what}`]),
      ]),
      optional: true,
      verified: false,
    })),
  ),
  ...unconfirmedAreas([
    'Learning skills',
    'Personal development',
    [
      'Understanding of Islamic values and awareness of Emirati and world cultures',
      'Understanding of Islamic values and awareness of Emirati and world culture',
    ],
    ['Social responsibility and innovation skills', 'Social responsibility and innovation'],
    'Teaching for effective learning',
    'Assessment',
    ['Curriculum design and implementation', 'Curriculum implementation'],
    'Curriculum adaptation',
    [
      'Health and safety, including arrangements for child protection / safeguarding',
      'Health and safety, including arrangements for child protection/safeguarding',
      'Health and safety, including arrangements for child protection and safeguarding',
    ],
    'Care and support',
    'The effectiveness of leadership',
    ['School self-evaluation and improvement planning', 'Self-evaluation and improvement planning'],
    ['Parents and the community', 'Partnerships with parents and the community'],
    'Governance',
    'Management, staffing, facilities and resources',
    'Provision and outcomes for students with SEND',
  ]),
];
