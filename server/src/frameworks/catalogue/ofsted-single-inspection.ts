import type { FrameworkInput } from '../schema';
import { listed } from './define';
import { improvementWords } from './scales';

/** The single inspection framework and the review of the safeguarding board printed with it, 2013 to 2018. Words only. */

/** Says one thing about an area in every wording of its opening sentence: 'judgement' and 'judgment', 'about' and 'for'. */
function gradedJudgement(...subjects: string[]): string[] {
  return ['judgement', 'judgment'].flatMap((word) =>
    ['about', 'for'].flatMap((link) => subjects.map((subject) => `The graded ${word} ${link} ${subject}`)),
  );
}

const boardNames = [
  'Local Safeguarding Children Board',
  'Local Safeguarding Children Board (LSCB)',
  'LSCB',
  'Safeguarding Children Board',
  // As some print it.
  "Local Safeguarding Children's Board",
  'Local Safeguarding Childrens Board',
  'Local Safeguarding Board',
];

export const singleInspections: FrameworkInput[] = [
  {
    id: 'ofsted-sif-2013',
    inspectorate: 'Ofsted',
    name: 'Inspection of services for children in need of help and protection, children looked after and care leavers',
    shortName: 'Single inspection framework',
    from: '2013-11',
    to: '2018-08',
    direction: 'words',
    levels: improvementWords,
    areas: [
      {
        id: 'overall',
        name: 'Overall effectiveness',
        variants: [
          'The overall judgement',
          'The overall judgment',
          'This local authority',
          'The local authority overall',
        ],
        kind: 'overall',
      },
      ...listed([
        {
          id: 'help_and_protection',
          name: 'Children who need help and protection',
          short: 'Help and protection',
          variants: [
            'The experiences and progress of children who need help and protection',
            'The experience and progress of children who need help and protection',
          ],
        },
        {
          id: 'looked_after',
          name: 'Children looked after and achieving permanence',
          short: 'Looked after, permanence',
          variants: [
            'The experiences and progress of children looked after and achieving permanence',
            'The experience and progress of children looked after and achieving permanence',
          ],
        },
        {
          id: 'adoption',
          name: 'Adoption performance',
          variants: ['Adoption', 'Adoption services', ...gradedJudgement('adoption performance')],
        },
        {
          id: 'care_leavers',
          name: 'Experiences and progress of care leavers',
          short: 'Care leavers',
          variants: [
            'Experience and progress of care leavers',
            'Care leavers',
            ...gradedJudgement(
              'the experiences and progress of care leavers',
              'the experience and progress of care leavers',
              'experiences and progress of care leavers',
            ),
          ],
        },
        {
          id: 'leadership',
          name: 'Leadership, management and governance',
          short: 'Leadership and governance',
          variants: ['Leadership management and governance'],
        },
      ]),
    ],
    sentences: [{ phrase: "the overall judgement is that children's services are {grade}", area: 'overall' }],
    cues: [
      {
        where: 'text',
        phrase: 'The judgements on areas of the service that contribute to overall effectiveness are',
        weight: 3,
      },
      {
        where: 'formula',
        phrase: 'The judgements on areas of the service that contribute to overall effectiveness are',
        weight: 3,
      },
      { where: 'formula', phrase: "The overall judgement is that children's services", weight: 2 },
      {
        where: 'title',
        phrase:
          'inspection of services for children in need of help and protection, children looked after and care leavers',
        weight: 3,
      },
      ...['reinspection', 're-inspection'].map((again) => ({
        where: 'title' as const,
        phrase: `${again} of services for children in need of help and protection, children looked after and care leavers`,
        weight: 3,
      })),
      { where: 'title', phrase: 'services for children in need of help and protection', weight: 2 },
      { where: 'law', phrase: 'section 152 of the Education and Inspections Act 2006', weight: 1 },
      { where: 'law', phrase: 'section 136 of the Education and Inspections Act 2006', weight: 1 },
      { where: 'table-row', phrase: 'Children looked after and achieving permanence', weight: 3 },
      { where: 'table-row', phrase: 'Adoption performance', weight: 2 },
      { where: 'table-row', phrase: 'Leadership, management and governance', weight: 1 },
      { where: 'text', phrase: 'The graded judgement for adoption performance', weight: 2 },
      { where: 'text', phrase: 'The graded judgment for adoption performance', weight: 2 },
    ],
    predecessor: 'ofsted-cp-2012',
    successor: 'ofsted-ilacs-2018',
    comparability: [
      {
        with: 'ofsted-ilacs-2018',
        relation: 'same',
        note: 'Ofsted said that the grade descriptors stayed; the method and the list of areas changed, so areas seldom have a twin.',
      },
      {
        with: null,
        relation: 'note',
        note: 'The sub-judgement on care leavers vanishes in 2018 and returns in January 2023 as a judgement of its own.',
      },
    ],
    notes: [
      'The overall judgement is a sentence, never a row of the table.',
      'From June 2015 headlines say requires improvement to be good; the table goes on saying requires improvement.',
      'Reports published to August 2018 may still be of this framework.',
    ],
    sources: [
      { ref: 'https://www.gov.uk/government/news/new-single-framework-for-inspecting-local-authority-services' },
      { ref: 'https://docsbay.net/doc/1294845/framework-and-evaluation-schedule-inspection-of-la-childrens-services' },
      { ref: 'Ofsted, 167 single inspection reports, February 2014 to August 2018' },
    ],
  },
  {
    id: 'ofsted-lscb-2013',
    // A board is judged by itself: what is said of the services is none of it.
    whole: [],
    inspectorate: 'Ofsted',
    name: 'Review of the effectiveness of the Local Safeguarding Children Board',
    shortName: 'Safeguarding board review',
    from: '2013-11',
    to: '2017-12',
    direction: 'words',
    levels: improvementWords,
    areas: [
      {
        id: 'lscb',
        name: 'Local Safeguarding Children Board',
        short: 'Safeguarding Board',
        variants: [...boardNames.slice(1), ...boardNames.map((name) => `The effectiveness of the ${name}`)],
        kind: 'overall',
      },
    ],
    cues: [
      { where: 'title', phrase: 'review of the effectiveness of the Local Safeguarding Children Board', weight: 3 },
      { where: 'law', phrase: 'Local Safeguarding Children Boards (Review) Regulations 2013', weight: 3 },
      { where: 'law', phrase: 'section 15A of the Children Act 2004', weight: 2 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'The reviewed boards were abolished; no later framework judges them.',
      },
      {
        with: 'ofsted-sif-2013',
        relation: 'not-comparable',
        note: 'The review judges the board of partners, the inspection beside it the local authority: neither grade says anything of the other.',
      },
    ],
    notes: ['Printed within the single inspection report, or alone.'],
    sources: [
      { ref: 'https://docsbay.net/doc/1294845/framework-and-evaluation-schedule-inspection-of-la-childrens-services' },
      {
        ref: 'Ofsted, reviews printed with single inspection reports to 8 December 2017; alone: Surrey, 3 August 2015',
      },
    ],
  },
];
