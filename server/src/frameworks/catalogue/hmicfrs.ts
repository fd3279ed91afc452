import type { FrameworkInput } from '../schema';
import type { LevelInput } from './define';
import { requiresImprovement } from './scales';

/** HM Inspectorate of Constabulary and Fire & Rescue Services. */

const fourTiers: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  requiresImprovement,
  { label: 'inadequate' },
];
const fiveTiers: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  { label: 'adequate' },
  requiresImprovement,
  { label: 'inadequate' },
];

const fireAreas = [
  { id: 'effectiveness', name: 'Effectiveness' },
  { id: 'efficiency', name: 'Efficiency' },
  { id: 'people', name: 'People' },
];

export const hmicfrs: FrameworkInput[] = [
  {
    id: 'hmic-peel-2014',
    inspectorate: 'HMIC, then HMICFRS',
    name: 'PEEL assessment of police forces, four tiers',
    shortName: 'PEEL, four tiers',
    from: '2014',
    to: '2019',
    direction: 'words',
    levels: fourTiers,
    areas: [
      { id: 'effectiveness', name: 'Effectiveness' },
      { id: 'efficiency', name: 'Efficiency' },
      { id: 'legitimacy', name: 'Legitimacy' },
    ],
    cues: [
      { where: 'title', phrase: 'PEEL: Police effectiveness', weight: 3 },
      { where: 'title', phrase: 'PEEL', weight: 1 },
      { where: 'table-row', phrase: 'Legitimacy', weight: 2 },
    ],
    successor: 'hmicfrs-peel-2021',
    comparability: [
      {
        with: 'hmicfrs-peel-2021',
        relation: 'nearest',
        note: 'Four-tier and five-tier PEEL are not one series: requires improvement moved from third of four to fourth of five when adequate came in.',
      },
    ],
    notes: ['The dates of the rounds are not confirmed.'],
    sources: [
      {
        ref: 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/?view=table&sort=alpha&data=pillar&group_by_region=on',
      },
    ],
  },
  {
    id: 'hmicfrs-peel-2021',
    inspectorate: 'HMICFRS',
    name: 'PEEL assessment of police forces, five tiers',
    shortName: 'PEEL, five tiers',
    from: '2021',
    to: null,
    direction: 'words',
    levels: fiveTiers,
    cues: [
      { where: 'title', phrase: 'PEEL', weight: 1 },
      { where: 'text', phrase: 'PEEL 2021', weight: 2 },
      { where: 'text', phrase: 'PEEL 2023', weight: 2 },
      { where: 'text', phrase: 'Police effectiveness, efficiency and legitimacy', weight: 1 },
    ],
    predecessor: 'hmic-peel-2014',
    notes: ['Core questions are graded; there is no grade for a pillar.', 'The dates of the rounds are not confirmed.'],
    sources: [
      { ref: 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/peel-assessments-2023-2025/' },
    ],
  },
  {
    id: 'hmicfrs-frs-2018',
    inspectorate: 'HMICFRS',
    name: 'Inspection of fire and rescue services, rounds 1 and 2',
    shortName: 'Fire and rescue, four tiers',
    from: '2018',
    to: '2022',
    direction: 'words',
    levels: fourTiers,
    areas: fireAreas,
    cues: [
      { where: 'title', phrase: 'fire and rescue service', weight: 1 },
      { where: 'title', phrase: 'effectiveness, efficiency and people', weight: 3 },
    ],
    successor: 'hmicfrs-frs-2023',
    comparability: [
      {
        with: 'hmicfrs-frs-2023',
        relation: 'nearest',
        note: 'Four and five tiers are not one series: adequate came in above requires improvement.',
      },
    ],
    sources: [
      { ref: 'https://www.justiceinspectorates.gov.uk/hmicfrs/publication-html/hmicfrs-judgment-criteria-2020' },
    ],
  },
  {
    id: 'hmicfrs-frs-2023',
    inspectorate: 'HMICFRS',
    name: 'Inspection of fire and rescue services, round 3',
    shortName: 'Fire and rescue, five tiers',
    from: '2023',
    to: null,
    direction: 'words',
    levels: fiveTiers,
    areas: fireAreas.map((area) => ({ ...area, optional: true })),
    cues: [
      { where: 'title', phrase: 'fire and rescue service', weight: 1 },
      { where: 'text', phrase: 'fire and rescue services inspection programme 2023', weight: 3 },
    ],
    predecessor: 'hmicfrs-frs-2018',
    notes: ['Questions are graded within effectiveness, efficiency and people.', 'The year it began is not confirmed.'],
    sources: [{ ref: 'https://dwfire.org.uk/about-us/who-we-are/hmicfrs', kind: 'secondary' }],
  },
];
