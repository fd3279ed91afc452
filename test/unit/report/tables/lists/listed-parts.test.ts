import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

describe('grades beside lines that say for whom something is provided', () => {
  const text = (first: string, second: string) => `Anyford College
Further education and skills inspection report

Inspection dates                  13-17 May 2013

${first}
16-19 study programmes                                              Outstanding

  Learners make things of great beauty.

${second}
19+ Learning programmes
16-19 study programmes                                              Good
Apprenticeships

  Learners know their trade.
`;

  it('are of the subject right above, though the line is the name of an area elsewhere', () => {
    assert.deepEqual(awarded(text('Glass and ceramics', 'Plumbing'), 'fe-ofsted-2012'), [
      'glass_and_ceramics: outstanding',
      'plumbing: good',
    ]);
  });

  it('are of the area that the line names where it stands by itself', () => {
    const list = `Anyford College
Further education and skills inspection report

Inspection dates                  13-17 May 2019

Outcomes for learners                                               Good

16-19 study programmes                                              Outstanding

Apprenticeships                                                     Good
`;
    assert.deepEqual(awarded(list, 'fe-ofsted-2012'), [
      'outcomes_for_learners: good',
      'study_programmes: outstanding',
      'apprenticeships: good',
    ]);
  });
});
