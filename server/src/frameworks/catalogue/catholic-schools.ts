import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type AreaInput, type CueInput } from './define';
import { ofstedEducationFront } from './fronts';
import { coded, improvementWords } from './scales';

/** How Catholic dioceses judge their schools, beside Ofsted and apart from it. */

const levels = coded(improvementWords, ['1', '2', '3', '4']);

const religiousEducation: AreaInput = { id: 'religious_education', name: 'Religious education' };
const worship: AreaInput = { id: 'collective_worship', name: 'Collective worship' };

/** What each of the three areas is judged by. */
const details = unconfirmedAreas([
  'The extent to which pupils contribute to and benefit from the Catholic life of the school',
  'The quality of provision for the Catholic life of the school',
  'How well leaders and governors promote, monitor and evaluate the provision for the Catholic life of the school',
  'How well pupils achieve and enjoy their learning in religious education',
  'The quality of teaching, learning and assessment in religious education',
  'How well leaders and governors promote, monitor and evaluate the provision for religious education',
  "How well pupils respond to and participate in the school's collective worship",
  'The quality of provision for collective worship',
  'How well leaders and governors promote, monitor and evaluate the provision for collective worship',
]);

const cues: CueInput[] = [
  { where: 'law', phrase: 'section 48 of the Education Act 2005', weight: 2 },
  { where: 'formula', phrase: 'section 48 of the Education Act 2005', weight: 1 },
  { where: 'formula', phrase: 'contribute to and benefit from the Catholic life of the school', weight: 3 },
  { where: 'table-row', phrase: 'Collective worship', weight: 2 },
];

const ofItsFaith = {
  with: null,
  relation: 'not-comparable' as const,
  note: 'Judges how a school is one of its church, not the education that Ofsted inspects.',
};

export const catholicSchools: FrameworkInput[] = [
  {
    id: 'catholic-diocesan-2012',
    front: ofstedEducationFront,
    inspectorate: 'Catholic dioceses of England and Wales',
    name: 'Diocesan inspection of Catholic schools under section 48, to 2022',
    shortName: 'Catholic schools to 2022',
    from: '2012',
    to: '2022-08',
    direction: 'lowest-best',
    levels,
    areas: [
      {
        id: 'overall',
        name: 'Overall effectiveness',
        variants: [
          'The overall effectiveness of the school as a Catholic school',
          'How effective the school is in providing Catholic education',
        ],
        kind: 'overall',
      },
      { id: 'catholic_life', name: 'Catholic life', variants: ['The Catholic life of the school'] },
      religiousEducation,
      worship,
      ...details,
    ],
    cues: [
      { where: 'title', phrase: 'Diocesan canonical inspection report', weight: 3 },
      { where: 'title', phrase: 'Canonical inspection report', weight: 3 },
      { where: 'title', phrase: 'Denominational inspection report', weight: 3 },
      { where: 'title', phrase: 'Section 48 inspection report', weight: 3 },
      { where: 'formula', phrase: 'Diocesan canonical inspection report', weight: 3 },
      {
        where: 'formula',
        phrase: 'The Catholic life of the school, religious education and collective worship',
        weight: 2,
      },
      { where: 'formula', phrase: 'Denominational inspection report', weight: 3 },
      { where: 'table-row', phrase: 'Catholic life', weight: 3 },
      ...cues,
    ],
    successor: 'catholic-schools-inspectorate-2022',
    comparability: [
      {
        with: 'catholic-schools-inspectorate-2022',
        relation: 'nearest',
        note: 'The four grades stay; since 2022 one national framework takes the place of those of the dioceses.',
      },
      ofItsFaith,
    ],
    notes: ['Dioceses had schedules of their own: names of areas differ.'],
    sources: [
      { ref: 'https://st-josephs-plymouth.eschools.co.uk/web/diocesan_canonical_inspection_report/681360' },
      { ref: 'https://www.englishmartyrs.org/post/diocesan-canonical-inspection', kind: 'secondary' },
    ],
    verified: false,
  },
  {
    id: 'catholic-schools-inspectorate-2022',
    front: ofstedEducationFront,
    inspectorate: 'Catholic Schools Inspectorate',
    name: 'Inspection of Catholic schools, national framework of 2022',
    shortName: 'Catholic schools since 2022',
    from: '2022-09',
    to: null,
    direction: 'lowest-best',
    levels,
    areas: [
      {
        id: 'overall',
        name: 'Overall effectiveness',
        variants: [
          'The overall quality of Catholic education provided by the school',
          'Overall effectiveness: the overall quality of Catholic education provided by the school',
        ],
        kind: 'overall',
      },
      { id: 'catholic_life', name: 'Catholic life and mission' },
      religiousEducation,
      worship,
    ],
    cues: [
      { where: 'title', phrase: 'Catholic Schools Inspectorate', weight: 3 },
      { where: 'formula', phrase: 'Catholic Schools Inspectorate inspection report', weight: 3 },
      { where: 'formula', phrase: 'The overall quality of Catholic education provided by the school', weight: 3 },
      { where: 'table-row', phrase: 'Catholic life and mission', weight: 3 },
      ...cues,
    ],
    predecessor: 'catholic-diocesan-2012',
    comparability: [ofItsFaith],
    sources: [
      { ref: 'https://dioceseofnottingham.uk/departments/education-service/diocesan-canonical-inspections' },
      { ref: 'https://scrcat.org/Section-48', kind: 'secondary' },
    ],
    verified: false,
  },
];
