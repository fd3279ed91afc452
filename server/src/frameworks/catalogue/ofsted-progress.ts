import { ofstedEducationActions } from './action-headings';
import { jarProgressFront, ofstedEducationFront } from './fronts';
import type { FrameworkInput } from '../schema';
import { teacherEducation2008 } from './areas/teacher-education';
import { coded, improvementWords } from './scales';

const progress = {
  with: null,
  relation: 'not-comparable' as const,
  note: 'Progress since an earlier inspection is judged, not the service itself.',
};

/** Ofsted's visits that judge progress, and its inspections of teacher education. */
export const ofstedProgress: FrameworkInput[] = [
  {
    id: 'ofsted-jar-progress-2009',
    front: jarProgressFront,
    inspectorate: 'Ofsted, Care Quality Commission, HM Inspectorate of Constabulary',
    name: 'Inspection of progress made in the provision of safeguarding services',
    shortName: 'Progress inspection 2009',
    from: '2009',
    to: '2010',
    direction: 'words',
    levels: [
      { label: 'good', variants: ['good progress'] },
      { label: 'satisfactory', variants: ['satisfactory progress'] },
      { label: 'limited', variants: ['limited progress'] },
      { label: 'inadequate', variants: ['inadequate progress'], verified: false },
    ],
    areas: [
      { id: 'overall', name: 'Overall judgement on progress', variants: ['Overall progress'], kind: 'overall' },
      { id: 'capacity_to_improve', name: 'Capacity to improve', optional: true },
    ],
    sentences: [
      { phrase: 'progress since ... has been {grade}', area: 'overall' },
      { phrase: 'made {grade} overall in addressing ... (review/inspection)', area: 'overall' },
      { phrase: 'made {grade} overall in addressing', area: 'overall' },
      { phrase: 'progress in this area is {grade}', anyHeading: true },
      { phrase: 'capacity to improve ... is {grade}', area: 'capacity_to_improve' },
    ],
    cues: [
      { where: 'title', phrase: 'progress inspection of safeguarding services', weight: 3 },
      { where: 'formula', phrase: 'summarises the findings of the progress inspection', weight: 3 },
      { where: 'formula', phrase: 'Progress inspection of safeguarding services', weight: 2 },
      { where: 'title', phrase: 'inspection of progress made in the provision of safeguarding services', weight: 3 },
      { where: 'formula', phrase: 'inspection of progress made in the provision of safeguarding services', weight: 3 },
    ],
    comparability: [progress],
    notes: ['Each matter of the earlier report is judged by its progress.'],
    sources: [{ ref: 'Ofsted and others, progress inspection published on 3 July 2009' }],
  },
  {
    id: 'fe-monitoring-2012',
    front: ofstedEducationFront,
    recommendations: ofstedEducationActions,
    inspectorate: 'Ofsted',
    name: 'Monitoring visit to a provider of further education and skills',
    shortName: 'Further education monitoring',
    from: '2012-09',
    to: null,
    direction: 'words',
    levels: [{ label: 'significant progress' }, { label: 'reasonable progress' }, { label: 'insufficient progress' }],
    areas: [
      {
        id: 'meeting_requirements',
        name: 'Meeting the requirements of successful apprenticeship provision',
        variants: [
          'How much progress have leaders made in ensuring that the provider is meeting all the requirements of successful apprenticeship provision?',
        ],
        optional: true,
        verified: false,
      },
      {
        id: 'quality_of_training',
        name: 'Quality of training',
        variants: [
          'What progress have leaders and managers made in ensuring that apprentices benefit from high-quality training that leads to positive outcomes for apprentices?',
          'What progress have leaders and managers made in ensuring that learners benefit from high-quality training that prepares them well for their intended job role, career aim and/or personal goals?',
        ],
        optional: true,
        verified: false,
      },
      {
        id: 'safeguarding',
        name: 'Safeguarding',
        variants: [
          'How much progress have leaders and managers made in ensuring that effective safeguarding arrangements are in place?',
        ],
        optional: true,
        verified: false,
      },
    ],
    cues: [
      { where: 'title', phrase: 'monitoring visit report', weight: 3 },
      { where: 'title', phrase: 'further education and skills monitoring visit', weight: 3 },
      { where: 'text', phrase: 'reasonable progress', weight: 1 },
      { where: 'text', phrase: 'insufficient progress', weight: 1 },
      { where: 'formula', phrase: 'monitoring visit report', weight: 3 },
      { where: 'formula', phrase: 'monitoring visit: main findings', weight: 2 },
      { where: 'formula', phrase: 'how much progress have leaders', weight: 1 },
    ],
    comparability: [progress],
    notes: ['Each theme is a question: how much progress has been made? None of them stands for the whole.'],
    sources: [{ ref: 'https://www.gov.uk/government/publications/education-inspection-framework' }],
    verified: false,
  },
  {
    id: 'ofsted-ite-2008',
    inspectorate: 'Ofsted',
    name: 'Inspection of initial teacher education, 2008 to 2012',
    shortName: 'Initial teacher education 2008-12',
    from: '2008-09',
    to: '2012-08',
    direction: 'lowest-best',
    levels: coded(
      [{ label: 'outstanding' }, { label: 'good' }, { label: 'satisfactory' }, { label: 'inadequate' }],
      ['1', '2', '3', '4'],
    ),
    services: [
      { id: 'primary', name: 'Primary', variants: ['Primary phase', 'Primary QTS'] },
      { id: 'secondary', name: 'Secondary', variants: ['Secondary phase', 'Secondary QTS'] },
      { id: 'employment_based', name: 'Employment-based routes', variants: ['EBITT'] },
      { id: 'further_education', name: 'Further education', variants: ['ITE for FE', 'FE'] },
    ],
    areas: teacherEducation2008,
    cues: [
      { where: 'title', phrase: 'initial teacher education inspection report', weight: 3 },
      { where: 'formula', phrase: 'Framework for the Inspection of Initial Teacher Education 2008', weight: 3 },
      { where: 'text', phrase: 'Framework for the Inspection of Initial Teacher Education 2008', weight: 3 },
      { where: 'formula', phrase: 'Key to inspection grades', weight: 2 },
    ],
    successor: 'ofsted-ite-2020',
    comparability: [
      {
        with: 'ofsted-ite-2020',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'Satisfactory became requires improvement in September 2012: less than good is no longer enough.',
        verified: false,
      },
    ],
    notes: ['Each phase of training is judged by itself. The whole entry is from general knowledge.'],
    sources: [],
    verified: false,
  },
  {
    id: 'ofsted-ite-2020',
    front: ofstedEducationFront,
    recommendations: ofstedEducationActions,
    inspectorate: 'Ofsted',
    name: 'Initial teacher education inspection framework',
    shortName: 'Initial teacher education',
    from: '2020-09',
    to: '2025-12',
    direction: 'lowest-best',
    levels: coded(improvementWords, ['1', '2', '3', '4']),
    areas: [
      { id: 'overall_effectiveness', name: 'Overall effectiveness', kind: 'overall' },
      {
        id: 'quality_of_education_and_training',
        name: 'The quality of education and training',
      },
      { id: 'leadership_and_management', name: 'Leadership and management' },
      {
        id: 'compliance_criteria',
        name: 'ITE compliance criteria',
        optional: true,
        levels: [{ label: 'met' }, { label: 'not met' }],
        verified: false,
      },
    ],
    sentences: [
      {
        phrase: '{meets the (dfe/department for education) statutory compliance criteria}',
        area: 'compliance_criteria',
        level: 'met',
      },
      {
        phrase: '{does not meet the (dfe/department for education) statutory compliance criteria}',
        area: 'compliance_criteria',
        level: 'not met',
      },
    ],
    cues: [
      { where: 'title', phrase: 'initial teacher education inspection report', weight: 3 },
      { where: 'title', phrase: 'initial teacher education', weight: 2 },
      { where: 'table-row', phrase: 'The quality of education and training', weight: 3 },
      { where: 'text', phrase: 'what is it like to be a trainee at this ite provider', weight: 3 },
      { where: 'formula', phrase: 'what is it like to be a trainee', weight: 3 },
      { where: 'formula', phrase: 'this ite provider', weight: 2 },
    ],
    sources: [
      {
        ref: 'https://www.gov.uk/government/publications/initial-teacher-education-ite-inspection-framework-and-handbook',
      },
    ],
    predecessor: 'ofsted-ite-2008',
    notes: ['Each age phase is judged by itself.'],
    verified: false,
  },
  {
    id: 'fefc-1993',
    inspectorate: 'Further Education Funding Council',
    name: 'Report from the inspectorate of the Further Education Funding Council',
    shortName: 'FEFC 1993-2001',
    from: '1993',
    to: '2001-03',
    direction: 'lowest-best',
    levels: [
      { label: 'many strengths and few weaknesses', code: '1', verified: false },
      { label: 'strengths clearly outweigh the weaknesses', code: '2', verified: false },
      { label: 'some strengths but also some weaknesses', code: '3', verified: false },
      { label: 'weaknesses clearly outweigh the strengths', code: '4', verified: false },
      { label: 'few strengths and many weaknesses', code: '5', verified: false },
    ],
    cues: [
      { where: 'title', phrase: 'further education funding council', weight: 3 },
      { where: 'formula', phrase: 'report from the inspectorate the further education funding council', weight: 3 },
      { where: 'formula', phrase: 'report from the inspectorate', weight: 3 },
    ],
    notes: ['The grades were set out in Council Circular 97/12.'],
    sources: [{ ref: 'FEFC, college report of 1998' }],
    verified: false,
  },
];
