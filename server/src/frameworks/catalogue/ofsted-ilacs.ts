import type { FrameworkInput } from '../schema';
import { listed, type AreaInput, type CueInput } from './define';
import { improvementWords } from './scales';

/** Inspections of local authority children's services since 2018. Words only. */

/** An area whose name starts with 'The experiences and progress of', with the slips that reports print. */
function experiences(id: string, short: string, of: string, ...more: string[]): AreaInput {
  return {
    id,
    name: `The experiences and progress of ${of}`,
    short,
    variants: [`The experience and progress of ${of}`, ...more],
  };
}

const leaders: AreaInput = {
  id: 'impact_of_leaders',
  name: 'The impact of leaders on social work practice with children and families',
  short: 'Impact of leaders',
  variants: [
    'The impact of leaders on practice with children and families',
    'The impact of leaders on social work practice',
  ],
};
const protection = experiences(
  'help_and_protection',
  'Help and protection',
  'children who need help and protection',
  'The experiences and progress of children in need of help and protection',
);
const inCareAndLeavers = experiences(
  'in_care_and_care_leavers',
  'Children in care, care leavers',
  'children in care and care leavers',
);
const inCare = experiences('in_care', 'Children in care', 'children in care');
const careLeavers = experiences(
  'care_leavers',
  'Care leavers',
  'care leavers',
  'The experiences and progress of children care leavers',
);
const overall: AreaInput = {
  id: 'overall_effectiveness',
  name: 'Overall effectiveness',
  kind: 'overall',
};

/** What a council that evaluates itself in the terms of these inspections judges, with care leavers apart or not. */
export const ilacsAreas: AreaInput[] = [leaders, protection, inCareAndLeavers, inCare, careLeavers, overall];

/** The titles of all three editions: what tells them apart is the inspection date and the rows of the table. */
const titles: CueInput[] = [
  { where: 'title', phrase: "local authority children's services", weight: 3 },
  { where: 'title', phrase: "inspection of local authority children's services", weight: 2 },
  { where: 'title', phrase: "inspection of children's social care services", weight: 2 },
  { where: 'title', phrase: "council children's services", weight: 1 },
  { where: 'title', phrase: 'Children and Families Trust', weight: 1 },
  { where: 'table-head', phrase: 'Judgement Grade', weight: 2 },
  { where: 'table-row', phrase: 'The impact of leaders on social work practice with children and families', weight: 3 },
  { where: 'table-row', phrase: 'The impact of leaders on practice with children and families', weight: 3 },
  { where: 'table-row', phrase: 'The experiences and progress of children who need help and protection', weight: 2 },
];

const handbook = {
  ref: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services',
};
const leaversConsultation = {
  ref: 'https://www.gov.uk/government/consultations/introducing-a-separate-judgement-about-care-leavers-within-the-inspection-of-local-authority-childrens-services-ilacs/consultation-a-new-judgement-within-ilacs-on-the-experiences-and-progress-of-care-leavers',
};

export const ilacs: FrameworkInput[] = [
  {
    id: 'ofsted-ilacs-2018',
    inspectorate: 'Ofsted',
    name: "Inspection of local authority children's services, three areas",
    shortName: 'ILACS, three areas',
    from: '2018-01',
    to: '2022-12',
    direction: 'words',
    levels: improvementWords,
    areas: listed([
      leaders,
      { ...protection, continues: 'ofsted-sif-2013/help_and_protection' },
      inCareAndLeavers,
      { ...overall, continues: 'ofsted-sif-2013/overall' },
    ]),
    cues: [
      ...titles,
      { where: 'table-row', phrase: 'The experiences and progress of children in care and care leavers', weight: 3 },
      { where: 'table-row', phrase: 'The experiences and progress of care leavers', weight: -3 },
      { where: 'table-row', phrase: 'Overall effectiveness', weight: 1 },
    ],
    predecessor: 'ofsted-sif-2013',
    successor: 'ofsted-ilacs-2023',
    comparability: [
      {
        with: 'ofsted-ilacs-2023',
        relation: 'same',
        note: 'The same grades; from January 2023 care leavers are judged apart from children in care.',
      },
    ],
    notes: ['Care leavers have no judgement of their own: they are judged together with children in care.'],
    sources: [
      handbook,
      leaversConsultation,
      { ref: 'https://www.lgafirst.co.uk/comment/inspecting-childrens-services/', kind: 'secondary' },
      { ref: 'Ofsted, ILACS reports since 12 March 2018' },
    ],
  },
  {
    id: 'ofsted-ilacs-2023',
    inspectorate: 'Ofsted',
    name: "Inspection of local authority children's services, four areas",
    shortName: 'ILACS, four areas',
    from: '2023-01',
    to: '2026-03',
    direction: 'words',
    levels: improvementWords,
    areas: listed([
      leaders,
      protection,
      inCare,
      { ...careLeavers, continues: 'ofsted-sif-2013/care_leavers' },
      overall,
    ]),
    cues: [
      ...titles,
      { where: 'table-row', phrase: 'The experiences and progress of care leavers', weight: 2 },
      { where: 'table-row', phrase: 'The experiences and progress of children care leavers', weight: 2 },
      { where: 'table-row', phrase: 'The experiences and progress of children in care and care leavers', weight: -3 },
      { where: 'table-row', phrase: 'Overall effectiveness', weight: 2 },
    ],
    predecessor: 'ofsted-ilacs-2018',
    successor: 'ofsted-ilacs-2026',
    comparability: [
      {
        with: 'ofsted-ilacs-2026',
        relation: 'same',
        note: 'The same grades for each area; from April 2026 there is no overall grade, and none may be made up from the areas.',
      },
    ],
    notes: ['Reports on inspections up to March 2026 have an overall grade even where they were published later.'],
    sources: [leaversConsultation, handbook, { ref: 'Ofsted, ILACS reports since 10 March 2023' }],
  },
  {
    id: 'ofsted-ilacs-2026',
    inspectorate: 'Ofsted',
    name: "Inspection of local authority children's services, four areas, no overall effectiveness",
    shortName: 'ILACS, no overall grade',
    from: '2026-04',
    to: null,
    direction: 'words',
    levels: improvementWords,
    areas: listed([leaders, protection, inCare, careLeavers]),
    cues: [
      ...titles,
      { where: 'table-row', phrase: 'The experiences and progress of care leavers', weight: 2 },
      { where: 'table-row', phrase: 'The experiences and progress of children in care and care leavers', weight: -3 },
      { where: 'table-row', phrase: 'Overall effectiveness', weight: -3 },
    ],
    predecessor: 'ofsted-ilacs-2023',
    notes: [
      'There is no overall grade. The text may still name the overall grade of an earlier inspection.',
      'A new framework is announced for 2027.',
    ],
    sources: [
      {
        ref: 'https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open',
      },
      {
        ref: 'http://www.narrativecare.org/ofsted-to-stop-giving-council-childrens-services-overall-rating-from-april-2026.html',
        kind: 'secondary',
      },
      { ref: 'Ofsted, eleven ILACS reports on inspections since 27 April 2026' },
    ],
  },
];
