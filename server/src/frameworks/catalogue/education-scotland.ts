import type { FrameworkInput } from '../schema';
import { qualityIndicators } from './areas/education-scotland';
import { coded } from './scales';

/** HM Inspectors of Education in Scotland. */
export const educationScotland: FrameworkInput[] = [
  {
    id: 'education-scotland-six-point',
    gradesInProse: true,
    inspectorate: 'Education Scotland',
    name: 'Six-point evaluations of quality indicators',
    shortName: 'Education Scotland, six points',
    from: '2005',
    to: null,
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'excellent' },
        { label: 'very good' },
        { label: 'good' },
        { label: 'satisfactory', variants: ['adequate', 'fair'] },
        { label: 'weak' },
        { label: 'unsatisfactory' },
      ],
      ['6', '5', '4', '3', '2', '1'],
    ),
    codesVerified: false,
    areas: [
      { id: 'leadership_of_change', name: 'Leadership of change', optional: true, verified: false },
      {
        id: 'learning_teaching_assessment',
        name: 'Learning, teaching and assessment',
        short: 'Learning and teaching',
        optional: true,
        verified: false,
      },
      {
        id: 'wellbeing_equality_inclusion',
        name: 'Ensuring wellbeing, equality and inclusion',
        short: 'Wellbeing and inclusion',
        variants: ['Wellbeing, equality and inclusion'],
        optional: true,
        verified: false,
      },
      {
        id: 'attainment',
        name: 'Raising attainment and achievement',
        short: 'Attainment',
        variants: ["Securing children's progress"],
        optional: true,
        verified: false,
      },
      ...qualityIndicators,
    ],
    cues: [
      { where: 'text', phrase: 'This report tells you about the quality of education at the school', weight: 3 },
      { where: 'formula', phrase: 'This report tells you about the quality of education at the school', weight: 3 },
      { where: 'formula', phrase: 'We describe how children benefit from learning there', weight: 2 },
      { where: 'text', phrase: 'the Care Commission and HM Inspectorate of Education', weight: 2 },
      {
        where: 'formula',
        phrase: 'Integrated Inspection by the Care Commission and HM Inspectorate of Education',
        weight: 3,
      },
      {
        where: 'formula',
        phrase: 'National Care Standards, Early Education and Childcare up to the age of 16',
        weight: 2,
      },
      { where: 'formula', phrase: 'The Child at the Centre', weight: 2 },
      { where: 'formula', phrase: 'The inspection of the education functions of', weight: 2 },
      {
        where: 'formula',
        phrase: 'HM Inspectorate of Education (HMIE) inspects schools in order to let parents',
        weight: 3,
      },
      { where: 'formula', phrase: 'Particular strengths of the school', weight: 2 },
      { where: 'text', phrase: 'How good are learning, teaching and achievement?', weight: 2 },
      { where: 'formula', phrase: 'What are the views of parents, pupils and staff?', weight: 3 },
      { where: 'formula', phrase: 'How well does the school raise achievement for all?', weight: 3 },
      { where: 'text', phrase: 'How well does the school raise achievement for all?', weight: 3 },
      { where: 'text', phrase: 'HM Inspectorate of Education', weight: 2 },
      { where: 'formula', phrase: 'Indicators of quality', weight: 2 },
      { where: 'formula', phrase: 'How good is the environment for learning?', weight: 2 },
      { where: 'text', phrase: 'Education Scotland', weight: 1 },
      { where: 'text', phrase: 'How good is our school?', weight: 2 },
      { where: 'table-row', phrase: 'Learning, teaching and assessment', weight: 1 },
      { where: 'table-row', phrase: 'Raising attainment and achievement', weight: 2 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Six levels with meanings of their own: good is the third of six, satisfactory the fourth.',
      },
    ],
    notes: [
      'Reports print words; schools use the digits.',
      'To 2005 reports are said to have had four levels, the third of them fair.',
      'The fourth level is said to have been called adequate before about 2008. The year it began is not confirmed.',
      'A consultation on dropping the grades closed on 26 November 2025.',
    ],
    sources: [
      {
        ref: 'https://education.gov.scot/what-we-do/inspection-and-review/about-inspections-and-reviews/principles-and-frameworks/Terms%20we%20use%20in%20the%20inspection%20process',
      },
      {
        ref: 'https://consult.gov.scot/education-scotland/school_inspections_are_changing/consultation/subpage.2025-07-20.6137160020',
      },
    ],
  },
];
