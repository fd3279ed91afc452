import * as assert from 'node:assert/strict';
import { toOffset, toPosition, toRange } from '../../../server/src/features/positions';
import { LineTable } from '../../../server/src/text/lines';

const lines = new LineTable('ab\r\nc😀d\rlast\n');

describe('positions', () => {
  it('count lines and UTF-16 columns from 0, after LF, CRLF and CR', () => {
    assert.deepEqual(toPosition(lines, 0), { line: 0, character: 0 });
    assert.deepEqual(toPosition(lines, 4), { line: 1, character: 0 });
    assert.deepEqual(toPosition(lines, 7), { line: 1, character: 3 });
    assert.deepEqual(toPosition(lines, 9), { line: 2, character: 0 });
    assert.deepEqual(toPosition(lines, 14), { line: 3, character: 0 });
  });

  it('inside a line break are the end of the line', () => {
    assert.deepEqual(toPosition(lines, 3), { line: 0, character: 2 });
  });

  it('of a span are a range', () => {
    assert.deepEqual(toRange(lines, { start: 5, end: 7 }), {
      start: { line: 1, character: 1 },
      end: { line: 1, character: 3 },
    });
  });

  it('lead back to their offsets', () => {
    for (const offset of [0, 1, 2, 4, 5, 7, 8, 9, 13, 14]) {
      assert.equal(toOffset(lines, toPosition(lines, offset)), offset);
    }
  });

  it('outside the text are the nearest place in it', () => {
    assert.equal(toOffset(lines, { line: 0, character: 99 }), 2);
    assert.equal(toOffset(lines, { line: 99, character: 0 }), 14);
    assert.equal(toOffset(lines, { line: -1, character: 5 }), 0);
    assert.equal(toOffset(lines, { line: 1, character: -5 }), 4);
  });
});
