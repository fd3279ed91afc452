import assert from 'node:assert/strict';
import { matchesAbout, matchesFrom } from '../../../server/src/text/matches';

describe('matches about a sign', () => {
  const text = '(1) good (2) poor(3) weak (4)';

  it('matches about a sign are those that the expression finds', () => {
    const about = matchesAbout(text, / \((\d)\)/y, '(', 1, 0).map(({ index, 1: digit }) => [index, digit]);
    const all = [...matchesFrom(text, / \((\d)\)/g, 0)].map(({ index, 1: digit }) => [index, digit]);
    assert.deepEqual(about, all);
    assert.deepEqual(about, [
      [8, '2'],
      [25, '4'],
    ]);
  });

  it('what begins before the window is none of it', () => {
    assert.deepEqual(
      matchesAbout(text, / \(\d\)/y, '(', 1, 9).map(({ index }) => index),
      [25],
    );
  });
});
