import type { FrameworkInput } from '../schema';
import { type LevelInput, listed } from './define';
import { ilacsAreas } from './ofsted-ilacs';
import { improvementWords, requiresImprovement } from './scales';

/** What councils and their peers say of themselves. */

/** What councils call the areas of their inspections, by the areas' ids. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  impact_of_leaders: ['Impact of leaders', 'Leadership', 'Leadership and management'],
  help_and_protection: [
    'Help and protection',
    'Children in need of help and protection',
    'Children who need help and protection',
  ],
  in_care: ['Children in care', 'Children looked after'],
  in_care_and_care_leavers: ['Children in care and care leavers'],
  care_leavers: ['Care leavers', 'Care experienced young people'],
  overall_effectiveness: ['Overall', 'Overall judgement'],
};

/** In what colours they say how plans and services stand. */
const colours: LevelInput[] = [
  { label: 'green', verified: false },
  { label: 'amber', variants: ['amber/green', 'amber / green', 'amber/red', 'amber / red'], verified: false },
  { label: 'red', verified: false },
];

export const selfAssessments: FrameworkInput[] = [
  {
    id: 'adcs-ne-self-assessment-2018',
    inspectorate: 'ADCS North East',
    name: "Regional self-assessment of children's services: signatures of success",
    shortName: 'Self-assessment, North East',
    from: '2018',
    to: '2018',
    direction: 'words',
    levels: [
      { label: 'area of good practice', variants: ['areas of good practice'] },
      { label: 'area of improving practice', variants: ['areas of improving practice'] },
      { label: 'area requiring further development', variants: ['areas requiring further development'] },
      { label: 'area of priority focus', variants: ['areas of priority focus', 'area of priority'] },
    ],
    areas: [
      {
        id: 'vision_leadership_governance',
        name: 'Impact of vision, leadership and governance',
        short: 'Leadership',
        variants: ['Vision, leadership and governance'],
      },
      { id: 'performance_culture', name: 'Performance culture and challenge', short: 'Performance culture' },
      { id: 'outcomes', name: 'Outcomes for children and young people', short: 'Outcomes' },
      {
        id: 'voice',
        name: 'Voice of children, young people and families',
        short: 'Voice of children',
        variants: ['Voice of children and young people'],
      },
      {
        id: 'commissioning',
        name: 'Effectiveness of commissioning arrangements',
        short: 'Commissioning',
        variants: ['Commissioning arrangements'],
      },
      {
        id: 'resources',
        name: 'Resource and workforce management',
        short: 'Resources and workforce',
        variants: ['Resources and workforce management'],
      },
      {
        id: 'partnership',
        name: 'Partnership and working together',
        short: 'Partnership',
        variants: ['Partnerships and working together'],
      },
    ],
    front: { opens: ['Self-assessment', 'Self assessment', 'Self-evaluation', 'Self evaluation'] },
    cues: [
      { where: 'text', phrase: 'signatures of success', weight: 3 },
      { where: 'table-head', phrase: 'Area of good practice', weight: 2 },
      { where: 'table-head', phrase: 'Area requiring further development', weight: 2 },
      { where: 'table-head', phrase: 'Direction of travel', weight: 1 },
      { where: 'table-row', phrase: 'Performance culture and challenge', weight: 2 },
      { where: 'title', phrase: 'self-assessment', weight: 1 },
      { where: 'title', phrase: 'self assessment', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: "A council's view of itself, in four columns with the best at the left: it stands for no inspection grade.",
      },
    ],
    notes: [
      'One box of four is crossed; an arrow beside it gives the direction of travel.',
      'Inspection grades named in its text are those of others.',
    ],
    sources: [{ ref: "Redcar and Cleveland, children's services self-assessment, November 2018" }],
  },
  {
    id: 'council-self-evaluation-2018',
    inspectorate: 'Councils',
    name: "A council's self-evaluation of its children's services in the terms of their inspections",
    shortName: "Self-evaluation, children's services",
    from: '2018-01',
    to: null,
    direction: 'words',
    levels: improvementWords.map((level) =>
      level === requiresImprovement ? { ...level, variants: [...(level.variants ?? []), 'ri'] } : level,
    ),
    areas: listed(
      ilacsAreas.map((area) => ({
        ...area,
        optional: true,
        variants: [...(area.variants ?? []), ...(shortNames[area.id] ?? [])],
      })),
    ),
    statuses: [
      { label: 'blue', verified: false },
      { label: 'green', verified: false },
      { label: 'amber/green', variants: ['amber / green', 'green/amber', 'green / amber'], verified: false },
      { label: 'amber', variants: ['yellow'], verified: false },
      { label: 'amber/red', variants: ['amber / red', 'red/amber', 'red / amber'], verified: false },
      { label: 'red', verified: false },
    ],
    front: { opens: ["Children's Services Self-Evaluation", "Children's Services Self-Assessment"] },
    cues: [
      { where: 'title', phrase: "children's services self-evaluation", weight: 3 },
      { where: 'title', phrase: "children's services self evaluation", weight: 3 },
      { where: 'title', phrase: "children's services self-assessment", weight: 3 },
      { where: 'title', phrase: "children's services self assessment", weight: 3 },
      { where: 'title', phrase: "self-evaluation of children's services", weight: 3 },
      { where: 'title', phrase: "self-assessment of children's services", weight: 3 },
      { where: 'title', phrase: "children's social care self-evaluation", weight: 3 },
      { where: 'title', phrase: "children's social care self-assessment", weight: 3 },
      { where: 'title', phrase: 'self-evaluation of social care practice', weight: 3 },
      { where: 'title', phrase: 'self-assessment of social work practice', weight: 3 },
      { where: 'title', phrase: 'self-evaluation', weight: 1 },
      { where: 'title', phrase: 'self-assessment', weight: 1 },
      { where: 'text', phrase: 'signatures of success', weight: -3 },
      { where: 'formula', phrase: 'for the annual engagement meeting with Ofsted', weight: 3 },
      { where: 'formula', phrase: 'for our annual engagement meeting with Ofsted', weight: 3 },
      { where: 'formula', phrase: 'for the annual conversation with Ofsted', weight: 3 },
      { where: 'formula', phrase: 'for our annual conversation with Ofsted', weight: 3 },
      { where: 'text', phrase: 'annual engagement meeting', weight: 1 },
      { where: 'text', phrase: 'We judge ourselves to be', weight: 1 },
      { where: 'text', phrase: 'our self-evaluation', weight: 1 },
      {
        where: 'table-row',
        phrase: 'The experiences and progress of children who need help and protection',
        weight: 1,
      },
      {
        where: 'table-row',
        phrase: 'The impact of leaders on social work practice with children and families',
        weight: 1,
      },
    ],
    sentences: [{ phrase: 'We judge ourselves[ overall] to be {grade}' }],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: "A council's view of itself in an inspectorate's words: it stands for no inspection grade.",
      },
    ],
    notes: [
      'Written each year for the meeting with Ofsted. No form is prescribed; the areas are those of the inspections.',
      "A column 'Ofsted' with a year beside the council's own gives the last inspection.",
      'Colours say how its own services and plans stand; blue often stands for complete.',
    ],
    sources: [
      {
        ref: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services',
      },
    ],
    verified: false,
  },
  {
    id: 'rag',
    inspectorate: 'Councils and their peers',
    name: 'Red, amber and green ratings in self-assessments and action plans',
    shortName: 'Red, amber, green',
    from: null,
    to: null,
    direction: 'words',
    levels: colours,
    cues: [
      { where: 'table-head', phrase: 'RAG rating', weight: 3 },
      { where: 'table-head', phrase: 'RAG status', weight: 3 },
      { where: 'text', phrase: 'RAG rating', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'A colour that its author chose: it says how a plan stands, not how good a service is.',
      },
    ],
    notes: [
      'Blue often stands for complete. Between green and amber, and amber and red, some authors put mixed colours.',
      'Contacts and referrals are rated in the same colours in many reports: those are not grades.',
    ],
    sources: [{ ref: 'Ofsted, single inspection report on the City of London, 20 September 2016' }],
  },
  {
    id: 'lga-peer-challenge',
    inspectorate: 'Local Government Association',
    name: "Children's services peer challenge",
    shortName: 'Peer challenge, no grades',
    from: null,
    to: null,
    direction: 'words',
    levels: [],
    cues: [
      { where: 'title', phrase: "children's services peer challenge", weight: 3 },
      { where: 'title', phrase: 'peer challenge', weight: 2 },
      { where: 'text', phrase: 'Local Government Association', weight: 1 },
      { where: 'title', phrase: 'peer review', weight: 1 },
      { where: 'title', phrase: 'areas for consideration', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Peers name strengths and areas for consideration; they award no grade.',
      },
    ],
    notes: ['That it awards no grade is not confirmed in words by any page read.'],
    sources: [{ ref: 'https://www.local.gov.uk/our-support/childrens-services/childrens-services-peer-challenge' }],
    verified: false,
  },
];
