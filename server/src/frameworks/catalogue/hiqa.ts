import type { FrameworkInput } from '../schema';
import { hiqaOutcomes } from './areas/hiqa-outcomes';
import { hiqaRegulations } from './areas/hiqa-regulations';

const compliance = {
  with: null,
  relation: 'not-comparable' as const,
  note: 'Compliance with one regulation or standard at a time: that is no grade of the service.',
};

/** The Health Information and Quality Authority: Ireland. */
export const hiqa: FrameworkInput[] = [
  {
    id: 'hiqa-2013',
    inspectorate: 'HIQA',
    name: 'Monitoring of designated centres by outcomes',
    shortName: 'HIQA 2013-17',
    from: '2013',
    to: '2017',
    direction: 'words',
    levels: [
      { label: 'compliant', verified: false },
      { label: 'substantially compliant', verified: false },
      {
        label: 'non-compliant - moderate',
        variants: ['moderate non-compliance', 'non compliant - moderate'],
        verified: false,
      },
      { label: 'non-compliant - major', variants: ['major non-compliance', 'non compliant - major'] },
    ],
    areas: hiqaOutcomes,
    sentences: [{ phrase: 'judgment: {grade}' }, { phrase: 'judgement: {grade}' }],
    cues: [
      { where: 'formula', phrase: 'Compliance Monitoring Inspection report', weight: 3 },
      { where: 'text', phrase: 'Health Information and Quality Authority', weight: 1 },
      { where: 'title', phrase: 'Health Information and Quality Authority', weight: 2 },
      { where: 'title', phrase: 'compliance monitoring inspection report', weight: 3 },
      { where: 'text', phrase: 'Non Compliant - Moderate', weight: 2 },
      { where: 'text', phrase: 'Non Compliant - Major', weight: 2 },
      { where: 'title', phrase: 'Outcome 01', weight: 1 },
    ],
    successor: 'hiqa-2018',
    comparability: [
      {
        with: 'hiqa-2018',
        relation: 'not-comparable',
        note: 'To 2017 outcomes, with two levels of non-compliance; from 2018 regulations, with one level and a colour for the risk.',
        verified: false,
      },
      compliance,
    ],
    notes: ['Eighteen outcomes.'],
    sources: [{ ref: 'https://www.hiqa.ie/hiqa-news-updates/older-peoples-publication-statement-31-january-2017' }],
  },
  {
    id: 'hiqa-2018',
    inspectorate: 'HIQA',
    name: 'Inspection by regulations',
    shortName: 'HIQA regulations',
    from: '2018',
    to: null,
    direction: 'words',
    levels: [
      { label: 'compliant' },
      { label: 'substantially compliant' },
      { label: 'not compliant', variants: ['non-compliant', 'non compliant'] },
    ],
    areas: [
      { id: 'capacity_and_capability', name: 'Capacity and capability', optional: true, verified: false },
      { id: 'quality_and_safety', name: 'Quality and safety', optional: true, verified: false },
      ...hiqaRegulations,
    ],
    cues: [
      { where: 'formula', phrase: 'Report of an inspection of a Designated Centre', weight: 3 },
      { where: 'text', phrase: 'Report of an inspection of a Designated Centre', weight: 3 },
      { where: 'formula', phrase: 'Name of designated centre', weight: 2 },
      { where: 'formula', phrase: 'Fieldwork ID', weight: 2 },
      { where: 'text', phrase: 'Health Information and Quality Authority', weight: 1 },
      { where: 'title', phrase: 'Health Information and Quality Authority', weight: 2 },
      { where: 'title', phrase: 'report of an inspection of a designated centre', weight: 3 },
      { where: 'table-head', phrase: 'Regulation Title Judgment', weight: 2 },
      { where: 'text', phrase: 'Substantially compliant', weight: 1 },
      { where: 'title', phrase: 'Capacity and capability', weight: 1 },
    ],
    predecessor: 'hiqa-2013',
    comparability: [compliance],
    notes: [
      'A colour shows the risk: yellow for substantially compliant, orange for not compliant at moderate risk, red at high risk.',
    ],
    sources: [
      {
        ref: 'https://www.hiqa.ie/reports-and-publications/guide/assessment-judgment-framework-special-care-units-scu',
      },
    ],
  },
  {
    id: 'hiqa-healthcare',
    inspectorate: 'HIQA',
    name: 'Inspection against the National Standards for Safer Better Healthcare',
    shortName: 'HIQA healthcare',
    from: '2022',
    to: null,
    direction: 'words',
    levels: [
      { label: 'compliant' },
      { label: 'substantially compliant' },
      { label: 'partially compliant' },
      { label: 'non-compliant', variants: ['non compliant', 'not compliant'], verified: false },
    ],
    cues: [
      { where: 'title', phrase: 'National Standards for Safer Better Healthcare', weight: 3 },
      { where: 'text', phrase: 'National Standards for Safer Better Healthcare', weight: 3 },
      { where: 'text', phrase: 'Health Information and Quality Authority', weight: 1 },
      { where: 'title', phrase: 'Health Information and Quality Authority', weight: 2 },
      { where: 'text', phrase: 'Partially compliant', weight: 2 },
    ],
    comparability: [compliance],
    notes: ['The year it began and the fourth level are not confirmed.'],
    sources: [
      {
        ref: 'https://hiqa.ie/hiqa-news-updates/monitoring-inspections-healthcare-services-publication-statement-23-april-2025',
      },
    ],
  },
];
