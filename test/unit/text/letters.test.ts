import assert from 'node:assert/strict';
import { mayBeOneOf } from '../../../server/src/text/letters';

describe('looking at one character', () => {
  it('one character tells that nothing begins there, whatever its capitals', () => {
    const mayOpen = mayBeOneOf('sg');
    assert.deepEqual(
      ['standard', 'Grade', 'Outcome', '12 grades'].map((text) => mayOpen(text, 0)),
      [true, true, false, false],
    );
  });

  it('what folding takes away, and the end of a text, leave it open', () => {
    const mayOpen = mayBeOneOf('s');
    for (const text of ['<b>Standard', '\u200bStandard', '“Standard', '']) assert.ok(mayOpen(text, 0), text);
  });
});
