import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { checkReport } from '../../../../../server/src/rules/registry';
import { awarded } from '../forms/support';

const row = (name: string, grade = '') => `${name.padEnd(60)}${grade}`.trimEnd();

/** A college whose subjects stand above the programmes that they are taught on. */
const college = (between: string) =>
  [
    'Elmford College',
    'Inspection report',
    '',
    'Joinery',
    row('16-19 study programmes', 'Inadequate'),
    'Apprenticeships',
    `${between}Learners wait for tools.${between}`,
    'Beauty therapy',
    row('16-19 study programmes', 'Good'),
    `${between}Salons are busy.${between}`,
    'Pottery',
    row('16-19 study programmes', 'Outstanding'),
    row('19+ Learning programmes'),
    `${between}Teachers are makers.`,
    '',
  ].join('\n');

describe('programmes below the name of a subject', () => {
  it('have its grade beside one of them, though a programme may be an area elsewhere', () => {
    for (const between of ['\n', '']) {
      const found = awarded(college(between), 'fe-ofsted-2012');
      assert.deepEqual(found, ['joinery: inadequate', 'beauty_therapy: good', 'pottery: outstanding'], between);
    }
  });

  it('have it behind dots on a line of its own', () => {
    const text = college('\n').replace(/( programmes) {3,}(Good)/, '$1\n........ $2');
    assert.deepEqual(awarded(text, 'fe-ofsted-2012')[1], 'beauty_therapy: good');
  });

  it('have grades of their own where each line has one', () => {
    const rows = [row('16-19 study programmes', 'Good'), row('Apprenticeships', 'Inadequate')];
    const text = ['Elmford College', 'Inspection report', '', 'Types of provision', ...rows, ''].join('\n');
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), ['study_programmes: good', 'apprenticeships: inadequate']);
  });
});

describe('headings that give one area more grades than a slip can', () => {
  it('contradict nothing', () => {
    const chapter = (grade: string) => `Outcomes for learners: ${grade}\n\nLearners are proud of what they make.\n\n`;
    const found = (...grades: string[]) =>
      checkReport(
        recognise(`Elmford College\nInspection report\n\n${grades.map(chapter).join('')}`, undefined, {
          framework: 'fe-ofsted-2012',
        }),
      ).filter(({ rule }) => rule === 'grade-mismatch').length;
    assert.equal(found('Good', 'Good', 'Inadequate'), 1);
    assert.equal(found('Good', 'Outstanding', 'Inadequate'), 0);
  });
});

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
