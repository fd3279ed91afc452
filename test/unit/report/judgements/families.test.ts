import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The awarded headline judgements of a text that is read by a framework of the catalogue, each as 'area: level'. */
function headlines(text: string, framework: string): string[] {
  return recognise(text, undefined, { framework })
    .judgements.filter(({ role, headline }) => role === 'awarded' && headline)
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);
}

describe('sentences in which families of reports award a grade', () => {
  it('an independent school says of its early years how well they meet needs', () => {
    const text = `Elm Grove School
Integrated inspection

The effectiveness of the Early Years Foundation Stage

(a) How well the early years provision meets the needs of the range of children who attend

The setting is outstanding in meeting the needs of the range of children who attend. Staff know each child.

(d) The overall quality and standards of the early years provision

The overall quality and standards of the early years provision are good.
`;
    assert.deepEqual(headlines(text, 'isi-2010'), [
      'How well the early years provision meets the needs of the range of children who attend: outstanding',
      'The overall effectiveness of the early years provision: good',
    ]);
  });

  it('a review of compliance says of each outcome whether it is met', () => {
    const text = `Example House
Review of compliance

What we found

Outcome 04: People should get safe and appropriate care that meets their needs
and supports their rights

Two plans had no date. Overall, we found that improvements were needed for this essential standard.

Outcome 17: People should have their complaints listened to and acted on properly

Overall, we found that Example House was meeting this essential standard but, to maintain this, we
suggested that some improvements were made.

Outcome 21: Records

Overall, we found that Example House was meeting this essential standard.
`;
    assert.deepEqual(headlines(text, 'cqc-compliance-2010'), [
      'Care and welfare of people who use services: action needed',
      'Complaints: met, improvements suggested',
      'Records: met this standard',
    ]);
  });

  it('a review of compliance is not read by half of what stands in a box whose label lost its line', () => {
    const text = `Example House
Review of compliance

What we found

Outcome 16: Assessing and monitoring the quality of service provision

Our judgement The provider is compliant with Outcome 16: Assessing and monitoring the quality of service provision. To maintain this, we suggested that some improvements were made.

Outcome 21: Records

Overall, we found that Example House was meeting this essential standard.
`;
    assert.deepEqual(headlines(text, 'cqc-compliance-2010'), ['Records: met this standard']);
  });

  it('a service with its stars and its prospects, above a chart', () => {
    const text = `Supporting People
Anyshire County Council

We have assessed Anyshire County Council as providing a ‘fair’, one-star service that has promising prospects for improvement.

Scoring chart

We have assessed the service as ‘fair’.
`;
    assert.deepEqual(headlines(text, 'ac-service-inspection-2000'), [
      'Quality of the service: fair',
      'What are the prospects for improvement?: promising prospects',
    ]);
  });

  it('a council improves, well or not', () => {
    const text = `Annual audit and inspection letter
Example Council

Our direction of travel report

Example Council is improving adequately. Access to services is good.
`;
    assert.deepEqual(headlines(text, 'ac-use-of-resources-2005'), ['Direction of travel: improving adequately']);
  });

  it('the use of resources may have its score as a whole in the conclusion alone', () => {
    const text = `Use of resources
Auditor's judgements
Example Council

Conclusion
Example Council improved its overall score of 3 for use of resources, which means that it is performing well.
Of all councils, 40 per cent scored 2 overall.
`;
    assert.deepEqual(headlines(text, 'ac-use-of-resources-2005'), ['Overall use of resources: performing well']);
  });

  it('an assessment on a web page gives stars in a sentence', () => {
    const text = `CPA - The Harder Test
Example City Council

Overall, Example City Council is improving strongly and demonstrating a 4 star overall performance.
`;
    assert.deepEqual(headlines(text, 'ac-cpa-2005'), [
      'Direction of travel: improving strongly',
      'Overall star category: four stars',
    ]);
  });

  it('a whole-school evaluation says what it found in a list of sentences', () => {
    const text = `Whole-School Evaluation
Scoil Shamplach

The school did not meet the requirements in relation to each of the checks above.

Findings

The overall quality of leadership and management is fair; the board has two vacancies.

The quality of support for students was good overall.
`;
    assert.deepEqual(headlines(text, 'ireland-des-evaluation'), [
      'Child protection: not met',
      'The quality of leadership and management: fair',
      "The quality of support for pupils' well-being: good",
    ]);
  });

  it('a whole-school evaluation without a list gives its grades in the sections of what they are of', () => {
    const text = `Whole-School Evaluation
Scoil Shamplach

1.1 In-school management
There are two posts. The quality of in-school management is fair.

1.2 Management of pupils
The management of pupils is very good. Pupils are polite.

2.1 Language

Irish
The quality of teaching and learning in Irish is weak. Songs are sung in some rooms.

English
The quality of teaching and learning in English is good.

Woodwork
The quality of teaching and learning in woodwork is excellent.

3. Conclusion
The main strengths are these:
The management of pupils is very good.
The quality of teaching and learning in English is good.
`;
    assert.deepEqual(headlines(text, 'ireland-des-evaluation'), [
      'In-school management: fair',
      'Management of pupils: very good',
      'Teaching and learning in Irish: weak',
      'Teaching and learning in English: good',
    ]);
  });

  it('what was found of a subject in Ireland stands in sentences, and a sentence on less says nothing of it', () => {
    const text = `Subject Inspection
An Roinn Oideachais

Main findings

\u2022 The overall quality of teaching was good, and very good in one lesson.

\u2022 The quality of students' learning in the lessons observed was satisfactory overall.

\u2022 The quality of collaborative planning is fair.

\u2022 Subject provision and whole-school support for History are good.

\u2022 Co-ordination of the subject is weak.

\u2022 The quality of the work of the board of management was very good.

Teaching

\u2022 Teaching in one of the rooms is weak.

\u2022 Students' learning in algebra is good.
`;
    assert.deepEqual(headlines(text, 'ireland-des-evaluation'), [
      'The quality of teaching: good',
      "The quality of pupils' learning: satisfactory",
      'The quality of collaborative planning: fair',
      'Subject provision and whole-school support: good',
      'Co-ordination of the department: weak',
      'The work of the board of management: very good',
    ]);
    const said = recognise(text, undefined, { framework: 'ireland-des-evaluation' }).judgements;
    const again = said.filter(({ areaId, headline }) => !headline && /^(?:teaching|learning)$/.test(areaId));
    assert.deepEqual(again, []);
  });

  it('what an independent school must do says that it does not meet the standards', () => {
    const text = `Anyford House School
Inspection report

The school must take action to meet the requirements of the schedule to the Education (Independent School Standards)
Regulations 2014 and associated requirements.
`;
    assert.deepEqual(headlines(text, 'ofsted-cif-2015'), ['Independent school standards: not met']);
    const met = text.replace('must take action to meet', 'meets');
    assert.deepEqual(headlines(met, 'ofsted-report-card-2025'), ['Independent school standards: met']);
  });

  it('part of the standards of an independent school may be all that is not met', () => {
    const text = `Anyford House School
Independent Schools Inspectorate
Educational quality inspection

Part 3 \u2013 Welfare, health and safety of pupils

The standards relating to welfare [paragraphs 6, 8\u201316] are met, but those relating to safeguarding [paragraph 7] are
not met.
`;
    assert.deepEqual(headlines(text, 'isi-eqi-2016'), ['Part 3 - Welfare, health and safety of pupils: not met']);
  });

  it('overall effectiveness of a school in Northern Ireland is one of four statements', () => {
    const text = `Example Primary School
Report of an inspection

Overall effectiveness
Capacity to identify and bring about improvement

Outcomes for learners
Good
`;
    assert.ok(
      headlines(text, 'eti-2015').includes('Overall effectiveness: capacity to identify and bring about improvement'),
    );
  });

  it('a trainer meets the criteria', () => {
    const text = `Example Partnership
Initial teacher education inspection report

Does the provider comply with the ITE compliance criteria?

The provider does not meet the DfE statutory compliance criteria.
`;
    assert.deepEqual(headlines(text, 'ofsted-ite-2020'), ['ITE compliance criteria: not met']);
  });

  it('an independent school of before 2016 is judged in a sentence at the head of each chapter', () => {
    const text = `Example House School
Integrated inspection

3. The quality of academic and other achievements
3.(a) The quality of the pupils' achievements and learning
3.1 The quality of the pupils' achievements and learning is good.
3.2 Choirs win prizes.
3.(c) The contribution of teaching
3.3 The contribution of teaching is sound.

5. The effectiveness of governance, leadership and management
5.(a) The quality of governance
5.1 The quality of governance is excellent.
`;
    assert.deepEqual(headlines(text, 'isi-2010'), [
      "The quality of the pupils' achievements and learning: good",
      'The contribution of teaching: satisfactory',
      'The quality of governance: excellent',
    ]);
  });

  it('a school of the independent inspectorate is judged in clauses of one sentence, and against its standards', () => {
    const text = (meets: string) => `Example School

Independent Schools Inspectorate

2. THE SUCCESS OF THE SCHOOL

2.1 Curricular provision is good, and extra-curricular activities are excellent. Governance is good.

2.4 The school ${meets} the requirements of the Independent School Standards Regulations 2010.
`;
    const graded = [
      'The contribution of curricular provision: good',
      'The contribution of extra-curricular provision: excellent',
    ];
    const rest = ['The quality of governance: good'];
    assert.deepEqual(headlines(text('meets all'), 'isi-2010'), [
      ...graded,
      ...rest,
      'Independent school standards: met',
    ]);
    assert.deepEqual(headlines(text('does not meet all of'), 'isi-2010'), [
      ...graded,
      ...rest,
      'Independent school standards: not met',
    ]);
    assert.deepEqual(headlines(text('will say how it meets all'), 'isi-2010'), [...graded, ...rest]);
  });

  it('a statement of care in Scotland has the grade below it, whatever fields stand below that', () => {
    const text = `Care service inspection report

Example House

Quality Theme 3: Quality of Staffing
Grade awarded for this theme: 4 - Good

Statement 3
We have a trained workforce.

Grade awarded for this statement: 5 - Very Good
Number of requirements: 0
Number of recommendations: 0
`;
    const read = recognise(text, undefined, { framework: 'care-inspectorate-scotland' }).judgements;
    assert.deepEqual(
      read.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      ['Quality of staffing: good', 'Quality of staffing: Statement 3: very good'],
    );
  });

  it('a full inspection is none of a good school, though its title names the kind and safeguarding has a sentence', () => {
    const text = `Inspection of a good school: Example Primary School

Inspection dates:                        4-5 February 2020

Overall effectiveness                    Inadequate
The quality of education                 Inadequate
Behaviour and attitudes                  Requires improvement
Personal development                     Good
Leadership and management                Inadequate

The arrangements for safeguarding are effective.
`;
    assert.equal(recognise(text).parts[0]?.detection?.framework.id, 'ofsted-eif-2019');
  });

  it('a home or an agency is judged in a sentence under each heading, or in a line that is called the outcome', () => {
    const text = `Example House
Inspection report for children's home

Outcomes for children and young people

Outcomes for young people are satisfactory. Attendance is 80%.

Quality of care

The quality of the care is good.

Safeguarding children and young people

Judgement outcome      Outstanding

Staff know what to do.

Organisation

The organisation is good.
`;
    assert.deepEqual(headlines(text, 'ofsted-social-care-2007'), [
      'Outcomes for children and young people: satisfactory',
      'Quality of service: good',
      'Safeguarding children and young people: outstanding',
      'Organisation: good',
    ]);
  });

  it('an agency has an outcome below headings that no framework knows, also where they are wrapped', () => {
    const text = `Anyshire Adoption
Inspection report for voluntary adoption agency

Inspection date: 9 October 2012

Outcomes for those who were adopted as children, and for
relatives who want to know of them

Judgement outcome: outstanding.

Staff find records within days.

Quality of service

Judgement outcome: good.

Keeping everybody safe

Judgement outcome: adequate.

Staff know whom to tell.
`;
    assert.deepEqual(headlines(text, 'ofsted-social-care-2007'), [
      'Outcomes for those who were adopted as children, and for relatives who want to know of them: outstanding',
      'Quality of service: good',
      'Keeping everybody safe: satisfactory',
    ]);
  });

  it('an agency has an outcome below its headings, which is the result though the summary gave it before', () => {
    const text = `Anyshire Adoption
Inspection report for local authority adoption agency

Inspection date: 9 October 2012

Overall effectiveness
Judgement outcome: good.

Leadership and management are adequate because nobody had counted how long families wait.

Quality of service
Judgement outcome: good.
Panels ask good questions.

Leadership and management
Judgement outcome: adequate.
Some of what was asked for has been done.
`;
    const { judgements } = recognise(text, undefined, { framework: 'ofsted-social-care-2007' });
    assert.deepEqual(
      judgements
        .filter(({ areaId }) => areaId === 'leadership_and_management')
        .map(({ headline, level }) => `${String(headline)} ${level?.label ?? ''}`),
      ['false satisfactory', 'true satisfactory'],
    );
  });

  it('a report with scores of standards also gives the stars of the home and the outcome of each area', () => {
    const text = `Example Lodge
Unannounced Inspection

National Minimum Standards for Care Homes

The quality rating for this service is 2 star. This means the people who use this service experience
good quality outcomes.

Choice of Home

The intended outcomes for Standards 1 – 6 are:

1. People have what they need to make a choice.
3. No one moves in without an assessment.

Quality in this outcome area is adequate. This judgement has been made using available evidence.

Staffing

People who use the service experience poor quality outcomes in this area.
`;
    assert.deepEqual(headlines(text, 'ncsc-csci-standard-scores'), [
      'Quality rating: good',
      'Choice of home: adequate',
      'Staffing: poor',
    ]);
  });

  it('a score of a standard is no number of stars, and a heading may have joined the sentence below it', () => {
    const text = `Example Lodge
Key inspection report

The quality rating for this service is 2 star. This means the people who use this service experience good outcomes.

Choice of Home

Quality in this outcome area is adequate. This judgement has been made using available evidence.

Staffing Quality in this outcome area is poor. This judgement has been made using available evidence.

Standard No
Score
7
3
9
2
`;
    assert.deepEqual(headlines(text, 'csci-quality-rating-2007'), [
      'Quality rating: good',
      'Choice of home: adequate',
      'Staffing: poor',
      'Standard 7: standard met',
      'Standard 9: standard almost met',
    ]);
  });

  it('a rating stands at the head of the line that says what a quality rating is', () => {
    const text = `Key inspection report
Name: Address: Example Lodge 1 High Street Northgate The quality rating for this care home is:
one star adequate service A quality rating is our assessment of how well a home is meeting the needs of people.
`;
    assert.deepEqual(headlines(text, 'csci-quality-rating-2007'), ['Quality rating: adequate']);
  });

  it('whether independent school standards are met is told in a row of two words', () => {
    const text = `Example School
Inspection report

Overall effectiveness                                    Good

The quality of education                                 Good

Does the school meet the independent
school standards?                                        No
`;
    assert.deepEqual(headlines(text, 'ofsted-eif-2019').slice(-1), [
      'Does the school meet the independent school standards?: not met',
    ]);
  });

  it('a school in Northern Ireland of before 2015 is judged in numbered sentences', () => {
    const text = `Example Primary School
Report of an inspection

3.  The quality of provision for learning

3.4 The quality of the arrangements for pastoral care in the school is very good.

3.6 The school has satisfactory arrangements in place for safeguarding children.
`;
    assert.deepEqual(headlines(text, 'eti-2010'), ['Pastoral care: very good', 'Safeguarding: satisfactory']);
  });

  it('a review of compliance says what it comes to', () => {
    const text = `Example House
Review of compliance

Our current overall judgement

Example House was not meeting one or more essential standards. Improvements are needed.
`;
    assert.deepEqual(headlines(text, 'cqc-compliance-2010'), [
      'Overall judgement: not meeting one or more essential standards',
    ]);
  });

  it('a standard that says when it is met says nothing of the school', () => {
    const text = `Example School

Part 1. Quality of education provided

The proprietor has not ensured that the standards in this part are met.

Annex. Independent school standards that the school does not meet

Part 1. Quality of education provided

3 The standard in this paragraph is met if the proprietor ensures that teaching enables pupils
to make progress.
`;
    const { judgements } = recognise(text, undefined, { framework: 'ofsted-independent-progress-monitoring' });
    assert.deepEqual(
      judgements.map(({ level }) => level?.label),
      ['not met'],
    );
  });

  it('an annual assessment of 2005 prints its scores in a column of final judgements', () => {
    const text = `Annual performance assessment 2005

Areas for judgement                                               Final judgements of
                                                                  inspectors

The contribution of the local authority's children's services
in maintaining and improving outcomes for children and                  3
young people

The contribution of the local authority's education services
in maintaining and improving outcomes for children and                  2
young people

The council's overall capacity to improve its services for
children and young people                                               4
`;
    assert.equal(headlines(text, 'ofsted-csci-apa-2005').length, 3);
    // What sentences below the outcomes say is no result of the list.
    const said =
      'Being healthy\n\nOutcomes in this area are generally good.\n\nStaying safe\n\nOverall, outcomes are just adequate.\n\n';
    const report = recognise(`${said}${text}`, undefined, { framework: 'ofsted-csci-apa-2005' });
    assert.deepEqual(
      report.judgements.filter(({ headline }) => !headline).map(({ areaId, level }) => [areaId, level?.label]),
      [
        ['being_healthy', 'good'],
        ['staying_safe', 'adequate'],
      ],
    );
  });

  it('a key whose rows open with the digits of grades judges nothing', () => {
    const text = `Annual performance assessment of services for children and young people

Being healthy                                Grade 3

Grade     Service descriptors                     Capacity to improve descriptors
4         A service that delivers well above      Outstanding / excellent
          minimum requirements for users
3         A service that consistently delivers above Good
          minimum requirements for users
2         A service that delivers only minimum    Adequate
          requirements for users
`;
    const { judgements } = recognise(text, undefined, { framework: 'ofsted-apa-2008' });
    assert.deepEqual([...new Set(judgements.map(({ area }) => area))], ['Being healthy']);
  });

  it('a care service inspection report is of the Care Inspectorate, not of the Audit Commission', () => {
    const text = `Care service inspection report

Example Court
Care Home Service Adults

We gave the service these grades

Quality of Care and Support               5       Very Good
Quality of Environment                    4       Good
Quality of Staffing                       4       Good
`;
    assert.equal(recognise(text).parts[0]?.detection?.framework.id, 'care-inspectorate-scotland');
  });
});
