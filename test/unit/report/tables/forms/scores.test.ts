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

describe('the score of the whole in a column beside those of themes', () => {
  const rows = (beside: string) => `Headline questions              Theme                        Score*      Overall
                                                                         score**

What is the Council trying      Ambition                     4
to achieve?                     Prioritisation               2

What can it do?                 Capacity                     2           ${beside}

What has been achieved?         Sustainable communities and  3
                                transport

                                Older people                 1
`;
  const summary = (beside: string) => page(rows(beside)).replace('Scores by assessment', 'Summary');
  const themes = [
    'ambition: performing strongly',
    'prioritisation: adequate performance',
    'capacity: adequate performance',
    'sustainable_communities_and_transport: performing well',
    'older_people: inadequate performance',
  ];

  it('is that of the area which heads the column, whatever line it stands on', () => {
    const whole = 'corporate_assessment: performing well';
    assert.deepEqual(awarded(summary('3'), 'ac-cpa-2005').sort(), [...themes, whole].sort());
  });

  it('is none where the column has none, more than one, or something else', () => {
    assert.deepEqual(awarded(summary(''), 'ac-cpa-2005'), themes);
    assert.deepEqual(awarded(summary('15'), 'ac-cpa-2005'), themes);
    const twice = summary('3').replace(/(Older people {17}1)/, '$1           2');
    assert.deepEqual(awarded(twice, 'ac-cpa-2005'), themes);
  });
});

describe('grades on the lines below the names of areas, under a head that names them', () => {
  const letter = (head: string) => `Annual performance assessment of services for children and young people
Example Borough Council

Assessment judgement area

${head}

Being healthy
2
Staying safe
4
Capacity to improve, including the
management of services for children
and young people
3

Inspectors make judgements based on the following scale
4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate
`;

  it('are read, names wrapped over lines too', () => {
    assert.deepEqual(awarded(letter('APA grade'), 'ofsted-apa-2007'), [
      'being_healthy: adequate',
      'staying_safe: outstanding',
      'capacity_to_improve: good',
    ]);
  });

  it('are none where the head does not say that grades follow', () => {
    assert.deepEqual(awarded(letter('Page'), 'ofsted-apa-2007'), []);
  });

  const columns = (heads: string) =>
    letter(`Grades\n\n4: outstanding; 3: good; 2: adequate; 1: inadequate\n\n${heads}`)
      .replace(/healthy\n2/, 'healthy\n2\n3')
      .replace(/safe\n4/, 'safe\n4\n1');

  it('are those of the first of several columns where it is headed as that of the whole', () => {
    assert.deepEqual(awarded(columns('Local services\noverall\n\nHealth\nservices'), 'ofsted-apa-2007'), [
      'being_healthy: adequate',
      'staying_safe: outstanding',
      'capacity_to_improve: good',
    ]);
    const read = awarded(columns('Council\nservices\n\nHealth\nservices'), 'ofsted-apa-2007');
    assert.ok(!read.some((grade) => /healthy|safe/.test(grade)), read.join('\n'));
  });
});
