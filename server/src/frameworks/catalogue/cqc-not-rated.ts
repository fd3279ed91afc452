import type { FrameworkInput } from '../schema';
import type { AreaInput } from './define';

const keyQuestion = (question: string): AreaInput => ({
  id: question.toLowerCase().replace('-', '_'),
  name: question,
  variants: [
    `Are services ${question.toLowerCase()}?`,
    `Is the service ${question.toLowerCase()}?`,
    ...(question === 'Responsive' ? ["Are services responsive to people's needs?"] : []),
  ],
  optional: true,
});

/** The Care Quality Commission's inspections of services that it does not rate: dentists, and for years online doctors and clinics. */
export const cqcNotRated: FrameworkInput = {
  id: 'cqc-not-rated-2014',
  inspectorate: 'CQC',
  name: 'Inspection of services that are not rated: dentists and others',
  shortName: 'CQC, not rated',
  from: '2014',
  to: null,
  direction: 'words',
  levels: [
    {
      label: 'in accordance with the regulations',
      variants: ['no action', 'no action required', 'in accordance with the relevant regulations'],
    },
    {
      label: 'not in accordance with the regulations',
      variants: [
        'requirements notice',
        'requirement notice',
        'enforcement action',
        'enforcement actions',
        'not in accordance with the relevant regulations',
      ],
    },
  ],
  areas: ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'].map(keyQuestion),
  sentences: [
    {
      phrase: 'was {not providing} {area} (care/services) in accordance with the relevant regulations',
      level: 'not in accordance with the regulations',
    },
    {
      phrase: 'was {providing} {area} (care/services) in accordance with the relevant regulations',
      level: 'in accordance with the regulations',
    },
  ],
  cues: [
    {
      where: 'text',
      phrase:
        'whether the registered provider was meeting the legal requirements in the Health and Social Care Act 2008',
      weight: 2,
    },
    { where: 'text', phrase: 'whether the registered practice was meeting the legal requirements', weight: 2 },
    { where: 'text', phrase: 'specialist dental adviser', weight: 2 },
    { where: 'text', phrase: 'specialist dental advisor', weight: 2 },
    {
      where: 'formula',
      phrase: 'These questions form the framework for the areas we look at during the inspection',
      weight: 2,
    },
    { where: 'formula', phrase: 'under section 60 of the Health and Social Care Act 2008', weight: 2 },
    { where: 'formula', phrase: 'we always ask the following 5 questions', weight: 2 },
    { where: 'formula', phrase: 'we always ask the following five questions', weight: 2 },
    { where: 'formula', phrase: 'providing safe care in accordance with the relevant regulations', weight: 3 },
    { where: 'formula', phrase: 'providing effective care in accordance with the relevant regulations', weight: 3 },
    { where: 'formula', phrase: 'providing caring services in accordance with the relevant regulations', weight: 3 },
    { where: 'formula', phrase: 'providing well-led care in accordance with the relevant regulations', weight: 3 },
    { where: 'formula', phrase: 'providing responsive care in accordance with the relevant regulations', weight: 3 },
    { where: 'table-row', phrase: 'Are services safe?', weight: 2 },
    { where: 'title', phrase: 'dental practice', weight: 2 },
    { where: 'text', phrase: 'in accordance with the relevant regulations', weight: 2 },
    { where: 'formula', phrase: 'Overall rating for this', weight: -3 },
    { where: 'text', phrase: 'Care Quality Commission', weight: 1 },
  ],
  comparability: [
    {
      with: 'cqc-ratings-2014',
      relation: 'not-comparable',
      note: 'The same five questions, but whether care is in accordance with the regulations is no rating.',
    },
  ],
  notes: ['A question may also say which action was taken: none required, a requirement notice, enforcement.'],
  sources: [{ ref: 'CQC, reports on dental practices, 2015 to 2022', kind: 'secondary' }],
  verified: false,
};
