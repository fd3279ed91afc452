import { cqcComplianceFront } from './fronts';
import type { FrameworkInput } from '../schema';
import { unconfirmedAreas, type AreaInput, type LevelInput } from './define';
import { essentialStandards } from './areas/essential-standards';
import { populationGroups, qualityStatements, qualityStatementsOf } from './areas/cqc';
import { coded, requiresImprovement } from './scales';

const ratingWords: LevelInput[] = [
  { label: 'outstanding' },
  { label: 'good' },
  {
    label: 'requires improvement',
    variants: requiresImprovement.variants?.filter((variant) => !variant.endsWith('good')),
  },
  { label: 'inadequate' },
];

const keyQuestions: AreaInput[] = [
  {
    id: 'overall',
    name: 'Overall',
    variants: [
      'Overall rating',
      'Overall rating for this service',
      'Overall rating for this location',
      'Overall rating for this hospital',
      'Overall rating for this trust',
      'Overall summary & rating',
    ],
    kind: 'overall',
  },
  ...['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'].map((question) => ({
    id: question.toLowerCase().replace('-', '_'),
    name: question,
    variants: [
      ...new Set(
        [question.toLowerCase(), question.toLowerCase().replace('-', ' ')].flatMap((word) => [
          ...(word.includes(' ') ? [word] : []),
          `Is the service ${word}?`,
          `Are services ${word}?`,
          `Are services at this trust ${word}?`,
          ...(word === 'responsive'
            ? [`Is the service ${word} to people's needs?`, `Are services ${word} to people's needs?`]
            : []),
        ]),
      ),
    ],
  })),
  ...unconfirmedAreas(['Are resources used productively?', 'Combined quality and resource rating']),
];

/** How a chapter opens: what its service is, in the words of its question. */
const answers = ['safe', 'effective', 'caring', 'responsive', 'well-led'].flatMap((word) => {
  const area = word.replace('-', '_');
  const weak = ['requires improvement', 'inadequate'];
  return [
    { phrase: `the service was {${word}}`, area, means: ['outstanding', 'good'] },
    { phrase: `the service was {not ${word}}`, area, means: weak },
    { phrase: `the service was {not always ${word}}`, area, means: weak },
  ];
});

