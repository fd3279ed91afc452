import assert from 'node:assert/strict';
import { alternationOf } from '../../../server/src/vocabulary/alternation';

const matched = (phrases: string[], text: string) => new RegExp(alternationOf(phrases)).exec(text)?.[0] ?? null;

describe('the pattern of many phrases', () => {
  const grades = ['good', 'good with outstanding features', 'outstanding', 'met (no shortfalls)', 'inadequate'];

  it('matches each of the phrases', () => {
    for (const grade of grades) assert.equal(matched(grades, `it is ${grade} overall`), grade);
  });

  it('matches the longest phrase, in whatever order they are given', () => {
    const text = 'good with outstanding features';
    assert.equal(matched(grades, text), text);
    assert.equal(matched([...grades].reverse(), text), text);
  });

  it('falls back to a shorter phrase where a longer one breaks off', () => {
    assert.equal(matched(grades, 'good with a few exceptions'), 'good');
  });

  it('takes any white space for a blank of a phrase', () => {
    assert.equal(matched(grades, 'good\n  with outstanding features'), 'good\n  with outstanding features');
  });

  it('is one group, whatever stands around it', () => {
    const pattern = new RegExp(`^is ${alternationOf(['poor', 'weak'])}!$`);
    assert.ok(pattern.test('is weak!'));
    assert.ok(!pattern.test('weak!'));
  });

  it('matches nothing where there are no phrases', () => {
    assert.equal(matched([], 'anything'), null);
  });
});
