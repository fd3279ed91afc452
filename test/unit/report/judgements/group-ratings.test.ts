import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { awarded } from '../tables/forms/support';

describe('what a report says of groups and indicators', () => {
  it('is a result of a practice for each group of people, whatever words the name has', () => {
    const text = `Overall summary

Older people
The practice is rated as good for the care of older people.

People whose circumstances may make them vulnerable
The practice is rated as outstanding for the care of people whose circumstances may make them vulnerable.

Working age people (including those recently retired and students)
The practice is rated as inadequate for the care of working-age people (including those recently retired and students).
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014'), [
      'older_people: good',
      'people_whose_circumstances_may_make_them_vulnerable: outstanding',
      'working_age_people_including_those_recently_retired_and_students: inadequate',
    ]);
  });

  it('stands below a numbered indicator as a code with its label', () => {
    const text = `How well do we support people's wellbeing?

4 - Good

1.3 People's health and wellbeing benefits from their care and support

5 - Very Good
`;
    assert.deepEqual(awarded(text, 'care-inspectorate-scotland'), [
      'wellbeing: good',
      'people_s_health_and_wellbeing_benefits_from_their_care_and_support: very good',
    ]);
  });

  it('is the result of the whole in a line of its own rather than in a foreword', () => {
    const text = `Foreword

Overall, Anyshire PDU is rated as requires improvement. We found a committed team.

Ratings

 Overall rating                    Requires improvement

 1.1    Leadership                                                                Good
 1.2    Staff                                                                     Inadequate
 1.3    Services                                                                  Good
`;
    const report = recognise(text, undefined, { framework: 'hmiprob-2018' });
    const whole = report.judgements.filter(({ areaId, headline }) => areaId === 'overall' && headline);
    assert.deepEqual(
      whole.map(({ start }) => report.lines.at(start) + 1),
      [7],
    );
  });

  it('is said of children in a nursery as of pupils in a school', () => {
    const text = `Inspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

Children's behaviour                                                                     1
The extent to which children feel safe                                                   2
The quality of learning for students with special educational needs and/or disabilities and
their progress                                                                           3
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), [
      'behaviour: outstanding',
      'feel_safe: good',
      'progress_of_some: satisfactory',
    ]);
  });

  it('is the outcome against a test, before or behind what names the test', () => {
    const text = `Safety

Levels of violence were high. Outcomes for prisoners against this healthy prison test were not
sufficiently good.

Respect

Outcomes for prisoners were reasonably good against this healthy prison test.
`;
    assert.deepEqual(awarded(text, 'hmip-healthy-establishment'), [
      'safety: not sufficiently good',
      'respect: reasonably good',
    ]);
  });

  it('is none of what is judged on words of its own, whose name stands above it', () => {
    const text = `Report on an unannounced inspection of HMP Example

Purposeful activity

S15 Time out of cell was limited.

Leadership and management of education, skills and work

Outcomes for prisoners were poor against this healthy prison test.
`;
    assert.deepEqual(awarded(text, 'hmip-healthy-establishment'), []);
  });

  it('has the words of its own year: a college’s third grade of 2010 is satisfactory', () => {
    const text = `Anyford College
Inspection report

Unique reference number:           100001
Name of lead inspector:            Pat Example HMI
Last day of inspection:            26 November 2010
Type of provider:                  General further education college

Information about the provider

Anyford College is a general further education college.

Summary report

Grades: 1 is outstanding; 2 is good; 3 is satisfactory; 4 is inadequate

Overall effectiveness of provision                                               Grade 2

                                                                                 Grade

Outcomes for learners                                                               2

Quality of provision                                                                3

     Safeguarding                                                                   1
`;
    const report = recognise(text);
    assert.equal(report.parts[0]?.detection?.framework.id, 'fe-ofsted-2005');
    assert.deepEqual(
      report.judgements.map(({ level }) => level?.label),
      ['good', 'good', 'satisfactory', 'outstanding'],
    );
  });

  it('is cited of other schools that a table numbers, though a converter parted one number from its name', () => {
    const text = `University of Anyshire
Initial teacher education inspection report

Placement schools

Name\tITE phase\tCurrent grade
First Primary  118999\tPrimary\tGood
Second Academy\tSecondary\tOutstanding
Third School  118777\tSecondary\tRequires improvement
`;
    assert.deepEqual(awarded(text, 'ofsted-ite-2020'), []);
  });
});
