import type { FrameworkInput } from '../schema';
import { unconfirmedAreas } from './define';
import { coded } from './scales';

/** What Ofsted and the Audit Commission judged of local education authorities: seven grades in a record at the end. */
export const ofstedEducationAuthorities: FrameworkInput[] = [
  {
    id: 'ofsted-lea-1999',
    inspectorate: 'Ofsted and the Audit Commission',
    name: 'Inspection of local education authorities',
    shortName: 'Education authorities, seven points',
    from: '1999-12',
    to: '2005',
    direction: 'lowest-best',
    levels: coded(
      [
        { label: 'very good' },
        { label: 'good' },
        { label: 'highly satisfactory' },
        { label: 'satisfactory' },
        { label: 'unsatisfactory' },
        { label: 'poor' },
        { label: 'very poor' },
      ],
      ['1', '2', '3', '4', '5', '6', '7'],
    ),
    areas: [
      { id: 'overall', name: 'Overall effectiveness of the LEA', kind: 'overall', optional: true },
      ...unconfirmedAreas([
        'The progress made by the LEA overall',
        [
          "The LEA's capacity for further improvement and to address the recommendations of the inspection",
          "The LEA's capacity for further improvement",
        ],
        'The performance of schools',
        'Funding of education',
        ["The LEA's strategy for school improvement including the EDP", 'Education development plan (EDP)'],
        ["The effectiveness of the LEA's support to schools causing concern", 'Support for schools causing concern'],
        ["The effectiveness of the LEA's support for literacy", 'Support for literacy'],
        ["The effectiveness of the LEA's support for numeracy", 'Support for numeracy'],
        ["The effectiveness of the LEA's support for ICT", 'Support for ICT'],
        ["The effectiveness of the LEA's support to governors", 'Support to governors'],
        [
          "The effectiveness of the LEA's strategy for special educational needs",
          'The strategy for special educational needs',
        ],
        'The effectiveness of the LEA in meeting its statutory obligations for SEN',
        [
          'The effectiveness of the LEA in relation to the provision of school places',
          'The planning of school places',
          'Provision of school places',
        ],
        [
          'The extent to which the LEA meets its statutory requirements in relation to provision for pupils who have no school place',
          'Provision for pupils who have no school place',
        ],
        [
          'The effectiveness of LEA support for children in public care',
          'Support for children in public care',
          'Support for looked-after children',
        ],
        ['The effectiveness of leadership provided by elected members', 'Leadership by elected members'],
        ['The quality of leadership provided by senior officers', 'Leadership by senior officers'],
        'The quality of advice given to elected members',
      ]),
    ],
    cues: [
      { where: 'title', phrase: 'local education authority', weight: 3 },
      { where: 'text', phrase: 'Inspection of Local Education Authorities', weight: 3 },
      { where: 'formula', phrase: 'Inspection of Local Education Authorities', weight: 2 },
      { where: 'formula', phrase: 'judgement recording statement', weight: 2 },
      { where: 'law', phrase: 'section 38 of the Education Act 1997', weight: 2 },
    ],
    notes: ['The record leaves out what was not inspected; the words of the grades are those of 2001.'],
    sources: [{ ref: 'Ofsted and the Audit Commission, Inspections of local education authorities, 2001' }],
    verified: false,
  },
];
