import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const cells = [
  ['Teaching in:', 'Under 5', '5 - 7 years', '7 - 11 years'],
  ['English', 'Good', 'Poor', 'Very good'],
  ['Mathematics', 'Satisfactory', 'Good', 'Good'],
  ['Science', 'N/a', 'Satisfactory', 'Good'],
];

const given = [
  'Under 5 / teaching_of_english: good',
  '5-7 years / teaching_of_english: poor',
  '7-11 years / teaching_of_english: very good',
  'Under 5 / teaching_of_mathematics: satisfactory',
  '5-7 years / teaching_of_mathematics: good',
  '7-11 years / teaching_of_mathematics: good',
  '5-7 years / teaching_of_science: satisfactory',
  '7-11 years / teaching_of_science: good',
];

const text = (rows: string) => `Quality of teaching

${rows}

Other aspects of the school

Aspect\tComment
Attendance\tGood. It is above average.
Curriculum\tPoor. Too little time is given to science.
`;

describe('the head over the labels of a table of phases', () => {
  it('opens the names of all its rows', () => {
    const tabs = cells.map((row) => row.join('\t')).join('\n');
    const bars = cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
    const blanks = cells.map((row) => row.map((cell) => cell.padEnd(24)).join('')).join('\n');
    for (const rows of [tabs, bars, blanks])
      assert.deepEqual(awarded(text(rows), 'ofsted-s10'), [...given, 'attendance: good', 'curriculum: poor'], rows);
  });

  it('opens them where the columns were lost, and none of its phases is what the next list is of', () => {
    const rows = cells.flat().join('\n\n');
    assert.deepEqual(awarded(text(rows), 'ofsted-s10'), [...given, 'attendance: good', 'curriculum: poor']);
  });
});
