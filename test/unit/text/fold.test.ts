import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clean, fold, foldName, nameOf, tidy } from '../../../server/src/text/fold';
import { Passage } from '../../../server/src/text/passage';

describe('folding', () => {
  const forms: [string, string][] = [
    ['Overall effectiveness', 'overall effectiveness'],
    ['  Overall \t effectiveness \n', 'overall effectiveness'],
    ['Children\u2019s \u201cservices\u201d \u2013 overall', 'children\'s "services" - overall'],
    ['Children`s, children\u00b4s, children\u2032s', "children's, children's, children's"],
    ['Children\ufffds \u0093services\u0094 \u0096 overall', 'children\'s "services" - overall'],
    ['e\ufb00ectiveness and \ufb01ndings', 'effectiveness and findings'],
    ['soft\u00ad\u200bly', 'softly'],
    ['<b>Good</b> <br/>here', 'good here'],
    ['3 < 4 > 2', '3 < 4 > 2'],
    ['\u00a0', ''],
    ['', ''],
  ];
  for (const [text, expected] of forms) {
    it(`folds ${JSON.stringify(text)}`, () => {
      assert.equal(fold(text), expected);
    });
  }

  it('keeps quotes and dashes in what is shown', () => {
    assert.equal(tidy('Children\u2019s  \u2013 \ufb01nal'), 'Children\u2019s \u2013 final');
    assert.equal(clean('Children\u2019s  \u2013 \ufb01nal'), "Children's - final");
  });

  const names: [string, string][] = [
    ['The overall effectiveness1', 'overall effectiveness'],
    ['2.1 Our services:', 'services'],
    ['a) Staying safe', 'staying safe'],
    ['Annex B: Results', 'results'],
    ['Section 3: Results ;', 'results'],
    ['A1. Staying safe', 'staying safe'],
    ['C4.b) Staying safe', 'staying safe'],
    ['B2 units', 'b2 units'],
    ['Grade 4', 'grade 4'],
  ];
  for (const [text, expected] of names) {
    it(`names '${text}'`, () => {
      assert.equal(foldName(text), expected);
      assert.equal(nameOf(fold(text)), expected);
    });
  }

  it('gives a passage the form that folding gives its text', () => {
    const characters = fc.constantFrom(...'aB .<>b/\u2019\u00a0\u00ad\ufb01\t\n1'.split(''));
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (list) => {
        const text = list.join('');
        const passage = new Passage(text, [{ start: 0, end: text.length }], 1000);
        assert.equal(passage.folded.trim(), fold(text));
      }),
    );
  });
});
