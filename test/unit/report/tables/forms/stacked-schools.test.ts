import assert from 'node:assert/strict';
import { awarded } from './support';

describe('stacks of a school’s grades', () => {
  const text = `Anyshire School
\fInspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

These are the grades for pupils' outcomes

Pupils' behaviour

2

The extent to which pupils develop workplace and other skills that will contribute to
their future economic well-being
Taking into account:
Pupils' attendance

3
1

The extent of pupils' spiritual, moral, social and cultural development

2

1
The grades for attainment and attendance are: 1 is high; 2 is above average; 3 is broadly average.
`;

  it('pass over what leads in to the parts of an area, and the number of a note', () => {
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), [
      'behaviour: good',
      'workplace_skills: satisfactory',
      'attendance: high',
      'spiritual_development: good',
    ]);
  });

  it('are not read where a digit more stands below them than there are names', () => {
    const read = awarded(text.replace('\n3\n1\n', '\n3\n1\n4\n'), 'ofsted-s5-2009');
    assert.ok(!read.some((said) => said.includes('attendance') || said.includes('workplace')));
  });

  it('begin below the heading of a group of questions, which has no grade of its own', () => {
    const group = (above: string) => `Anyshire School

Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate
${above}
How effective are teaching and learning in meeting the full range of the
learners' needs?
How well do the curriculum and other activities meet the range of needs
and interests of learners?
How well are learners cared for, guided and supported?

3
1
2
`;
    const read = ['teaching: satisfactory', 'curriculum: outstanding', 'care: good'];
    assert.deepEqual(awarded(group('\nThe quality of provision'), 'ofsted-s5-2005'), read);
    assert.deepEqual(awarded(group('\nOverall effectiveness'), 'ofsted-s5-2005'), []);
  });

  it('leave the grades that stand by themselves below their names', () => {
    const pairs = [
      ["Pupils' behaviour", '2'],
      ['The extent to which pupils feel safe', '1'],
      ['The extent to which pupils adopt healthy lifestyles', '3'],
      ['The extent to which pupils contribute to the school and wider community', '2'],
      ["The extent of pupils' spiritual, moral, social and cultural development", '1'],
    ].map((pair) => pair.join('\n\n'));
    const school = `Anyshire School
Inspection report

Inspection judgements
Overall effectiveness: how good is the school?

2

The school's capacity for sustained improvement

3

Main findings
Children are glad to come, and staff know them well.

Outcomes for individuals and groups of pupils

1

Children learn to ask for what they need.

These are the grades for pupils' outcomes

The quality of teaching
The use of assessment to support learning

1
3

${pairs.join('\n\n')}

How we judge
Grade 1 Outstanding What is done is of the best.
Grade 2 Good What is done meets the needs of all.
Grade 3 Satisfactory What is done is as it should be.
Grade 4 Inadequate What is done must change.
`;
    const read = awarded(school, 'ofsted-s5-2009');
    for (const said of ['overall_effectiveness: good', 'capacity_to_improve: satisfactory', 'outcomes: outstanding'])
      assert.ok(read.includes(said), `${said} in ${read.join()}`);
  });
});

describe('stacks of names and grades, of which one is of the inspection before', () => {
  const text = (...grades: string[]) => `Elm Grove School
12 Elm Grove, Anytown AB1 2CD

Inspection dates

5\u20137 February 2019

Overall effectiveness
Quality of teaching, learning and assessment
Outcomes for pupils
Overall effectiveness at previous inspection

${grades.join('\n\n')}

Summary of key findings for parents and pupils

Pupils read well.
`;

  it('award the others, and cite that one', () => {
    assert.deepEqual(awarded(text('Good', 'Outstanding', 'Good', 'Requires improvement'), 'ofsted-cif-2015'), [
      'overall_effectiveness: good',
      'teaching_learning_assessment: outstanding',
      'outcomes: good',
    ]);
  });

  it('are not read where a grade is missing', () => {
    assert.deepEqual(awarded(text('Good', 'Outstanding', 'Requires improvement'), 'ofsted-cif-2015'), []);
  });
});
