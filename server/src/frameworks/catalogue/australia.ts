import type { FrameworkInput } from '../schema';
import type { AreaInput, LevelInput } from './define';

/** What is printed for an element of the National Quality Standard. */
const met: LevelInput[] = [
  { label: 'met', verified: false },
  { label: 'not met', verified: false },
];

const qualityAreas: readonly (readonly [id: string, name: string])[] = [
  ['educational_program', 'Educational program and practice'],
  ['health_and_safety', "Children's health and safety"],
  ['physical_environment', 'Physical environment'],
  ['staffing', 'Staffing arrangements'],
  ['relationships', 'Relationships with children'],
  ['partnerships', 'Collaborative partnerships with families and communities'],
  ['governance', 'Governance and leadership'],
];

/** The standards of the seven areas and the names of the elements of each since 2018. */
const elements: readonly (readonly (readonly string[])[])[] = [
  [
    ['Approved learning framework', 'Child-centred', 'Program learning opportunities'],
    ['Intentional teaching', 'Responsive teaching and scaffolding', 'Child directed learning'],
    ['Assessment and planning cycle', 'Critical reflection', 'Information for families'],
  ],
  [
    ['Wellbeing and comfort', 'Health practices and procedures', 'Healthy lifestyle'],
    ['Supervision', 'Incident and emergency management', 'Child protection'],
  ],
  [
    ['Fit for purpose', 'Upkeep'],
    ['Inclusive environment', 'Resources support play-based learning', 'Environmentally responsible'],
  ],
  [
    ['Organisation of educators', 'Continuity of staff'],
    ['Professional collaboration', 'Professional standards'],
  ],
  [
    ['Positive educator to child interactions', 'Dignity and rights of the child'],
    ['Collaborative learning', 'Self-regulation'],
  ],
  [
    ['Engagement with the service', 'Parent views are respected', 'Families are supported'],
    ['Transitions', 'Access and participation', 'Community engagement'],
  ],
  [
    ['Service philosophy and purpose', 'Management systems', 'Roles and responsibilities'],
    ['Continuous improvement', 'Educational leadership', 'Development of professionals'],
  ],
];

/** The standards and elements of an area by their numbers: names as plain as 'Supervision' are none without. */
const parts: AreaInput[] = elements.flatMap((standards, area) =>
  standards.flatMap((names, standard): AreaInput[] => {
    const number = `${String(area + 1)}.${String(standard + 1)}`;
    const own = {
      id: `standard_${number.replace('.', '_')}`,
      name: `Standard ${number}`,
      variants: [`Standard ${number} is rated`],
      optional: true,
    };
    return [
      own,
      ...names.map((name, element) => ({
        id: `element_${number.replace('.', '_')}_${String(element + 1)}`,
        name: `Element ${number}.${String(element + 1)} ${name}`,
        variants: [`Element ${number}.${String(element + 1)}`],
        levels: met,
        optional: true,
        verified: false,
      })),
    ];
  }),
);

const careStandards = [
  'Consumer dignity and choice',
  'Ongoing assessment and planning with consumers',
  'Personal care and clinical care',
  'Services and supports for daily living',
  "Organisation's service environment",
  'Feedback and complaints',
  'Human resources',
  'Organisational governance',
];

/** What is rated against national standards in Australia. */
export const australia: FrameworkInput[] = [
  {
    id: 'acecqa-nqs-2018',
    inspectorate: 'Regulatory authorities of the states and territories, with ACECQA',
    name: 'Assessment and rating against the National Quality Standard',
    shortName: 'Australia, quality standard',
    from: '2018-02',
    to: null,
    direction: 'words',
    levels: [
      { label: 'excellent', verified: false },
      {
        label: 'exceeding national quality standard',
        variants: ['exceeding nqs', 'exceeding the national quality standard'],
      },
      {
        label: 'meeting national quality standard',
        variants: ['meeting nqs', 'meeting the national quality standard'],
      },
      {
        label: 'working towards national quality standard',
        variants: ['working towards nqs', 'working towards the national quality standard'],
      },
      { label: 'significant improvement required' },
    ],
    areas: [
      { id: 'overall', name: 'Overall rating', variants: ['Overall'], kind: 'overall' },
      ...qualityAreas.map(([id, name], index) => ({
        id,
        name,
        variants: [
          `Quality Area ${String(index + 1)} ${name}`,
          `Quality Area ${String(index + 1)}: ${name}`,
          `Quality Area ${String(index + 1)}`,
          `Quality Area ${String(index + 1)} is rated`,
        ],
      })),
      ...parts,
    ],
    cues: [
      { where: 'title', phrase: 'assessment and rating report', weight: 3 },
      { where: 'title', phrase: 'National Quality Standard', weight: 3 },
      { where: 'text', phrase: 'National Quality Standard', weight: 2 },
      { where: 'text', phrase: 'Working Towards National Quality Standard', weight: 2 },
      { where: 'formula', phrase: 'National Quality Standard Assessment and Rating Report', weight: 3 },
      { where: 'formula', phrase: 'Service Approval Number', weight: 3 },
      { where: 'formula', phrase: 'Provider Approval Number', weight: 2 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Ratings against an Australian standard, each above or below meeting it.',
      },
    ],
    notes: [
      "Seven quality areas with fifteen standards; elements are met or not met. 'Excellent' is awarded on application only.",
      'The standard of 2012 had other standards and elements below the same areas.',
    ],
    sources: [{ ref: 'https://www.acecqa.gov.au/nqf/national-quality-standard', kind: 'secondary' }],
    verified: false,
  },
  {
    id: 'aged-care-standards-2019',
    inspectorate: 'Aged Care Quality and Safety Commission',
    name: 'Performance against the Aged Care Quality Standards',
    shortName: 'Australia, aged care',
    from: '2019-07',
    to: null,
    direction: 'words',
    levels: [{ label: 'compliant' }, { label: 'non-compliant', variants: ['not compliant', 'non compliant'] }],
    areas: careStandards.map((name, index) => ({
      id: `standard_${String(index + 1)}`,
      name,
      variants: [`Standard ${String(index + 1)} ${name}`, `Standard ${String(index + 1)}: ${name}`],
      optional: true,
    })),
    cues: [
      { where: 'text', phrase: 'Aged Care Quality and Safety Commission', weight: 2 },
      { where: 'text', phrase: 'Aged Care Quality Standards', weight: 2 },
      { where: 'title', phrase: 'Performance report', weight: 1 },
      { where: 'formula', phrase: 'delegate of the Aged Care Quality and Safety Commissioner', weight: 3 },
      { where: 'formula', phrase: 'Performance report date', weight: 2 },
      { where: 'formula', phrase: 'the preparation of the performance report is in accordance with', weight: 3 },
      { where: 'formula', phrase: 'against the Aged Care Quality Standards', weight: 2 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Compliance with one standard at a time: that is no grade of the service.',
      },
    ],
    notes: ['Eight standards; each of their requirements is compliant or not as well.'],
    sources: [{ ref: 'https://www.agedcarequality.gov.au/providers/quality-standards', kind: 'secondary' }],
    verified: false,
  },
];
