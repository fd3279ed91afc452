import type { FrameworkInput } from '../schema';
import { unconfirmedAreas } from './define';
import { coded, improvementWords, satisfactoryWords, schoolStandards, schoolStandardsSentences } from './scales';
import { resultOnPages } from './web-pages';

/** Ofsted's inspections of independent schools of no association, before they were judged as all schools are. */
export const ofstedIndependentSchools: FrameworkInput[] = [
  {
    id: 'ofsted-independent-2005',
    gradesInProse: true,
    inspectorate: 'Ofsted',
    name: 'Independent school inspection under section 162A, to 2012',
    shortName: 'Independent schools to 2012',
    from: '2005-09',
    to: '2012-12',
    direction: 'words',
    levels: satisfactoryWords,
    areas: unconfirmedAreas([
      ['Quality of education', 'Overall quality of education'],
      'How well the curriculum and other activities meet the range of needs and interests of pupils',
      "How effective teaching and assessment are in meeting the full range of pupils' needs",
      'How well pupils make progress in their learning',
      [
        "Quality of provision for pupils' spiritual, moral, social and cultural development",
        "Pupils' spiritual, moral, social and cultural development",
        'Spiritual, moral, social and cultural development of the pupils',
        'Spiritual, moral, social and cultural development of pupils',
      ],
      'The behaviour of pupils',
      [
        'The overall welfare, health and safety of pupils',
        'Welfare, health and safety of the pupils',
        'Welfare, health and safety of pupils',
      ],
      ['The quality of boarding provision', 'Evaluation of boarding provision'],
    ]),
    cues: [
      { where: 'formula', phrase: 'inspection of the school was carried out under section 162a', weight: 3 },
      { where: 'formula', phrase: 'carried out by Ofsted under section 162a of the Education Act 2002', weight: 3 },
      { where: 'formula', phrase: 'Purpose and scope of the inspection', weight: 2 },
      {
        where: 'formula',
        phrase: "the school's suitability for continued registration as an independent school",
        weight: 2,
      },
      { where: 'formula', phrase: 'Compliance with regulatory requirements', weight: 1 },
      { where: 'law', phrase: 'section 162a of the Education Act 2002', weight: 2 },
      { where: 'title', phrase: 'Independent school inspection report', weight: 2 },
      { where: 'title', phrase: 'Independent school standard inspection report', weight: 2 },
      { where: 'table-row', phrase: 'The overall welfare, health and safety of pupils', weight: 3 },
    ],
    successor: 'ofsted-independent-2013',
    comparability: [
      {
        with: 'ofsted-independent-2013',
        relation: 'nearest',
        note: 'The four places stay; what is judged was drawn up anew, and the third level is called adequate.',
      },
    ],
    notes: ['Beside the grades a report lists the regulations that are not met.'],
    sources: [{ ref: 'https://docslib.org/doc/3749838/appleford-school-independent-special-school-inspection-report' }],
  },
  {
    id: 'ofsted-independent-2013',
    inspectorate: 'Ofsted',
    name: 'Inspection of non-association independent schools, 2013 to 2015',
    shortName: 'Independent schools 2013-15',
    from: '2013-01',
    to: '2015-08',
    direction: 'lowest-best',
    levels: coded(
      improvementWords.map((level) =>
        level.label === 'requires improvement'
          ? { ...level, variants: ['adequate', ...(level.variants ?? [])], verified: false }
          : level,
      ),
      ['1', '2', '3', '4'],
    ),
    areas: [
      { id: 'overall_effectiveness', name: 'Overall effectiveness', variants: resultOnPages, kind: 'overall' },
      { id: 'achievement', name: "Pupils' achievement", variants: ["Students' achievement", 'Achievement of pupils'] },
      {
        id: 'behaviour_and_development',
        name: "Pupils' behaviour and personal development",
        short: 'Behaviour and development',
        variants: ["Students' behaviour and personal development"],
      },
      { id: 'teaching', name: 'Quality of teaching' },
      { id: 'curriculum', name: 'Quality of curriculum', variants: ['Quality of the curriculum'] },
      {
        id: 'welfare',
        name: "Pupils' welfare, health and safety",
        short: 'Welfare, health and safety',
        variants: ["Students' welfare, health and safety"],
      },
      { id: 'leadership_and_management', name: 'Leadership and management' },
      {
        id: 'residential',
        name: 'Overall effectiveness of the residential experience',
        short: 'Residential experience',
        variants: ['Overall effectiveness of the boarding experience'],
        optional: true,
      },
      ...unconfirmedAreas(['Early years provision', 'Sixth form provision']),
      schoolStandards,
    ],
    sentences: schoolStandardsSentences,
    cues: [
      { where: 'title', phrase: 'School and residential report', weight: 3 },
      { where: 'title', phrase: 'School and boarding report', weight: 3 },
      { where: 'formula', phrase: 'Compliance with regulatory requirements', weight: 2 },
      { where: 'formula', phrase: 'schedule 1 of the Education (Independent School Standards)', weight: 2 },
      { where: 'formula', phrase: 'carried out under section 162a of the Education Act 2002', weight: 2 },
      { where: 'text', phrase: 'Summary of key findings This school is', weight: 2 },
      { where: 'formula', phrase: 'Summary of key findings This school is', weight: 1 },
      { where: 'table-row', phrase: "Pupils' behaviour and personal development", weight: 3 },
      { where: 'table-row', phrase: "Pupils' welfare, health and safety", weight: 3 },
      { where: 'table-row', phrase: 'Quality of curriculum', weight: 2 },
    ],
    predecessor: 'ofsted-independent-2005',
    successor: 'ofsted-cif-2015',
    comparability: [
      {
        with: 'ofsted-cif-2015',
        relation: 'nearest',
        note: 'The four places stay; since September 2015 independent schools are judged as all schools are.',
      },
    ],
    notes: ['Compliance with the regulations is told beside the grades.'],
    sources: [
      {
        ref: 'https://documents.pub/document/non-association-independent-school-inspection-deraioeacuk198201non-association.html',
      },
      {
        ref: 'https://vdocuments.us/writing-inspection-reports-for-independent-schools-writing-inspection-reports-for.html',
      },
    ],
  },
];
