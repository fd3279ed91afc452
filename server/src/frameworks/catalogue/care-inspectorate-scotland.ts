import type { FrameworkInput } from '../schema';
import { unconfirmedAreas } from './define';
import { coded } from './scales';

/** The quality indicators below the key questions, of care homes and of care at home. */
const indicators = unconfirmedAreas([
  'People experience compassion, dignity and respect',
  'People get the most out of life',
  "People's health and wellbeing benefits from their care and support",
  [
    'People experience meaningful contact',
    'People experience meaningful contact that meets their outcomes, needs and wishes',
  ],
  'People are getting the right service for them',
  "People's nutrition and hydration",
  'Quality assurance and improvement is led well',
  'Staff are led well',
  'Staff have been recruited well',
  'Staff have the right knowledge, competence and development to care for and support people',
  'Staffing arrangements are right and staff work well together',
  'People experience high quality facilities',
  "The setting promotes people's independence",
  "Assessment and personal planning reflects people's outcomes and wishes",
  'Families and carers are involved',
  "People's health and well being are supported and safeguarded during the COVID-19 pandemic",
  'Infection control practices support a safe environment for people experiencing care and staff',
  'Staffing arrangements are responsive to the changing needs of people experiencing care',
]);

/** The quality themes of before the key questions. */
const themes = unconfirmedAreas(
  ['Care and support', 'Environment', 'Staffing', 'Management and leadership', 'Information'].map((theme, index) => [
    `Quality of ${theme.toLowerCase()}`,
    `Quality theme ${String(index + 1)}: Quality of ${theme.toLowerCase()}`,
  ]),
);

/** The Care Inspectorate: care services in Scotland. */
export const careInspectorateScotland: FrameworkInput[] = [
  {
    id: 'care-inspectorate-scotland',
    inspectorate: 'Care Inspectorate',
    name: 'Six-point grades of care services in Scotland',
    shortName: 'Care Inspectorate, six points',
    from: '2008',
    to: null,
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'excellent' },
        { label: 'very good' },
        { label: 'good' },
        { label: 'adequate' },
        { label: 'weak' },
        { label: 'unsatisfactory' },
      ],
      ['6', '5', '4', '3', '2', '1'],
    ),
    outline: { listsInAreas: true },
    areas: [
      ...indicators,
      ...themes,
      {
        id: 'pandemic',
        name: 'How good is our care and support during the COVID-19 pandemic?',
        short: 'COVID-19',
        optional: true,
        verified: false,
      },
      ...[
        {
          id: 'wellbeing',
          name: "How well do we support people's wellbeing?",
          short: 'Wellbeing',
          variants: ["How well do we support children and young people's wellbeing?"],
          optional: true,
        },
        {
          id: 'leadership',
          name: 'How good is our leadership?',
          optional: true,
        },
        { id: 'staff_team', name: 'How good is our staff team?', optional: true },
        { id: 'setting', name: 'How good is our setting?', optional: true },
        {
          id: 'care_planning',
          name: 'How well is our care and support planned?',
          short: 'Care planning',
          optional: true,
        },
      ].map((area) => (area.id === 'wellbeing' ? area : { ...area, verified: false })),
    ],
    sentences: [
      { phrase: 'evaluated this key question as {grade}', restates: true },
      { phrase: 'evaluated this quality indicator as {grade}', restates: true, notOfQuestion: true },
    ],
    cues: [
      { where: 'text', phrase: 'Service provider number:', weight: 2 },
      { where: 'formula', phrase: 'Service provider number:', weight: 2 },
      { where: 'text', phrase: 'Care service number:', weight: 2 },
      { where: 'formula', phrase: 'Care service number:', weight: 2 },
      {
        where: 'text',
        phrase: 'Care services in Scotland cannot operate unless they are registered with the Care Inspectorate',
        weight: 3,
      },
      {
        where: 'formula',
        phrase: 'Care services in Scotland cannot operate unless they are registered with the Care Inspectorate',
        weight: 3,
      },
      { where: 'formula', phrase: 'We inspect, award grades and help services to improve', weight: 2 },
      { where: 'formula', phrase: 'inspectors from the Care Inspectorate', weight: 2 },
      { where: 'formula', phrase: 'This inspection report is published by the Care Inspectorate', weight: 3 },
      { where: 'formula', phrase: 'In making our evaluations of the service we', weight: 3 },
      { where: 'text', phrase: 'Care Inspectorate', weight: 1 },
      { where: 'text', phrase: 'Care Inspectorate Wales', weight: -3 },
      { where: 'title', phrase: 'care service inspection report', weight: 3 },
      { where: 'table-row', phrase: "How well do we support people's wellbeing?", weight: 3 },
      { where: 'table-row', phrase: 'Quality of care and support', weight: 2 },
      { where: 'table-row', phrase: 'Quality of management and leadership', weight: 2 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Six levels with meanings of their own: adequate is the fourth of six, good the third.',
      },
    ],
    notes: [
      'Key questions since 2018; before, four quality themes.',
      'The year it began, and the wording of most key questions, are not confirmed.',
    ],
    sources: [
      { ref: 'http://www.careinspectorate.com/index.php/inspections/change-of-grades' },
      { ref: 'http://www.careinspectorate.com/index.php/member-of-the-public/39-information-on-using-care-services' },
    ],
  },
];
