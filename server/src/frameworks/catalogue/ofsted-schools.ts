import type { FrameworkInput } from '../schema';
import { demanded, type AreaInput, type ComparabilityInput, type LevelInput } from './define';
import { record1996, record2005, record2009 } from './school-judgements';
import { pageCues, resultOnPages } from './web-pages';
import {
  coded,
  eifRows,
  improvementWords,
  metOrNot,
  safeguarding,
  safeguardingSentences,
  schoolStandards,
  schoolStandardsSentences,
  unverified,
} from './scales';

/** Ofsted's inspections of schools in England. To November 2025 the digits run from 1, the best. */

const bestIsOne = ['1', '2', '3', '4'];
const satisfactoryWords: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  { label: 'satisfactory' },
  { label: 'inadequate' },
];

/** The ages for each of which the summaries of the first years under section 10 judge the teaching. */
const agesTaught = [
  { id: 'under_5', name: 'Under 5', variants: ['Aged up to 5 years'] },
  ...['5-7', '7-11', '11-14', '14-16'].map((ages) => ({
    id: `ages_${ages.replace('-', '_')}`,
    name: `${ages} years`,
    variants: [`${ages.replace('-', ' - ')} years`, `Aged ${ages} years`, `Aged ${ages.replace('-', ' - ')} years`],
  })),
  { id: 'over_16', name: 'Over 16', variants: ['Aged over 16', 'Aged over 16 years'] },
];

const overall: AreaInput = {
  id: 'overall_effectiveness',
  name: 'Overall effectiveness',
  variants: ['Overall effectiveness of the school', ...resultOnPages],
  kind: 'overall',
};
const leadership: AreaInput = {
  id: 'leadership_and_management',
  name: 'Leadership and management',
  variants: ['Effectiveness of leadership and management'],
};
const earlyYears: AreaInput = {
  id: 'early_years',
  name: 'Early years provision',
  variants: ['Early years'],
  optional: true,
  apart: true,
};
const sixthForm: AreaInput = {
  id: 'sixth_form',
  name: 'Sixth-form provision',
  variants: ['Sixth form provision', 'Provision in the sixth form', 'Sixth form', '16 to 19 study programmes'],
  optional: true,
  apart: true,
};
const behaviourAndSafety: AreaInput = {
  id: 'behaviour_and_safety',
  name: 'Behaviour and safety of pupils',
  variants: ['Behaviour and safety'],
};
const teaching: AreaInput = { id: 'teaching', name: 'Quality of teaching' };
const achievement: AreaInput = {
  id: 'achievement',
  name: 'Achievement of pupils',
};
const section5 = { where: 'law', phrase: 'section 5 of the Education Act 2005', weight: 2 } as const;
const schoolReport = { where: 'title', phrase: 'school report', weight: 1 } as const;

/** The words and digits stay from one schedule to the next, what is looked at does not. */
function sameFourGrades(next: string): ComparabilityInput {
  return { with: next, relation: 'nearest', note: 'The four grades stay; what they are awarded for is drawn up anew.' };
}

const eifAreas: AreaInput[] = [
  ...demanded([
    { id: 'quality_of_education', name: 'Quality of education' },
    { id: 'behaviour_and_attitudes', name: 'Behaviour and attitudes' },
    { id: 'personal_development', name: 'Personal development' },
    leadership,
  ]),
  earlyYears,
  sixthForm,
  safeguarding,
];

/** The parts of the standards for independent schools, each met or not. */
const independentStandards: AreaInput[] = [
  'Quality of education provided',
  'Spiritual, moral, social and cultural development of pupils',
  'Welfare, health and safety of pupils',
  'Suitability of staff, supply staff, and proprietors',
  'Premises of and accommodation at schools',
  'Provision of information',
  'Manner in which complaints are handled',
  'Quality of leadership in and management of schools',
].map((name, index) => ({
  id: `independent_standards_part_${String(index + 1)}`,
  name,
  variants: [`Part ${String(index + 1)}. ${name}`],
  optional: true,
  levels: metOrNot,
}));

const eifCues = [...eifRows, section5] as const;

