import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type AreaInput } from './define';
import { coded, unverified } from './scales';

/** What the public may think of how a school is governed. */
const governance: AreaInput = {
  id: 'governance',
  name: 'Governance',
  optional: true,
  levels: unverified([
    { label: 'high degree of confidence', variants: ['can be a high degree of confidence'] },
    { label: 'can be confidence' },
    { label: 'limited confidence', variants: ['can be limited confidence'] },
  ]),
};

const governed = { phrase: 'there {grade} in the aspects of governance', area: 'governance' };

/** The Education and Training Inspectorate: Northern Ireland. */
export const eti: FrameworkInput[] = [
  {
    id: 'eti-2010',
    gradesInProse: true,
    inspectorate: 'Education and Training Inspectorate',
    name: 'Six performance levels, about 2010 to 2015',
    shortName: 'ETI 2010-15',
    from: '2010',
    to: '2015',
    direction: 'lowest-best',
    levels: unverified(
      coded(
        [
          { label: 'outstanding' },
          { label: 'very good' },
          { label: 'good' },
          { label: 'satisfactory' },
          { label: 'inadequate' },
          { label: 'unsatisfactory' },
        ],
        ['1', '2', '3', '4', '5', '6'],
      ),
    ),
    areas: [
      ...unconfirmedAreas([
        [
          'Quality of education',
          'The quality of education provided in this school',
          'Overall, the quality of education provided in this school',
          'Overall performance level',
        ],
        ['Achievements and standards', 'Achievement and standards'],
        [
          'Provision',
          'Quality of provision',
          'Quality of provision for learning',
          'Quality of the provision for learning',
        ],
        'Leadership and management',
        'Overall effectiveness',
        ['Essential skills', 'Essential skills of literacy, numeracy and ICT'],
        'Pastoral care',
        ['Provision for special educational needs', 'Special educational needs'],
        'Safeguarding',
      ]),
      governance,
    ],
    sentences: [
      { phrase: 'quality of education provided (by/in) (this/the) school is {grade}', area: 'quality_of_education' },
      { phrase: 'overall quality of [the ]{area} is {grade}' },
      { phrase: 'quality of [the ][arrangements for ]{area}[ in the school] is {grade}' },
      { phrase: 'has {grade} arrangements in place for safeguarding', area: 'safeguarding' },
      {
        phrase: 'arrangements for safeguarding [the ](children/pupils/young people) are {grade}',
        area: 'safeguarding',
      },
      governed,
    ],
    cues: [
      { where: 'formula', phrase: 'Report of an Inspection', weight: 2 },
      { where: 'text', phrase: 'Report of an Inspection', weight: 1 },
      // The scale that the report prints.
      { where: 'text', phrase: 'Good Satisfactory Inadequate Unsatisfactory', weight: 3 },
      { where: 'title', phrase: 'Further education inspection', weight: 2 },
      { where: 'title', phrase: 'PRIMARY INSPECTION', weight: 2 },
      { where: 'title', phrase: 'POST-PRIMARY INSPECTION', weight: 2 },
      { where: 'text', phrase: 'Quality of provision for learning', weight: 2 },
      { where: 'table-row', phrase: 'Quality of provision for learning', weight: 2 },
      { where: 'formula', phrase: 'Reporting terms used by the Education and Training Inspectorate', weight: 1 },
      { where: 'text', phrase: 'Education and Training Inspectorate', weight: 1 },
      { where: 'title', phrase: 'Education and Training Inspectorate', weight: 2 },
    ],
    successor: 'eti-2015',
    comparability: [
      {
        with: 'eti-2015',
        relation: 'nearest',
        note: 'The last three levels were worded anew as needs for improvement.',
        verified: false,
      },
    ],
    notes: ['The whole entry is from general knowledge.'],
    verified: false,
  },
  {
    id: 'eti-2015',
    gradesInProse: true,
    inspectorate: 'Education and Training Inspectorate',
    name: 'Six performance levels and four conclusions, about 2015 to 2023',
    shortName: 'ETI 2015-23',
    from: '2015',
    to: '2023',
    direction: 'words',
    levels: [
      { label: 'outstanding' },
      { label: 'very good' },
      { label: 'good' },
      {
        label: 'important area(s) for improvement',
        variants: [
          'important area for improvement',
          'important areas for improvement',
          'an important area for improvement',
        ],
      },
      { label: 'requires significant improvement' },
      { label: 'requires urgent improvement' },
    ],
    areas: [
      {
        id: 'achievement',
        name: 'Achievement and standards',
        variants: ['Achievements and standards', 'Outcomes for learners'],
      },
      { id: 'provision', name: 'Provision for learning', variants: ['Quality of provision'] },
      { id: 'leadership', name: 'Leadership and management' },
      {
        id: 'overall_effectiveness',
        name: 'Overall effectiveness',
        kind: 'overall',
        optional: true,
        levels: [
          {
            label: 'high level of capacity for sustained improvement',
            variants: ['a high level of capacity for sustained improvement'],
          },
          {
            label: 'capacity to identify and bring about improvement',
            variants: ['the capacity to identify and bring about improvement'],
          },
          {
            label: 'needs to address (an) important area(s) for improvement',
            variants: [
              'needs to address an important area for improvement',
              'needs to address important areas for improvement',
              'needs to address important area(s) for improvement',
            ],
          },
          {
            label: 'needs to address urgently the significant areas for improvement',
            variants: [
              'needs to address urgently the significant areas for improvement identified',
              'needs to address the significant areas for improvement urgently',
            ],
          },
        ],
      },
      governance,
      ...unconfirmedAreas([
        'The quality of the pastoral care',
        'English: standards attained',
        'Mathematics: standards attained',
        'Learning for life and work: standards attained',
      ]),
      {
        id: 'care_and_welfare',
        name: 'Care and welfare',
        optional: true,
        levels: unverified([
          { label: 'impacts positively', variants: ['impacts positively on learning, teaching and outcomes'] },
          { label: 'does not impact positively enough' },
        ]),
      },
      {
        id: 'safeguarding',
        name: 'Safeguarding',
        variants: ['Arrangements for safeguarding'],
        optional: true,
        levels: unverified([
          { label: 'reflect', variants: ['reflect the guidance'] },
          { label: 'reflect broadly', variants: ['reflect broadly the guidance'] },
          { label: 'unsatisfactory' },
        ]),
      },
    ],
    sentences: [
      governed,
      { phrase: 'quality of the pastoral care is {grade}', area: 'the_quality_of_the_pastoral_care' },
      ...['English', 'Mathematics', 'Learning for life and work'].map((subject) => ({
        phrase: `standards attained by the pupils in ${subject.toLowerCase()} are {grade}`,
        area: `${subject.toLowerCase().replaceAll(' ', '_')}_standards_attained`,
      })),
      {
        phrase: 'care and welfare of the (pupils/children/learners) {impacts positively}',
        area: 'care_and_welfare',
        level: 'impacts positively',
      },
      {
        phrase: 'care and welfare of the (pupils/children/learners) {does not impact positively enough}',
        area: 'care_and_welfare',
        level: 'does not impact positively enough',
      },
      {
        phrase: 'arrangements for safeguarding[ the children] {(reflect/reflects) the}',
        area: 'safeguarding',
        level: 'reflect',
      },
      {
        phrase: 'arrangements for safeguarding[ the children] {(reflect/reflects) broadly}',
        area: 'safeguarding',
        level: 'reflect broadly',
      },
      { phrase: 'arrangements for safeguarding are {unsatisfactory}', area: 'safeguarding', level: 'unsatisfactory' },
    ],
    cues: [
      { where: 'formula', phrase: 'the Education and Training Inspectorate (ETI)', weight: 2 },
      {
        where: 'text',
        phrase:
          'Four of the teaching unions which make up the Northern Ireland Teachers’ Council (NITC) have declared industrial action',
        weight: 3,
      },
      { where: 'formula', phrase: 'have declared industrial action primarily in relation to a pay dispute', weight: 3 },
      { where: 'formula', phrase: 'the Education and Libraries (Northern Ireland) Order 1986', weight: 2 },
      { where: 'formula', phrase: 'Report of an Inspection', weight: 2 },
      { where: 'formula', phrase: 'Action Short of Strike', weight: 3 },
      { where: 'text', phrase: 'Action Short of Strike', weight: 2 },
      { where: 'formula', phrase: 'Overall effectiveness', weight: 1 },
      { where: 'title', phrase: 'PRIMARY INSPECTION', weight: 2 },
      { where: 'title', phrase: 'POST-PRIMARY INSPECTION', weight: 2 },
      { where: 'text', phrase: 'Education and Training Inspectorate', weight: 1 },
      { where: 'title', phrase: 'Education and Training Inspectorate', weight: 2 },
      { where: 'text', phrase: 'capacity for sustained improvement', weight: 2 },
      { where: 'text', phrase: 'capacity to identify and bring about improvement', weight: 3 },
      // The scale of before, where the report prints it.
      { where: 'text', phrase: 'Good Satisfactory Inadequate Unsatisfactory', weight: -3 },
    ],
    predecessor: 'eti-2010',
    successor: 'eti-2024',
    comparability: [
      {
        with: 'eti-2024',
        relation: 'not-comparable',
        note: 'Since 2024 the findings are told; whether any grade remains is not known.',
        verified: false,
      },
    ],
    notes: [
      'Overall effectiveness is one of four sentences, from a high level of capacity for sustained improvement to the need to address significant areas urgently.',
      'The years are not confirmed.',
    ],
    sources: [
      { ref: 'https://www.etini.gov.uk/inspection-outcome-and-what-happens-next' },
      { ref: 'https://docslib.org/doc/1753830/chief-inspectors-report' },
    ],
  },
  {
    id: 'eti-2024',
    inspectorate: 'Education and Training Inspectorate',
    name: 'Empowering Improvement',
    shortName: 'ETI since 2024, no grades',
    from: '2024',
    to: null,
    direction: 'words',
    levels: [],
    cues: [
      { where: 'text', phrase: 'Education and Training Inspectorate', weight: 1 },
      { where: 'title', phrase: 'Education and Training Inspectorate', weight: 2 },
      { where: 'text', phrase: 'Empowering Improvement', weight: 3 },
    ],
    predecessor: 'eti-2015',
    comparability: [
      { with: null, relation: 'not-comparable', note: 'No grade is known to be awarded.', verified: false },
    ],
    notes: ['That the process changed is confirmed; that no grade remains is not.'],
    sources: [{ ref: 'https://www.etini.gov.uk/news/transforming-inspection-what-can-teachers-expect' }],
    verified: false,
  },
];
