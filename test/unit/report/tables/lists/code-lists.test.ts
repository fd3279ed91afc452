import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const KEY = `Inspection grades are based on a provider's performance:

1: Outstanding
2: Good
3: Requires improvement
4: Inadequate
`;

const HEADS = ['Overall', '16-18 Learning\nprogrammes', '19+ Learning programmes', 'Apprenticeships'];

const record = (heads: readonly string[]) => `${KEY}
${heads.join('\n\n')}

Overall effectiveness

3
n/a
2
1

The quality of teaching, learning and
assessment

3 4 2 1
`;

describe('digits of several columns that were read row by row', () => {
  it('are each of the head in its place', () => {
    assert.deepEqual(awarded(record(HEADS), 'fe-ofsted-2012'), [
      'overall_effectiveness: requires improvement',
      '19+ Learning programmes / overall_effectiveness: good',
      'Apprenticeships / overall_effectiveness: outstanding',
      'quality_of_teaching_learning_and_assessment: requires improvement',
      '16-18 Learning programmes / quality_of_teaching_learning_and_assessment: inadequate',
      '19+ Learning programmes / quality_of_teaching_learning_and_assessment: good',
      'Apprenticeships / quality_of_teaching_learning_and_assessment: outstanding',
    ]);
  });

  it('are of none where a head is missing', () => {
    assert.deepEqual(awarded(record(HEADS.slice(0, 3)), 'fe-ofsted-2012'), []);
  });

  it('are of no head that names what is judged as a whole, and stands over the rows', () => {
    const text = `${KEY}
Overall

Overall effectiveness

The quality of teaching, learning and
assessment

3
2

Outcomes for learners

3
4
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), []);
  });

  it('may stand below numbers of people, which tell how many columns there are', () => {
    const counts = (numbers: readonly string[]) =>
      record(['Overall', '14-16', '16-18\nLearner\nresponsive', 'Employer\nresponsive']).replace(
        'Overall effectiveness',
        `Approximate number of learners\nFull-time learners\nPart-time learners\n\n${numbers.join('\n\n')}\n\nOverall effectiveness`,
      );
    const all = ['1,240\n902', '0\n41', '1,240\n310', '0\n551'];
    assert.deepEqual(awarded(counts(all), 'fe-ofsted-2012').slice(0, 4), [
      'overall_effectiveness: requires improvement',
      '16-18 Learner responsive / overall_effectiveness: good',
      'Employer responsive / overall_effectiveness: outstanding',
      'quality_of_teaching_learning_and_assessment: requires improvement',
    ]);
    assert.deepEqual(awarded(counts(all.slice(1)), 'fe-ofsted-2012'), []);
  });

  it('are of the whole where one stands alone', () => {
    const text = `${record(HEADS)}\nOutcomes for learners\n4\n`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012').slice(-1), ['outcomes_for_learners: inadequate']);
  });

  it('are of a school and its sixth form, one digit alone of the school, and of no head below another key', () => {
    const text = `Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate

School
Overall

16-19

The effectiveness of the school's self-evaluation
2
3

The behaviour of learners
1

How well do learners achieve?
2
2

Grade 1 - Outstanding; Grade 2 - Good; Grade 3 - Satisfactory; Grade 4 - Inadequate.

The quality of provision
How well are learners cared for, guided and supported?
3
1
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2005'), [
      'self_evaluation: good',
      '16-19 / self_evaluation: satisfactory',
      'behaviour: outstanding',
      'achievement_and_standards: good',
      '16-19 / achievement_and_standards: good',
      'care: satisfactory',
      '16-19 / care: outstanding',
    ]);
  });

  it('are grades of subjects below a head that says what was graded', () => {
    const text = `${KEY}
Subject areas graded for the quality of teaching, learning and assessment

Grade

Boat building
4

Floristry and
horticulture
2

Type of provider

General further education college
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), [
      'boat_building: inadequate',
      'floristry_and_horticulture: good',
    ]);
  });
});

describe('grades in words below heads that a line introduces', () => {
  const text = (grades: string) => `TEACHING AND LEARNING

Teaching of pupils in:
Reception
Years 1 - 2
Years 3 - 6
Quality of teaching
${grades}

Inspectors saw sixty lessons.
`;

  it('are each of the head in its place', () => {
    assert.deepEqual(awarded(text('Satisfactory\nVery good\nGood'), 'ofsted-s10'), [
      'Reception / teaching: satisfactory',
      'Years 1 - 2 / teaching: very good',
      'Years 3 - 6 / teaching: good',
    ]);
  });

  it('are of none where one is missing', () => {
    assert.deepEqual(awarded(text('Satisfactory\nVery good'), 'ofsted-s10'), []);
  });

  it('are each of the head that goes on with that line in a small letter', () => {
    const lessons = (grades: string) =>
      `Teaching of pupils:\n\nin the nursery\n\nin infant classes\n\nin junior classes\n\nLessons seen overall\n\n${grades}\n`;
    assert.deepEqual(awarded(lessons('good\n\nvery good\n\nsatisfactory'), 'ofsted-s10'), [
      'in the nursery / teaching: good',
      'in infant classes / teaching: very good',
      'in junior classes / teaching: satisfactory',
    ]);
    const mixed = lessons('good\n\nvery good\n\nsatisfactory').replace('in junior', 'Junior');
    assert.ok(!awarded(mixed, 'ofsted-s10').some((grade) => grade.includes('/')));
    const lost = lessons('good\n\nvery good');
    assert.ok(!awarded(lost, 'ofsted-s10').some((grade) => grade.includes('/')));
  });
});

describe('grades below lines that say for whom something is provided', () => {
  const expected = ['boat_building: requires improvement', 'floristry: outstanding'];

  it('are of the name above those lines, and of no area that one of them names', () => {
    const text = `Boat building

Learning programmes for 16-18
Apprenticeships

Requires improvement

Teaching is dull.

Floristry

Learning programmes for 19+

Outstanding
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), expected);
  });

  it('are so in a column as well', () => {
    const text = `Boat building

Learning programmes for 16-18
Apprenticeships                                                    Requires improvement

   Teaching is dull.

Floristry

Learning programmes for 19+                                        Outstanding
Community learning
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), expected);
  });

  const FAR = ' '.repeat(80);
  const AMID = `Anyford College

Quality of teaching, learning and assessment                                        Good

 Boat building
${FAR}Requires
 Apprenticeships
${FAR}improvement
 19+ learning programmes

    Teaching, learning and assessment require improvement.

 Floristry
${FAR}Outstanding
 16-19 study programmes

    Teaching is lively.
`;

  it('are so where the grade stands amid the lines, and the chapters below are on those names', () => {
    assert.deepEqual(awarded(AMID, 'fe-ofsted-2012'), [
      'quality_of_teaching_learning_and_assessment: good',
      ...expected,
    ]);
  });

  it('are of no name below a grade that stands between it and another one', () => {
    const text = `Anyford College\n\n Boat building\n${FAR}Good\n Apprenticeships\n Evening classes\n\n    Boats are sound.\n`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), []);
  });
});
