import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** A report whose title says little: its rows and its dates tell the framework. */
function report(dates: string, rows: string): string {
  return `Inspection of Anyshire Children and
Families Trust
Inspection dates: ${dates}

Lead inspector: Pat Example, His Majesty’s Inspector

 Judgement                                            Grade
 The impact of leaders on social work practice        Good
 with children and families
 The experiences and progress of children in care     Good
 The experiences and progress of care leavers         Good
${rows}
Families who ask for help get it soon.
`;
}

const overall = ' Overall effectiveness                                Good\n';

describe('the framework of a report', () => {
  it('is the one in force on a day of the visit that has the rows, where the next one came into force meanwhile', () => {
    for (const dates of [
      '23 to 27 March 2026',
      '30 March to 1 April 2026',
      '12 February 2026 and 30 March to 1 April 2026',
    ])
      assert.equal(recognise(report(dates, overall)).parts[0]?.detection?.framework.id, 'ofsted-ilacs-2023', dates);
    assert.equal(recognise(report('20 to 24 April 2026', '')).parts[0]?.detection?.framework.id, 'ofsted-ilacs-2026');
  });

  it('is that of a nursery or of a school by what its text asks, the areas being the same', () => {
    const inspection = (of: string, place: string) => `Inspection of ${of}
Mill Rise, Anyford, AN4 7QT
Inspection date:                  24 October 2019

Overall effectiveness             Good
The quality of education          Good
Behaviour and attitudes           Outstanding
Personal development              Good
Leadership and management         Good

What is it like to attend this ${place}?

Children arrive happily.
`;
    const idOf = (text: string) => recognise(text).parts[0]?.detection?.framework.id;
    assert.equal(idOf(inspection('Larkfold Nursery', 'early years setting')), 'ofsted-early-years-2013');
    assert.equal(idOf(inspection('Larkfold Primary School', 'school')), 'ofsted-eif-2019');
    assert.equal(idOf(inspection('Larkfold Primary School', 'place')), 'ofsted-eif-2019');
  });

  it('is the one whose scale the report prints, where two were in force that year', () => {
    const inspection = (levels: string) => `PRIMARY INSPECTION

Larkfold Primary School, Anyford

Education and Training Inspectorate
Report of an Inspection in March 2015

Performance levels

DESCRIPTOR
Outstanding
Very good
Good
${levels}

Overall effectiveness

The school has the capacity to identify and bring about improvement.

Achievements and standards                     Good
Provision                                      Very good
Leadership and management                      Good
`;
    const idOf = (levels: string) => recognise(inspection(levels)).parts[0]?.detection?.framework.id;
    assert.equal(idOf('Satisfactory\nInadequate\nUnsatisfactory'), 'eti-2010');
    assert.equal(
      idOf('Important area(s) for improvement\nRequires significant improvement\nRequires urgent improvement'),
      'eti-2015',
    );
  });

  it('is shown by the rows of a corporate assessment, and by what an inspection of efficiency asks', () => {
    const assessment = `Corporate Assessment Report

Anyshire County Council

Summary of assessment scores

 Headline questions                 Theme                Score*     Weighted score

 What is the Council trying to      Ambition             3          3
 achieve?                           Prioritisation       2          2

 What has been achieved?            Achievement          3          9

 Overall corporate assessment score**                    3

 *Key to scores
 1 – below minimum requirements – inadequate performance
 2 – at only minimum requirements – adequate performance
 3 – consistently above minimum requirements – performing well
 4 – well above minimum requirements – performing strongly
`;
    const efficiency = `PEEL: Police efficiency 2015
An inspection of Anyshire Police
October 2015

Overview – How efficient is the force at keeping people safe and reducing crime?

Overall judgment
Good
`;
    for (const [text, id] of [
      [assessment, 'ac-cpa-2005'],
      [efficiency, 'hmic-peel-2014'],
    ] as const) {
      const { parts, confidence } = recognise(text);
      assert.equal(parts[0]?.detection?.framework.id, id);
      assert.ok(confidence > 0.5);
    }
  });

  it('is no older one whose law the report still names', () => {
    const text = `Anyford Primary School

Address: Mill Rise, Anyford, AN4 7QT
Unique reference number (URN): 999111

Inspection report: 3 February 2026

Report published: 11 March 2026

Safeguarding standards met

The safeguarding standards are met. This means that leaders and those responsible for
governance fulfil their specific responsibilities and have established an open culture.

How we evaluate safeguarding

When we inspect schools for safeguarding, they can have the following outcomes: met or not met.

Strong standard

Attendance and behaviour
Strong standard

Pupils come to school gladly.

Personal development and well-being
Strong standard

Every pupil takes part in a club.

Expected standard

Curriculum and teaching
Expected standard

The curriculum is well ordered.

Next steps

Leaders should do more.

What it's like to be a pupil at this school

Pupils are proud of it.

About this inspection

This inspection was carried out under section 5 of the Education Act 2005.
`;
    assert.equal(recognise(text).parts[0]?.detection?.framework.id, 'ofsted-report-card-2025');
  });
});

