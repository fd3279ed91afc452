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
    const codes = report('Key for inspection grades', 'Grade 1', 'Grade 2', 'Grade 3');
    assert.deepEqual(awarded(codes, 'ofsted-s5-2005'), ['achievement_and_standards: good']);
  });
});
