import type { AreaInput, LevelInput } from './define';
import type { FrameworkInput } from '../schema';

/** The third level of four from November 2013, in every wording that reports print. */
export const requiresImprovement: LevelInput = {
  label: 'requires improvement',
  variants: [
    'requires improvement to be good',
    'require improvement to be good',
    'require improvement',
    'requiring improvement to be good',
    'requiring improvement',
    'requires improvement and is not yet good',
    'require improvement and are not yet good',
  ],
};

/** Ofsted's four words as long as the third one was satisfactory. */
export const satisfactoryWords: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  { label: 'satisfactory' },
  { label: 'inadequate' },
];

/** Ofsted's four words since the third one was renamed. They carry no digit unless the framework gives one. */
export const improvementWords: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  requiresImprovement,
  { label: 'inadequate', variants: ['has serious weaknesses and is not yet good'] },
];

/** What is either met or not. */
export const metOrNot: LevelInput[] = [
  { label: 'met', variants: ['standards met', 'standard met', 'all standards met', 'requirements met'] },
  { label: 'not met', variants: ['standards not met', 'standard not met', 'requirements not met', 'unmet'] },
];

/** What Ofsted says of safeguarding in schools and colleges up to 2025, beside the grades. */
export const safeguarding: AreaInput = {
  id: 'safeguarding',
  name: 'Safeguarding',
  optional: true,
  levels: [{ label: 'effective' }, { label: 'not effective', variants: ['ineffective'] }],
};
export const safeguardingSentences: NonNullable<FrameworkInput['sentences']> = [
  { phrase: 'arrangements for safeguarding[ learners/ pupils/ children] are {grade}', area: 'safeguarding' },
  { phrase: 'safeguarding (arrangements are/is) {grade}', area: 'safeguarding' },
];

/** The same where it is said below other results, and is none of them. */
export const safeguardingBeside = safeguardingSentences.map((sentence) => ({ ...sentence, restates: true }));

/** What shows the areas of the education inspection framework. */
export const eifRows = [
  { where: 'table-row', phrase: 'The quality of education', weight: 3 },
  { where: 'table-row', phrase: 'Behaviour and attitudes', weight: 2 },
  { where: 'table-row', phrase: 'Personal development', weight: 1 },
] as const;

/** What a sentence says of all that the law asks of an independent school, beside the grades. */
export const schoolStandards: AreaInput = {
  id: 'independent_school_standards',
  name: 'Independent school standards',
  optional: true,
  levels: metOrNot,
};
export const schoolStandardsSentences: NonNullable<FrameworkInput['sentences']> = (
  [
    ['meets', 'met'],
    ['does not meet', 'not met'],
    ['must take action to meet', 'not met'],
  ] as const
).map(([words, level]) => ({
  phrase: `the school {${words}} [all ][of ][the ](standards/requirements) (in the schedule to the education/of the schedule to the education/of schedule 1 of the education/of the independent school standards regulations)`,
  area: schoolStandards.id,
  level,
}));

/**
 * Gives levels their digits.
 *
 * @param levels best first
 * @param codes as many, in the same order
 * @returns copies of the levels that carry the codes; a level without one keeps null
 */
export function coded(levels: readonly LevelInput[], codes: readonly string[]): LevelInput[] {
  return levels.map((level, index) => ({ ...level, code: codes[index] ?? null }));
}

/** Marks levels whose words or digits no public page confirms. */
export function unverified(levels: readonly LevelInput[]): LevelInput[] {
  return levels.map((level) => ({ ...level, verified: false }));
}
