import type { FrameworkInput } from '../schema';

/** What councils and their peers say of themselves. */

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
    id: 'rag',
    inspectorate: 'Councils and their peers',
    name: 'Red, amber and green ratings in self-assessments and action plans',
    shortName: 'Red, amber, green',
    from: null,
    to: null,
    direction: 'words',
    levels: [
      { label: 'green', verified: false },
      { label: 'amber', variants: ['amber/green', 'amber / green', 'amber/red', 'amber / red'], verified: false },
      { label: 'red', verified: false },
    ],
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
