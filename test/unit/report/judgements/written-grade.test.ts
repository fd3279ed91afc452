import assert from 'node:assert/strict';
import { readGrade } from '../../../../server/src/report/judgements/written-grade';
import { LevelLexicon } from '../../../../server/src/vocabulary/levels';
import { fourLevels, span } from '../../support/build';

/** The code and the label that a grade is read as, as they stand in it. */
function halves(printed: string): (string | undefined)[] {
  const text = `Staying safe  ${printed}`;
  const at = span(text, printed);
  const coded = readGrade(text, fourLevels, new LevelLexicon(fourLevels.levels), [at], printed)?.coded;
  return [coded?.code, coded?.label].map((half) => half && text.slice(half.start, half.end));
}

describe('a grade of a code and its label', () => {
  it('has each of them by itself, whatever parts them', () => {
    for (const printed of ['2 - Good', '2 – Good', '2. Good', '2 Good', '2: Good', 'Grade 2 (Good)']) {
      assert.deepEqual(halves(printed), ['2', 'Good'], printed);
    }
    for (const printed of ['Good grade 2', 'Good-2', 'Good – 2'])
      assert.deepEqual(halves(printed), ['2', 'Good'], printed);
  });

  it('has both where they name different levels', () => {
    assert.deepEqual(halves('3 - Good'), ['3', 'Good']);
    assert.deepEqual(halves('Good-3'), ['3', 'Good']);
  });
});
