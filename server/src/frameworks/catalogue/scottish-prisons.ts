import type { FrameworkInput } from '../schema';
import type { AreaInput } from './define';

/** The standards by their numbers since 2018. */
const standards: readonly (readonly [id: string, name: string, ...variants: string[]])[] = [
  ['custody', 'Lawful and transparent custody', 'Lawful and transparent use of custody'],
  ['decency', 'Decency'],
  ['personal_safety', 'Personal safety'],
  [
    'authority',
    'Effective, courteous and humane exercise of authority',
    'Health, safety and good order: effective, courteous and humane exercise of authority',
  ],
  ['respect_autonomy', 'Respect, autonomy and protection against mistreatment'],
  ['purposeful_activity', 'Purposeful activity'],
  ['transitions', 'Transitions from custody to life in the community', 'Transitions from custody into the community'],
  ['organisational_effectiveness', 'Organisational effectiveness'],
  ['health_and_wellbeing', 'Health and wellbeing'],
];

const numbered = (name: string, number: number): string[] => [
  `Standard ${String(number)} ${name}`,
  `Standard ${String(number)} - ${name}`,
  `Standard ${String(number)}: ${name}`,
];

const areas: AreaInput[] = standards.map(([id, name, ...variants], index) => ({
  id,
  name,
  variants: [...numbered(name, index + 1), ...variants],
  optional: true,
}));

/** HM Inspectorate of Prisons for Scotland. */
export const scottishPrisons: FrameworkInput[] = [
  {
    id: 'hmips-2015',
    inspectorate: 'HM Inspectorate of Prisons for Scotland',
    name: 'Standards for inspecting and monitoring prisons in Scotland',
    shortName: 'Scottish prisons',
    from: '2015',
    to: null,
    direction: 'words',
    levels: [
      { label: 'good performance' },
      { label: 'satisfactory performance' },
      { label: 'generally acceptable performance', variants: ['generally acceptable'] },
      { label: 'poor performance' },
      { label: 'unacceptable performance' },
    ],
    areas,
    sentences: [{ phrase: 'overall rating: {grade}', restates: true }],
    cues: [
      { where: 'text', phrase: 'HM Inspectorate of Prisons for Scotland', weight: 2 },
      { where: 'title', phrase: 'HM Inspectorate of Prisons for Scotland', weight: 3 },
      { where: 'title', phrase: 'HM Chief Inspector of Prisons for Scotland', weight: 3 },
      { where: 'text', phrase: 'generally acceptable performance', weight: 2 },
      { where: 'formula', phrase: 'overview by HM Chief Inspector of Prisons for Scotland', weight: 3 },
      { where: 'formula', phrase: 'standards, commentary and quality indicators', weight: 3 },
      { where: 'formula', phrase: 'summary of inspection findings', weight: 2 },
    ],
    comparability: [
      {
        with: 'hmip-healthy-establishment',
        relation: 'not-comparable',
        note: 'Standards with quality indicators below them, where England and Wales have four tests of outcomes.',
        verified: false,
      },
    ],
    notes: [
      'Ten standards from 2015, nine from 2018; below each of them quality indicators have ratings of their own.',
      'The years and the wordings are from knowledge of such reports.',
    ],
    sources: [{ ref: 'https://www.prisonsinspectoratescotland.gov.uk/standards', kind: 'secondary' }],
    verified: false,
  },
];
