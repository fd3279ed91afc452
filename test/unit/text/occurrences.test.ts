import assert from 'node:assert/strict';
import fc from 'fast-check';
import { occurrencesOf } from '../../../server/src/text/occurrences';

describe('finding a phrase in a text', () => {
  it('finds every place, the first and the last characters among them', () => {
    assert.deepEqual(occurrencesOf('rated, operated, underrated', 'rated'), [0, 10, 22]);
  });

  it('finds phrases that begin with blanks', () => {
    assert.deepEqual(occurrencesOf('Who   Action\n  Action   Action', '   Action'), [3, 21]);
  });

  it('finds nothing where only the rarest letters are', () => {
    assert.deepEqual(occurrencesOf('inspection', 'inspector'), []);
  });

  it('finds what looking for the phrase itself would find', () => {
    const letters = (most: number) =>
      fc
        .array(fc.constantFrom('a', 'b', ' ', 'Q', 'e'), { minLength: 1, maxLength: most })
        .map((list) => list.join(''));
    fc.assert(
      fc.property(letters(60), letters(4), (text, phrase) => {
        const places = Array.from({ length: text.length }, (_, at) => at);
        const expected = places.filter((at) => text.startsWith(phrase, at));
        assert.deepEqual(occurrencesOf(text, phrase), expected);
      }),
    );
  });
});
