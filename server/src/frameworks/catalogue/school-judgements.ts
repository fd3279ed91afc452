import type { AreaInput, LevelInput } from './define';

/** The rows of the records of judgements that Ofsted's school reports printed from 2005 to 2011, beside the main areas. */

const attainmentLevels = (labels: readonly string[]): LevelInput[] =>
  labels.map((label, index) => ({ label, code: String(index + 1) }));

/** Attainment and attendance are told on words of their own, with the same digits. */
const compared = attainmentLevels(['high', 'above average', 'broadly average', 'low']);
const standards = attainmentLevels([
  'exceptionally and consistently high',
  'generally above average',
  'broadly average to below average',
  'exceptionally low',
]);
/** Some questions hope for a no. */
const noOrYes: LevelInput[] = [{ label: 'no' }, { label: 'yes' }];

/** Areas that a record prints in full, each with a short id. */
function rows(
  given: readonly (readonly [id: string, name: string, ...variants: string[]])[],
  levels?: LevelInput[],
): AreaInput[] {
  return given.map(([id, name, ...variants]) => ({ id, name, variants, optional: true, ...(levels && { levels }) }));
}

/** Says which of the areas stand together in one list, whole in every report of the time. */
function inLists(areas: readonly AreaInput[], lists: Readonly<Record<string, string>>): AreaInput[] {
  const listOf = new Map(Object.entries(lists).flatMap(([list, ids]) => ids.split(' ').map((id) => [id, list])));
  return areas.map((area) => ({ ...area, demanded: listOf.get(area.id) ?? null }));
}

/** The summaries and records of judgements of inspections under section 10. */
export const record1996: AreaInput[] = rows([
  ['attitudes', 'Attitudes to the school', 'Attitudes'],
  [
    'behaviour',
    'Behaviour, in and out of classrooms',
    'Behaviour in and out of classrooms',
    'Behaviour, including the extent of exclusions',
  ],
  ['personal_development', 'Personal development and relationships'],
  ['attendance', 'Attendance'],
  ['teaching', 'Quality of teaching', 'Lessons seen overall'],
  [
    'curriculum',
    'The quality and range of the curriculum',
    "How well the curriculum meets pupils' needs",
    'How well the curriculum meets pupils needs',
    "How well the curriculum meets students' needs",
    'How well the curriculum meets students needs',
  ],
  ['special_needs', 'Provision for pupils with special educational needs', 'Pupils with special educational needs'],
  ['additional_language', 'Provision for pupils with English as an additional language'],
  [
    'personal_provision',
    "Provision for pupils' personal, including spiritual, moral, social and cultural, development",
    "Provision for pupils' personal, including spiritual, moral, social and cultural development",
    "Provision for students' personal, including spiritual, moral, social and cultural, development",
  ],
  [
    'care',
    'How well the school cares for its pupils',
    'How well the school cares for its students',
    "Pupils' care, welfare, health and safety",
    "Students' care, welfare, health and safety",
  ],
  [
    'leadership_of_headteacher',
    'Leadership and management by the headteacher and other key staff',
    'Leadership and management by the head teacher and other key staff',
    'The leadership of the headteacher',
  ],
  [
    'governors',
    'How well the governors fulfil their responsibilities',
    'How well the appropriate authority fulfils its responsibilities',
    'The governance of the school',
  ],
  ['self_evaluation', "The school's evaluation of its performance"],
  ['resources', 'The strategic use of resources'],
  ['parents', "The effectiveness of the school's links with parents", "Parents' and carers' views of the school"],
  [
    'overall_effectiveness',
    'The overall effectiveness of the school',
    'The overall effectiveness of the sixth form and the school',
  ],
  ['inclusion', 'How inclusive the school is'],
  [
    'improvement',
    "How the school's effectiveness has changed since its last inspection",
    'How the school has improved since its last inspection',
  ],
  [
    'value_for_money',
    'Value for money provided by the school',
    'Value for money',
    'Cost effectiveness of the sixth form / value for money provided by the school',
  ],
  ['standards', 'Overall standards achieved'],
  ['achievement', "Pupils' achievement", "Students' achievement"],
  [
    'attitudes_and_values',
    "Pupils' attitudes, values and other personal qualities",
    "Pupils' attitudes, values and other personal qualities (ethos)",
    "Students' attitudes, values and other personal qualities",
  ],
  [
    'spiritual_development',
    "Pupils' spiritual, moral, social and cultural development",
    "Students' spiritual, moral, social and cultural development",
    'Spiritual, moral, social and cultural development',
  ],
  ['education', 'The quality of education provided by the school'],
  ['quality_of_teaching', 'The quality of the teaching', 'The effectiveness of teaching'],
  ['learning', 'How well pupils learn', 'How well students learn'],
  ['assessment', 'The quality of assessment'],
  ['enrichment', 'Enrichment of the curriculum, including out-of-school activities', 'Enrichment of the curriculum'],
  ['accommodation', 'Accommodation and resources'],
  ['guidance', 'Support, advice and guidance for pupils', 'Support, advice and guidance for students'],
  [
    'views_of_pupils',
    "How well the school seeks and acts on pupils' views",
    "How well the school seeks and acts on students' views",
  ],
  ['community', "The quality of the school's links with the community"],
  ['links_with_schools', "The school's links with other schools and colleges"],
  ['leadership', 'The leadership and management of the school'],
  ['leadership_of_staff', 'The leadership of other key staff'],
  ['management', 'The effectiveness of management'],
  ['ethos', 'Ethos'],
  ['staffing', 'Staffing, resources and accommodation'],
  ['teaching_of_english', 'Teaching in English'],
  ['teaching_of_mathematics', 'Teaching in mathematics'],
  ['teaching_of_science', 'Teaching in science'],
  ['teaching_of_information_technology', 'Teaching in information technology'],
  ['teaching_of_religious_education', 'Teaching in religious education'],
  ['teaching_of_other_subjects', 'Teaching in other subjects'],
]);