describe('a letter about a focused visit', () => {
  const title = 'Focused visit to Anyshire children’s services';
  const letter = (subject: string) => `4 May 2023

Pat Example
Director of Children’s Services

Dear Pat

${subject}

This letter summarises the findings of the focused visit to Anyshire on 12 and 13 April 2023.

\fHeadline findings

Leaders know their services well and have acted on what they were told.
`;
  const end = `
What needs to improve in this area of social work practice

■ How soon families are seen.

Ofsted will take the findings from this focused visit into account when planning your next inspection.

Yours sincerely
Pat Other
`;
  const frameworkOf = (text: string) => recognise(text).parts[0]?.detection?.framework.id;

  it('is known however its title is wrapped, and by its colon', () => {
    const words = title.split(' ');
    const titles = words.slice(1).map((_, at) => [words.slice(0, at + 1), words.slice(at + 1)]);
    for (const [first = [], second = []] of titles) {
      const subject = `${first.join(' ')}\n${second.join(' ')}`;
      const report = recognise(letter(subject));
      assert.equal(report.parts[0]?.detection?.framework.id, 'ofsted-focused-visit', subject);
      assert.equal(report.title?.value, title, subject);
    }
    assert.equal(
      frameworkOf(letter('Focused visit: Anyshire local authority children’s services')),
      'ofsted-focused-visit',
    );
  });

  it('is known without its title, and without its first page', () => {
    assert.equal(frameworkOf(letter('') + end), 'ofsted-focused-visit');
    const rest = (letter(title) + end).split('\f')[1] ?? '';
    assert.equal(frameworkOf(rest), 'ofsted-focused-visit');
  });

  it('is not made of one sentence that quotes it', () => {
    assert.equal(frameworkOf(`The council said: ${end.split('\n\n')[2] ?? ''}\n`), undefined);
  });

  it('is the one in force on days that stand where only reports of its kind have them', () => {
    const report = (year: string) =>
      recognise(`INSPECTION REPORT

Palm Grove Private School

Contents

School information   2

                                                                              1
School information

General information                              Students
Location                Al Anywhere              Gender of students       Boys and girls
Website                 www.palmgrove.example    Number of students       1,284
Inspection dates        10 to 13 October ${year}    Largest group            Local

Overall School Performance

Good

Dubai Schools Inspection Bureau
`).parts[0]?.detection?.framework.id;
    assert.equal(report('2012'), 'khda-dsib-2008');
    assert.equal(report('2016'), 'uae-school-inspection-2015');
  });

  it('is known by an act in whose name a word is parted between lines', () => {
    const text = (act: string) => `INSPECTION REPORT

ELM LANE PRIMARY SCHOOL

Headteacher: Mrs P Example

Reporting inspector: Mr C Other

Dates of inspection: 11th \u2013 14th March 2002

Full inspection carried out under section 10 of the ${act} 1996

INFORMATION ABOUT THE SCHOOL

Attendance          Satisfactory. Pupils come to school gladly.
`;
    assert.equal(frameworkOf(text('School Inspections Act')), 'ofsted-s10');
    assert.equal(frameworkOf(text('School Inspe-\nctions Act')), 'ofsted-s10');
  });

  it('is none that came into force after the visit, unless something names it that no other has', () => {
    const inspection = (dates: string, more: string) => `Mill Rise International
School

Inspection report

Inspection dates: ${dates}

Summary of inspection findings

The overall quality of what the school provides is good. ${more}
`;
    const idOf = (text: string) => recognise(text).parts[0]?.detection?.framework.id ?? null;
    assert.equal(idOf(inspection('3 to 5 December 2018', 'Pupils are happy.')), null);
    assert.equal(idOf(inspection('3 to 5 December 2024', 'Pupils are happy.')), 'isi-2023');
  });

  it('is that of schools in the Emirates by what its key says and its indicators are called', () => {
    const text = `Palm View School

Inspection report 2021-2022

Inspection dates: 7 to 10 February 2022

Number of Emirati students   12

                                        Primary          Secondary

Personal development                    Good             Good

Understanding of Islamic values
and awareness of Emirati and            Good             Weak
world cultures

Social responsibility and               Good             Good
innovation skills

Good     What the school does meets the expectation of the UAE
`;
    assert.equal(recognise(text).parts[0]?.detection?.framework.id, 'uae-school-inspection-2015');
  });
});
