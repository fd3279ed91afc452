import { unconfirmedAreas, type AreaInput, type LevelInput } from '../define';

/** The six groups of patients that general practices were rated for to 2020. */
export const populationGroups: AreaInput[] = unconfirmedAreas([
  'Older people',
  ['People with long-term conditions', 'People with long term conditions'],
  'Families, children and young people',
  [
    'Working age people (including those recently retired and students)',
    'Working age people',
    'Working-age people (including those recently retired and students)',
    'Working-age people',
  ],
  'People whose circumstances may make them vulnerable',
  ['People experiencing poor mental health (including people with dementia)', 'People experiencing poor mental health'],
]);

/** What the score of a quality statement stands for. */
const scores: LevelInput[] = [
  {
    label: 'evidence shows an exceptional standard',
    variants: ['an exceptional standard', 'exceptional standard'],
    code: '4',
  },
  { label: 'evidence shows a good standard', variants: ['a good standard', 'good standard'], code: '3' },
  { label: 'evidence shows some shortfalls', variants: ['some shortfalls'], code: '2' },
  { label: 'evidence shows significant shortfalls', variants: ['significant shortfalls'], code: '1' },
];

/**
 * Quality statements: each has a score of 1 to 4, whose words are not those of ratings.
 *
 * @param names as `unconfirmedAreas` takes them
 */
export function qualityStatementsOf(names: Parameters<typeof unconfirmedAreas>[0]): AreaInput[] {
  return unconfirmedAreas(names).map((area) => ({ ...area, levels: scores.map((level) => ({ ...level })) }));
}

/** The quality statements of the single assessment framework. */
export const qualityStatements = qualityStatementsOf([
  'Learning culture',
  ['Safe systems, pathways and transitions', 'Safe systems, pathways, and transitions'],
  'Safeguarding',
  'Involving people to manage risks',
  'Safe environments',
  'Safe and effective staffing',
  'Infection prevention and control',
  'Medicines optimisation',
  'Assessing needs',
  'Delivering evidence-based care and treatment',
  'How staff, teams and services work together',
  'Supporting people to live healthier lives',
  'Monitoring and improving outcomes',
  'Consent to care and treatment',
  'Kindness, compassion and dignity',
  'Treating people as individuals',
  'Independence, choice and control',
  "Responding to people's immediate needs",
  'Workforce wellbeing and enablement',
  'Person-centred care',
  'Care provision, integration and continuity',
  'Providing information',
  'Listening to and involving people',
  'Equity in access',
  'Equity in experiences and outcomes',
  'Planning for the future',
  'Shared direction and culture',
  'Capable, compassionate and inclusive leaders',
  'Freedom to speak up',
  'Workforce equality, diversity and inclusion',
  'Governance, management and sustainability',
  'Partnerships and communities',
  'Learning, improvement and innovation',
  'Environmental sustainability - sustainable development',
]);
