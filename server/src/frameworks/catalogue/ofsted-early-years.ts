import type { FrameworkInput } from '../schema';
import { ofstedEducationFront } from './fronts';
import { centreRows } from './areas/childrens-centres';
import { earlyYears2008Areas, earlyYears2013Areas, register } from './areas/early-years';
import { coded, eifRows, improvementWords, safeguarding, safeguardingBeside, satisfactoryWords } from './scales';

const quality = {
  id: 'quality_and_standards',
  name: 'The quality and standards of the early years provision',
  short: 'Early years provision',
  variants: [
    'Overall effectiveness',
    'The quality and standards of early years provision',
    'The overall quality and standards of the early years provision',
    'The overall effectiveness of the early years provision',
    'Overall the quality of the provision',
    'Overall, the quality of the provision',
    'This provision',
    'The provision',
  ],
  kind: 'overall',
  instead: register(),
} as const;

/** Nurseries, childminders and other providers on the early years register. */
export const ofstedEarlyYears: FrameworkInput[] = [
  {
    id: 'ofsted-early-years-2008',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'Early years register, 2008 to 2013',
    shortName: 'Early years 2008-13',
    from: '2008',
    to: '2013-11-03',
    direction: 'lowest-best',
    levels: coded(
      [
        { label: 'outstanding' },
        { label: 'good' },
        { label: 'satisfactory' },
        {
          label: 'inadequate',
          variants: [
            'inadequate (category 1)',
            'inadequate (category 2)',
            'inadequate category 1',
            'inadequate category 2',
          ],
        },
      ],
      ['1', '2', '3', '4'],
    ),
    areas: [{ ...quality, variants: [...quality.variants] }, ...earlyYears2008Areas],
    sentences: [{ phrase: 'overall[,] the quality of the provision is {grade}', area: quality.id }],
    cues: [
      { where: 'formula', phrase: 'Overall the quality of the provision is', weight: 3 },
      { where: 'formula', phrase: 'The overall effectiveness of the early years provision', weight: 2 },
      { where: 'formula', phrase: 'What steps need to be taken to improve provision further?', weight: 2 },
      {
        where: 'text',
        phrase: 'How effective is the provision in meeting the needs of children in the Early Years Foundation Stage?',
        weight: 3,
      },
      {
        where: 'formula',
        phrase: 'How effective is the provision in meeting the needs of children in the Early Years Foundation Stage?',
        weight: 3,
      },
      { where: 'formula', phrase: 'How well does the provision promote inclusive practice?', weight: 2 },
      {
        where: 'formula',
        phrase: 'This inspection was carried out by Ofsted under Sections 49 and 50 of the Childcare Act 2006',
        weight: 3,
      },
      { where: 'formula', phrase: 'on the quality and standards of the registered early years provision', weight: 2 },
      { where: 'title', phrase: 'inspection report for early years provision', weight: 3 },
      { where: 'text', phrase: 'registered early years provision', weight: 1 },
      { where: 'text', phrase: 'early years register', weight: 1 },
      { where: 'title', phrase: 'the quality and standards of the early years provision', weight: 2 },
      { where: 'law', phrase: 'Childcare Act 2006', weight: 1 },
    ],
    successor: 'ofsted-early-years-2013',
    comparability: [
      {
        with: 'ofsted-early-years-2013',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'Satisfactory became requires improvement on 4 November 2013: less than good is no longer enough.',
      },
      {
        with: 'ofsted-early-years-2013',
        relation: 'nearest',
        note: 'The word and its place stay; expectations were raised with the new third level.',
      },
    ],
    notes: ['The childcare register is met or not met: compliant or non-compliant.'],
    sources: [{ ref: 'https://find.redbridge.gov.uk/kb5/redbridge/fsd/advice.page?id=jj__uzPnUOw', kind: 'secondary' }],
  },
  {
    id: 'ofsted-early-years-2013',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'Early years register, 2013 to 2025',
    shortName: 'Early years 2013-25',
    from: '2013-11-04',
    to: '2025-11',
    direction: 'lowest-best',
    levels: coded(improvementWords, ['1', '2', '3', '4']),
    areas: [{ ...quality, variants: [...quality.variants] }, ...earlyYears2013Areas, safeguarding],
    sentences: [{ phrase: 'this provision is {grade}', area: 'quality_and_standards' }, ...safeguardingBeside],
    cues: [
      { where: 'text', phrase: 'Summary of key findings for parents: This provision is', weight: 3 },
      { where: 'text', phrase: 'Summary of key findings for parents This provision is', weight: 3 },
      { where: 'formula', phrase: 'Summary of key findings for parents: This provision is', weight: 3 },
      { where: 'formula', phrase: 'Summary of key findings for parents This provision is', weight: 3 },
      { where: 'formula', phrase: 'What is it like to attend this early years setting?', weight: 3 },
      { where: 'formula', phrase: 'The quality and standards of the early years provision This inspection', weight: 2 },
      {
        where: 'formula',
        phrase: 'How well the early years provision meets the needs of the range of children who attend',
        weight: 3,
      },
      { where: 'formula', phrase: 'This provision is', weight: 1 },
      { where: 'formula', phrase: 'The provision is good', weight: 1 },
      { where: 'formula', phrase: 'The provision is outstanding', weight: 1 },
      { where: 'formula', phrase: 'The provision requires improvement', weight: 1 },
      { where: 'formula', phrase: 'The provision is inadequate', weight: 1 },
      { where: 'title', phrase: 'inspection report for early years provision', weight: 3 },
      { where: 'title', phrase: 'childminder report', weight: 3 },
      { where: 'table-row', phrase: 'Outcomes for children', weight: 2 },
      // From 2019 on the areas are those of schools: the text tells which of them was inspected.
      ...eifRows,
      {
        where: 'formula',
        phrase: 'on the quality and standards of provision that is registered on the Early Years Register',
        weight: 3,
      },
      { where: 'text', phrase: 'registered early years provision', weight: 1 },
      { where: 'text', phrase: 'early years register', weight: 1 },
      { where: 'title', phrase: 'the quality and standards of the early years provision', weight: 2 },
      { where: 'law', phrase: 'Childcare Act 2006', weight: 1 },
    ],
    predecessor: 'ofsted-early-years-2008',
    successor: 'ofsted-report-card-2025',
    comparability: [
      {
        with: 'ofsted-report-card-2025',
        relation: 'not-comparable',
        note: 'Ofsted says that report-card grades of November 2025 may not be compared with earlier ones.',
      },
    ],
    notes: ['With no children on roll the result is met or not met; met with actions is said to have come later.'],
    sources: [
      {
        ref: 'https://darlington.fsd.org.uk/kb5/darlington/fsd/advice.page?id=tRl8YIfR8rE&familychannel=1524',
        kind: 'secondary',
      },
      { ref: 'https://www.parenta.com/2013/11/04/handle-ofsted-inspection-differently/', kind: 'secondary' },
    ],
  },
  {
    id: 'ofsted-childrens-centre-2010',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: "Children's centres, 2010 to 2013",
    shortName: "Children's centres 2010-13",
    from: '2010-04',
    to: '2013-03',
    direction: 'lowest-best',
    levels: coded(satisfactoryWords, ['1', '2', '3', '4']),
    areas: [
      {
        id: 'overall_effectiveness',
        name: "The effectiveness of the children's centre in meeting the needs of and improving outcomes for families",
        short: 'Overall effectiveness',
        variants: [
          'Overall effectiveness',
          "The effectiveness of the children's centre in meeting the needs of and improving outcomes for users and the wider community",
        ],
        kind: 'overall',
      },
      {
        id: 'capacity',
        name: "The centre's capacity for sustained improvement, including the quality of its leadership and management",
        short: 'Capacity for improvement',
        variants: [
          'Capacity for sustained improvement',
          "The children's centre's capacity for sustained improvement, including the quality of its leadership and management",
        ],
      },
      ...centreRows,
    ],
    front: {
      ...ofstedEducationFront,
      names: [
        { where: 'title', phrase: 'Inspection report for the' },
        { where: 'title', phrase: 'Inspection report for' },
        ...(ofstedEducationFront.names ?? []),
      ],
    },
    cues: [
      { where: 'law', phrase: 'Part 3A of the Childcare Act 2006', weight: 3 },
      { where: 'text', phrase: 'Part 3A of the Childcare Act 2006', weight: 3 },
      { where: 'text', phrase: "Sure Start children's centre", weight: 1 },
      { where: 'text', phrase: 'from target groups', weight: 2 },
    ],
    successor: 'ofsted-childrens-centre-2013',
    comparability: [
      {
        with: 'ofsted-childrens-centre-2013',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'The third level is satisfactory to 2013 and requires improvement from then on, which asks for more.',
      },
    ],
    verified: false,
  },
  {
    id: 'ofsted-childrens-centre-2013',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: "Children's centres and groups of them, 2013 to 2015",
    shortName: "Children's centres 2013-15",
    from: '2013-04',
    to: '2015-09',
    direction: 'lowest-best',
    levels: coded(improvementWords, ['1', '2', '3', '4']),
    areas: [
      { id: 'overall_effectiveness', name: 'Overall effectiveness', kind: 'overall' },
      { id: 'access', name: 'Access to services by young children and families' },
      { id: 'practice', name: 'The quality of practice and services' },
      {
        id: 'leadership',
        name: 'The effectiveness of leadership, governance and management',
        short: 'Leadership and governance',
      },
    ],
    front: {
      ...ofstedEducationFront,
      names: [{ where: 'below', phrase: "Children's centre inspection report" }, ...(ofstedEducationFront.names ?? [])],
    },
    sentences: [{ phrase: '(centre/group) that {grade}', area: 'overall_effectiveness', restates: true }],
    cues: [
      { where: 'title', phrase: "children's centre inspection report", weight: 3 },
      { where: 'table-row', phrase: 'The quality of practice and services', weight: 3 },
      { where: 'table-row', phrase: 'Access to services by young children and families', weight: 3 },
      { where: 'formula', phrase: "children's centre inspection report", weight: 3 },
    ],
    predecessor: 'ofsted-childrens-centre-2010',
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Judges what a centre does for the families of its area, not the provision of a setting.',
      },
    ],
    verified: false,
  },
];