/** The record of September 2005 to August 2009. */
export const record2005: AreaInput[] = inLists(
  [
    ...rows([
      ['partnership', "How well does the school work in partnership with others to promote learners' well-being?"],
      [
        'capacity_to_improve',
        'The capacity to make any necessary improvements',
        'The capacity to make any necessary improvements to the school',
        'The capacity to make any necessary further improvements',
        'Capacity to improve',
      ],
      [
        'progress',
        'How well learners make progress, taking account of any significant variations between groups of learners',
      ],
      [
        'progress_of_some',
        'How well learners with learning difficulties and disabilities make progress',
        'How well learners with learning difficulties and/or disabilities make progress',
      ],
      [
        'personal_development',
        'Personal development and well-being',
        'Personal development and wellbeing',
        'How good is the overall personal development and well-being of the learners?',
        'How good are the overall personal development and well-being of the learners?',
      ],
      ['spiritual_development', "The extent of learners' spiritual, moral, social and cultural development"],
      ['healthy_lifestyles', 'The extent to which learners adopt healthy lifestyles'],
      ['safe_practices', 'The extent to which learners adopt safe practices'],
      ['enjoyment', 'How well learners enjoy their education', 'The extent to which learners enjoy their education'],
      ['attendance', 'The attendance of learners'],
      ['behaviour', 'The behaviour of learners'],
      ['contribution', 'The extent to which learners make a positive contribution to the community'],
      [
        'workplace_skills',
        'How well learners develop workplace and other skills that will contribute to their future economic well-being',
      ],
      [
        'teaching',
        "How effective are teaching and learning in meeting the full range of learners' needs?",
        "How effective are teaching and learning in meeting the full range of the learners' needs?",
        'Teaching and learning',
      ],
      [
        'curriculum',
        'How well do the curriculum and other activities meet the range of needs and interests of learners?',
        'How well do the curriculum and other activities meet the range of needs and interests of the learners?',
        'Curriculum and other activities',
      ],
      ['care', 'How well are learners cared for, guided and supported?', 'Care, guidance and support'],
      [
        'leadership_and_management',
        'Leadership and management',
        'How effective are leadership and management in raising achievement and supporting all learners?',
      ],
      [
        'direction',
        'How effectively leaders and managers at all levels set clear direction leading to improvement and promote high quality of care and education',
      ],
      [
        'targets',
        'How effectively leaders and managers use challenging targets to raise standards',
        'How effectively performance is monitored, evaluated and improved to meet challenging targets',
        'How effectively performance is monitored, evaluated and improved to meet challenging targets, through quality assurance and self-review',
      ],
      ['self_evaluation', "The effectiveness of the school's self-evaluation"],
      [
        'equality',
        'How well equality of opportunity is promoted and discrimination eliminated',
        'How well equality of opportunity is promoted and discrimination tackled so that all learners achieve as well as they can',
      ],
      ['community_cohesion', 'How well does the school contribute to community cohesion?'],
      [
        'resources',
        'How effectively and efficiently resources, including staff, are deployed to achieve value for money',
        'How effectively and efficiently resources are deployed to achieve value for money',
      ],
      [
        'governors',
        'The extent to which governors and other supervisory boards discharge their responsibilities',
        'Governance',
      ],
      ['boarding', 'The effectiveness of boarding provision', 'How effective is the boarding provision?'],
      [
        'early_years',
        'The effectiveness of the Foundation Stage',
        'How effective is the provision in the Foundation Stage?',
        'The effectiveness of the Early Years Foundation Stage',
        'The quality and standards in foundation stage',
        'The quality and standards in the Foundation Stage',
      ],
    ]),
    ...rows([
      ['early_years_achievement', 'How well do children in the EYFS achieve?'],
      [
        'early_years_development',
        'How good are the overall personal development and well-being of the children in the EYFS?',
      ],
      ['early_years_learning', 'How effectively are children in the EYFS helped to learn and develop?'],
      ['early_years_welfare', 'How effectively is the welfare of children in the EYFS promoted?'],
      ['early_years_leadership', 'How effectively is provision in the EYFS led and managed?'],
    ]),
    ...rows([['standards', 'The standards reached by learners']], standards),
    ...rows(
      [
        ['special_measures', 'Does this school require special measures?'],
        ['notice_to_improve', 'Does this school require a notice to improve?'],
      ],
      noOrYes,
    ),
    ...rows(
      [
        ['effective_steps', 'Effective steps have been taken to promote improvement since the last inspection'],
        [
          'safeguarding_procedures',
          'Do procedures for safeguarding learners meet current government requirements?',
          'Procedures for safeguarding learners meet current government requirements',
        ],
      ],
      [...noOrYes].reverse(),
    ),
  ],
  {
    development:
      'personal_development spiritual_development healthy_lifestyles safe_practices enjoyment attendance behaviour contribution workplace_skills',
  },
);

