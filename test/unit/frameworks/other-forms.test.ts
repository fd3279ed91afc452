import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';

/** A form of a framework's reports beside that of its sample, and what a reader finds in it. */
interface Form {
  readonly name: string;
  readonly text: string;
  readonly framework: string;
  readonly title: string;
  readonly inspected: string;
  readonly authority?: string;
  /** Area, level and 1-based line of each grade. */
  readonly awarded: readonly string[];
}

const forms: readonly Form[] = [
  {
    name: 'a letter on a revisit that followed a written statement of action',
    text: `Ofsted
1 Example Street

14 July 2021

Pat Example
Director of Children’s Services, Anyshire Council

Dear Pat

Joint area SEND revisit in Anyshire

Between 10 May 2021 and 13 May 2021, Ofsted and the Care Quality Commission (CQC)
revisited the local area of Anyshire to decide whether progress is sufficient in what the
inspection of 2018 found to be weak. A written statement of action was required then.

Main findings

The first inspection found that the quality of plans was inadequate. The quality of plans is
now good.
`,
    framework: 'area-send-2016',
    title: 'Joint area SEND revisit in Anyshire',
    authority: 'Anyshire',
    inspected: '2021-05-10 2021-05-13',
    awarded: [],
  },
  {
    name: 'a letter on contact, referral and assessment whose subject breaks within the name of what was inspected',
    text: `1 Example Street
Anytown

11 June 2010

Pat Example
Director of Children’s Services
Anyshire County Council

Dear Pat

Annual unannounced inspection of contact, referral and assessment
arrangements within Anyshire County Council children’s services

This letter tells you what inspectors found when they came unannounced to look at contact,
referral and assessment in Anyshire on 11 and 12 May 2010. It was carried out under section
138 of the Education and Inspections Act 2006.

Strengths

 - Leadership is outstanding.

Areas for development

 - The quality of assessment is inadequate in some cases.
`,
    framework: 'ofsted-car-2009',
    title:
      'Annual unannounced inspection of contact, referral and assessment arrangements within Anyshire County Council children’s services',
    authority: 'Anyshire County Council',
    inspected: '2010-05-11 2010-05-12',
    awarded: [],
  },
  {
    name: 'an annual assessment that gives its result in a box, with its code',
    text: `9 December 2010

Pat Example
Director of Children’s Services, Anyshire Council

Dear Pat

Annual children’s services assessment

The assessment draws on the performance profile of services in Anyshire. It is made under
section 138 of the Education and Inspections Act 2006.

Children’s services assessment
                                              Performs well (3)

Children’s services assessment (2010 rating scale):

   4     Performs excellently          Far more than is asked of services
   3     Performs well                 More than is asked of services
   2     Performs adequately           What is asked of services
   1     Performs poorly               Less than is asked of services

A large part of all settings is good or outstanding. Provision for children under five is good.
`,
    framework: 'ofsted-cs-rating-2009',
    title: 'Annual children’s services assessment',
    inspected: '',
    awarded: ["Annual children's services rating: performs well (14)"],
  },
  {
    name: 'an inspection of a fostering agency, by its later headings',
    text: `Anyshire County Council Fostering
Service
Inspection report for local authority fostering agency

Unique reference number                  SC000000
Inspection date                          05/03/2012
Inspector                                Pat Example
Type of inspection                       Full

Date of last inspection                  12/01/2009

Service information

Anyshire has 120 foster carers.

The inspection judgements and what they mean
Outstanding: far above what is asked
Good: above what is asked
Adequate: what is asked and no more
Inadequate: below what is asked

Overall effectiveness

The overall effectiveness is judged to be good.

Managers know their carers. An area of outstanding practice is how children are heard.

Areas for improvement

This section says what must be done under the Care Standards Act 2000.

Outcomes for children and young people

Outcomes for children and young people are outstanding.

Quality of service

The quality of the service is good.
`,
    framework: 'ofsted-social-care-2007',
    title: 'Inspection report for local authority fostering agency',
    inspected: '2012-03-05 2012-03-05',
    awarded: [
      'Overall effectiveness: good (24)',
      'Outcomes for children and young people: outstanding (34)',
      'Quality of service: good (38)',
    ],
  },
  {
    name: 'an inspection of a council that fosters, whose name ends in what another kind of report is called',
    text: `Anyshire Borough Council Fostering Service

Inspection report for local authority fostering services

Unique reference number	SC000000
Inspection date	04/03/2010
Inspector	Pat Example
Type of inspection	Key

Summary

The overall quality rating is satisfactory.

Helping children to be healthy

The provision is good.

Carers know whom to ring.

Organisation

The organisation is satisfactory.

The promotion of equality and diversity is good. Carers come from all parts of the town.

This section says what must be done under the Care Standards Act 2000.
`,
    framework: 'ofsted-social-care-2007',
    title: 'Inspection report for local authority fostering services',
    inspected: '2010-03-04 2010-03-04',
    awarded: [
      'Overall effectiveness: satisfactory (12)',
      'Helping children to be healthy: good (16)',
      'Organisation: satisfactory (22)',
      'Equality and diversity practice: good (24)',
    ],
  },
];

describe('a form of reports beside that of the sample', () => {
  for (const { name, text, framework, title, authority, inspected, awarded } of forms) {
    it(`is read: ${name}`, () => {
      const report = recognise(text);
      assert.equal(report.parts[0]?.detection?.framework.id, framework);
      assert.equal(report.title?.value, title);
      if (authority !== undefined) assert.equal(report.authority?.value, authority);
      assert.equal(report.inspected.map(({ from, to }) => `${from} ${to}`).join(), inspected);
      const given = report.judgements.filter(({ role }) => role === 'awarded');
      assert.deepEqual(
        given.map(
          ({ area, level, start }) => `${area}: ${level?.label ?? 'none'} (${String(report.lines.at(start) + 1)})`,
        ),
        awarded,
      );
    });
  }

  it('takes a digit in brackets for the code only where it is that of the level', () => {
    const box = forms[2]?.text.replace('Performs well (3)', 'Performs well (12)') ?? '';
    assert.deepEqual(recognise(box.replace('(12)', '(2)')).judgements, []);
    assert.deepEqual(recognise(box).judgements, []);
  });

  it('is known of a fostering service that scores each standard, though nothing says that it is a report', () => {
    const { parts, judgements } = recognise(FOSTERING);
    assert.equal(parts[0]?.detection?.framework.id, 'csci-fostering-adoption-2006');
    assert.deepEqual(
      judgements.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      ['Being healthy: good', 'Standard 12: standard met', 'Standard 1: standard almost met'],
    );
  });
});

const FOSTERING = `                       FOSTERING SERVICE

                  Anytown Borough Council Fostering
                               Service

                          Quay House
                          Anytown

Lead Inspector
Pat Example

Announced Inspection
12th - 16th February 2007 09:30

The Commission for Social Care Inspection aims to:

•   Put the people who use social care first

Being Healthy

JUDGEMENT - we looked at the outcome for Standard:
12

Quality in this outcome area is good.
This judgement has been made using available evidence.

SCORING OF OUTCOMES

     4 Standard Exceeded     (Commendable)          3 Standard Met        (No Shortfalls)
     2 Standard Almost Met   (Minor Shortfalls)     1 Standard Not Met    (Major Shortfalls)

       BEING HEALTHY                                        MANAGEMENT
 Standard No              Score                   Standard No            Score
 12                         3                     1                        2
`;
