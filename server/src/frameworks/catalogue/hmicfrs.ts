import type { FrameworkInput } from '../schema';
import { demanded, unconfirmedAreas, type LevelInput } from './define';
import { requiresImprovement } from './scales';

/** HM Inspectorate of Constabulary and Fire & Rescue Services. */

const fourTiers: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  requiresImprovement,
  { label: 'inadequate' },
];
/** The five grades of forces and fire services since 2021 and 2023. */
export const fiveTiers: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  { label: 'adequate' },
  requiresImprovement,
  { label: 'inadequate' },
];

/** Both the three areas of a service and the pillars of a force hold the questions that were asked about each. */
const pillars = (...names: string[]): FrameworkInput['outline'] => ({
  chapters: names.map((phrase) => ({ phrase })),
  listsInAreas: true,
});

const fireAreas = [
  {
    id: 'effectiveness',
    name: 'Effectiveness',
    variants: ['providing an effective service', 'How effective is the service at keeping people safe and secure?'],
  },
  {
    id: 'efficiency',
    name: 'Efficiency',
    variants: ['providing an efficient service', 'How efficient is the service at keeping people safe and secure?'],
  },
  {
    id: 'people',
    name: 'People',
    variants: [
      'looking after its people',
      'looks after its people',
      'How well does the service look after its people?',
    ],
  },
];

/** What a service does, as its question is asked too. */
const askedOf = (name: string, ...variants: string[]): [string, ...string[]] => [
  name,
  ...variants,
  ...[name, ...variants].map((each) => `How effective is the FRS at ${each.charAt(0).toLowerCase()}${each.slice(1)}?`),
];

/** What fire and rescue services were asked in the four-tier rounds. */
const fireQuestions2018 = unconfirmedAreas([
  askedOf(
    'Understanding the risk of fire and other emergencies',
    'Understanding fires and other risks',
    'Understanding risk',
    'How well does the FRS understand the risk of fire and other emergencies?',
  ),
  askedOf('Preventing fires and other risks'),
  [...askedOf('Protecting the public through fire regulation'), 'protects the public through fire regulation'],
  askedOf('Responding to fires and other emergencies'),
  askedOf('Responding to national risks', 'Responding to major and multi-agency incidents'),
  ['Making best use of resources', 'How well does the FRS use resources to manage risk?'],
  [
    'Making the fire and rescue service affordable now and in the future',
    'Making the FRS affordable now and in the future',
    'Making the service affordable now and in the future',
    'How well is the FRS securing an affordable way of managing the risk of fire and other risks, now and in the future?',
  ],
  ['Promoting the right values and culture', 'How well does the FRS promote its values and culture?'],
  [
    'Getting the right people with the right skills',
    'How well does the FRS get the right people with the right skills?',
  ],
  ['Ensuring fairness and promoting diversity', 'How well does the FRS ensure fairness and diversity?'],
  ['Managing performance and developing leaders', 'How well does the FRS develop leadership and capability?'],
]);

/** What they are asked on five tiers: the list of grades has short names, chapters those of the rounds before. */
const fireQuestions2023 = unconfirmedAreas(
  [
    'Understanding fire and risk',
    'Preventing fire and risk',
    'Public safety through fire regulation',
    'Responding to fires and emergencies',
    'Responding to major incidents',
    'Best use of resources',
    'Future affordability',
    'Promoting values and culture',
    'Right people, right skills',
    'Promoting fairness and diversity',
    'Managing performance and developing leaders',
  ].map((name, index): string | [string, ...string[]] => {
    const before = fireQuestions2018[index];
    return before === undefined || before.name === name ? name : [name, before.name, ...(before.variants ?? [])];
  }),
);

/** What police forces are asked on five tiers. */
const policeQuestions = unconfirmedAreas([
  [
    'Preventing crime',
    'Preventing crime and anti-social behaviour',
    'Preventing and deterring crime',
    'Prevention and deterrence',
    'Preventing and deterring crime and antisocial behaviour, and reducing vulnerability',
    'Preventing crime, antisocial behaviour and vulnerability',
  ],
  [
    'Treatment of the public',
    'Treating people fairly and with respect',
    'Engaging with and treating the public with fairness and respect',
  ],
  [
    'Police powers and treating the public fairly and respectfully',
    'Police powers and public treatment',
    'Using police powers and treating people fairly and respectfully',
  ],
  'Investigating crime',
  'Supporting victims',
  ['Recording data about crime', 'Recording crime'],
  'Responding to the public',
  'Protecting vulnerable people',
  ['Managing offenders', 'Managing offenders and suspects'],
  'Disrupting serious organised crime',
  'Tackling serious and organised crime',
  // The grid of results has short names for two questions that chapters are called by in full.
  ['Developing a positive workplace', 'Building, supporting and protecting the workforce'],
  ['Good use of resources', 'Strategic planning, organisational management and value for money'],
  ['Leadership and force management', 'leadership and management'],
]);

