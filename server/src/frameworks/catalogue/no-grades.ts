import { careWalesActions, hiwActions, icibiActions, newZealandSchoolActions, rqiaActions } from './action-headings';
import {
  careInspectorateWalesFront,
  cjiniFront,
  hiwFront,
  hmiProbationFront,
  icibiFront,
  newZealandSchoolsFront,
  nursingHomeSurveyFront,
  rqiaFront,
} from './fronts';
import type { FrameworkInput } from '../schema';
import type { CueInput, FrontInput } from './define';

const noGrade = {
  with: null,
  relation: 'not-comparable' as const,
  note: 'The report awards no grade: there is nothing to compare.',
};

interface Ungraded {
  readonly id: string;
  readonly inspectorate: string;
  readonly name: string;
  readonly shortName: string;
  readonly from: string | null;
  /** Null where it is still in force. */
  readonly to?: string;
  readonly cues: readonly CueInput[];
  readonly front?: FrontInput;
  readonly recommendations?: string[];
  readonly source: string;
  readonly verified?: boolean;
}

function ungraded({ source, verified = true, ...given }: Ungraded): FrameworkInput {
  return {
    ...given,
    cues: [...given.cues],
    to: given.to ?? null,
    direction: 'words',
    levels: [],
    comparability: [noGrade],
    notes: ['Grades in it, if any, are those of other inspections.'],
    sources: [{ ref: source, kind: verified ? 'primary' : 'secondary' }],
    verified,
  };
}

