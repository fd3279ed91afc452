import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type ComparabilityInput } from './define';

/** Ofsted's and the Care Quality Commission's inspections of how an area serves children with special needs. */

const notAScale: ComparabilityInput = {
  with: null,
  relation: 'not-comparable',
  note: 'One of three outcome statements on a whole local area: it cannot be turned into a grade of a four-point scale.',
};

export const areaSend: FrameworkInput[] = [
  {
    id: 'area-send-2016',
    inspectorate: 'Ofsted and CQC',
    name: 'Joint local area special educational needs and disabilities inspection',
    shortName: 'Area SEND 2016-22, no grades',
    from: '2016-05',
    to: '2022',
    direction: 'words',
    levels: [],
    cues: [
      { where: 'title', phrase: 'joint local area SEND inspection', weight: 3 },
      { where: 'title', phrase: 'joint area SEND inspection', weight: 3 },
      { where: 'title', phrase: 'joint local area special educational needs and disabilities inspection', weight: 3 },
      { where: 'title', phrase: 'joint local area SEND revisit', weight: 3 },
      { where: 'title', phrase: 'joint area SEND revisit', weight: 3 },
      { where: 'text', phrase: 'written statement of action', weight: 1 },
    ],
    successor: 'area-send-2023',
    comparability: [
      {
        with: 'area-send-2023',
        relation: 'not-comparable',
        note: 'To 2022 a letter without a grade; from 2023 one of three outcome statements.',
      },
      {
        with: null,
        relation: 'not-comparable',
        note: 'The letter awards no grade: it says whether a written statement of action is required.',
      },
    ],
    notes: [
      'The only outcome is whether a written statement of action (WSOA) is required.',
      'Where it was, a revisit says in a letter of its own whether progress is sufficient, weakness by weakness.',
    ],
    sources: [
      {
        ref: 'https://gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors/guidance-for-carrying-out-re-visits-to-local-areas-required-to-produce-a-written-statement-of-action',
      },
      {
        ref: 'https://healthwatchnorthumberland.co.uk/joint-local-area-send-revisit-northumberland/',
        kind: 'secondary',
      },
      {
        ref: 'https://www.specialneedsjungle.com/send-inspections-moving-ahead-illegal-practice-must-called-out/',
        kind: 'secondary',
      },
      {
        ref: 'https://www.specialneedsjungle.com/send-2020-current-state-ofsted-la-inspections/?highlight=inspection',
        kind: 'secondary',
      },
    ],
  },
  {
    id: 'area-send-2023',
    inspectorate: 'Ofsted and CQC',
    name: 'Area SEND inspection of a local area partnership',
    shortName: 'Area SEND, three outcomes',
    recommendations: ['!Local area partnership details'],
    from: '2023-01',
    to: null,
    direction: 'words',
    levels: [
      {
        label: 'positive experiences and outcomes',
        variants: [
          'typically lead to positive experiences and outcomes for children and young people with send',
          'typically lead to positive experiences and outcomes',
          'lead to positive experiences and outcomes',
          'typically positive experiences and outcomes',
        ],
      },
      {
        label: 'inconsistent experiences and outcomes',
        variants: [
          'lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities (send)',
          'lead to inconsistent experiences and outcomes for children and young people with send',
          'lead to inconsistent experiences and outcomes',
        ],
      },
      {
        label: 'widespread and/or systemic failings',
        variants: [
          'widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with special educational needs and/or disabilities (send)',
          'widespread and/or systemic failings leading to significant concerns about the experiences and outcomes of children and young people with send',
          'widespread and/or systemic failings leading to significant concerns',
          'widespread and systemic failings',
          'widespread or systemic failings',
          'widespread failings',
          'systemic failings',
        ],
      },
    ],
    areas: [
      {
        id: 'outcome',
        name: 'Inspection outcome',
        variants: [
          "The local area partnership's arrangements",
          "The local area partnership's special educational needs and/or disabilities (SEND) arrangements",
          "The local area partnership's SEND arrangements",
        ],
        kind: 'overall',
      },
    ],
    cues: [
      { where: 'title', phrase: 'area SEND inspection of', weight: 3 },
      { where: 'title', phrase: 'local area partnership report', weight: 2 },
      { where: 'title', phrase: 'area SEND full inspection of', weight: 3 },
      { where: 'title', phrase: 'Inspection outcome', weight: 1 },
      { where: 'text', phrase: 'the next full area SEND inspection will be within', weight: 2 },
      { where: 'text', phrase: 'the next full reinspection will be within', weight: 2 },
      { where: 'law', phrase: 'section 20(1)(a) of the Children Act 2004', weight: 1 },
    ],
    predecessor: 'area-send-2016',
    comparability: [notAScale],
    notes: [
      'The next full inspection follows in about five years after the best outcome, in about three after the others.',
      'The third outcome brings a monitoring inspection and a priority action plan.',
    ],
    sources: [
      {
        ref: 'https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook',
      },
      {
        ref: 'https://tes.com/magazine/news/specialist-sector/urgent-send-problems-in-third-areas-inspected-ofsted-cqc',
        kind: 'secondary',
      },
      {
        ref: 'https://southernoklaguides.com/article/main-findings-area-send-inspections-and-outcomes-in-england-as-at-31-december-2023/3969',
        kind: 'secondary',
      },
      { ref: 'Ofsted and CQC, ten area SEND reports, 2023 to 2025' },
    ],
  },
  {
    id: 'area-send-monitoring-2023',
    inspectorate: 'Ofsted and CQC',
    name: 'Area SEND monitoring inspection of a local area partnership',
    shortName: 'Area SEND monitoring, no grades',
    from: '2023',
    to: null,
    direction: 'words',
    levels: [],
    areas: unconfirmedAreas(['Inspection outcome']),
    cues: [
      { where: 'title', phrase: 'area SEND monitoring inspection', weight: 3 },
      { where: 'text', phrase: 'date of previous full inspection', weight: 1 },
      { where: 'text', phrase: 'areas for priority action', weight: 1 },
    ],
    comparability: [
      {
        with: 'area-send-2023',
        relation: 'not-comparable',
        note: 'A monitoring inspection says whether effective action was taken; the outcome that it quotes is that of the full inspection before it.',
      },
      { with: null, relation: 'not-comparable', note: 'It awards no grade: there is nothing to compare.' },
    ],
    notes: [
      'It follows the third outcome of a full inspection and looks at each area for priority action.',
      'That it awards no outcome of its own is not confirmed by any page read.',
    ],
    sources: [
      {
        ref: 'https://www.gov.uk/government/publications/area-send-framework-and-handbook/area-send-inspections-framework-and-handbook',
      },
    ],
    verified: false,
  },
];