/** The pillars of the four-tier rounds, as each was asked in them. */
const pillarsOfForces = [
  {
    id: 'effectiveness',
    name: 'Effectiveness',
    variants: [
      'How effectively does the force reduce crime and keep people safe?',
      'How effective is the force at reducing crime and keeping people safe?',
      'How effective is the force at keeping people safe and reducing crime?',
    ],
  },
  {
    id: 'efficiency',
    name: 'Efficiency',
    variants: [
      'How efficiently does the force operate and how sustainable are its services?',
      'How efficiently does the force operate and how sustainable are its services to the public?',
      'How efficient is the force at keeping people safe and reducing crime?',
    ],
  },
  {
    id: 'legitimacy',
    name: 'Legitimacy',
    variants: [
      'How legitimately does the force treat the public and its workforce?',
      'How legitimate is the force at keeping people safe and reducing crime?',
    ],
  },
];

/** What was asked of the effectiveness of forces in the four-tier rounds. */
const effectivenessQuestions = unconfirmedAreas([
  'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?',
  'How effective is the force at investigating crime and reducing re-offending?',
  'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?',
  'How effective is the force at tackling serious and organised crime?',
  ["How effective are the force's specialist capabilities?", 'How effective are specialist capabilities?'],
  ['Preventing crime and tackling anti-social behaviour', 'Preventing crime and anti-social behaviour'],
  ['Investigating crime', 'Investigating crime and reducing re-offending'],
  ['Protecting vulnerable people', 'Protecting vulnerable people and supporting victims'],
  'Tackling serious and organised crime',
  ['Armed policing', 'Armed response capability'],
  ['Meeting current demands and using resources', 'Use of resources', 'Understanding demand'],
  'Planning for the future',
  ['Treating the public fairly', 'Fair treatment of the public'],
  ['Ethical and lawful workforce behaviour', 'Ensuring ethical and lawful workforce behaviour'],
  ['Treating the workforce fairly', 'Fair treatment of the workforce'],
  'How well does the force understand the demand for its service?',
  'How well does the force use its resources?',
  'How well is the force planning for the future?',
  'How well does the force use its resources to manage current demand?',
  'To what extent does the force treat all of the people it serves with fairness and respect?',
  [
    'How well does the force ensure that its workforce behaves ethically and lawfully?',
    'To what extent does the force ensure that its workforce behaves ethically and lawfully?',
  ],
  'To what extent does the force treat its workforce with fairness and respect?',
  'How well does the force use its resources to meet its demand?',
  'How sustainable and affordable is the workforce model?',
  "How sustainable is the force's financial position for the short and long term?",
  'How well does the force understand its current and likely future demand?',
  'How well is the force planning for demand in the future?',
  'How effective is the force at preventing crime, anti-social behaviour and keeping people safe?',
  'How effective is the force at investigating crime and managing offenders?',
  'How effective is the force at protecting from harm those who are vulnerable, and supporting victims?',
  'To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?',
  'How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?',
  'To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?',
]);

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
    outline: pillars('Effectiveness', 'Efficiency', 'Legitimacy'),
    areas: [
      ...pillarsOfForces,
      {
        id: 'overall_judgement',
        name: 'Overall judgement',
        variants: ['Overall judgment'],
        kind: 'overall',
        optional: true,
      },
      ...effectivenessQuestions,
    ],
    cues: [
      { where: 'title', phrase: 'PEEL 2018/19', weight: 3 },
      { where: 'title', phrase: 'PEEL 2018', weight: 3 },
      { where: 'title', phrase: 'PEEL 2017', weight: 3 },
      { where: 'title', phrase: 'PEEL 2016', weight: 3 },
      { where: 'title', phrase: 'PEEL 2015', weight: 3 },
      { where: 'title', phrase: 'PEEL 2014', weight: 3 },
      { where: 'title', phrase: 'PEEL: Police legitimacy', weight: 3 },
      { where: 'title', phrase: 'PEEL: Police efficiency', weight: 3 },
      { where: 'formula', phrase: 'What this report contains Force in context', weight: 3 },
      { where: 'formula', phrase: 'How effectively does the force reduce crime and keep people safe', weight: 3 },
      {
        where: 'formula',
        phrase: 'How efficiently does the force operate and how sustainable are its services',
        weight: 3,
      },
      { where: 'formula', phrase: 'How legitimately does the force treat the public and its workforce', weight: 3 },
      { where: 'formula', phrase: 'How efficient is the force at keeping people safe and reducing crime', weight: 3 },
      { where: 'formula', phrase: 'How legitimate is the force at keeping people safe and reducing crime', weight: 3 },
      { where: 'formula', phrase: 'How effective is the force at keeping people safe and reducing crime', weight: 3 },
      { where: 'formula', phrase: 'Police effectiveness, efficiency and legitimacy 2018/19', weight: 2 },
      { where: 'formula', phrase: 'Police effectiveness, efficiency and legitimacy 2017', weight: 2 },
      { where: 'formula', phrase: 'Police effectiveness, efficiency and legitimacy 2016', weight: 2 },
      { where: 'formula', phrase: 'legitimacy programme is an annual assessment of police forces', weight: 2 },
      {
        where: 'formula',
        phrase: 'how effectively, efficiently and legitimately the force keeps people safe and reduces crime',
        weight: 3,
      },
      {
        where: 'formula',
        phrase: 'annual inspections of police effectiveness, efficiency and legitimacy (PEEL)',
        weight: 2,
      },
      { where: 'title', phrase: 'PEEL: Police effectiveness', weight: 3 },
      { where: 'title', phrase: 'PEEL', weight: 1 },
      { where: 'text', phrase: 'judgements are outstanding, good, requires improvement and inadequate', weight: 1 },
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
    outline: { listsInAreas: true },
    areas: policeQuestions,
    cues: [
      { where: 'formula', phrase: 'We have made the following graded judgments', weight: 2 },
      { where: 'formula', phrase: 'PEEL Assessment', weight: 2 },
      { where: 'title', phrase: 'Police effectiveness, efficiency and legitimacy', weight: 1 },
      { where: 'title', phrase: 'PEEL', weight: 1 },
      { where: 'title', phrase: 'PEEL 2021', weight: 3 },
      { where: 'title', phrase: 'PEEL 2023', weight: 3 },
      { where: 'title', phrase: 'PEEL 2025', weight: 3 },
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
    outline: pillars('Effectiveness', 'Efficiency', 'People'),
    areas: demanded([...fireAreas, ...fireQuestions2018]),
    sentences: [
      {
        phrase:
          'the extent to which the service is effective at keeping people safe and secure[ from fire and other risks] [is ]{grade}',
        area: 'effectiveness',
      },
      {
        phrase:
          'the extent to which the service is efficient at keeping people safe and secure[ from fire and other risks] [is ]{grade}',
        area: 'efficiency',
      },
      { phrase: 'the extent to which the service looks after its people [is ]{grade}', area: 'people' },
      { phrase: 'fire and rescue service was {grade} in its ... assessment', cited: true },
      {
        phrase: 'fire and rescue service {required improvement} in its ... assessment',
        level: 'requires improvement',
        cited: true,
      },
    ],
    cues: [
      { where: 'formula', phrase: 'The extent to which the service is effective at keeping people safe', weight: 3 },
      { where: 'formula', phrase: 'How effective is the service at keeping people safe and secure', weight: 2 },
      { where: 'formula', phrase: 'Questions for Effectiveness', weight: 2 },
      { where: 'formula', phrase: 'Our inspection assessed how well', weight: 2 },
      { where: 'title', phrase: 'fire and rescue service', weight: 1 },
      { where: 'title', phrase: 'effectiveness, efficiency and people', weight: 3 },
      { where: 'title', phrase: 'FRS assessment', weight: 3 },
      { where: 'formula', phrase: 'inspection of fire and rescue services', weight: 2 },
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
    outline: { listsInAreas: true },
    areas: [...fireAreas.map((area) => ({ ...area, optional: true })), ...fireQuestions2023],
    cues: [
      { where: 'formula', phrase: 'Our inspection assessed how well', weight: 2 },
      { where: 'formula', phrase: 'We have made the following graded judgments', weight: 3 },
      { where: 'title', phrase: 'fire and rescue service', weight: 1 },
      { where: 'title', phrase: 'effectiveness, efficiency and people', weight: 3 },
      { where: 'title', phrase: 'effectiveness, efficiency and people 2018', weight: -3 },
      { where: 'title', phrase: 'effectiveness, efficiency and people 2021', weight: -3 },
      { where: 'text', phrase: 'fire and rescue services inspection programme 2023', weight: 3 },
    ],
    predecessor: 'hmicfrs-frs-2018',
    notes: ['Questions are graded within effectiveness, efficiency and people.', 'The year it began is not confirmed.'],
    sources: [{ ref: 'https://dwfire.org.uk/about-us/who-we-are/hmicfrs', kind: 'secondary' }],
  },
];
