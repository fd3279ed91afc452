import * as assert from 'node:assert/strict';
import { OutputError, writeWhole } from '../../../../server/src/cli/output/standard-output';

describe('writing a whole output', () => {
  it('goes on where a file took a part', () => {
    let taken = '';
    writeWhole(7, 'a line of \u20ac 12\n', (_, bytes, at) => {
      const piece = bytes.subarray(at, at + 4);
      taken += Buffer.from(piece).toString('latin1');
      return piece.length;
    });
    assert.equal(Buffer.from(taken, 'latin1').toString(), 'a line of \u20ac 12\n');
  });

  it('says that the disk is full, and ends where nothing more is taken', () => {
    const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' });
    const parts = [3];
    assert.throws(() => {
      writeWhole(7, 'a line', () => {
        const part = parts.pop();
        if (part === undefined) throw full;
        return part;
      });
    }, new OutputError(full));
    assert.equal(new OutputError(full).message, 'the output could not be written: the disk is full');
    assert.throws(() => {
      writeWhole(7, 'a line', () => 0);
    }, OutputError);
  });
});
