import type { FrameworkInput } from '../schema';
import { metOrNot } from './scales';

/** The eight parts of the independent school standards, as report cards and inspections of standards print them. */
const parts: FrameworkInput['areas'] = [
  { id: 'overall_outcome', name: 'Overall outcome', kind: 'overall' },
  { id: 'part_1', name: 'Part 1. Quality of education provided', short: 'Part 1, education', optional: true },
  {
    id: 'part_2',
    name: 'Part 2. Spiritual, moral, social and cultural development of pupils',
    short: 'Part 2, development',
    optional: true,
  },
  { id: 'part_3', name: 'Part 3. Welfare, health and safety of pupils', short: 'Part 3, welfare', optional: true },
  {
    id: 'part_4',
    name: 'Part 4. Suitability of staff, supply staff, and proprietors',
    short: 'Part 4, staff',
    optional: true,
  },
  {
    id: 'part_5',
    name: 'Part 5. Premises of and accommodation at schools',
    short: 'Part 5, premises',
    optional: true,
  },
  { id: 'part_6', name: 'Part 6. Provision of information', optional: true },
  {
    id: 'part_7',
    name: 'Part 7. Manner in which complaints are handled',
    short: 'Part 7, complaints',
    optional: true,
  },
  {
    id: 'part_8',
    name: 'Part 8. Quality of leadership in and management of schools',
    short: 'Part 8, leadership',
    optional: true,
  },
  {
    id: 'accessibility_plan',
    name: 'Accessibility plan',
    variants: ['Schedule 10 of the Equality Act 2010', "The school's accessibility plan"],
    optional: true,
    levels: [
      { label: 'met' },
      { label: 'likely to meet', variants: ['likely to be met'] },
      { label: 'unlikely to meet', variants: ['unlikely to be met', 'not likely to meet'] },
      { label: 'not met', variants: ['unmet'] },
    ],
  },
  {
    id: 'early_years_requirements',
    name: 'Early years foundation stage statutory requirements',
    short: 'Early years requirements',
    variants: ['Statutory requirements of the early years foundation stage'],
    optional: true,
  },
];

const notGrades = {
  with: null,
  relation: 'not-comparable' as const,
  note: 'Whether standards are met, or would be, is no grade of the school.',
};

/** Ofsted's inspections of independent schools against the standards alone. */
export const ofstedIndependentStandards: FrameworkInput[] = [
  {
    id: 'ofsted-independent-progress-monitoring',
    inspectorate: 'Ofsted',
    name: 'Independent school standards: progress monitoring and emergency inspections',
    shortName: 'Independent school standards',
    from: '2015',
    to: null,
    direction: 'words',
    levels: metOrNot.map((level, index) => ({
      ...level,
      variants: [
        ...(level.variants ?? []),
        ...(index === 0
          ? [
              'meets all of the independent school standards that were checked during this inspection',
              'meets all of the independent school standards',
            ]
          : [
              'does not meet all of the independent school standards that were checked during this inspection',
              'does not meet all of the independent school standards',
            ]),
      ],
    })),
    areas: parts,

    sentences: [
      {
        phrase: '{does not meet [all of ][the ][relevant ]independent school standards}',
        area: 'overall_outcome',
        level: 'not met',
      },
      {
        phrase: 'the school {meets [all of ]the [relevant ]independent school standards}',
        area: 'overall_outcome',
        level: 'met',
      },
      {
        phrase: '{does not meet the statutory requirements of the early years foundation stage}',
        area: 'early_years_requirements',
        level: 'not met',
      },
      {
        phrase: '{meets the statutory requirements of the early years foundation stage}',
        area: 'early_years_requirements',
        level: 'met',
      },
      {
        phrase: '(has/have) {not ensured that the [independent school ](standards/standard) in this part (are/is) met}',
        level: 'not met',
      },
      {
        phrase: 'ensured that the [independent school ](standards/standard) in this part (are/is) {met}',
        level: 'met',
      },
      { phrase: '(standards/standard) in this part (are/is) {grade}' },
    ],
    cues: [
      { where: 'title', phrase: 'progress monitoring inspection', weight: 3 },
      { where: 'title', phrase: 'emergency inspection', weight: 2 },
      { where: 'law', phrase: 'Education and Skills Act 2008', weight: 1 },
      { where: 'text', phrase: 'independent school standards', weight: 1 },
      { where: 'formula', phrase: 'independent school standards that were checked during this inspection', weight: 3 },
    ],
    comparability: [notGrades],
    notes: ['Only the standards that were unmet at the last inspection, and those linked with them, are checked.'],
    sources: [{ ref: 'Ofsted, progress monitoring inspection report, 11 March 2026' }],
  },
  {
    id: 'ofsted-independent-material-change',
    inspectorate: 'Ofsted',
    name: 'Independent school standards: pre-registration and material change inspections',
    shortName: 'Registration and material change',
    from: '2015',
    to: null,
    direction: 'words',
    levels: [
      {
        label: 'likely to meet',
        variants: [
          'likely to be met',
          'likely to meet all the independent school standards',
          'likely to meet the relevant independent school standards',
        ],
      },
      {
        label: 'unlikely to meet',
        variants: [
          'unlikely to be met',
          'not likely to meet',
          'unlikely to meet the relevant independent school standards',
          'unlikely to meet all the independent school standards',
        ],
      },
    ],
    areas: parts,

    sentences: [
      {
        phrase:
          '(the school/the proposed school/it) is {grade} [all ][of ]the [relevant ](independent school standards/standards/iss)',
        area: 'overall_outcome',
      },
      {
        phrase: '{grade} the statutory requirements of the early years foundation stage',
        area: 'early_years_requirements',
      },
      {
        phrase:
          '{not ensured that the [independent school ](standards/standard) in this part (are/is) likely to be met}',
        level: 'unlikely to meet',
      },
      { phrase: '(standards/standard) in this part (are/is) {grade}' },
      { phrase: '(this/it/they) (is/are) {grade} the (standards/iss)' },
      {
        phrase: '(the school/the proposed school/the proprietor) is {grade} the (regulation/requirement) in this part',
      },
      {
        phrase: '(the school/the proposed school/it) is {likely to comply}',
        level: 'likely to meet',
      },
      {
        phrase: '(the school/the proposed school/it) is {unlikely to comply}',
        level: 'unlikely to meet',
      },
      {
        phrase: '(the school/the proposed school) {complies with the requirements of the equality act 2010}',
        area: 'accessibility_plan',
        level: 'met',
      },
    ],
    cues: [
      { where: 'title', phrase: 'material change inspection', weight: 3 },
      { where: 'title', phrase: 'pre-registration inspection', weight: 3 },
      { where: 'law', phrase: 'Education and Skills Act 2008', weight: 1 },
      { where: 'text', phrase: 'independent school standards', weight: 1 },
      { where: 'formula', phrase: 'material change inspection', weight: 3 },
      { where: 'formula', phrase: 'pre-registration inspection', weight: 3 },
      { where: 'formula', phrase: 'likely to meet the relevant independent school standards', weight: 3 },
      { where: 'formula', phrase: 'likely to meet all the independent school standards', weight: 3 },
    ],
    comparability: [notGrades],
    notes: ['What is judged has not happened yet: whether the standards would be met.'],
    sources: [
      { ref: 'Ofsted, pre-registration inspection report, 22 July 2026' },
      { ref: 'Ofsted, material change inspection reports, July 2026' },
    ],
  },
];
