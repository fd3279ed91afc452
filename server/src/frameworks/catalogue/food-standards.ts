import type { FrameworkInput } from '../schema';
import { coded } from './scales';

const another = {
  with: null,
  relation: 'not-comparable' as const,
  note: 'A rating of the hygiene of one kitchen or shop: it stands for no grade of a public service.',
};

/** Food hygiene: the Food Standards Agency with councils, and Food Standards Scotland. */
export const foodStandards: FrameworkInput[] = [
  {
    id: 'fhrs',
    inspectorate: 'Food Standards Agency',
    name: 'Food Hygiene Rating Scheme',
    shortName: 'Food hygiene, 5 to 0',
    from: '2010',
    to: null,
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'very good' },
        { label: 'good' },
        { label: 'generally satisfactory' },
        { label: 'improvement necessary' },
        { label: 'major improvement necessary' },
        { label: 'urgent improvement necessary', variants: ['urgent improvement required'] },
      ],
      ['5', '4', '3', '2', '1', '0'],
    ),
    areas: [
      {
        id: 'rating',
        name: 'Food hygiene rating',
        variants: ['Rating', 'Hygiene rating', 'Your food hygiene rating', 'FHRS rating score'],
        kind: 'overall',
      },
      {
        id: 'handling',
        name: 'Hygienic food handling',
        variants: ['Hygienic handling', 'Hygienic handling of food'],
        optional: true,
      },
      {
        id: 'structure',
        name: 'Cleanliness and condition of facilities and building',
        short: 'Cleanliness',
        variants: ['Condition of structure', 'Structural condition'],
        optional: true,
        verified: false,
      },
      {
        id: 'management',
        name: 'Management of food safety',
        variants: ['Confidence in management'],
        optional: true,
        verified: false,
      },
    ],
    sentences: [
      { phrase: 'food hygiene rating (is/of) {5}', area: 'rating', level: 'very good' },
      { phrase: 'food hygiene rating (is/of) {4}', area: 'rating', level: 'good' },
      { phrase: 'food hygiene rating (is/of) {3}', area: 'rating', level: 'generally satisfactory' },
      { phrase: 'food hygiene rating (is/of) {2}', area: 'rating', level: 'improvement necessary' },
      { phrase: 'food hygiene rating (is/of) {1}', area: 'rating', level: 'major improvement necessary' },
      { phrase: 'food hygiene rating (is/of) {0}', area: 'rating', level: 'urgent improvement necessary' },
    ],
    cues: [
      { where: 'title', phrase: 'food hygiene rating', weight: 3 },
      { where: 'text', phrase: 'food hygiene rating', weight: 1 },
      { where: 'text', phrase: 'Food Standards Agency', weight: 1 },
      { where: 'table-row', phrase: 'Hygienic food handling', weight: 2 },
    ],
    comparability: [another],
    notes: ['Used in England, Wales and Northern Ireland. The year it began is not confirmed.'],
    sources: [
      {
        ref: 'https://southwark.gov.uk/business-and-licences/food-safety-and-hygiene/food-hygiene-ratings/what-rating-means',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'fhis',
    inspectorate: 'Food Standards Scotland',
    name: 'Food Hygiene Information Scheme',
    shortName: 'Food hygiene, Scotland',
    from: null,
    to: null,
    direction: 'words',
    levels: [{ label: 'pass' }, { label: 'improvement required', variants: ['improvement necessary'] }],
    areas: [{ id: 'result', name: 'Food hygiene result', variants: ['Inspection result'], kind: 'overall' }],
    cues: [
      { where: 'title', phrase: 'Food Hygiene Information Scheme', weight: 3 },
      { where: 'text', phrase: 'Food Hygiene Information Scheme', weight: 3 },
      { where: 'text', phrase: 'Food Standards Scotland', weight: 1 },
    ],
    comparability: [another],
    notes: ['An award for going further, Pass and Eat Safe, is said to exist; not confirmed.'],
    sources: [
      { ref: 'https://hygienecheck.co.uk/blog/food-hygiene-ratings-explained-fhrs-vs-fhis', kind: 'secondary' },
    ],
  },
];
