import {
  careScotlandActions,
  careWalesActions,
  constabularyActions,
  cqcActions,
  csciActions,
  educationScotlandActions,
  etiActions,
  isiActions,
  ofstedEducationActions,
  ofstedSocialCareActions,
  probationActions,
  recommendationsOnly,
} from './catalogue/action-headings';
import { abroad } from './catalogue/abroad';
import { auditCommissionAssessments } from './catalogue/audit-commission-assessments';
import { auditCommission } from './catalogue/audit-commission';
import { australia } from './catalogue/australia';
import { careInspectorateScotland } from './catalogue/care-inspectorate-scotland';
import { careInspectorateWales } from './catalogue/care-inspectorate-wales';
import { churchSchools } from './catalogue/church-schools';
import { cqc } from './catalogue/cqc';
import { cqcNotRated } from './catalogue/cqc-not-rated';
import { csci } from './catalogue/csci';
import { alike, defineFramework } from './catalogue/define';
import { educationScotland } from './catalogue/education-scotland';
import { estyn } from './catalogue/estyn';
import { eti } from './catalogue/eti';
import { foodStandards } from './catalogue/food-standards';
import {
  auditCommissionFront,
  careInspectorateScotlandFront,
  careInspectorateWalesFront,
  cqcFront,
  csciFront,
  educationAuthoritiesFront,
  educationScotlandFront,
  estynFront,
  etiFront,
  foodStandardsFront,
  hiqaFront,
  hmiProbationFront,
  hmicfrsFront,
  isiFront,
  ofstedEarlyYearsFront,
  ofstedEducationFront,
  ofstedSocialCareFront,
} from './catalogue/fronts';
import { hiqa } from './catalogue/hiqa';
import { hmiPrisons } from './catalogue/hmi-prisons';
import { hmiProbation } from './catalogue/hmi-probation';
import { hmicfrs } from './catalogue/hmicfrs';
import { hmicfrsChildProtection } from './catalogue/hmicfrs-child-protection';
import { isi } from './catalogue/isi';
import { ungradedInspectorates } from './catalogue/no-grades';
import { catholicSchools } from './catalogue/catholic-schools';
import { ofstedCafcass } from './catalogue/ofsted-cafcass';
import { besideCouncils, childrensServices } from './catalogue/ofsted-childrens-services';
import { ofstedEducationAuthorities } from './catalogue/ofsted-education-authorities';
import { ofstedEarlyYears } from './catalogue/ofsted-early-years';
import { ofstedFurtherEducation } from './catalogue/ofsted-further-education';
import { ofstedIndependentSchools } from './catalogue/ofsted-independent-schools';
import { ofstedIndependentStandards } from './catalogue/ofsted-independent-standards';
import { ofstedProgress } from './catalogue/ofsted-progress';
import { ofstedSchoolLetters } from './catalogue/ofsted-school-letters';
import { ofstedSchools } from './catalogue/ofsted-schools';
import { ofstedSocialCare } from './catalogue/ofsted-social-care';
import { earlyYearsReportCard } from './catalogue/report-cards';
import { scottishPrisons } from './catalogue/scottish-prisons';
import { selfAssessments } from './catalogue/self-assessment';
import { socialHousing } from './catalogue/social-housing';
import type { Framework } from './schema';

/** What prose calls Ofsted's inspections, in whatever it inspects. */
const ofsted = { calledInProse: ['Ofsted'] };
const ofstedEducation = {
  ...ofsted,
  subjects: ['school', 'college', 'academy', 'nursery', 'pre-school', 'playgroup'],
  providers: ['setting', 'provider', 'centre'],
  served: ['pupils', 'students', 'learners', 'children', '[young ]people'],
  wholeColumns: [
    '[school /college /provider /provision ]overall[ school/ college/ provider/ provision/ grade]',
    'school[ grade]',
    'whole (provider/school/setting)',
  ],
  partColumns: ['(sixth form/nursery/boarding/residential)', '16[ ](-/to)[ ](18/19)'],
  front: ofstedEducationFront,
  recommendations: ofstedEducationActions,
};

