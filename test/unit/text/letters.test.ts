import { strict as assert } from 'node:assert';
import { mayBeOneOf } from '../../../server/src/text/letters';

suite('Letters', () => {
  test('one character tells that nothing begins there, whatever its capitals', () => {
    const mayOpen = mayBeOneOf('sg');
    assert.deepEqual(
      ['standard', 'Grade', 'Outcome', '12 grades'].map((text) => mayOpen(text, 0)),
      [true, true, false, false],
    );
  });

  test('what folding takes away, and the end of a text, leave it open', () => {
    const mayOpen = mayBeOneOf('s');
    for (const text of ['<b>Standard', '\u200bStandard', '“Standard', '']) assert.ok(mayOpen(text, 0), text);
  });
});
