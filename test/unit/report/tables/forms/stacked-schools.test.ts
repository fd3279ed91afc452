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
});
