import type { FrameworkInput } from '../schema';
import { demanded, unconfirmedAreas } from './define';
import { improvementWords } from './scales';

/** The names of what is judged of practice in one kind of proceedings. */
function practice(law: string): [string, ...string[]] {
  return [
    `The quality and effectiveness of practice with families in ${law} law proceedings`,
    `The quality and effectiveness of practice with families in ${law} law`,
    `The quality and effectiveness of ${law} law practice with families`,
    `The quality and effectiveness of ${law} law practice`,
    `Practice in ${law} law`,
    `${law} law practice with families`,
    `${law} law practice`,
  ];
}

/** The names of what is judged of leaders, of all of the service or of its areas. */
function leadership(reach: string): [string, ...string[]] {
  return [
    `The effectiveness of ${reach} leadership, management and governance`,
    `The effectiveness of ${reach} leadership and governance`,
    `The leadership and governance of the ${reach} organisation`,
    `${reach} leadership, management and governance`,
    `${reach} leadership and governance`,
  ];
}

/** Ofsted's inspections of the service that speaks for children in family courts, as a whole. */
export const ofstedCafcass: FrameworkInput[] = [
  {
    id: 'ofsted-cafcass-2014',
    inspectorate: 'Ofsted',
    name: 'National inspection of the Children and Family Court Advisory and Support Service',
    shortName: 'Cafcass national inspection',
    from: '2014',
    to: null,
    direction: 'words',
    levels: improvementWords,
    areas: [
      ...demanded([
        {
          id: 'overall',
          name: 'Overall effectiveness',
          variants: ['The overall effectiveness of Cafcass', 'Cafcass'],
          kind: 'overall',
        },
      ]),
      ...unconfirmedAreas([practice('private'), practice('public'), leadership('local'), leadership('national')]),
    ],
    cues: [
      { where: 'title', phrase: 'national inspection of Cafcass', weight: 3 },
      { where: 'title', phrase: 'Cafcass national inspection', weight: 3 },
      { where: 'title', phrase: 'Children and Family Court Advisory and Support Service', weight: 1 },
      { where: 'law', phrase: 'section 143 of the Education and Inspections Act 2006', weight: 2 },
      { where: 'table-row', phrase: 'Practice in private law', weight: 2 },
      ...['private', 'public'].map((law) => ({
        where: 'table-row' as const,
        phrase: `The quality and effectiveness of practice with families in ${law} law proceedings`,
        weight: 2,
      })),
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'One service for all of England: what is judged has no twin in a council, though the four words are the same.',
      },
    ],
    notes: [
      'Held in 2014 and in 2018; before, the service was inspected area by area on other judgements.',
      'The exact names of what is judged are not confirmed.',
    ],
    sources: [],
    verified: false,
  },
];
