import assert from 'node:assert/strict';
import { apply, moved, movedSpan } from './edits';

describe('edits of a slip', () => {
  const text = 'one two three';
  const edits = [
    { start: 0, end: 3, newText: 'seven' },
    { start: 8, end: 8, newText: 'or ' },
    { start: 8, end: 13, newText: '' },
  ];

  it('change the text in one go', () => {
    assert.equal(apply(text, edits), 'seven two or ');
  });

  it('move what stands behind them, and hold what they replace', () => {
    assert.equal(moved(4, edits), 6);
    assert.equal(moved(2, edits), 0);
    assert.equal(moved(2, edits, true), 5);
    assert.deepEqual(movedSpan({ start: 0, end: 3 }, edits), { start: 0, end: 5 });
    assert.deepEqual(movedSpan({ start: 8, end: 8 }, edits), { start: 10, end: 13 });
    assert.deepEqual(movedSpan({ start: 8, end: 13 }, edits), { start: 10, end: 13 });
  });
});
