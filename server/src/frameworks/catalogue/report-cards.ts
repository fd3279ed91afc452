import type { FrameworkInput } from '../schema';
import { metOrNot } from './scales';

/** Report cards since November 2025 for nurseries, pre-schools and childminders. */
export const earlyYearsReportCard: FrameworkInput = {
  id: 'early-years-report-card-2025',
  inspectorate: 'Ofsted',
  name: 'Report card: early years',
  shortName: 'Early years report card',
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
      id: 'behaviour_and_routines',
      name: 'Behaviour, attitudes and establishing routines',
      short: 'Behaviour and routines',
      variants: ['Behaviour, attitudes and routines'],
    },
    {
      id: 'welfare',
      name: "Children's welfare and well-being",
      variants: ["Children's welfare and wellbeing", 'Welfare and well-being'],
    },
    { id: 'leadership_and_governance', name: 'Leadership and governance' },
    { id: 'safeguarding', name: 'Safeguarding', variants: ['Safeguarding standards'], levels: metOrNot },
  ],
  cues: [
    { where: 'title', phrase: 'early years report card', weight: 3 },
    { where: 'text', phrase: 'report card', weight: 1 },
    { where: 'text', phrase: 'strong standard', weight: 2 },
    { where: 'text', phrase: 'early years setting', weight: 1 },
    { where: 'text', phrase: 'Childcare Act 2006', weight: 1 },
    { where: 'table-row', phrase: 'Behaviour, attitudes and establishing routines', weight: 3 },
    { where: 'table-row', phrase: "Children's welfare and well-being", weight: 3 },
    { where: 'table-row', phrase: 'Curriculum and teaching', weight: 2 },
    { where: 'formula', phrase: 'behaviour, attitudes and establishing routines', weight: 3 },
    { where: 'formula', phrase: "children's welfare and wellbeing", weight: 2 },
    { where: 'formula', phrase: "children's welfare and well-being", weight: 2 },
  ],
  comparability: [
    { with: 'ofsted-report-card-2025', relation: 'same', note: 'The same five grades, for areas of early years.' },
    {
      with: null,
      relation: 'not-comparable',
      note: 'Ofsted says that report-card grades of November 2025 may not be compared with earlier ones.',
    },
  ],
  notes: ['Safeguarding is met or not met. There is no overall grade.'],
  sources: [
    { ref: 'https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades' },
    { ref: 'https://www.littlepioneers.coop/new-ofsted-report-cards-guide', kind: 'secondary' },
  ],
};
