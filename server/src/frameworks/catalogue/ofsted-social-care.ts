import type { FrameworkInput } from '../schema';
import { demanded, unconfirmedAreas } from './define';
import { coded, improvementWords, requiresImprovement } from './scales';

/** Ofsted's inspections of children's homes, fostering and adoption services and other regulated settings since 2007. */
export const ofstedSocialCare: FrameworkInput[] = [
  {
    id: 'ofsted-social-care-2007',
    inspectorate: 'Ofsted',
    name: "Inspection of children's homes, fostering, adoption and residential settings, 2007 to 2017",
    shortName: 'Social care settings 2007-17',
    from: '2007-04-01',
    to: '2017-03',
    direction: 'lowest-best',
    levels: coded(
      [
        { label: 'outstanding' },
        { label: 'good' },
        {
          label: 'satisfactory',
          variants: ['adequate', requiresImprovement.label, ...(requiresImprovement.variants ?? [])],
        },
        { label: 'inadequate' },
      ],
      ['1', '2', '3', '4'],
    ),
    codesVerified: false,
    areas: [
      {
        id: 'overall',
        name: 'Overall effectiveness',
        variants: [
          'Overall quality rating',
          'Overall quality',
          'The overall experiences and progress of children and young people',
          'The overall experiences and progress of children and young people living in the home are',
        ],
        kind: 'overall',
      },
      ...unconfirmedAreas([
        'Helping children to be healthy',
        'Protecting children from harm or neglect and helping them stay safe',
        'Helping children achieve well and enjoy what they do',
        'Helping children make a positive contribution',
        ['Achieving economic wellbeing', 'Achieving economic well-being'],
        'Organisation',
        [
          'Outcomes for children and young people',
          'Experiences and progress of, and outcomes for, children and young people',
        ],
        ['Equality and diversity practice', 'Equality and diversity', 'The promotion of equality and diversity'],
        ['Quality of service', 'The quality of the service', 'Quality of service provision', 'Quality of care'],
        ['Safeguarding children and young people', 'Keeping children and young people safe'],
        'Leadership and management',
        'The quality of care and support',
        [
          'How well children and young people are protected',
          'How well children and young people are helped and protected',
        ],
        'The impact and effectiveness of leaders and managers',
        'Outcomes for boarders',
        'Outcomes for residential pupils',
        ['Quality of boarding provision and care', 'Quality of residential provision and care'],
        [
          "Boarders' safety",
          "Residential pupils' safety",
          'The safety of boarders',
          'The safety of residential pupils',
        ],
        ['Leadership and management of boarding', 'Leadership and management of the residential provision'],
      ]),
    ],
    sentences: [
      { phrase: 'overall quality rating is {grade}', area: 'overall' },
      { phrase: 'judgement outcome[:] {grade}', anyHeading: true },
      { phrase: 'the provision is {grade}' },
      { phrase: 'the provision for ... safety is {grade}' },
      { phrase: 'the organisation is {grade}', area: 'organisation' },
      {
        phrase: 'outcomes for [children and ]young people are {grade}',
        area: 'outcomes_for_children_and_young_people',
      },
      { phrase: 'quality of [the ](care/service) is {grade}', area: 'quality_of_service' },
      {
        phrase: 'the (service/home/agency) is [judged to be ]{grade} at keeping children and young people safe',
        area: 'safeguarding_children_and_young_people',
      },
      {
        phrase: 'leadership and management of the ... (is/are) [judged to be ]{grade}',
        area: 'leadership_and_management',
      },
      {
        phrase: '(equality and diversity practice/promotion of equality and diversity) is {grade}',
        area: 'equality_and_diversity_practice',
      },
    ],
    cues: [
      { where: 'formula', phrase: 'The quality ratings in this report', weight: 1 },
      { where: 'formula', phrase: 'School report for residential provision', weight: 3 },
      { where: 'formula', phrase: 'national minimum standards for residential special schools', weight: 3 },
      { where: 'formula', phrase: 'national minimum standards for boarding schools', weight: 3 },
      { where: 'text', phrase: 'national minimum standards for residential special schools', weight: 2 },
      { where: 'text', phrase: 'national minimum standards for boarding schools', weight: 2 },
      { where: 'title', phrase: 'School report for residential provision', weight: 3 },
      { where: 'table-row', phrase: 'The impact and effectiveness of leaders and managers', weight: 3 },
      { where: 'text', phrase: 'overall quality rating', weight: 2 },
      { where: 'title', phrase: "children's homes inspection", weight: 3 },
      { where: 'title', phrase: "inspection report for children's home", weight: 3 },
      { where: 'title', phrase: 'inspection report for local authority fostering', weight: 3 },
      { where: 'title', phrase: 'inspection report for LA fostering', weight: 3 },
      { where: 'title', phrase: 'inspection report for independent fostering', weight: 3 },
      { where: 'title', phrase: 'inspection report for local authority adoption', weight: 3 },
      { where: 'title', phrase: 'inspection report for LA adoption', weight: 3 },
      { where: 'title', phrase: 'inspection report for voluntary adoption', weight: 3 },
      { where: 'law', phrase: 'Care Standards Act 2000', weight: 1 },
    ],
    predecessor: 'csci-fostering-adoption-2006',
    successor: 'ofsted-sccif-2017',
    comparability: [
      {
        with: 'ofsted-sccif-2017',
        relation: 'renamed',
        levels: ['satisfactory'],
        note: 'The third level is called satisfactory at first, then adequate, and requires improvement from 2013 to 2015, by remit; the later names ask for more.',
      },
      {
        with: 'ofsted-sccif-2017',
        relation: 'nearest',
        note: 'The word stays; the framework and what it looks at are new.',
      },
    ],
    notes: [
      'Which name the third level had in which month, for which kind of setting, is not confirmed.',
      'Some forms are said to print digits, 1 the best; not confirmed.',
    ],
    sources: [
      { ref: 'https://paperzz.com/doc/7256851/provisional---digital-education-resource-archive--dera-' },
      { ref: 'https://councillors.halton.gov.uk/ieIssueDetails.aspx?IId=9524&Opt=3', kind: 'secondary' },
      { ref: 'Ofsted, single inspection reports on Barnsley, 8 August 2014, and the Isle of Wight, 19 November 2014' },
    ],
  },
  {
    id: 'ofsted-interim-homes',
    inspectorate: 'Ofsted',
    name: "Interim inspection of children's homes",
    shortName: 'Homes, interim inspection',
    from: null,
    to: null,
    direction: 'words',
    levels: [
      { label: 'good progress', variants: ['improved effectiveness', 'improved in effectiveness'], verified: false },
      { label: 'satisfactory progress', variants: ['sustained effectiveness', 'sustained in effectiveness'] },
      { label: 'inadequate progress', variants: ['declined in effectiveness'], verified: false },
    ],
    areas: [
      {
        id: 'progress',
        name: 'Progress since the last full inspection',
        short: 'Progress',
        variants: [
          'Progress',
          'The effectiveness of the home and the progress and experiences of children and young people since the most recent full inspection',
        ],
        kind: 'overall',
        verified: false,
      },
    ],
    sentences: [{ phrase: '(judge/judges) that it has {grade}', area: 'progress' }],
    cues: [
      { where: 'title', phrase: 'interim inspection', weight: 3 },
      { where: 'text', phrase: 'interim inspection', weight: 1 },
      { where: 'law', phrase: 'Care Standards Act 2000', weight: 1 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'An interim inspection says how a home has moved since its last grade; it is no grade itself.',
      },
    ],
    notes: ['Held in the 2010s; its exact years are not confirmed, nor are the first and third wording.'],
    sources: [{ ref: 'Ofsted, single inspection report on Portsmouth, 1 September 2014' }],
  },
  {
    id: 'ofsted-sccif-2017',
    inspectorate: 'Ofsted',
    name: 'Social care common inspection framework',
    shortName: 'SCCIF',
    from: '2017-04',
    to: null,
    direction: 'words',
    levels: improvementWords,
    areas: [
      ...demanded([
        {
          id: 'overall',
          name: 'Overall experiences and progress of children and young people',
          short: 'Overall experiences',
          variants: [
            'The overall experiences and progress of children and young people, taking into account',
            'Overall experiences and progress',
            'The overall experiences and progress of children and young people living in the home',
            'The overall experiences and progress of children and young people living in the home are',
            'The overall experiences and progress of service users, taking into account',
            'Overall experiences and progress of service users',
          ],
          kind: 'overall',
        },
        {
          id: 'helped_and_protected',
          name: 'How well children and young people are helped and protected',
          short: 'Help and protection',
          variants: [
            'How well children are helped and protected',
            'How well children, young people and adults are helped and protected',
            'Helped and protected',
          ],
        },
        {
          id: 'leaders_and_managers',
          name: 'The effectiveness of leaders and managers',
          short: 'Leaders and managers',
          variants: ['Effectiveness of the leaders and managers'],
        },
      ]),
      // Secure children's homes are judged on it as well.
      {
        id: 'education_outcomes',
        name: 'Outcomes in education and related learning activities',
        short: 'Education',
        optional: true,
      },
    ],
    sentences: [
      {
        phrase: 'services that {exceed the (requirements of/standard of) good}',
        area: 'overall',
        means: ['outstanding'],
      },
      { phrase: 'services that {meet the requirements (for/to be) good}', area: 'overall', means: ['good'] },
      {
        phrase: 'is {not yet delivering good help and care}',
        area: 'overall',
        means: ['requires improvement', 'inadequate'],
      },
    ],
    cues: [
      { where: 'formula', phrase: 'under the social care common inspection framework', weight: 2 },
      { where: 'formula', phrase: 'How well children and young people are helped and protected', weight: 1 },
      { where: 'formula', phrase: 'This provider is registered with Ofsted', weight: 1 },
      { where: 'text', phrase: 'social care common inspection framework', weight: 3 },
      { where: 'table-row', phrase: 'How well children and young people are helped and protected', weight: 3 },
      { where: 'table-row', phrase: 'The effectiveness of leaders and managers', weight: 2 },
      { where: 'title', phrase: 'Overall experiences and progress of children and young people', weight: 2 },
      { where: 'law', phrase: 'Care Standards Act 2000', weight: 1 },
    ],
    predecessor: 'ofsted-social-care-2007',
    comparability: [
      {
        with: 'ofsted-supported-accommodation-2024',
        relation: 'not-comparable',
        note: 'Supported accommodation is given one of three statements, not one of four grades.',
      },
    ],
    notes: [
      'How well children are helped and protected limits the overall grade; neither may be inferred from the other.',
      'The year it began is not confirmed.',
    ],
    sources: [
      {
        ref: 'https://www.gov.uk/guidance/social-care-common-inspection-framework-sccif-residential-family-centres/4-how-inspectors-make-judgements-under-the-sccif',
      },
    ],
  },
  {
    id: 'ofsted-supported-accommodation-2024',
    inspectorate: 'Ofsted',
    name: 'Inspection of supported accommodation providers',
    shortName: 'Supported accommodation',
    from: '2024-09',
    to: null,
    direction: 'words',
    levels: [
      { label: 'consistently strong service delivery', variants: ['consistently strong'] },
      { label: 'inconsistent quality of service delivery', variants: ['inconsistent quality'] },
      {
        label: 'serious and/or widespread weaknesses',
        variants: ['serious or widespread weaknesses', 'serious and widespread weaknesses'],
        verified: false,
      },
    ],
    areas: [
      {
        id: 'overall',
        name: 'Overall experiences and progress of children',
        short: 'Overall experiences',
        variants: ['Overall experiences and progress'],
        kind: 'overall',
        verified: false,
      },
    ],
    cues: [
      { where: 'title', phrase: 'supported accommodation', weight: 1 },
      { where: 'text', phrase: 'consistently strong service delivery', weight: 2 },
      { where: 'text', phrase: 'inconsistent quality of service delivery', weight: 2 },
    ],
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'One of three statements without a number: it cannot be turned into one of four grades.',
      },
    ],
    notes: ['The exact wording of the third statement is not confirmed.'],
    sources: [
      {
        ref: 'https://gov.uk/government/consultations/children-and-young-peoples-consultation-inspecting-supported-accommodation/outcome/inspecting-supported-accommodation-our-response-to-the-children-and-young-peoples-consultation',
      },
      { ref: 'https://www.public-sector.co.uk/article/b0b10a8149a61f0d536e9595436d6f73', kind: 'secondary' },
      { ref: 'https://gordonsols.co.uk/supported-accommodation-inspections', kind: 'secondary' },
    ],
  },
];
