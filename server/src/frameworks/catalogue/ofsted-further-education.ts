import type { FrameworkInput } from '../schema';
import { unconfirmedAreas } from './define';
import { coded, improvementWords } from './scales';

/** Colleges, work-based learning and skills providers in England. */
export const ofstedFurtherEducation: FrameworkInput[] = [
  {
    id: 'fe-ofsted-ali-2001',
    inspectorate: 'Ofsted and the Adult Learning Inspectorate',
    name: 'Common inspection framework for colleges and work-based learning, 2001',
    shortName: 'Further education 2001-05, five points',
    from: '2001-04',
    to: '2005-08',
    direction: 'lowest-best',
    levels: coded(
      [
        { label: 'outstanding' },
        { label: 'good' },
        { label: 'satisfactory' },
        { label: 'unsatisfactory' },
        { label: 'very weak', variants: ['poor'], verified: false },
      ],
      ['1', '2', '3', '4', '5'],
    ),
    cues: [
      { where: 'text', phrase: 'Adult Learning Inspectorate', weight: 1 },
      { where: 'title', phrase: 'How effective is the college?', weight: 2 },
      { where: 'text', phrase: 'contributory grade', weight: 2 },
      { where: 'law', phrase: 'Learning and Skills Act 2000', weight: 1 },
      { where: 'text', phrase: 'common inspection framework', weight: 1 },
    ],
    successor: 'fe-ofsted-2005',
    comparability: [
      {
        with: 'fe-ofsted-2005',
        relation: 'not-comparable',
        note: 'Five levels became four in September 2005; no source says which became which.',
      },
    ],
    sources: [
      { ref: 'https://publications.parliament.uk/pa/cm200405/cmselect/cmdfence/63/63we107.htm' },
      {
        ref: 'http://web.archive.org/web/20060303044329/http://www.ofsted.gov.uk/howwework/index.cfm?fuseaction=howwework.inspections&id=3',
      },
    ],
  },
  {
    id: 'fe-ofsted-2005',
    inspectorate: 'Ofsted',
    name: 'Inspection of colleges and skills providers, 2005 to 2012',
    shortName: 'Further education 2005-12',
    from: '2005-09',
    to: '2012-08',
    direction: 'lowest-best',
    levels: coded(
      [{ label: 'outstanding' }, { label: 'good' }, { label: 'satisfactory' }, { label: 'inadequate' }],
      ['1', '2', '3', '4'],
    ),
    areas: [
      {
        id: 'effectiveness',
        name: 'Effectiveness of provision',
        variants: ['Overall effectiveness', 'Overall effectiveness of provision'],
        kind: 'overall',
        verified: false,
      },
      {
        id: 'capacity_to_improve',
        name: 'Capacity to improve',
        variants: ['Capacity for further improvement'],
        verified: false,
      },
      { id: 'achievement_and_standards', name: 'Achievement and standards', verified: false },
      { id: 'quality_of_provision', name: 'Quality of provision', verified: false },
      { id: 'leadership_and_management', name: 'Leadership and management', verified: false },
    ],
    cues: [
      { where: 'title', phrase: 'college inspection report', weight: 2 },
      { where: 'table-row', phrase: 'Effectiveness of provision', weight: 2 },
      { where: 'text', phrase: 'summary of grades awarded', weight: 2 },
      { where: 'law', phrase: 'Learning and Skills Act 2000', weight: 1 },
    ],
    predecessor: 'fe-ofsted-ali-2001',
    successor: 'fe-ofsted-2012',
    comparability: [
      {
        with: 'fe-ofsted-2012',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'Satisfactory became requires improvement on 1 September 2012: less than good is no longer enough.',
      },
      {
        with: 'fe-ofsted-2012',
        relation: 'nearest',
        note: 'The word and its place stay; expectations were raised with the new third level.',
      },
    ],
    sources: [
      { ref: 'https://www.tes.com/news/ofsted-inspectors-complain-they-get-too-much-satisfaction', kind: 'secondary' },
    ],
  },
  {
    id: 'fe-ofsted-2012',
    inspectorate: 'Ofsted',
    name: 'Inspection of further education and skills, 2012 to 2025',
    shortName: 'Further education 2012-25',
    from: '2012-09',
    to: '2025-11',
    direction: 'lowest-best',
    levels: coded(improvementWords, ['1', '2', '3', '4']),
    areas: [
      { id: 'overall_effectiveness', name: 'Overall effectiveness', kind: 'overall' },
      ...unconfirmedAreas([
        'Outcomes for learners',
        'Quality of teaching, learning and assessment',
        ['Leadership and management', 'Effectiveness of leadership and management'],
      ]),
      {
        id: 'study_programmes',
        name: '16 to 19 study programmes',
        variants: ['Education programmes for young people'],
        optional: true,
      },
      { id: 'adult_learning', name: 'Adult learning programmes', variants: ['Adult learning'], optional: true },
      { id: 'apprenticeships', name: 'Apprenticeships', optional: true },
      {
        id: 'high_needs',
        name: 'Provision for learners with high needs',
        short: 'High needs',
        variants: ['High needs'],
        optional: true,
      },
    ],
    cues: [
      { where: 'title', phrase: 'further education and skills inspection report', weight: 3 },
      { where: 'title', phrase: 'general further education college', weight: 2 },
      { where: 'title', phrase: 'independent learning provider', weight: 2 },
      { where: 'text', phrase: "inspection grades are based on a provider's performance", weight: 2 },
      { where: 'table-row', phrase: 'Outcomes for learners', weight: 2 },
      { where: 'table-row', phrase: 'Apprenticeships', weight: 1 },
      { where: 'table-row', phrase: 'Adult learning programmes', weight: 2 },
      { where: 'table-row', phrase: 'Provision for learners with high needs', weight: 2 },
    ],
    predecessor: 'fe-ofsted-2005',
    successor: 'fe-report-card-2025',
    comparability: [
      {
        with: 'fe-report-card-2025',
        relation: 'not-comparable',
        note: 'Ofsted says that report-card grades of November 2025 may not be compared with earlier ones.',
      },
    ],
    notes: ['Monitoring visits are said to judge significant, reasonable or insufficient progress; not confirmed.'],
    sources: [{ ref: 'https://www.gov.uk/government/news/changes-to-education-inspections-announced' }],
  },
  {
    id: 'fe-report-card-2025',
    inspectorate: 'Ofsted',
    name: 'Report card: further education and skills',
    shortName: 'Further education report card',
    from: '2025-11',
    to: null,
    direction: 'words',
    levels: [
      { label: 'exceptional' },
      { label: 'strong standard', variants: ['strong'] },
      { label: 'expected standard', variants: ['expected'] },
      { label: 'needs attention' },
      { label: 'urgent improvement' },
    ],
    areas: [
      { id: 'inclusion', name: 'Inclusion', verified: false },
      { id: 'leadership', name: 'Leadership and governance', variants: ['Leadership'], verified: false },
      { id: 'achievement', name: 'Achievement', optional: true, verified: false },
      {
        id: 'curriculum_teaching_training',
        name: 'Curriculum, teaching and training',
        short: 'Curriculum and teaching',
        variants: ['Curriculum and teaching'],
        optional: true,
        verified: false,
      },
    ],
    cues: [
      { where: 'title', phrase: 'Ofsted report card', weight: 3 },
      { where: 'text', phrase: 'report card', weight: 1 },
      { where: 'text', phrase: 'contribution to meeting skills needs', weight: 3 },
      { where: 'text', phrase: 'expected standard', weight: 1 },
    ],
    predecessor: 'fe-ofsted-2012',
    comparability: [
      {
        with: 'ofsted-report-card-2025',
        relation: 'same',
        note: 'The same five grades, awarded for each type of provision.',
      },
      {
        with: null,
        relation: 'not-comparable',
        note: 'Ofsted says that report-card grades of November 2025 may not be compared with earlier ones.',
      },
    ],
    notes: [
      'The contribution to meeting skills needs has a scale of its own; its final words are not confirmed, nor are the names of the areas.',
    ],
    sources: [
      { ref: 'https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades' },
      { ref: 'https://www.aelp.org.uk/news/ofstedframework25/', kind: 'secondary' },
    ],
  },
];