export const ofstedSchools: FrameworkInput[] = [
  {
    id: 'ofsted-s10',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'School inspection under section 10 of the School Inspections Act 1996',
    shortName: 'Schools 1996-2005, seven points',
    from: '1996',
    to: '2005-08',
    direction: 'lowest-best',
    levels: unverified(
      coded(
        [
          { label: 'excellent' },
          { label: 'very good' },
          { label: 'good' },
          { label: 'satisfactory', variants: ['sound'] },
          { label: 'unsatisfactory' },
          { label: 'poor' },
          { label: 'very poor' },
        ],
        ['1', '2', '3', '4', '5', '6', '7'],
      ),
    ),
    services: [{ id: 'sixth_form', name: 'Sixth form', variants: ['Sixth form grade'] }, ...agesTaught],
    areas: [
      ...record1996,
      // What parents say there is theirs.
      {
        id: 'views_of_parents',
        name: "The parents' views of the school",
        variants: ['What most parents like about the school', 'What some parents are not happy about'],
        optional: true,
        apart: true,
      },
    ],
    sentences: [
      { phrase: '(this/school) is (a/an) {grade} school', area: 'overall_effectiveness' },
      { phrase: '(gives/provides/offers) {grade} value for money', area: 'value_for_money', restates: true },
      { phrase: 'it has made {grade} improvement since then', area: 'improvement' },
      { phrase: 'provision in ... is {grade}', anyHeading: true },
    ],
    outline: {
      apart: [
        'part d: the standards and quality of teaching in areas of the curriculum...',
        'part c: the quality of education in areas of ...',
        'curriculum areas and subjects',
        'part b: curriculum areas and subjects',
      ],
    },
    cues: [
      { where: 'law', phrase: 'section 10 of the School Inspections Act 1996', weight: 3 },
      { where: 'text', phrase: 'Estyn', weight: -3 },
      { where: 'text', phrase: 'Unique reference number', weight: 1 },
    ],
    successor: 'ofsted-s5-2005',
    comparability: [
      {
        with: 'ofsted-s5-2005',
        relation: 'not-comparable',
        note: 'Seven levels became four in September 2005; no source says which became which.',
      },
    ],
    notes: [
      'That a scale of seven levels was used is confirmed; its words and digits are not.',
      'Welsh reports to 2006 cite the same law: an Estyn contract number tells them apart.',
    ],
    sources: [
      { ref: 'https://docslib.org/doc/1106029/rotherham-unique-reference-number' },
      { ref: 'https://docplayer.net/amp/19060207-Durand-primary-school.html' },
      {
        ref: 'https://www.keystagehistory.co.uk/opinion/ofsteds-new-view-of-satisfactory-and-what-happened-to-very-good/',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'ofsted-s5-2005',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'School inspection under section 5 of the Education Act 2005, first schedule',
    shortName: 'Schools 2005-09',
    from: '2005-09',
    to: '2009-08',
    direction: 'lowest-best',
    levels: coded(satisfactoryWords, bestIsOne),
    areas: [
      {
        ...overall,
        variants: [
          ...(overall.variants ?? []),
          'How effective, efficient and inclusive is the provision of education, integrated care and any extended services in meeting the needs of learners?',
        ],
      },
      {
        id: 'achievement_and_standards',
        name: 'Achievement and standards',
        variants: ['How well do learners achieve?'],
        verified: false,
      },
      { id: 'quality_of_provision', name: 'Quality of provision', verified: false },
      ...record2005,
    ],
    services: [{ id: 'sixteen_to_nineteen', name: '16-19', variants: ['16 to 19', 'Sixth form'] }],
    cues: [
      ...pageCues,
      { where: 'formula', phrase: 'inspection of the school was carried out under section 5', weight: 3 },
      {
        where: 'formula',
        phrase: 'The inspection was carried out under section 5 of the Education Act 2005',
        weight: 1,
      },
      { where: 'formula', phrase: 'Grades: 1 is outstanding, 2 good, 3 satisfactory, and 4 inadequate', weight: 2 },
      { where: 'formula', phrase: 'Description of the school', weight: 1 },
      { where: 'formula', phrase: 'Inspection judgements Key to judgements', weight: 2 },
      { where: 'formula', phrase: 'Annex A Inspection judgements', weight: 2 },
      section5,
      schoolReport,
      { where: 'text', phrase: 'notice to improve', weight: 1 },
      { where: 'text', phrase: 'special measures', weight: 1 },
      { where: 'title', phrase: 'Achievement and standards', weight: 2 },
      { where: 'title', phrase: 'Personal development and well-being', weight: 2 },
    ],
    predecessor: 'ofsted-s10',
    successor: 'ofsted-s5-2009',
    comparability: [sameFourGrades('ofsted-s5-2009')],
    sources: [
      { ref: 'https://www.yumpu.com/en/document/view/35812794/ofsted-report-2011-tannery-drift-first-school/12' },
    ],
  },
  {
    id: 'ofsted-s5-2009',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'School inspection under section 5, schedules of September 2009 and January 2012',
    shortName: 'Schools 2009-12',
    from: '2009-09',
    to: '2012-08',
    direction: 'lowest-best',
    levels: coded(satisfactoryWords, bestIsOne),
    areas: [
      {
        ...overall,
        variants: [...(overall.variants ?? []), 'Overall effectiveness: how good is the school?'],
      },
      { ...achievement, optional: true },
      { ...teaching, optional: true, demanded: 'provision' },
      { ...behaviourAndSafety, optional: true },
      leadership,
      ...record2009,
    ],
    cues: [
      ...pageCues,
      { where: 'formula', phrase: 'inspection of the school was carried out under section 5', weight: 3 },
      { where: 'text', phrase: 'Overall effectiveness: how good is the school?', weight: 2 },
      { where: 'formula', phrase: 'Overall effectiveness: how good is the school?', weight: 3 },
      { where: 'formula', phrase: "The school's capacity for sustained improvement", weight: 3 },
      { where: 'formula', phrase: 'What inspection judgements mean', weight: 1 },
      {
        where: 'formula',
        phrase: 'Inspection judgements Grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate',
        weight: 2,
      },
      { where: 'formula', phrase: 'These are the grades for the school', weight: 1 },
      section5,
      schoolReport,
      { where: 'title', phrase: 'What inspection judgements mean', weight: 1 },
      { where: 'title', phrase: 'Overall effectiveness: how good is the school?', weight: 2 },
    ],
    predecessor: 'ofsted-s5-2005',
    successor: 'ofsted-s5-2012',
    comparability: [
      {
        with: 'ofsted-s5-2012',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'Satisfactory became requires improvement on 1 September 2012, with earlier re-inspection: less than good is no longer enough.',
      },
      {
        with: 'ofsted-s5-2012',
        relation: 'nearest',
        note: 'The word and its place stay; expectations were raised with the new third level.',
      },
    ],
    notes: [
      'A glossary at the end explains all four labels: those are not awarded grades.',
      'Achievement, teaching and behaviour are the areas of January 2012.',
    ],
    sources: [
      { ref: 'https://www.yumpu.com/en/document/view/35812794/ofsted-report-2011-tannery-drift-first-school/12' },
      { ref: 'https://docslib.org/evaluation-schedule-for-schools' },
    ],
  },
  {
    id: 'ofsted-s5-2012',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'School inspection under section 5, from September 2012',
    shortName: 'Schools 2012-15',
    from: '2012-09',
    to: '2015-08',
    direction: 'lowest-best',
    levels: coded(improvementWords, bestIsOne),
    areas: [...demanded([overall, achievement, teaching, behaviourAndSafety, leadership]), earlyYears, sixthForm],
    cues: [
      ...pageCues,
      { where: 'formula', phrase: 'Summary of key findings for parents and pupils', weight: 2 },
      { where: 'formula', phrase: 'What inspection judgements mean', weight: 1 },
      { where: 'formula', phrase: 'Information about this inspection', weight: 1 },
      { where: 'title', phrase: 'Achievement of pupils', weight: 1 },
      { where: 'formula', phrase: 'Achievement of pupils', weight: 1 },
      { where: 'formula', phrase: 'This inspection:', weight: 1 },
      section5,
      schoolReport,
      { where: 'table-row', phrase: 'Achievement of pupils', weight: 2 },
      { where: 'table-row', phrase: 'Behaviour and safety of pupils', weight: 2 },
      { where: 'table-head', phrase: 'Previous inspection', weight: 1 },
    ],
    predecessor: 'ofsted-s5-2009',
    successor: 'ofsted-cif-2015',
    comparability: [sameFourGrades('ofsted-cif-2015')],
    notes: [
      'The summary table prints label and digit, and the grade of the previous inspection beside this one.',
      'Early years provision is judged since 2014.',
    ],
    sources: [
      { ref: 'https://www.gov.uk/government/news/changes-to-education-inspections-announced' },
      {
        ref: 'https://pdfslide.net/documents/school-report-kinson-primary-school-ofsted-school-report-kinson-primary-school.html',
      },
      {
        ref: 'https://platform7teen.co.uk/2014/06/11/platform7teens-simple-guide-to-ofsted-grading/',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'ofsted-cif-2015',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'Common inspection framework: education, skills and early years',
    shortName: 'Schools 2015-19',
    from: '2015-09',
    to: '2019-08',
    direction: 'lowest-best',
    levels: coded(improvementWords, bestIsOne),
    areas: [
      ...demanded([
        overall,
        leadership,
        {
          id: 'teaching_learning_assessment',
          name: 'Quality of teaching, learning and assessment',
          short: 'Teaching and learning',
        },
        {
          id: 'personal_development',
          name: 'Personal development, behaviour and welfare',
          short: 'Behaviour and welfare',
        },
        {
          id: 'outcomes',
          name: 'Outcomes for pupils',
          variants: ['Outcomes for children', 'Outcomes for learners', 'Outcomes for children and learners'],
        },
      ]),
      earlyYears,
      sixthForm,
      safeguarding,
      schoolStandards,
    ],
    sentences: [...safeguardingSentences, ...schoolStandardsSentences],
    cues: [
      ...pageCues,
      { where: 'text', phrase: 'What does the school need to do to improve further?', weight: 2 },
      { where: 'formula', phrase: 'What does the school need to do to improve further?', weight: 2 },
      { where: 'formula', phrase: 'Summary of key findings for parents and pupils', weight: 2 },
      { where: 'formula', phrase: 'Summary of key findings for parents and learners', weight: 1 },
      { where: 'formula', phrase: 'Information about this inspection', weight: 1 },
      { where: 'formula', phrase: 'Overall effectiveness at previous inspection', weight: 2 },
      { where: 'formula', phrase: 'Effectiveness of leadership and management', weight: 1 },
      section5,
      schoolReport,
      { where: 'table-row', phrase: 'Quality of teaching, learning and assessment', weight: 3 },
      { where: 'table-row', phrase: 'Personal development, behaviour and welfare', weight: 3 },
      { where: 'table-row', phrase: 'Outcomes for pupils', weight: 2 },
    ],
    predecessor: 'ofsted-s5-2012',
    successor: 'ofsted-eif-2019',
    comparability: [sameFourGrades('ofsted-eif-2019')],
    sources: [{ ref: 'https://engage-education.com/blog/what-is-an-ofsted-rating/', kind: 'secondary' }],
  },
  {
    id: 'ofsted-eif-2019',
    inspectorate: 'Ofsted',
    name: 'Education inspection framework',
    shortName: 'Schools 2019-24',
    from: '2019-09',
    to: '2025-11',
    direction: 'lowest-best',
    levels: coded(improvementWords, bestIsOne),
    areas: [
      // State schools have no grade for it from September 2024 on.
      overall,
      ...eifAreas,
      {
        id: 'independent_school_standards',
        name: 'Does the school meet the independent school standards?',
        short: 'Independent school standards',
        optional: true,
        levels: [
          { label: 'met', variants: ['yes'] },
          { label: 'not met', variants: ['no'] },
        ],
      },
    ],
    sentences: safeguardingSentences,
    cues: [
      ...pageCues,
      { where: 'formula', phrase: 'What is it like to attend this school?', weight: 2 },
      { where: 'formula', phrase: 'What does the school do well and what does it need to do better?', weight: 2 },
      ...eifCues,
      { where: 'table-row', phrase: 'Overall effectiveness', weight: 1 },
    ],
    predecessor: 'ofsted-cif-2015',
    successor: 'ofsted-eif-2024',
    comparability: [
      {
        with: 'ofsted-eif-2024',
        relation: 'same',
        note: 'The same grades for each area; from September 2024 state schools have no overall grade, and none may be made up from the areas.',
      },
    ],
    notes: ['State schools lost the overall grade on 2 September 2024; other providers kept it until November 2025.'],
    sources: [
      {
        ref: 'https://www.gov.uk/government/publications/education-inspection-framework/education-inspection-framework-for-september-2023',
      },
      { ref: 'https://www.fareport.co.uk/ofsted/', kind: 'secondary' },
    ],
  },
  {
    id: 'ofsted-eif-2024',
    inspectorate: 'Ofsted',
    name: 'Education inspection framework, state schools without overall effectiveness',
    shortName: 'State schools 2024-25, no overall grade',
    from: '2024-09-02',
    to: '2025-11',
    direction: 'lowest-best',
    levels: coded(improvementWords, bestIsOne),
    areas: eifAreas,
    sentences: safeguardingSentences,
    cues: [
      { where: 'formula', phrase: 'What is it like to attend this school?', weight: 2 },
      { where: 'formula', phrase: 'What does the school do well and what does it need to do better?', weight: 2 },
      ...eifCues,
      { where: 'table-row', phrase: 'Overall effectiveness', weight: -3 },
    ],
    predecessor: 'ofsted-eif-2019',
    successor: 'ofsted-report-card-2025',
    comparability: [
      {
        with: 'ofsted-report-card-2025',
        relation: 'not-comparable',
        note: 'Ofsted says that report-card grades of November 2025 may not be compared with earlier ones: expected standard is not good, needs attention is not requires improvement.',
      },
    ],
    notes: ['There is no overall grade, and none may be made up from the areas.'],
    sources: [
      { ref: 'https://fenews.co.uk/skills/single-headline-ofsted-judgements-scrapped', kind: 'secondary' },
      { ref: 'https://hcrlaw.com/news-and-insights/ofsted-scraps-single-headline-grades', kind: 'secondary' },
    ],
  },
  {
    id: 'ofsted-report-card-2025',
    inspectorate: 'Ofsted',
    name: 'Report card: schools, early years and initial teacher education',
    shortName: 'Ofsted report card',
    from: '2025-11-10',
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
      { id: 'inclusion', name: 'Inclusion' },
      { id: 'curriculum_and_teaching', name: 'Curriculum and teaching' },
      { id: 'achievement', name: 'Achievement' },
      {
        id: 'attendance_and_behaviour',
        name: 'Attendance and behaviour',
        variants: ['Behaviour, attitudes and establishing routines', 'Behaviour, attitudes and routines'],
      },
      {
        id: 'personal_development',
        name: 'Personal development and well-being',
        short: 'Personal development',
        continues: 'ofsted-eif-2024/personal_development',
        variants: [
          'Personal development and wellbeing',
          "Children's welfare and well-being",
          "Children's welfare and wellbeing",
        ],
      },
      {
        id: 'leadership_and_governance',
        name: 'Leadership and governance',
        continues: 'ofsted-eif-2024/leadership_and_management',
      },
      { id: 'early_years', name: 'Early years', optional: true, apart: true, continues: 'ofsted-eif-2024/early_years' },
      {
        id: 'post_16',
        name: 'Post-16 provision',
        variants: ['Sixth form'],
        optional: true,
        apart: true,
        continues: 'ofsted-eif-2024/sixth_form',
      },
      { id: 'safeguarding', name: 'Safeguarding', variants: ['Safeguarding standards'], levels: metOrNot },
      { id: 'independent_school_standards', name: 'Independent school standards', optional: true, levels: metOrNot },
      ...independentStandards,
    ],
    sentences: [
      { phrase: 'safeguarding standards are {grade}', area: 'safeguarding', restates: true },
      ...schoolStandardsSentences,
    ],
    cues: [
      { where: 'formula', phrase: 'How we evaluate safeguarding', weight: 1 },
      { where: 'formula', phrase: 'Safeguarding standards met', weight: 1 },
      { where: 'formula', phrase: 'Safeguarding standards not met', weight: 1 },
      {
        where: 'formula',
        phrase: 'When we inspect schools for safeguarding, they can have the following outcomes',
        weight: 3,
      },
      { where: 'formula', phrase: 'What it’s like to be a pupil at this school', weight: 3 },
      { where: 'formula', phrase: 'Context about this inspection', weight: 1 },
      { where: 'title', phrase: 'Ofsted report card', weight: 3 },
      { where: 'text', phrase: 'report card', weight: 1 },
      { where: 'text', phrase: 'renewed education inspection framework', weight: 1 },
      { where: 'text', phrase: 'expected standard', weight: 1 },
      { where: 'text', phrase: 'strong standard', weight: 2 },
      { where: 'table-row', phrase: 'Curriculum and teaching', weight: 2 },
      { where: 'table-row', phrase: 'Attendance and behaviour', weight: 2 },
    ],
    predecessor: 'ofsted-eif-2024',
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Ofsted says that report-card grades of November 2025 may not be compared with earlier ones: exceptional is not outstanding, expected standard is not good.',
      },
    ],
    notes: [
      'Safeguarding is met or not met. There is no overall grade.',
      'Initial teacher education follows in January 2026.',
      'The draft of February 2025 (exemplary, strong, secure, attention needed, causing concern) was never in force.',
    ],
    sources: [
      { ref: 'https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades' },
      { ref: 'https://lionheart.iow.sch.uk/about-us/ofsted-report', kind: 'secondary' },
      { ref: 'https://www.littlepioneers.coop/new-ofsted-report-cards-guide', kind: 'secondary' },
      { ref: 'https://ukschoolexplorer.co.uk/article/ofsted-report-cards-launch-2025', kind: 'secondary' },
      { ref: 'https://www.aelp.org.uk/news/ofstedframework25/', kind: 'secondary' },
      { ref: 'https://www.fieldingprimary.com/news/?nid=1&pid=203&storyid=834', kind: 'secondary' },
    ],
  },
];
