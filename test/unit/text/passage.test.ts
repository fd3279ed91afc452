import assert from 'node:assert/strict';
import { Passage } from '../../../server/src/text/passage';

describe('a passage', () => {
  it('gives spans of its text alone, where a range takes in the blank that stands for its end', () => {
    const text = 'Keeping children\nand';
    const passage = new Passage(
      text,
      [
        { start: 0, end: 16 },
        { start: 17, end: 20 },
      ],
      100,
    );
    const { start, end } = passage.span(0, passage.folded.length);
    assert.equal(text.slice(start), text);
    assert.equal(end, text.length);
  });
});