/** The Care Quality Commission: health and adult social care in England since 2010. */
export const cqc: FrameworkInput[] = [
  {
    id: 'cqc-compliance-2010',
    front: cqcComplianceFront,
    inspectorate: 'CQC',
    name: 'Compliance with the essential standards',
    shortName: 'CQC compliance 2010-14',
    from: '2010',
    to: '2014',
    direction: 'words',
    levels: [
      { label: 'met this standard', variants: ['standard met', 'compliant', 'meeting this essential standard'] },
      { label: 'met, improvements suggested', variants: ['meeting this essential standard but, to maintain this'] },
      { label: 'action needed', variants: ['improvements were needed', 'improvements are needed'] },
      { label: 'enforcement action', variants: ['enforcement action taken'] },
    ],
    areas: [
      {
        id: 'overall_judgement',
        name: 'Overall judgement',
        variants: ['Our current overall judgement'],
        kind: 'overall',
        optional: true,
        levels: [
          { label: 'meeting all the essential standards' },
          { label: 'not meeting one or more essential standards' },
        ],
        verified: false,
      },
      ...essentialStandards,
    ],
    sentences: [
      {
        phrase: 'was {not meeting one or more [of the ]essential standards}',
        area: 'overall_judgement',
        level: 'not meeting one or more essential standards',
      },
      {
        phrase: 'was {meeting all [of ]the essential standards}',
        area: 'overall_judgement',
        level: 'meeting all the essential standards',
      },
      {
        phrase: '{meeting this essential standard but, to maintain this}',
        level: 'met, improvements suggested',
      },
      { phrase: 'was {meeting this essential standard}', level: 'met this standard' },
      { phrase: 'was {meeting this standard}', level: 'met this standard', restates: true },
      { phrase: 'was {not meeting this standard}', means: ['action needed', 'enforcement action'] },
      { phrase: '{improvements (were/are) needed} for this essential standard', level: 'action needed' },
    ],
    cues: [
      { where: 'formula', phrase: 'We inspected the following standards', weight: 3 },
      { where: 'formula', phrase: 'to check that action had been taken to meet the following standards', weight: 2 },
      { where: 'formula', phrase: 'This is what we found', weight: 2 },
      { where: 'formula', phrase: 'What people told us and what we found', weight: 2 },
      { where: 'formula', phrase: 'met this standard', weight: 1 },
      { where: 'title', phrase: 'review of compliance', weight: 2 },
      { where: 'table-row', phrase: 'Care and welfare of people who use services', weight: 2 },
      { where: 'table-row', phrase: 'Safeguarding people who use services from abuse', weight: 2 },
      { where: 'text', phrase: 'essential standards', weight: 1 },
      { where: 'text', phrase: 'Care Quality Commission', weight: 1 },
      { where: 'text', phrase: 'Our judgement', weight: 1 },
      { where: 'text', phrase: 'met this standard', weight: 1 },
    ],
    successor: 'cqc-ratings-2014',
    comparability: [
      {
        with: 'cqc-ratings-2014',
        relation: 'not-comparable',
        note: 'To 2014 a standard was met or not; since then services are rated.',
      },
      { with: null, relation: 'not-comparable', note: 'A standard is met or not: that is no grade.' },
    ],
    notes: ['The whole entry is from general knowledge.'],
    verified: false,
  },
  {
    id: 'cqc-ratings-2014',
    inspectorate: 'CQC',
    name: 'Ratings of health and care services',
    shortName: 'CQC ratings',
    from: '2014',
    to: null,
    direction: 'words',
    levels: ratingWords,
    areas: [...keyQuestions, ...populationGroups, ...qualityStatements],
    sentences: [
      ...answers,
      {
        phrase: 'at (our/the) last (inspection/assessment)[,] ... we rated this key question [as ]{grade}',
        cited: true,
      },
      {
        phrase: 'at (our/the) last (inspection/assessment)[,] ... this key question was rated [as ]{grade}',
        cited: true,
      },
      { phrase: 'this key question (was/has been/is) rated [as ]{grade}', restates: true },
      {
        phrase:
          'our rating of (the/this) trust (improved/went down/stayed the same)[ since our last inspection]. we rated it as {grade}',
        area: 'overall',
        restates: true,
      },
      {
        phrase:
          'at this (inspection/assessment)[,] (the rating/this key question) has [now ](changed/improved/deteriorated/remained/declined/stayed) [to ]{grade}',
        restates: true,
      },
      { phrase: 'has [now ](improved/deteriorated/declined) to {grade}', restates: true },
      { phrase: 'we rated {area} as {grade}', restates: true },
      {
        phrase: 'the (practice/service/provider/location) has now been rated [as ]{grade}',
        area: 'overall',
        restates: true,
      },
      {
        phrase: 'rated (the/this) (practice/service/provider/location/hospital/trust/home) as {grade} for {area}',
        restates: true,
      },
      {
        phrase:
          'rated (the/this) (practice/service/provider/location/hospital/trust/home)[,][ and all of the population groups][,] as {grade} for providing [a /an ]{area} (services/service/care)',
        restates: true,
      },
      {
        phrase: 'the last rating for (the/this) (practice/service/provider/location/hospital/trust/home) was {grade}',
        area: 'overall',
        cited: true,
      },
      { phrase: 'previous rating ... - {grade}', area: 'overall', cited: true },
      { phrase: 'previous inspection ... - {grade}', area: 'overall', cited: true },
      { phrase: 'overall[ rating]: {grade} read more about inspection ratings', area: 'overall' },
      { phrase: 'the overall rating of {grade} has been maintained', area: 'overall' },
      { phrase: 'have rated (the/this) (practice/service/provider) as {grade} overall', area: 'overall' },
      { phrase: 'rated (the/this) (practice/service) as providing a {grade} service[ overall]', area: 'overall' },
      { phrase: '(practice/service/provider) was rated as {grade} for providing {area} (services/care)' },
      { phrase: 'the practice is rated as {grade} for the care of {area}' },
      { phrase: 'the (practice/service) remains rated as {grade}', area: 'overall' },
      { phrase: 'overall[,] (the/this) (practice/service/provider) is now rated as {grade}', area: 'overall' },
      {
        phrase: 'overall[,] (the/this) (practice/service/provider) is now rated as {grade} in all areas',
        area: 'overall',
      },
      {
        phrase: 'overall[,] we found (the/this) (practice/service/provider) ... and continues to be rated as {grade}',
        area: 'overall',
      },
      {
        phrase:
          'the overall rating for (the/this) (practice/service/provider/location/hospital/trust/home), which is now {grade}',
        area: 'overall',
      },
      {
        phrase:
          'the overall rating for (the/this) (practice/service/provider/location/hospital/trust/home) is [now ]{grade}',
        area: 'overall',
      },
      { phrase: 'characteristics of ... and was rated {grade} overall', area: 'overall' },
      {
        phrase:
          'rated (the/this) (practice/service/provider/location/hospital/trust/home) as {grade} for providing [a /an ]{area} (services/service/care)',
      },
    ],
    cues: [
      { where: 'text', phrase: 'The key questions are rated as', weight: 3 },
      { where: 'formula', phrase: 'The key questions are rated as', weight: 3 },
      { where: 'text', phrase: 'The key questions at this inspection are rated as', weight: 3 },
      { where: 'formula', phrase: 'The key questions at this inspection are rated as', weight: 3 },
      {
        where: 'formula',
        phrase: 'These questions therefore formed the framework for the areas we looked at',
        weight: 2,
      },
      { where: 'text', phrase: 'to provide a rating for the service under the Care Act 2014', weight: 3 },
      { where: 'formula', phrase: 'to provide a rating for the service under the Care Act 2014', weight: 3 },
      { where: 'formula', phrase: 'under Section 60 of the Health and Social Care Act 2008', weight: 2 },
      { where: 'formula', phrase: 'Inspection site visit activity started on', weight: 2 },
      { where: 'formula', phrase: 'The inspection team consisted of', weight: 1 },
      { where: 'formula', phrase: 'Overall summary & rating', weight: 3 },
      {
        where: 'formula',
        phrase: 'an inspection of this service following our annual review of the information available to us',
        weight: 3,
      },
      { where: 'formula', phrase: 'practice remains rated as', weight: 2 },
      { where: 'formula', phrase: 'We carried out an announced comprehensive inspection', weight: 2 },
      { where: 'formula', phrase: 'carried out three announced comprehensive inspections', weight: 2 },
      { where: 'formula', phrase: 'practice is rated', weight: 2 },
      { where: 'formula', phrase: 'Overall, the practice is rated as', weight: 2 },
      { where: 'text', phrase: 'Overall, the practice is rated as', weight: 2 },
      {
        where: 'formula',
        phrase: 'We based our judgement of the quality of care at this service on a combination of',
        weight: 3,
      },
      {
        where: 'formula',
        phrase: 'Throughout the pandemic CQC has continued to regulate and respond to risk',
        weight: 2,
      },
      {
        where: 'formula',
        phrase: 'under Section 60 of the Health and Social Care Act 2008 as part of our regulatory functions',
        weight: 3,
      },
      { where: 'formula', phrase: 'we always ask the following five questions', weight: 3 },
      { where: 'title', phrase: 'Read more about how CQC rates services', weight: 3 },
      { where: 'formula', phrase: 'Read more about how CQC rates services', weight: 2 },
      { where: 'formula', phrase: 'assessment Contents Overview', weight: 2 },
      { where: 'formula', phrase: 'Our view of the service', weight: 3 },
      { where: 'text', phrase: 'Our view of the service', weight: 2 },
      { where: 'formula', phrase: "People's experience of this service", weight: 2 },
      { where: 'text', phrase: "People's experience of this service", weight: 2 },
      { where: 'formula', phrase: 'This report describes our judgement of the quality of care', weight: 3 },
      { where: 'formula', phrase: 'It is based on a combination of what we found when we', weight: 2 },
      { where: 'formula', phrase: 'Letter from the Chief Inspector of', weight: 3 },
      { where: 'formula', phrase: 'as part of our new comprehensive inspection programme', weight: 2 },
      { where: 'formula', phrase: 'Overall rating for this', weight: 3 },
      { where: 'text', phrase: 'Overall rating for this', weight: 2 },
      { where: 'formula', phrase: 'During a routine inspection', weight: 2 },
      { where: 'formula', phrase: 'During an inspection looking at part of the service', weight: 3 },
      { where: 'text', phrase: 'During an inspection looking at part of the service', weight: 2 },
      { where: 'text', phrase: 'Letter from the Chief Inspector of', weight: 2 },
      { where: 'formula', phrase: "People's experience of using this service", weight: 3 },
      { where: 'text', phrase: "People's experience of using this service", weight: 2 },
      // What pages on assessments say below each key question since about 2024.
      { where: 'formula', phrase: 'This means we looked for evidence that', weight: 3 },
      { where: 'formula', phrase: 'The service was safe', weight: 1 },
      { where: 'formula', phrase: 'Provided and run by', weight: 2 },
      { where: 'text', phrase: 'Provided and run by', weight: 1 },
      { where: 'text', phrase: 'read more about inspection ratings', weight: 2 },
      { where: 'formula', phrase: 'read more about inspection ratings', weight: 2 },
      { where: 'text', phrase: 'During a routine inspection', weight: 2 },
      { where: 'title', phrase: 'NHS Foundation Trust Inspection report', weight: 2 },
      { where: 'title', phrase: 'NHS Trust Inspection report', weight: 2 },
      { where: 'text', phrase: 'Our rating of this trust', weight: 2 },
      { where: 'formula', phrase: 'Our rating of this trust', weight: 2 },
      { where: 'formula', phrase: 'We rated it as', weight: 1 },
      { where: 'text', phrase: 'Care Quality Commission', weight: 1 },
      { where: 'text', phrase: 'find out what we look at when we assess this area', weight: 3 },
      { where: 'text', phrase: 'evidence shows', weight: 1 },
      { where: 'title', phrase: 'Overall rating for this service', weight: 3 },
      { where: 'table-row', phrase: 'Is the service safe?', weight: 3 },
      { where: 'table-row', phrase: 'Is the service well-led?', weight: 3 },
      { where: 'table-row', phrase: 'Are services safe?', weight: 2 },
    ],
    predecessor: 'cqc-compliance-2010',
    successor: 'cqc-saf-2023',
    comparability: [
      {
        with: 'cqc-saf-2023',
        relation: 'nearest',
        note: 'A score stands for one quality statement; ratings are made from the percentage of all scores. The four rating words themselves stay.',
      },
    ],
    notes: [
      'A service may also be not rated, inspected but not rated, or have insufficient evidence to rate (wordings not confirmed).',
      'Shown as a star or as green, amber and red dots.',
      'The year it began is not confirmed.',
    ],
    sources: [
      {
        ref: 'https://www.cqc.org.uk/guidance-providers/independent-healthcare/your-ratings-independent-healthcare-services',
      },
      { ref: 'https://www.cqc.org.uk/guidance-providers/adult-social-care/ratings-adult-social-care-services' },
      { ref: 'https://forums.theregister.com/user/6327/', kind: 'secondary' },
    ],
  },
  {
    id: 'cqc-saf-2023',
    inspectorate: 'CQC',
    name: 'Single assessment framework: scores of quality statements',
    shortName: 'CQC scores',
    from: '2023',
    to: null,
    direction: 'highest-best',
    levels: coded(
      [
        {
          label: 'exceptional standard',
          variants: ['evidence shows an exceptional standard', 'an exceptional standard'],
        },
        { label: 'good standard', variants: ['evidence shows a good standard', 'a good standard'] },
        { label: 'some shortfalls', variants: ['evidence shows some shortfalls'] },
        { label: 'significant shortfalls', variants: ['evidence shows significant shortfalls'] },
      ],
      ['4', '3', '2', '1'],
    ),
    cues: [
      { where: 'text', phrase: 'single assessment framework', weight: 1 },
      { where: 'text', phrase: 'quality statements', weight: 1 },
      { where: 'text', phrase: 'evidence shows a good standard', weight: 2 },
      { where: 'text', phrase: 'Care Quality Commission', weight: 1 },
    ],
    predecessor: 'cqc-ratings-2014',
    notes: [
      'Ratings keep the four words of before: 88% and more outstanding, 63 to 87 good, 39 to 62 requires improvement, 25 to 38 inadequate. The thresholds are confirmed for councils only.',
      'The year it began is not confirmed, and the wording was under review in 2024 to 2026.',
    ],
    sources: [
      {
        ref: 'https://cqc.org.uk./guidance-regulation/providers/assessment/assessing-quality-and-performance/reach-rating',
      },
      { ref: 'https://www.cqc.org.uk/guidance-regulation/local-authorities/how-we-determine-ratings' },
      { ref: 'https://thornbury-nursing.com/clients/blog/cqc-ratings-new-scoring-system/', kind: 'secondary' },
    ],
  },
  {
    id: 'cqc-la-assessment-2023',
    inspectorate: 'CQC',
    name: "Assessment of a council's duties under the Care Act",
    shortName: 'CQC council assessment',
    from: '2023',
    to: null,
    direction: 'words',
    levels: ratingWords,
    areas: [
      { id: 'overall', name: 'Overall', variants: ['Overall rating', 'Local authority rating'], kind: 'overall' },
      ...qualityStatementsOf([
        'Assessing needs',
        ['Supporting people to live healthier lives', 'Supporting people to lead healthier lives'],
        'Equity in experience and outcomes',
        'Care provision, integration and continuity',
        'Partnerships and communities',
        'Safeguarding',
        'Safe pathways, systems and transitions',
        'Governance, management and sustainability',
        'Learning, improvement and innovation',
      ]),
    ],
    cues: [
      { where: 'title', phrase: 'local authority assessment', weight: 3 },
      { where: 'text', phrase: 'Care Act 2014', weight: 1 },
      { where: 'law', phrase: 'Part 1 of the Care Act 2014', weight: 2 },
      { where: 'text', phrase: 'quality statements', weight: 1 },
      { where: 'text', phrase: 'Care Quality Commission', weight: 1 },
    ],
    comparability: [
      {
        with: 'cqc-ratings-2014',
        relation: 'not-comparable',
        note: "The rating of a council's duties to all adults of its area, not of one service.",
      },
      {
        with: 'cqc-saf-2023',
        relation: 'nearest',
        note: "The same scores for quality statements, but different statements: a council's, not a provider's.",
      },
    ],
    notes: [
      'A digit is the score of one of nine quality statements in four themes; the rating comes from their percentage: 88 and more outstanding, 63 to 87 good, 39 to 62 requires improvement, 25 to 38 inadequate.',
    ],
    sources: [
      { ref: 'https://www.cqc.org.uk/guidance-regulation/local-authorities/how-we-determine-ratings' },
      { ref: 'https://www.cqc.org.uk/guidance-regulation/local-authorities/introduction-to-assessments' },
      {
        ref: 'https://www2.local.gov.uk/publications/analyis-local-authority-cqc-assessment-reports-what-does-good-look',
        kind: 'secondary',
      },
    ],
  },
];
