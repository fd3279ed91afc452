import type { FrameworkInput } from '../schema';
import type { ComparabilityInput } from './define';

/** Visits and joint inspections of children's services that end in a letter without any grade. */

const noGrade: ComparabilityInput = {
  with: null,
  relation: 'not-comparable',
  note: 'The letter awards no grade: there is nothing to compare.',
};
const notSaid = 'That no grade is awarded fits every letter read; no page read says so in words.';

export const ungradedLetters: FrameworkInput[] = [
  {
    id: 'ofsted-focused-visit',
    inspectorate: 'Ofsted',
    name: "Focused visit to local authority children's services",
    shortName: 'Focused visit, no grades',
    from: '2018-01',
    to: null,
    direction: 'words',
    levels: [],
    cues: [
      { where: 'title', phrase: 'focused visit to', weight: 3 },
      { where: 'title', phrase: 'focused visit:', weight: 3 },
      { where: 'formula', phrase: 'summarises the findings of the focused visit', weight: 3 },
      { where: 'formula', phrase: 'summarises the findings of a focused visit', weight: 3 },
      {
        where: 'formula',
        phrase: 'will take the findings from this focused visit into account when planning',
        weight: 3,
      },
      { where: 'formula', phrase: 'what needs to improve in this area of social work practice', weight: 2 },
      { where: 'title', phrase: 'What needs to improve in this area of social work practice', weight: 1 },
      { where: 'title', phrase: 'Headline findings', weight: 1 },
      { where: 'title', phrase: 'Areas for priority action', weight: 1 },
      { where: 'text', phrase: "inspection of local authority children's services (ILACS) framework", weight: 1 },
    ],
    comparability: [noGrade],
    notes: [
      'The letter lists what needs to improve and, where needed, areas for priority action.',
      notSaid,
      'Grades in it are those of earlier inspections.',
    ],
    sources: [
      { ref: 'https://seslip.co.uk/ofsted-visit-analysis-page-11', kind: 'secondary' },
      {
        ref: 'https://www.local.gov.uk/publications/must-know-role-council-leader-improving-outcomes-children',
        kind: 'secondary',
      },
      { ref: 'Ofsted, focused visit letters, 2019 to 2025' },
    ],
  },
  {
    id: 'ofsted-monitoring-visit',
    inspectorate: 'Ofsted',
    name: 'Monitoring visit to a local authority judged inadequate',
    shortName: 'Monitoring visit, no grades',
    from: '2016-05',
    to: null,
    direction: 'words',
    levels: [],
    cues: [
      { where: 'title', phrase: 'monitoring visit to', weight: 3 },
      { where: 'title', phrase: 'monitoring visit of', weight: 3 },
      { where: 'formula', phrase: 'summarises the findings of the monitoring visit', weight: 3 },
      { where: 'text', phrase: 'monitoring visit since the local authority was judged inadequate', weight: 2 },
    ],
    comparability: [noGrade],
    notes: ['The letter describes progress since the council was judged inadequate.', notSaid],
    sources: [{ ref: 'https://docslib.org/doc/12601516/monitoring-inadequate-la-childrens-services' }],
    verified: false,
  },
  {
    id: 'jtai-2016',
    inspectorate: 'Ofsted, CQC, HMICFRS and HMI Probation',
    name: 'Joint targeted area inspection',
    shortName: 'Joint targeted area inspection, no grades',
    from: '2016',
    to: null,
    direction: 'words',
    levels: [],
    cues: [
      { where: 'title', phrase: 'joint targeted area inspection', weight: 3 },
      { where: 'text', phrase: 'joint targeted area inspection', weight: 1 },
      { where: 'law', phrase: 'section 20 of the Children Act 2004', weight: 1 },
    ],
    comparability: [noGrade],
    notes: ['A letter that describes the findings.', notSaid],
    sources: [
      {
        ref: 'https://gov.uk/government/publications/joint-inspections-of-the-response-to-children-living-with-domestic-abuse/joint-targeted-area-inspection-of-the-multi-agency-response-to-domestic-abuse',
      },
      {
        ref: 'https://www.cypnow.co.uk/news/article/hmi-probation-drops-out-of-joint-targeted-area-inspections',
        kind: 'secondary',
      },
    ],
    verified: false,
  },
];