/** Every framework that ships with the product: children's services first, then one inspectorate after the other. */
export const catalogue: readonly Framework[] = [
  ...childrensServices,
  ...alike({ front: auditCommissionFront, recommendations: recommendationsOnly }, auditCommission),
  ...alike({ front: auditCommissionFront, recommendations: recommendationsOnly }, auditCommissionAssessments),
  ...alike({ areaNouns: ['outcome', 'outcome area'], front: csciFront, recommendations: csciActions }, csci),
  ...alike(
    {
      ...ofsted,
      subjects: ['home'],
      providers: ['agency'],
      front: ofstedSocialCareFront,
      recommendations: ofstedSocialCareActions,
    },
    ofstedSocialCare,
  ),
  ...alike({ ...ofsted, subjects: ['organisation', 'service'], recommendations: recommendationsOnly }, ofstedCafcass),
  ...alike(
    {
      calledInProse: ['CQC', 'Care Quality Commission'],
      subjects: ['home', 'hospital', 'practice', 'trust'],
      providers: ['provider', 'service', 'location'],
      areaNouns: ['domain', 'key question'],
      wholeColumns: ['[trust /provider /service ]overall[ trust/ location/ service/ provider/ grade]'],
      front: cqcFront,
      recommendations: cqcActions,
    },
    [...cqc, cqcNotRated],
  ),
  ...alike(ofstedEducation, [
    ...ofstedSchools,
    ...ofstedSchoolLetters,
    ...ofstedIndependentStandards,
    ...ofstedIndependentSchools,
  ]),
  ...alike({ ...ofstedEducation, front: ofstedEarlyYearsFront }, [...ofstedEarlyYears, earlyYearsReportCard]),
  ...alike(
    {
      ...ofstedEducation,
      outline: {
        apart: [
          'sector subject areas',
          'subject areas',
          'curriculum areas',
          'curriculum areas and subjects',
          '... in subjects',
        ],
      },
    },
    ofstedFurtherEducation,
  ),
  ...alike(
    { front: educationAuthoritiesFront, recommendations: [...recommendationsOnly, 'Appendix ... recommendations'] },
    ofstedEducationAuthorities,
  ),
  ...ofstedProgress,
  ...alike({ subjects: ['school'], front: isiFront, recommendations: isiActions }, isi),
  ...churchSchools,
  ...catholicSchools,
  ...alike({ areaNouns: ['test', 'healthy [prison/establishment ]test'] }, hmiPrisons),
  ...alike({ areaNouns: ['domain'], front: hmiProbationFront, recommendations: probationActions }, hmiProbation),
  ...alike(
    {
      subjects: ['force'],
      areaNouns: ['pillar'],
      bodies: ['police', 'constabulary', 'force', 'service'],
      front: hmicfrsFront,
      recommendations: constabularyActions,
    },
    [...hmicfrs, hmicfrsChildProtection],
  ),
  ...alike({ front: careInspectorateWalesFront, recommendations: careWalesActions }, careInspectorateWales),
  ...alike(
    { calledInProse: ['Estyn'], subjects: ['school'], front: estynFront, recommendations: recommendationsOnly },
    estyn,
  ),
  ...alike(
    { areaNouns: ['theme'], front: careInspectorateScotlandFront, recommendations: careScotlandActions },
    careInspectorateScotland,
  ),
  ...alike(
    { subjects: ['school'], front: educationScotlandFront, recommendations: educationScotlandActions },
    educationScotland,
  ),
  ...alike({ subjects: ['school'], front: etiFront, recommendations: etiActions }, eti),
  ...alike({ front: hiqaFront, recommendations: [...recommendationsOnly, 'Action required'] }, hiqa),
  ...alike({ front: foodStandardsFront }, foodStandards),
  ...abroad,
  ...socialHousing,
  ...alike({ areaNouns: ['standard'] }, scottishPrisons),
  ...alike({ providers: ['service'] }, australia),
  ...ungradedInspectorates,
  ...alike(besideCouncils, selfAssessments),
].map(defineFramework);

const byId: ReadonlyMap<string, Framework> = new Map(catalogue.map((framework) => [framework.id, framework]));

/**
 * Finds a shipped framework.
 *
 * @param id its identifier, as 'ofsted-ilacs-2018'
 * @returns the framework, or undefined where none has that identifier
 */
export function frameworkById(id: string): Framework | undefined {
  return byId.get(id);
}
