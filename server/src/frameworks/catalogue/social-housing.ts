import type { FrameworkInput } from '../schema';
import type { LevelInput } from './define';
import { socialHousingFront } from './fronts';

/** Each area has grades with a letter of its own: 'c1' the best, 'c4' the worst. */
const grades = (letter: string): LevelInput[] => ['1', '2', '3', '4'].map((digit) => ({ label: letter + digit }));

/** The Regulator of Social Housing. */
export const socialHousing: FrameworkInput[] = [
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
