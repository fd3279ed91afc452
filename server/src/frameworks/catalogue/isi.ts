import type { FrameworkInput } from '../schema';
import { metOrNot, schoolStandards, schoolStandardsSentences } from './scales';
import { type AreaInput, unconfirmedAreas } from './define';

/** The early years in reports of independent schools to 2016, on Ofsted's words. */
const earlyYears: AreaInput[] = unconfirmedAreas([
  [
    'The overall effectiveness of the early years provision',
    'The overall effectiveness of the early years provision - how well the school meets the needs of children in the Early Years Foundation Stage',
    'The overall effectiveness of the Early Years Foundation Stage',
    'The overall effectiveness of the EYFS',
    'The overall quality and standards of the early years provision',
    'The overall quality and standards of the Early Years Foundation Stage',
  ],
  [
    'The quality of the provision in the Early Years Foundation Stage',
    'The quality of the provision in the EYFS',
    'The quality of provision in the Early Years Foundation Stage',
    'The quality of provision in the EYFS',
  ],
  ['Outcomes for children in the Early Years Foundation Stage', 'Outcomes for children in the EYFS'],
  'How well the early years provision meets the needs of the range of children who attend',
  "The contribution of the early years provision to children's well-being",
  [
    'The leadership and management of the early years provision',
    'The effectiveness of the leadership and management of the early years provision',
    'The effectiveness of leadership and management of the early years provision',
  ],
]).map((area) => ({
  ...area,
  levels: [
    { label: 'outstanding' },
    { label: 'good' },
    { label: 'satisfactory', variants: ['sound', 'requires improvement'] },
    { label: 'inadequate' },
  ],
}));

/** How the early years are judged in the words of a sentence. */
const earlyYearsSentences: NonNullable<FrameworkInput['sentences']> = [
  {
    phrase:
      '(setting/school/provision/early years provision) is {grade} (in/at) meeting the needs of [all ][the range of ]children',
    area: 'how_well_the_early_years_provision_meets_the_needs_of_the_range_of_children_who',
  },
];

/** The parts of the regulations that a compliance inspection goes through, each met or not. */
const regulatoryParts: AreaInput[] = [
  'Quality of education provided',
  'Spiritual, moral, social and cultural development of pupils',
  'Welfare, health and safety of pupils',
  'Suitability of staff, supply staff, and proprietors',
  'Premises of and accommodation at schools',
  'Provision of information',
  'Manner in which complaints are handled',
  'Quality of leadership in and management of schools',
].map((name, index) => ({
  id: `part_${String(index + 1)}`,
  name: `Part ${String(index + 1)} - ${name}`,
  short: `Part ${String(index + 1)}`,
  optional: true,
  levels: metOrNot,
}));

