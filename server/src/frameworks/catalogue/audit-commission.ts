import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type ComparabilityInput } from './define';
import { directionOfTravel, performing } from './audit-commission-assessments';
import { coded } from './scales';

/** The Audit Commission's comprehensive performance assessment of councils, 2002 to 2009. */

const wholeCouncil: ComparabilityInput = {
  with: null,
  relation: 'not-comparable',
  note: 'The category sums up a whole council; no inspection of a single service continues it.',
};

export const auditCommission: FrameworkInput[] = [
  {
    id: 'ac-cpa-2002',
    inspectorate: 'Audit Commission',
    name: 'Comprehensive performance assessment, council categories',
    shortName: 'CPA 2002-04',
    from: '2002',
    to: '2004',
    direction: 'words',
    levels: [{ label: 'excellent' }, { label: 'good' }, { label: 'fair' }, { label: 'weak' }, { label: 'poor' }],
    areas: [
      {
        id: 'council',
        name: 'Overall category',
        variants: ['Overall CPA category', 'Council category', 'Overall council category'],
        kind: 'overall',
      },
    ],
    cues: [
      { where: 'title', phrase: 'comprehensive performance assessment', weight: 2 },
      { where: 'text', phrase: 'audit commission', weight: 1 },
      { where: 'text', phrase: 'excellent, good, fair, weak or poor', weight: 2 },
      { where: 'table-row', phrase: 'Overall council category', weight: 2 },
    ],
    successor: 'ac-cpa-2005',
    comparability: [
      {
        with: 'ac-cpa-2005',
        relation: 'nearest',
        note: 'Five categories each, but the assessment of 2005 was announced as a harder test.',
      },
      wholeCouncil,
    ],
    notes: ['Services and the corporate assessment were scored 1 to 4, 4 the best; the category itself is a word.'],
    sources: [{ ref: 'https://beta.bailii.org/ew/cases/EWHC/Admin/2005/195.html' }],
  },
  {
    id: 'ac-cpa-2005',
    inspectorate: 'Audit Commission',
    name: 'Comprehensive performance assessment, the harder test: council stars',
    shortName: 'CPA 2005-09',
    from: '2005',
    to: '2009-03',
    // The digits of such a report are the scores of its services, on a scale of their own: no digit stands for stars.
    direction: 'words',
    levels: [
      { label: 'four stars', variants: ['four star', '4 stars', '4 star'] },
      { label: 'three stars', variants: ['three star', '3 stars', '3 star'] },
      { label: 'two stars', variants: ['two star', '2 stars', '2 star'] },
      { label: 'one star', variants: ['1 star'] },
      { label: 'zero stars', variants: ['zero star', 'no stars', '0 stars', '0 star'] },
    ],
    areas: [
      {
        id: 'council',
        name: 'Overall star category',
        variants: ['Star category', 'Overall CPA category', 'Overall performance category'],
        kind: 'overall',
      },
      directionOfTravel,
      ...unconfirmedAreas([
        [
          'Corporate assessment',
          'Overall corporate assessment score',
          'Overall corporate assessment',
          'Overall score',
          'Overall',
        ],
        'Use of resources',
        'Benefits',
        'Children and young people',
        ['Social care (adults)', 'Adult social care'],
        'Culture',
        'Environment',
        'Housing',
        'Ambition',
        'Prioritisation',
        'Capacity',
        'Performance management',
        'Achievement',
        'Sustainable communities and transport',
        'Safer and stronger communities',
        'Healthier communities',
        'Older people',
      ]).map((area) => ({ ...area, levels: performing })),
    ],
    sentences: [
      { phrase: 'council is {grade}', area: 'direction_of_travel' },
      { phrase: 'demonstrating a {grade} overall performance', area: 'council' },
    ],
    cues: [
      { where: 'text', phrase: 'underwent a Corporate Assessment', weight: 1 },
      { where: 'title', phrase: 'comprehensive performance assessment', weight: 2 },
      { where: 'text', phrase: 'direction of travel', weight: 1 },
      { where: 'text', phrase: 'the harder test', weight: 1 },
      { where: 'title', phrase: 'the harder test', weight: 2 },
      { where: 'formula', phrase: 'star category and direction of travel', weight: 3 },
      { where: 'formula', phrase: 'CPA - The Harder Test', weight: 3 },
      { where: 'title', phrase: 'corporate assessment', weight: 1 },
      { where: 'table-row', phrase: 'Overall corporate assessment score', weight: 3 },
      { where: 'table-row', phrase: 'Prioritisation', weight: 2 },
      { where: 'formula', phrase: 'Summary of assessment scores', weight: 2 },
      {
        where: 'formula',
        phrase: 'Corporate assessment is one element in the overall assessment that leads to a CPA score and category',
        weight: 3,
      },
      { where: 'formula', phrase: 'CPA) is the means by which the Audit Commission fulfils', weight: 3 },
      { where: 'text', phrase: 'audit commission', weight: 1 },
    ],
    predecessor: 'ac-cpa-2002',
    comparability: [wholeCouncil],
    notes: [
      'Services (children and young people, adult social care, use of resources and others) and the corporate assessment are scored 1 to 4, 4 the best; the stars are for the council as a whole.',
      'A direction of travel stood beside the stars; its fourth wording (not improving adequately) is not confirmed.',
    ],
    sources: [
      { ref: 'https://cupdf.com/document/cpa-the-harder-test.html' },
      {
        ref: 'http://www.publicnet.co.uk/abstracts/2005/10/20/comprhensive-performance-assessment-the-harder-test/',
        kind: 'secondary',
      },
      { ref: 'https://www.localgov.co.uk/A-quiet-funeral-in-March/23883', kind: 'secondary' },
    ],
  },
  {
    id: 'ac-cpa-cyp-block',
    inspectorate: 'Audit Commission',
    name: 'Comprehensive performance assessment, children and young people block',
    shortName: "CPA children's block",
    from: '2005',
    to: '2008',
    direction: 'highest-best',
    levels: coded(
      [
        { label: 'outstanding', variants: ['excellent'] },
        { label: 'good' },
        { label: 'adequate' },
        { label: 'inadequate' },
      ],
      ['4', '3', '2', '1'],
    ),
    areas: [
      {
        id: 'children_and_young_people',
        name: 'Children and young people',
        variants: ['Children and young people service block'],
        kind: 'overall',
      },
    ],
    cues: [
      { where: 'title', phrase: 'children and young people service block', weight: 3 },
      { where: 'title', phrase: 'comprehensive performance assessment', weight: 1 },
      { where: 'text', phrase: 'audit commission', weight: 1 },
    ],
    comparability: [
      {
        with: 'ofsted-apa-2008',
        relation: 'same',
        note: 'The block takes over the grade of the annual performance assessment: one judgement, to be counted once.',
      },
      {
        with: 'ofsted-apa-2007',
        relation: 'same',
        note: 'The block takes over the grade of the annual performance assessment: one judgement, to be counted once.',
      },
      {
        with: 'ofsted-csci-apa-2006',
        relation: 'same',
        note: 'The block takes over the grade of the annual performance assessment: one judgement, to be counted once.',
      },
      { with: null, relation: 'not-comparable', note: 'The score of a desk assessment, not of an inspection.' },
    ],
    notes: ['It has no words of its own: those shown are the words of the annual performance assessment.'],
    sources: [
      { ref: 'Ofsted, annual performance assessment letter, Redcar and Cleveland, 17 December 2008' },
      { ref: 'Ofsted and CSCI, annual performance assessment letter, Stockton-on-Tees, 1 November 2006' },
    ],
  },
];
