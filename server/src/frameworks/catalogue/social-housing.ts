import type { FrameworkInput } from '../schema';
import type { LevelInput } from './define';
import { socialHousingFront } from './fronts';

/** Each area has grades with a letter of its own: 'c1' the best, 'c4' the worst. */
const grades = (letter: string): LevelInput[] => ['1', '2', '3', '4'].map((digit) => ({ label: letter + digit }));

/** How the grade of a provider came about, which stood in brackets behind it until 2024. */
const CHANGES = ['upgrade', 'downgrade', 'regrade', 'first grading', 'interim'];
const gradesWithChanges = (letter: string): LevelInput[] =>
  grades(letter).map(({ label }) => ({ label, variants: CHANGES.map((change) => `${label} (${change})`) }));

/** The Regulator of Social Housing. */
export const socialHousing: FrameworkInput[] = [
  {
    id: 'rsh-2015',
    front: socialHousingFront,
    inspectorate: 'Regulator of Social Housing and the Homes and Communities Agency before it',
    name: 'Regulatory judgements on providers: governance and viability grades',
    shortName: 'Social housing, G V',
    from: '2012-04',
    to: '2024-03',
    direction: 'words',
    levels: gradesWithChanges('g'),
    areas: [
      { id: 'governance', name: 'Governance', variants: ['Governance grade'] },
      {
        id: 'viability',
        name: 'Viability',
        variants: ['Viability grade', 'Financial viability'],
        levels: gradesWithChanges('v'),
      },
    ],
    sentences: [
      { phrase: 'governance (grade/grading) of {grade}', area: 'governance' },
      { phrase: 'viability (grade/grading) of {grade}', area: 'viability' },
      { phrase: 'we have assessed ... as {grade} for governance', area: 'governance', restates: true },
      { phrase: 'we have assessed ... as {grade} for viability', area: 'viability', restates: true },
    ],
    cues: [
      { where: 'title', phrase: 'regulatory judgement', weight: 3 },
      { where: 'formula', phrase: 'Include within its judgement the following registered providers', weight: 3 },
      { where: 'formula', phrase: 'We are publishing a regulatory judgement', weight: 3 },
      { where: 'formula', phrase: 'the provider meets our governance requirements', weight: 2 },
      { where: 'formula', phrase: 'the provider meets our viability requirements', weight: 2 },
      { where: 'text', phrase: 'Governance and Financial Viability Standard', weight: 2 },
      { where: 'text', phrase: 'In Depth Assessment', weight: 2 },
      { where: 'text', phrase: 'Homes and Communities Agency', weight: 1 },
      { where: 'text', phrase: 'consumer standards', weight: -2 },
    ],
    successor: 'rsh-2024',
    comparability: [
      { with: 'rsh-2024', relation: 'same', note: 'Governance and viability go on; the consumer grade is new.' },
      { with: null, relation: 'not-comparable', note: 'Grades of landlords, each area with letters of its own.' },
    ],
    notes: ['Grades of one and two say that the provider complies.'],
    sources: [
      { ref: 'https://www.gov.uk/government/collections/regulatory-judgements-and-notices', kind: 'secondary' },
    ],
    verified: false,
  },
  {
    id: 'rsh-2024',
    front: socialHousingFront,
    inspectorate: 'Regulator of Social Housing',
    name: 'Regulatory judgements on landlords: consumer, governance and viability grades',
    shortName: 'Social housing, C G V',
    from: '2024-04',
    to: null,
    direction: 'words',
    levels: grades('c'),
    areas: [
      { id: 'consumer', name: 'Consumer' },
      { id: 'governance', name: 'Governance', levels: grades('g'), optional: true },
      { id: 'viability', name: 'Viability', variants: ['Financial viability'], levels: grades('v'), optional: true },
    ],
    sentences: [
      { phrase: 'confirms a consumer (grade/grading) of {grade}', area: 'consumer' },
      { phrase: 'governance (grade/grading) of {grade}', area: 'governance' },
      { phrase: 'viability (grade/grading) of {grade}', area: 'viability' },
      { phrase: 'we have concluded (a/an) {grade} grade', area: 'consumer', restates: true },
      { phrase: 'governance grade moves to {grade}', area: 'governance', restates: true },
      { phrase: 'viability grade moves to {grade}', area: 'viability', restates: true },
    ],
    cues: [
      { where: 'title', phrase: 'regulatory judgement', weight: 3 },
      { where: 'formula', phrase: 'We are publishing a regulatory judgement', weight: 3 },
      { where: 'formula', phrase: 'delivering the outcomes of the consumer standards', weight: 3 },
      { where: 'formula', phrase: 'the landlord meets our viability requirements', weight: 2 },
      { where: 'text', phrase: 'Regulator of Social Housing', weight: 1 },
    ],
    predecessor: 'rsh-2015',
    comparability: [
      { with: null, relation: 'not-comparable', note: 'Grades of landlords, each area with letters of its own.' },
    ],
    notes: ['Councils have a consumer grade alone.'],
    sources: [
      { ref: 'https://www.gov.uk/government/collections/regulatory-judgements-and-notices', kind: 'secondary' },
    ],
    verified: false,
  },
];
