import type { FrameworkInput } from '../schema';
import { coded, improvementWords, safeguarding, safeguardingBeside } from './scales';

const bestIsOne = ['1', '2', '3', '4'];

/** Inspections of schools under section 8: letters and short reports that confirm, monitor, or grade nothing anew. */
export const ofstedSchoolLetters: FrameworkInput[] = [
  {
    id: 'ofsted-s8-short-2015',
    inspectorate: 'Ofsted',
    name: 'Short or ungraded inspection of a good or outstanding school under section 8',
    shortName: 'Section 8, remains good',
    from: '2015-09',
    to: '2024-08',
    direction: 'lowest-best',
    levels: coded(improvementWords, bestIsOne),
    areas: [
      {
        id: 'overall_effectiveness',
        name: 'Overall effectiveness',
        variants: ['Outcome', 'This school', 'The school'],
        kind: 'overall',
      },
      safeguarding,
    ],

    sentences: [
      { phrase: '(continues to be/remains) (a/an) {grade} school', area: 'overall_effectiveness' },
      { phrase: '(continues to be/remains) {grade}', area: 'overall_effectiveness' },
      ...safeguardingBeside,
    ],
    cues: [
      { where: 'title', phrase: 'short inspection of', weight: 3 },
      { where: 'title', phrase: 'inspection of a good school', weight: 3 },
      { where: 'title', phrase: 'inspection of an outstanding school', weight: 3 },
      { where: 'text', phrase: 'continues to be a good school', weight: 2 },
      { where: 'text', phrase: 'continues to be an outstanding school', weight: 2 },
      {
        where: 'formula',
        phrase: 'short inspection carried out under section 8 of the Education Act 2005',
        weight: 3,
      },
      { where: 'formula', phrase: 'to report the findings of the short inspection', weight: 3 },
      { where: 'formula', phrase: 'the first short inspection carried out since', weight: 3 },
      { where: 'formula', phrase: 'this school continues to be good', weight: 2 },
      { where: 'formula', phrase: 'this school continues to be outstanding', weight: 2 },
      { where: 'formula', phrase: 'continues to be a good school', weight: 2 },
      { where: 'formula', phrase: 'continues to be an outstanding school', weight: 2 },
      { where: 'formula', phrase: 'inspection of a good school:', weight: 3 },
      { where: 'formula', phrase: 'inspection of an outstanding school:', weight: 3 },
    ],
    comparability: [
      {
        with: null,
        relation: 'note',
        note: 'The inspection confirms the grade of an earlier one; no area is graded anew.',
      },
    ],
    notes: ['The letter may say that a graded inspection might award more, or less, than the grade that stands.'],
    sources: [{ ref: 'Ofsted, inspection of a good school, report of June 2023' }],
  },
  {
    id: 'ofsted-ungraded-2024',
    inspectorate: 'Ofsted',
    name: 'Ungraded inspection of a state school, 2024-25',
    shortName: 'Ungraded inspection 2024-25',
    from: '2024-09',
    to: '2025-11',
    direction: 'words',
    levels: [
      {
        label: 'taken effective action to maintain standards',
        variants: [
          'has taken effective action to maintain the standards identified at the previous inspection',
          'has taken effective action to maintain the standards',
        ],
      },
      { label: 'standards may be declining', variants: ['work may not be as strong'], verified: false },
    ],
    areas: [{ id: 'outcome', name: 'Outcome', kind: 'overall' }],
    cues: [
      { where: 'title', phrase: 'judged good for overall effectiveness before September 2024', weight: 3 },
      { where: 'title', phrase: 'judged outstanding for overall effectiveness before September 2024', weight: 3 },
      { where: 'title', phrase: 'taken effective action to maintain the standards', weight: 3 },
      { where: 'formula', phrase: 'taken effective action to maintain the standards identified at the', weight: 3 },
      { where: 'formula', phrase: 'for overall effectiveness before September 2024', weight: 3 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'An ungraded inspection awards no grade: there is nothing to compare.',
      },
    ],
    notes: [
      'The grades that it names are those of earlier inspections.',
      'It may say too that a graded inspection might award more.',
    ],
    sources: [{ ref: 'Ofsted, inspection reports on state schools, September 2024 to 2025', kind: 'secondary' }],
    verified: false,
  },
  {
    id: 'ofsted-s8-monitoring-2005',
    inspectorate: 'Ofsted',
    name: 'Monitoring inspection of a school causing concern under section 8, to 2012',
    shortName: 'Section 8 monitoring to 2012',
    from: '2005-09',
    to: '2012-08',
    direction: 'words',
    levels: [
      { label: 'outstanding', variants: ['outstanding progress'], verified: false },
      { label: 'good', variants: ['good progress'] },
      { label: 'satisfactory', variants: ['satisfactory progress'] },
      { label: 'inadequate', variants: ['inadequate progress'] },
    ],
    areas: [
      {
        id: 'progress_since_special_measures',
        name: 'Progress since being subject to special measures',
        variants: ['Progress since being placed in special measures', 'Progress since the last section 5 inspection'],
        optional: true,
      },
      {
        id: 'progress_since_monitoring',
        name: 'Progress since previous monitoring inspection',
        variants: [
          'Progress since the previous monitoring inspection',
          'Progress since the last monitoring inspection',
        ],
        optional: true,
      },
    ],
    introductions: [
      'progress since the (last/previous) monitoring (inspection/visit) on the (areas/area) for improvement',
    ],
    cues: [
      { where: 'title', phrase: 'special measures: monitoring inspection', weight: 3 },
      { where: 'title', phrase: 'notice to improve: monitoring inspection', weight: 3 },
      { where: 'formula', phrase: 'special measures: monitoring inspection of', weight: 3 },
      { where: 'formula', phrase: 'notice to improve: monitoring inspection of', weight: 3 },
      { where: 'formula', phrase: 'progress since being subject to special measures', weight: 3 },
      { where: 'formula', phrase: 'progress since previous monitoring inspection', weight: 2 },
      { where: 'formula', phrase: 'judgements made on the visit', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Progress since an earlier inspection is judged, not the school.',
      },
    ],
    notes: ['Each point of the earlier report has a judgement of progress of its own.'],
    sources: [{ ref: 'Ofsted, monitoring letter of 25 November 2011' }],
  },
  {
    id: 'ofsted-s8-monitoring-2012',
    inspectorate: 'Ofsted',
    name: 'Monitoring inspection of a school causing concern under section 8, since 2012',
    shortName: 'Section 8 monitoring since 2012',
    from: '2012-09',
    to: null,
    direction: 'words',
    levels: [
      {
        label: 'taking effective action',
        variants: ['leaders and managers are taking effective action'],
        verified: false,
      },
      {
        label: 'not taking effective action',
        variants: ['leaders and managers are not taking effective action'],
        verified: false,
      },
    ],
    areas: [
      {
        id: 'effective_action',
        name: 'Action towards the removal of special measures',
        variants: ['Effective action', 'Leaders and managers'],
        kind: 'overall',
      },
    ],
    cues: [
      { where: 'title', phrase: 'special measures monitoring inspection of', weight: 3 },
      { where: 'title', phrase: 'serious weaknesses monitoring inspection of', weight: 3 },
      { where: 'title', phrase: 'requires improvement: monitoring inspection visit to', weight: 3 },
      { where: 'title', phrase: 'monitoring inspection visit to', weight: 3 },
      { where: 'formula', phrase: 'special measures monitoring inspection of', weight: 3 },
      { where: 'formula', phrase: 'serious weaknesses monitoring inspection of', weight: 3 },
      { where: 'formula', phrase: 'requires improvement: monitoring inspection visit to', weight: 3 },
      { where: 'formula', phrase: 'effective action towards the removal of special measures', weight: 3 },
      {
        where: 'formula',
        phrase: 'monitoring inspection was carried out under section 8 of the Education Act 2005',
        weight: 3,
      },
    ],
    comparability: [
      { with: null, relation: 'not-comparable', note: 'Action since an earlier inspection is judged, not the school.' },
    ],
    notes: ['The grades that such a letter names are those of earlier inspections.'],
    sources: [{ ref: 'Ofsted, monitoring inspection letters, 2012 to 2024', kind: 'secondary' }],
    verified: false,
  },
];
