import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('a code on a line of its own below a heading', () => {
  const report = (...key: string[]) =>
    ['Elm Road School', 'Inspection report', key.join('\n'), 'Achievement and standards', 'Grade: 2', 'It rises.'].join(
      '\n\n',
    );

  it('is a grade, and none where the next codes of the scale follow it', () => {
    const words = report('Key for inspection grades', 'Grade 1', 'Outstanding', 'Grade 2', 'Good', 'Grade 3', 'Fair');
    assert.deepEqual(awarded(words, 'ofsted-s5-2005'), ['achievement_and_standards: good']);
    const apart = [
      'What judgements mean',
      'Grade',
      'Judgement',
      'Grade 1',
      'Outstanding',
      'Grade 2',
      'Good',
      'Grade 3',
    ];
    assert.deepEqual(awarded(report(apart.join('\n\n')), 'ofsted-s5-2005'), ['achievement_and_standards: good']);
    const codes = report('Key for inspection grades', 'Grade 1', 'Grade 2', 'Grade 3');
    assert.deepEqual(awarded(codes, 'ofsted-s5-2005'), ['achievement_and_standards: good']);
  });
});

describe('the explanation of codes at the end of a report', () => {
  it('is no grade of its head, and a grade that has its word below it is one', () => {
    const key = ['Grade 1', 'Outstanding', 'Such a school provides very well.', 'Grade 2', 'Good', 'It serves well.'];
    const text = ['Elm Road School', 'Inspection report', 'Description', ...key].join('\n');
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), []);
    const graded = [
      'Achievement and standards',
      'Grade: 2',
      'Good',
      'Leadership and management',
      'Grade: 3',
      'It rises.',
    ];
    assert.deepEqual(awarded(['Elm Road School', 'Inspection report', ...graded].join('\n\n'), 'ofsted-s5-2005'), [
      'achievement_and_standards: good',
      'leadership_and_management: satisfactory',
    ]);
  });
});

describe('a digit right below the name of an area', () => {
  const rows = ['feel safe', 'adopt healthy lifestyles', 'contribute to the school and wider community'];
  const report = (digit: string, banner: string) =>
    `Elm Road School\n\nInspection report\n\nThe school's capacity for sustained improvement\n${digit}\n\nMain findings\n\nPupils work hard.\n\n${banner}\n\n${[
      ...rows.map((row) => `The extent to which pupils ${row}`),
      "Pupils' behaviour",
      'The use of assessment to support learning',
    ].join('\n2\n')}\n2\n\nPupils sing.\n`;
  const capacity = (text: string) =>
    awarded(text, 'ofsted-s5-2009').filter((each) => each.startsWith('capacity_to_improve'));
  const banner = 'These are the grades for pupils’ outcomes';

  it('is its grade in a text whose tables have theirs so', () => {
    assert.deepEqual(capacity(report('3', banner)), ['capacity_to_improve: satisfactory']);
  });

  it('is none at the end of a page, and none where nothing says that digits are grades', () => {
    assert.deepEqual(capacity(report('3\n\f', banner)), []);
    assert.deepEqual(capacity(report('3', 'What was found')), []);
    assert.deepEqual(capacity(report('9', banner)), []);
  });
});
