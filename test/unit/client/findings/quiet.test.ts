import * as assert from 'node:assert/strict';
import { showable, type CaretPosition, type Quietable } from '../../../../client/src/findings/quiet';

const at = (line: number, character: number): CaretPosition => ({ line, character });

/** A finding from one character of a line to another, or to the end of a later line. */
function finding(message: string, line: number, start = 4, end = 8, last = line): Quietable {
  return { message, code: { value: 'grade-mismatch' }, range: { start: at(line, start), end: at(last, end) } };
}

const there = finding('elsewhere', 20);

describe('what is shown while somebody types', () => {
  it('is all where nobody types', () => {
    const found = [finding('here', 3), there];
    assert.deepEqual(showable(found, [], []), found);
  });

  it('is not what is new at a caret', () => {
    const here = finding('here', 3);
    assert.deepEqual(showable([here, there], [], [at(3, 6)]), [there]);
    assert.deepEqual(showable([here, there], [], [at(3, 40)]), [there], 'elsewhere on the line');
    assert.deepEqual(showable([here, there], [], [at(9, 0), at(3, 8)]), [there], 'at any caret');
    assert.deepEqual(showable([here, there], [], [at(4, 0)]), [here, there], 'once the caret has left');
  });

  it('is what stands far away on a long line', () => {
    const far = finding('far', 3, 1000, 1010);
    assert.deepEqual(showable([far], [], [at(3, 10)]), [far]);
    assert.deepEqual(showable([far], [], [at(3, 1020)]), []);
    assert.deepEqual(showable([far], [], [at(3, 2000)]), [far]);
  });

  it('is not what runs over several lines with a caret in them', () => {
    const long = finding('long', 3, 4, 8, 6);
    for (const line of [3, 4, 5, 6]) assert.deepEqual(showable([long], [], [at(line, 5)]), []);
    assert.deepEqual(showable([long], [], [at(7, 0)]), [long]);
    assert.deepEqual(showable([long], [], [at(5, 900)]), [], 'in the middle of it');
  });

  it('is what was shown before, wherever it has moved to and whatever line it points at', () => {
    const before = finding("'Safety' is good here, but adequate in the table on line 42.", 3);
    const after = finding("'Safety' is good here, but adequate in the table on line 43.", 4);
    assert.deepEqual(showable([after], [before], [at(4, 6)]), [after]);
  });

  it('is no second one of a kind that was shown once', () => {
    const first = finding('the same', 3);
    const second = finding('the same', 4);
    assert.deepEqual(showable([first, second], [first], [at(4, 6)]), [first]);
    assert.deepEqual(showable([second], [finding('another', 4)], [at(4, 6)]), []);
  });
});
