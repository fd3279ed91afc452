import assert from 'node:assert/strict';
import type { FrameworkLevel } from '../../../server/src/frameworks/schema';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { LevelLexicon } from '../../../server/src/vocabulary/levels';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';

const level = (label: string, ...variants: string[]): FrameworkLevel => ({
  label,
  variants,
  code: null,
  verified: true,
});

describe('the lexicon of levels', () => {
  const levels = new LevelLexicon([
    level('outstanding'),
    level('good', 'a good standard'),
    level('requires improvement', 'requires improvement to be good'),
    level('standard met (no shortfalls)'),
  ]);
  const graded = (folded: string) => levels.graded(folded)?.label ?? null;
  const mayEndWhole = (text: string) => levels.mayEndWhole(text, text.length);
  const mayStandIn = (text: string) => levels.mayStandIn(text, 0, text.length);

  it('knows a grade with its code and without it', () => {
    for (const folded of ['good', 'grade 2 (good', 'good - grade 2', '2: good']) assert.equal(graded(folded), 'good');
    assert.equal(graded('goods'), null);
  });

  it('takes a word for the level that a scale calls so before one that another scale has it for as well', () => {
    const { levels: all } = vocabularyOf(catalogue);
    for (const printed of ['excellent', 'satisfactory', 'poor', 'performing well'])
      assert.equal(all.level(printed)?.label, printed);
    assert.equal(all.level('requires improvement to be good')?.label, 'requires improvement');
  });

  it('knows a label that has brackets of its own', () => {
    assert.equal(graded('standard met (no shortfalls)'), 'standard met (no shortfalls)');
  });

  it('tells by its last word that a text may end in a whole wording, code and marks passed over', () => {
    for (const text of ['It is Good.', 'REQUIRES IMPROVEMENT', 'Good: grade 2', 'good12'])
      assert.ok(mayEndWhole(text), text);
    for (const text of ['requires', 'goodness', 'a judgement', '2']) assert.ok(!mayEndWhole(text), text);
  });

  it('finds every wording by a word of it, and no text that has but its commonest words', () => {
    const wordings = ['outstanding', 'good', 'a good standard', 'requires improvement', 'standard met (no shortfalls)'];
    for (const wording of wordings) assert.ok(mayStandIn(`This is ${wording} overall.`), wording);
    assert.ok(!mayStandIn('There is a need for improvement, and no more to be said.'));
  });

  it('looks at the word before the reasons of a heading', () => {
    for (const folded of ['leadership is good because', 'leadership: good because:', 'good.']) {
      assert.ok(levels.endsIn(folded), folded);
    }
    for (const folded of ['this is because', 'because', 'the board']) assert.ok(!levels.endsIn(folded), folded);
  });
});