/** Inspectorates whose reports award no grade. */
export const ungradedInspectorates: FrameworkInput[] = [
  ungraded({
    id: 'rqia-2009',
    front: rqiaFront,
    recommendations: rqiaActions,
    inspectorate: 'Regulation and Quality Improvement Authority',
    name: 'Inspection of regulated services in Northern Ireland',
    shortName: 'RQIA, no grades',
    from: '2009',
    source: 'RQIA, care inspection report of 3 November 2016',
    cues: [
      { where: 'formula', phrase: 'The Regulation and Quality Improvement Authority', weight: 2 },
      {
        where: 'formula',
        phrase: 'Information on legislation and standards underpinning inspections can be found on our website',
        weight: 3,
      },
      { where: 'formula', phrase: 'https://www.rqia.org.uk', weight: 2 },
      { where: 'formula', phrase: 'Establishment ID No', weight: 2 },
      { where: 'title', phrase: 'unannounced care inspection report', weight: 3 },
      { where: 'title', phrase: 'announced care inspection report', weight: 3 },
      { where: 'text', phrase: 'Regulation and Quality Improvement Authority', weight: 2 },
      { where: 'text', phrase: 'www.rqia.org.uk', weight: 2 },
      { where: 'formula', phrase: 'rqia id:', weight: 3 },
      { where: 'formula', phrase: 'assurance, challenge and improvement in health and social care', weight: 3 },
      { where: 'formula', phrase: 'unannounced care inspection report', weight: 3 },
    ],
  }),
  {
    id: 'rqia-compliance-2011',
    front: rqiaFront,
    recommendations: rqiaActions,
    inspectorate: 'Regulation and Quality Improvement Authority',
    name: 'Inspection by levels of compliance with minimum standards in Northern Ireland',
    shortName: 'RQIA compliance levels',
    from: '2011',
    to: '2015',
    direction: 'words',
    levels: [
      { label: 'compliant' },
      { label: 'substantially compliant' },
      { label: 'moving towards compliance' },
      { label: 'not compliant' },
      { label: 'unlikely to become compliant' },
    ],
    cues: [
      { where: 'text', phrase: 'Guidance - Compliance statements', weight: 3 },
      { where: 'formula', phrase: 'Guidance - Compliance statements', weight: 3 },
      { where: 'text', phrase: 'Moving towards compliance', weight: 2 },
      { where: 'text', phrase: 'Unlikely to become compliant', weight: 3 },
      { where: 'text', phrase: 'Regulation and Quality Improvement Authority', weight: 2 },
      { where: 'formula', phrase: 'The Regulation and Quality Improvement Authority', weight: 2 },
      { where: 'formula', phrase: 'Establishment ID No', weight: 2 },
    ],
    successor: 'rqia-2009',
    comparability: [
      {
        with: null,
        relation: 'not-comparable',
        note: 'Compliance with one criterion or standard at a time: that is no grade of the service.',
      },
      { with: 'rqia-2009', relation: 'not-comparable', note: 'From 2015 RQIA awarded no levels of compliance.' },
    ],
    notes: ['Providers give themselves levels on the same scale before the inspection; those are never awarded.'],
    sources: [
      {
        ref: 'https://www.yumpu.com/en/document/view/24525165/inver-3-holywell-hospital-31-july-and-1-august-2012/12',
        kind: 'secondary',
      },
    ],
  },
  ungraded({
    id: 'hiw-inspection',
    front: hiwFront,
    recommendations: hiwActions,
    inspectorate: 'Healthcare Inspectorate Wales',
    name: 'Inspection of healthcare in Wales',
    shortName: 'HIW, no grades',
    from: '2004',
    source: 'https://www.hiw.org.uk',
    verified: false,
    cues: [
      { where: 'formula', phrase: 'This publication and other HIW information can be provided', weight: 3 },
      { where: 'formula', phrase: 'a trusted voice which influences and drives improvement in healthcare', weight: 2 },
      { where: 'title', phrase: 'Healthcare Inspectorate Wales', weight: 3 },
      { where: 'text', phrase: 'Healthcare Inspectorate Wales', weight: 2 },
      { where: 'formula', phrase: 'quality of patient experience', weight: 1 },
      { where: 'formula', phrase: 'healthcare inspectorate wales (hiw) completed', weight: 3 },
      { where: 'formula', phrase: 'hiw completed an', weight: 3 },
    ],
  }),
  ungraded({
    id: 'cjini-inspection',
    front: cjiniFront,
    inspectorate: 'Criminal Justice Inspection Northern Ireland',
    name: 'Inspection of criminal justice in Northern Ireland',
    shortName: 'CJINI, no grades',
    from: '2004',
    source: 'https://www.cjini.org',
    verified: false,
    cues: [
      { where: 'title', phrase: 'Criminal Justice Inspection Northern Ireland', weight: 3 },
      { where: 'text', phrase: 'Criminal Justice Inspection Northern Ireland', weight: 2 },
      { where: 'formula', phrase: 'laid before the northern ireland assembly under section 49', weight: 3 },
      { where: 'formula', phrase: 'chief inspector of criminal justice in northern ireland', weight: 2 },
    ],
  }),
  ungraded({
    id: 'icibi-inspection',
    front: icibiFront,
    recommendations: icibiActions,
    inspectorate: 'Independent Chief Inspector of Borders and Immigration',
    name: 'Inspection of borders and immigration',
    shortName: 'ICIBI, no grades',
    from: '2009',
    source: 'https://www.gov.uk/government/organisations/independent-chief-inspector-of-borders-and-immigration',
    verified: false,
    cues: [
      {
        where: 'formula',
        phrase: 'All Independent Chief Inspector of Borders and Immigration inspection reports can be found',
        weight: 3,
      },
      { where: 'formula', phrase: 'Independent Chief Inspector of Borders and Immigration', weight: 1 },
      { where: 'title', phrase: 'Independent Chief Inspector of Borders and Immigration', weight: 3 },
      { where: 'text', phrase: 'Independent Chief Inspector of Borders and Immigration', weight: 2 },
      { where: 'law', phrase: 'UK Borders Act 2007', weight: 2 },
      { where: 'formula', phrase: 'independent report an inspection of', weight: 3 },
      { where: 'formula', phrase: 'section 50 (2) of the uk borders act 2007', weight: 3 },
      { where: 'formula', phrase: 'section 50(2) of the uk borders act 2007', weight: 3 },
    ],
  }),
  ungraded({
    id: 'ero-school-profile-2021',
    front: newZealandSchoolsFront,
    recommendations: newZealandSchoolActions,
    inspectorate: 'Education Review Office',
    name: 'Te Ara Huarau: school profile and evaluation reports',
    shortName: 'ERO, no grades',
    from: null,
    source: 'https://ero.govt.nz',
    verified: false,
    cues: [
      { where: 'formula', phrase: 'Most recent ERO report(s)', weight: 3 },
      { where: 'formula', phrase: 'Since the 2016 ERO evaluation', weight: 1 },
      { where: 'formula', phrase: 'Review team on site', weight: 2 },
      { where: 'title', phrase: 'Education Review Office', weight: 3 },
      { where: 'text', phrase: 'Te Ara Huarau', weight: 3 },
      { where: 'formula', phrase: 'te ara huarau | school profile report', weight: 3 },
      { where: 'formula', phrase: 'te ara huarau | school evaluation report', weight: 3 },
      { where: 'formula', phrase: 'the education review office and', weight: 2 },
      { where: 'formula', phrase: 'school evaluation report', weight: 2 },
    ],
  }),
  ungraded({
    id: 'us-nursing-home-survey',
    front: nursingHomeSurveyFront,
    inspectorate: 'State survey agencies for the Centers for Medicare & Medicaid Services',
    name: 'Certification survey of a nursing home in the United States',
    shortName: 'US nursing home survey',
    from: null,
    source: 'New York State Department of Health, survey of 8 September 2016',
    cues: [
      { where: 'formula', phrase: 'statement of deficiencies', weight: 2 },
      { where: 'formula', phrase: 'FORM CMS-2567', weight: 3 },
      { where: 'formula', phrase: 'Centers for Medicare & Medicaid Services', weight: 2 },
      { where: 'title', phrase: 'certification/complaint survey', weight: 3 },
      { where: 'title', phrase: 'certification survey', weight: 2 },
      { where: 'text', phrase: 'standard health citations', weight: 3 },
      { where: 'formula', phrase: 'standard health citations', weight: 3 },
    ],
  }),
  ungraded({
    id: 'ciw-inspection-2002',
    front: careInspectorateWalesFront,
    recommendations: careWalesActions,
    inspectorate: 'Care Inspectorate Wales',
    name: 'Inspection of care services in Wales before ratings',
    shortName: 'CIW without ratings',
    from: '2002',
    to: '2022-12',
    source: 'https://www.careinspectorate.wales',
    verified: false,
    cues: [
      { where: 'title', phrase: 'Date Inspection Completed', weight: 3 },
      { where: 'formula', phrase: 'Date Inspection Completed', weight: 3 },
      { where: 'formula', phrase: 'Date of previous Care Inspectorate Wales', weight: 3 },
      { where: 'formula', phrase: 'Operating Language of the service', weight: 2 },
      { where: 'table-row', phrase: 'Care and support', weight: -3 },
    ],
  }),
  ungraded({
    id: 'hmiprob-quality-impact-2016',
    front: hmiProbationFront,
    recommendations: ['Recommendations'],
    inspectorate: 'HM Inspectorate of Probation',
    name: 'Quality and impact inspection of probation work',
    shortName: 'Quality & Impact 2016-18',
    from: '2016',
    to: '2018',
    source: 'HM Inspectorate of Probation, inspection standards of 2018: ratings are awarded from then on',
    verified: false,
    cues: [
      { where: 'title', phrase: 'Quality & Impact inspection', weight: 3 },
      { where: 'title', phrase: 'Quality and Impact inspection', weight: 3 },
      { where: 'title', phrase: 'The effectiveness of probation work in', weight: 3 },
      { where: 'formula', phrase: 'The effectiveness of probation work in', weight: 3 },
    ],
  }),
];
