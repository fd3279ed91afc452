import * as assert from 'node:assert/strict';
import { isNearWord } from '../../../../server/src/rules/names/near-words';

describe('words with a slip of the keyboard', () => {
  const near: [string, string][] = [
    ['rowanbank', 'rowanbnak'],
    ['rowanbank', 'rowanban'],
    ['rowanbank', 'rowannbank'],
    ['rowanbank', 'rowenbenk'],
    ['rowanbank', 'orwanbank'],
    ['lane', 'lnae'],
    ['green', 'gren'],
    ['and', 'nad'],
    ['and', 'annd'],
    ['east', 'eat'],
    ['upon', 'upn'],
  ];
  for (const [a, b] of near)
    it(`takes '${b}' for '${a}'`, () => {
      assert.ok(isNearWord(a, b) && isNearWord(b, a));
    });

  const other: [string, string, string][] = [
    ['infant', 'infant', 'the same word'],
    ['infant', 'infants', 'another number'],
    ['hill', 'mill', 'another first letter'],
    ['northfield', 'southfield', 'another first letter'],
    ['manor', 'meadow', 'another word'],
    ['abbey', 'alley', 'two letters of a short word'],
    ['mary', 'mark', 'a letter of a short one'],
    ['new', 'now', 'a letter of a shorter one'],
    ['ann', 'anne', 'a letter more in a shorter one'],
    ['east', 'west', 'another first letter'],
    ['city', 'cite', 'a letter of a short one'],
    ['rowanbank', 'rowe', 'half of the word'],
  ];
  for (const [a, b, why] of other)
    it(`does not take '${b}' for '${a}': ${why}`, () => {
      assert.ok(!isNearWord(a, b));
    });
});
