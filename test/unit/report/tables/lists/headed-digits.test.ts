import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const KEY = 'Grades: 1 is outstanding; 2 is good; 3 is satisfactory; 4 is inadequate';

const list = (subjects: string) => `Anyford College
Inspection report

${KEY}

Grade
Outcomes for learners

3

Quality of provision

2

Leadership and management

2

${subjects}

The college has three sites in the town.
`;

const RESULTS = [
  'outcomes_for_learners: satisfactory',
  'quality_of_provision: good',
  'leadership_and_management: good',
];

describe('names that no framework has below a list of results', () => {
  it('have the digits below them where a head says that these are grades', () => {
    for (const subjects of [
      'Subject areas\n\nGrade\n\nBoat building\n\n4\n\nFloristry and\nhorticulture\n\n1',
      // The head stands beside the first row.
      'Subject areas\n\nBoat building\n\nGrade\n4\n\nFloristry and\nhorticulture\n\n1',
    ])
      assert.deepEqual(
        awarded(list(subjects), 'fe-ofsted-2005'),
        [...RESULTS, 'boat_building: inadequate', 'floristry_and_horticulture: outstanding'],
        subjects,
      );
  });

  it('have none without such a head, or below the name of a group that has lost its own', () => {
    for (const subjects of [
      'Subject areas\n\nBoat building\n\n4\n\nFloristry and\nhorticulture\n\n1',
      'Grade\n\nSubject areas\n\nBoat building\n\n4\n\nFloristry\n\n1',
    ])
      assert.deepEqual(awarded(list(subjects), 'fe-ofsted-2005'), RESULTS, subjects);
  });
});

describe('digits below the names of areas, without a list above them', () => {
  const QUESTIONS = `Key Question

Inspection grade

1 How well do learners achieve?

2

2 How effective are teaching, training and assessment?

1

3 How well do the learning experiences meet the needs
and interests of learners?

3
`;
  const SCALE = `Grade 1 good with outstanding features
Grade 2 good features and no important shortcomings
Grade 3 good features outweigh shortcomings
${Array.from({ length: 90 }, (_, year) => `In ${String(1900 + year)} pupils came from the town.`).join('\n')}`;
  const read = (text: string) => awarded(`${text}\nThe school is in a valley.\n`, 'estyn-cif-2004');

  it('are their grades below a head that says so and a key', () => {
    assert.deepEqual(read(`${SCALE}\nTable of grades\n\n${QUESTIONS}`), [
      'key_question_1: good features and no important shortcomings',
      'key_question_2: good with outstanding features',
      'key_question_3: good features outweigh shortcomings',
    ]);
  });

  it('are none without the key, or with a name that is no area', () => {
    for (const text of [
      `Table of grades\n\n${QUESTIONS}`,
      `${SCALE}\n${QUESTIONS.replace('2 How effective are teaching, training and assessment?', 'Lessons seen')}`,
    ])
      assert.deepEqual(read(text), [], text);
  });
});