/** Areas of pupils, who are students in secondary schools and children in nurseries. */
function ofWhomever(areas: readonly AreaInput[]): AreaInput[] {
  return areas.map((area) => {
    const names = [area.name, ...(area.variants ?? [])];
    const others = ['student', 'child'].flatMap((who) => names.map((name) => callingThem(name, who)));
    return { ...area, variants: [...names.slice(1), ...others.filter((name) => !names.includes(name))] };
  });
}

/** A name with other words for pupils. */
function callingThem(name: string, who: string): string {
  const many = who === 'child' ? 'children' : `${who}s`;
  const own = who === 'child' ? "children's" : `${many}'`;
  const cased = (words: string, first: string) =>
    first === 'P' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return name
    .replace(/([Pp])upils'/g, (_, first: string) => cased(own, first))
    .replace(/([Pp])upils/g, (_, first: string) => cased(many, first));
}

/** The record of September 2009 to December 2011. */
export const record2009: AreaInput[] = inLists(
  ofWhomever([
    ...rows([
      ['capacity_to_improve', "The school's capacity for sustained improvement", 'Capacity for sustained improvement'],
      ['outcomes', 'Outcomes for individuals and groups of pupils'],
      ['achievement_and_enjoyment', "Pupils' achievement and the extent to which they enjoy their learning"],
      ['learning_and_progress', "The quality of pupils' learning and their progress"],
      [
        'progress_of_some',
        'The quality of learning for pupils with special educational needs and/or disabilities and their progress',
      ],
      ['feel_safe', 'The extent to which pupils feel safe'],
      ['behaviour', "Pupils' behaviour"],
      ['healthy_lifestyles', 'The extent to which pupils adopt healthy lifestyles'],
      ['contribution', 'The extent to which pupils contribute to the school and wider community'],
      [
        'workplace_skills',
        'The extent to which pupils develop workplace and other skills that will contribute to their future economic well-being',
      ],
      ['spiritual_development', "The extent of pupils' spiritual, moral, social and cultural development"],
      ['provision', 'The quality of provision', 'How effective is the provision?'],
      ['assessment', 'The use of assessment to support learning', 'The use of assessment'],
      [
        'curriculum',
        "The extent to which the curriculum meets pupils' needs, including, where relevant, through partnerships",
      ],
      ['care', 'The effectiveness of care, guidance and support'],
      [
        'ambition',
        'The effectiveness of leadership and management in embedding ambition and driving improvement',
        'How effective are leadership and management?',
      ],
      ['leadership_of_teaching', 'The leadership and management of teaching and learning'],
      [
        'governing_body',
        'The effectiveness of the governing body in challenging and supporting the school so that weaknesses are tackled decisively and statutory responsibilities met',
        'The effectiveness of the management committee in challenging and supporting the school so that weaknesses are tackled decisively and statutory responsibilities met',
        'Governance',
      ],
      ['engagement_with_parents', "The effectiveness of the school's engagement with parents and carers"],
      ['partnerships', 'The effectiveness of partnerships in promoting learning and well-being'],
      [
        'equality',
        'The effectiveness with which the school promotes equality of opportunity and tackles discrimination',
      ],
      ['safeguarding_procedures', 'The effectiveness of safeguarding procedures'],
      [
        'community_cohesion',
        'The effectiveness with which the school promotes community cohesion',
        'Community cohesion',
      ],
      [
        'value_for_money',
        'The effectiveness with which the school deploys resources to achieve value for money',
        'Value for money',
      ],
      ['early_years_overall', 'Overall effectiveness of the Early Years Foundation Stage'],
      ['early_years_outcomes', 'Outcomes for children in the Early Years Foundation Stage'],
      ['early_years_provision', 'The quality of provision in the Early Years Foundation Stage'],
      [
        'early_years_leadership',
        'The effectiveness of leadership and management of the Early Years Foundation Stage',
        'The effectiveness of leadership and management in the Early Years Foundation Stage',
      ],
      ['sixth_form_overall', 'Overall effectiveness of the sixth form'],
      ['sixth_form_outcomes', 'Outcomes for students in the sixth form'],
      ['sixth_form_provision', 'The quality of provision in the sixth form'],
      [
        'sixth_form_leadership',
        'Leadership and management of the sixth form',
        'Leadership and management in the sixth form',
      ],
      [
        'boarding',
        'The effectiveness of the boarding provision',
        'Overall effectiveness of the boarding experience',
        'The effectiveness of boarding provision',
      ],
    ]),
    ...rows(
      [
        ['attainment', "Pupils' attainment"],
        ['attendance', "Pupils' attendance"],
      ],
      compared,
    ),
  ]),
  {
    pupils:
      'achievement_and_enjoyment learning_and_progress progress_of_some feel_safe behaviour healthy_lifestyles contribution workplace_skills spiritual_development',
    provision: 'assessment curriculum care',
    leaders:
      'ambition leadership_of_teaching governing_body engagement_with_parents partnerships equality safeguarding_procedures community_cohesion value_for_money',
  },
);
