import assert from 'node:assert/strict';
import { awarded } from './support';

const KEY = `Key to scores

4 - Well above minimum requirements - performing strongly
3 - Consistently above minimum requirements - performing well
2 - At only minimum requirements - adequate performance
1 - Below minimum requirements - inadequate performance
`;

const page = (rows: string, key = KEY) => `CPA - The Harder Test
Example City Council

Scores by assessment

${rows}

${key}`;

describe('scores that lost their columns', () => {
  const rows = `Corporate assessment (2006)
4
The corporate assessment looks at how the council is run.

Service assessments

Culture
2

Housing
1`;

  it('are read below their names, with remarks between them, where a key explains them', () => {
    assert.deepEqual(awarded(page(rows), 'ac-cpa-2005'), [
      'corporate_assessment: performing strongly',
      'culture: adequate performance',
      'housing: inadequate performance',
    ]);
  });

  it('are read behind their names where the head says out of how many they are', () => {
    const paper = `Corporate assessment of Example Council

Theme Score (out of 4)
Ambition 4
Capacity 2
Performance management 3
`;
    assert.deepEqual(awarded(paper, 'ac-cpa-2005'), [
      'ambition: performing strongly',
      'capacity: adequate performance',
      'performance_management: performing well',
    ]);
  });

  it('are none where nothing says what the digits mean, or they are of no area', () => {
    assert.deepEqual(awarded(page(rows, ''), 'ac-cpa-2005'), []);
    const contents = page(rows).replace('Scores by assessment', 'Contents');
    assert.deepEqual(awarded(contents, 'ac-cpa-2005'), []);
    const few = page('Culture\n2\n\nPeople came to the library\n3\n\nHousing\n1');
    assert.deepEqual(awarded(few, 'ac-cpa-2005'), []);
  });
});

describe('scores in a column amid others', () => {
  const rows = `Headline questions              Theme                      Score*     Weighted score

What is the Council trying      Ambition                     4              8
to achieve?                     Prioritisation               3              6

What can it do?                 Performance                  2              4
                                management

Overall corporate assessment                                 3
score
`;

  it('are read beside their names, not the sums to their right', () => {
    assert.deepEqual(awarded(page(rows).replace('Scores by assessment', 'Summary'), 'ac-cpa-2005'), [
      'ambition: performing strongly',
      'prioritisation: performing well',
      'performance_management: adequate performance',
      'corporate_assessment: performing well',
    ]);
  });

  it('are none where nothing explains them', () => {
    assert.deepEqual(awarded(page(rows, '').replace('Scores by assessment', 'Summary'), 'ac-cpa-2005'), []);
  });
});
