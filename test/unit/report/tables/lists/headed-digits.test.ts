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