/** The Independent Schools Inspectorate. */
export const isi: FrameworkInput[] = [
  {
    id: 'isi-2006',
    gradesInProse: true,
    inspectorate: 'Independent Schools Inspectorate',
    name: 'Inspection of independent schools, to about 2009',
    shortName: 'ISI to 2009',
    from: '2006',
    to: '2009',
    direction: 'words',
    levels: [{ label: 'outstanding' }, { label: 'good' }, { label: 'satisfactory' }, { label: 'unsatisfactory' }],
    areas: unconfirmedAreas([
      ['The educational experience provided', 'The quality of the educational experience provided'],
      ["Pupils' learning and achievements", "The quality of pupils' learning and achievements"],
      [
        'The spiritual, moral, social and cultural development of pupils',
        "Pupils' spiritual, moral, social and cultural development",
      ],
      ['The quality of teaching', 'The quality of teaching (including assessment)'],
      ['The quality of pastoral care', 'Pastoral care'],
      [
        'Arrangements for the welfare, health and safety of pupils',
        "Arrangements for pupils' welfare, health and safety",
      ],
      ['The quality of links with parents and the community', 'Links with parents and the community'],
      ['The quality of boarding education', 'Boarding education'],
      ['The quality of governance', 'Governance'],
      [
        'The quality of leadership and management',
        'Leadership and management',
        'The leadership and management of the school',
      ],
    ]),
    sentences: [{ phrase: '{area} is {grade}' }, { phrase: '{area} are {grade}' }],
    cues: [
      { where: 'title', phrase: 'Independent Schools Inspectorate', weight: 2 },
      { where: 'text', phrase: 'framework laid down by the Independent Schools Inspectorate', weight: 3 },
      { where: 'formula', phrase: 'framework laid down by the Independent Schools Inspectorate', weight: 3 },
    ],
    successor: 'isi-2010',
    comparability: [
      {
        with: 'isi-2010',
        relation: 'nearest',
        note: 'Four words in both; the best is called excellent from 2010. What each asks for changed.',
      },
    ],
    notes: ['The words of the scale and the years are not confirmed.'],
    verified: false,
  },
  {
    id: 'isi-2010',
    gradesInProse: true,
    inspectorate: 'Independent Schools Inspectorate',
    name: 'Inspection of independent schools, to about 2016',
    shortName: 'ISI to 2016',
    from: '2010',
    to: '2016',
    direction: 'words',
    levels: [
      { label: 'excellent', variants: ['exceptional'] },
      { label: 'good' },
      { label: 'satisfactory', variants: ['sound'] },
      { label: 'unsatisfactory' },
    ],
    services: [
      {
        id: 'early_years',
        name: 'Early Years Foundation Stage',
        variants: ['Early years provision', 'EYFS'],
      },
    ],
    areas: unconfirmedAreas([
      [
        "The quality of the pupils' achievements and learning",
        "The quality of pupils' achievements and learning",
        "The quality of the pupils' achievements and their learning, attitudes and skills",
        "The quality of the pupils' achievements",
        'The overall achievement of the pupils',
        'The overall achievement of pupils',
      ],
      [
        'The contribution of curricular and extra-curricular provision',
        'The contribution of the curricular and extra-curricular provision',
        'The contribution of curricular and extra-curricular provision (including community links of benefit to pupils)',
        'Curricular and extra-curricular provision',
      ],
      ['The contribution of curricular provision', 'Curricular provision', 'The curriculum'],
      ['The contribution of extra-curricular provision', 'Extra-curricular provision', 'Extra-curricular activities'],
      [
        'The contribution of teaching',
        "The contribution of teaching to the pupils' achievements",
        "The contribution of teaching to pupils' achievements",
        'The quality of teaching',
        'Teaching',
      ],
      ["The quality of the pupils' personal development", "The pupils' personal development"],
      [
        'The spiritual, moral, social and cultural development of the pupils',
        'The spiritual, moral, social and cultural development of pupils',
        'The spiritual, moral, social and cultural development of the pupils throughout the school',
        "The pupils' spiritual, moral, social and cultural development",
      ],
      [
        'The contribution of arrangements for pastoral care',
        'The quality of the arrangements for pastoral care',
        'The quality of pastoral care',
        'Pastoral care',
        'Arrangements for pastoral care',
      ],
      [
        'The contribution of arrangements for welfare, health and safety',
        'The quality of the arrangements for welfare, health and safety',
        'The arrangements for welfare, health and safety',
        'The arrangements for the welfare, health and safety of the pupils',
        'The arrangements for ensuring the welfare, health and safety of the pupils',
        "The arrangements for pupils' welfare, health and safety",
      ],
      ['The quality of boarding', 'The quality of boarding education'],
      ['The quality of governance', 'Governance'],
      [
        'The quality of leadership and management',
        'The quality of leadership and management, including links with parents, carers and guardians',
        'The quality of leadership and management, including links with parents',
        'Leadership and management',
      ],
      ['Links with parents', 'Links with parents, carers and guardians'],
    ]).concat(earlyYears, schoolStandards),
    sentences: [
      { phrase: '{area} is {grade}' },
      { phrase: '{area} are {grade}' },
      ...earlyYearsSentences,
      ...schoolStandardsSentences,
    ],
    cues: [
      { where: 'text', phrase: 'Independent Schools Inspectorate', weight: 1 },
      { where: 'title', phrase: 'Independent Schools Inspectorate', weight: 2 },
      { where: 'title', phrase: '3(a)', weight: 1 },
      { where: 'title', phrase: '5(c)', weight: 1 },
    ],
    predecessor: 'isi-2006',
    successor: 'isi-eqi-2016',
    comparability: [
      {
        with: 'isi-eqi-2016',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'Satisfactory is called sound from 2016.',
      },
      {
        with: 'isi-eqi-2016',
        relation: 'nearest',
        note: 'The four words keep their places; only two areas are graded from 2016.',
      },
    ],
    notes: [
      'That exceptional was a level above excellent for achievement is not confirmed; the years are not confirmed.',
    ],
    sources: [{ ref: 'http://burrhouseblog.blogspot.com/2010/03/email-sent-to-parents.html', kind: 'secondary' }],
  },
  {
    id: 'isi-eqi-2016',
    gradesInProse: true,
    inspectorate: 'Independent Schools Inspectorate',
    name: 'Educational quality inspection',
    shortName: 'ISI educational quality',
    from: '2016',
    to: '2023-07',
    direction: 'words',
    levels: [{ label: 'excellent' }, { label: 'good' }, { label: 'sound' }, { label: 'unsatisfactory' }],
    areas: [
      {
        id: 'achievements',
        name: "The quality of the pupils' academic and other achievements",
        short: 'Achievements',
        variants: ["Pupils' academic and other achievements", 'Academic and other achievements'],
      },
      {
        id: 'personal_development',
        name: "The quality of the pupils' personal development",
        short: 'Personal development',
        variants: ["Pupils' personal development"],
      },
      ...regulatoryParts,
      schoolStandards,
    ],
    sentences: [
      { phrase: "quality of the pupils' academic and other achievements is {grade}", area: 'achievements' },
      { phrase: "quality of the pupils' personal development is {grade}", area: 'personal_development' },
      { phrase: '(standard/standards) relating to ... (is/are) {grade}' },
      { phrase: 'but (that/those) (in paragraph/in paragraphs/relating to) ... (is/are) {not met}', level: 'not met' },
      {
        phrase: 'ban on corporal punishment[ under section 548 of the education act 1996] are {grade}',
        area: 'part_3',
      },
      ...schoolStandardsSentences,
    ],
    cues: [
      { where: 'formula', phrase: 'The headline judgements apply one of the ISI descriptors', weight: 3 },
      { where: 'text', phrase: 'ISI descriptors', weight: 3 },
      { where: 'formula', phrase: 'focuses on the two key outcomes', weight: 2 },
      { where: 'formula', phrase: 'The quality of the pupils’ academic and other achievements is', weight: 3 },
      { where: 'title', phrase: 'educational quality inspection', weight: 3 },
      { where: 'title', phrase: 'regulatory compliance inspection', weight: 3 },
      { where: 'title', phrase: 'focused compliance', weight: 2 },
      { where: 'formula', phrase: 'This is a compliance only inspection', weight: 3 },
      { where: 'formula', phrase: "reports only on the school's compliance with the standards", weight: 3 },
      { where: 'text', phrase: 'educational quality inspection', weight: 2 },
      { where: 'text', phrase: 'Independent Schools Inspectorate', weight: 1 },
      { where: 'title', phrase: 'Independent Schools Inspectorate', weight: 2 },
    ],
    predecessor: 'isi-2010',
    successor: 'isi-2023',
    comparability: [
      {
        with: 'isi-2023',
        relation: 'not-comparable',
        note: 'Since September 2023 standards are met or not met; no grade is awarded.',
      },
      {
        with: null,
        relation: 'not-comparable',
        note: 'Independent schools have levels of their own: excellent is the best, sound the third.',
      },
    ],
    notes: ['Compliance is met or not met. There is no overall grade.'],
    sources: [{ ref: 'https://www.isi.net/inspections/how-we-inspect/how-to-read-inspection-reports' }],
  },
  {
    id: 'isi-2023',
    inspectorate: 'Independent Schools Inspectorate',
    name: 'Inspection of independent schools, framework of 2023',
    shortName: 'ISI 2023, standards met',
    from: '2023-09',
    to: null,
    direction: 'words',
    levels: metOrNot,
    areas: [
      {
        id: 'leadership',
        name: 'Leadership and management, and governance',
        short: 'Leadership and governance',
        verified: false,
      },
      {
        id: 'education',
        name: 'Quality of education, training and recreation',
        short: 'Education and recreation',
        verified: false,
      },
      {
        id: 'wellbeing',
        name: "Pupils' physical and mental health and emotional wellbeing",
        short: 'Health and wellbeing',
        verified: false,
      },
      {
        id: 'society',
        name: "Pupils' social and economic education and contribution to society",
        short: 'Contribution to society',
        verified: false,
      },
      { id: 'safeguarding', name: 'Safeguarding', verified: false },
    ],
    sentences: [
      { phrase: '(standard/standards) relating to [the ]{area} (is/are) {grade}' },
      { phrase: 'all the relevant standards are {grade}', restates: true },
    ],
    cues: [
      { where: 'title', phrase: 'School inspection report', weight: 2 },
      { where: 'formula', phrase: 'The extent to which the school meets the Standards', weight: 3 },
      { where: 'text', phrase: 'Summary of inspection findings', weight: 2 },
      { where: 'formula', phrase: 'Summary of inspection findings', weight: 2 },
      { where: 'text', phrase: 'significant strength', weight: 1 },
      { where: 'text', phrase: 'Independent Schools Inspectorate', weight: 1 },
      { where: 'title', phrase: 'Independent Schools Inspectorate', weight: 2 },
      { where: 'title', phrase: 'leadership and management, and governance', weight: 2 },
      { where: 'text', phrase: 'the extent to which the school meets Standards', weight: 2 },
    ],
    predecessor: 'isi-eqi-2016',
    comparability: [
      { with: null, relation: 'not-comparable', note: 'Standards are met or not met: no grade is awarded.' },
    ],
    notes: ['A report may name a significant strength. The names of the sections are not confirmed.'],
    sources: [
      {
        ref: 'http://www.isi.net/inspection-explained/inspection-handbook/interactive-version/evaluation-and-reporting',
      },
      { ref: 'https://blog.tteducation.co.uk/blog/what-you-need-to-know-about-isis-2023-framework', kind: 'secondary' },
    ],
  },
];
