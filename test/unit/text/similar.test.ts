import assert from 'node:assert/strict';
import { isSameName, isSlipOf, lettersOf } from '../../../server/src/text/similar';

const same = (a: string, b: string) => isSameName(lettersOf(a), lettersOf(b));

describe('names that conversion may have changed', () => {
  it('are the same whatever blanks and marks they have', () => {
    assert.ok(same("children's homes", 'children s ho mes'));
    assert.ok(same('', '-'));
  });

  it('may have letters misread, lost or added, one in six', () => {
    assert.ok(same('summary of findings', 'surnmary of findings'));
    assert.ok(same('safeguarding', 'safeguardin'));
    assert.ok(same('safeguarding', 'xsafeguarding'));
    assert.ok(same('leadership and management', 'leadershlp and managernent'));
  });

  it('are others where more is different, or where they are short', () => {
    assert.ok(!same('safeguarding', 'safeguard'));
    assert.ok(!same('annex a', 'annex b'.slice(0, 5)));
    assert.ok(!same('care', 'cars'));
    assert.ok(!same('staying safe', 'staying well'));
  });

  it('are compared over their whole length', () => {
    const name = 'the effectiveness of leadership and governance in the council';
    assert.ok(same(name, name.replace('the', 'tbe').replace('council', 'councll')));
    assert.ok(!same(name, `${name} and what it needs to do better`));
    assert.ok(!same(name, Array.from(name).reverse().join('')));
  });
});

describe('a word with a slip of the keyboard', () => {
  it('has two letters changed round, or in a longer word one lost, doubled, added or changed', () => {
    for (const [word, meant] of [
      ['sfae', 'safe'],
      ['baord', 'board'],
      ['qualtiy', 'quality'],
      ['managment', 'management'],
      ['leadershiip', 'leadership'],
      ['saveguarding', 'safeguarding'],
      ['leadership', 'leadership,'],
      ['progres', 'progress'],
    ] as const)
      assert.ok(isSlipOf(word, meant), word);
  });

  it('is another word where it is short, begins otherwise, is one of several or has two slips', () => {
    for (const [word, meant] of [
      ['cars', 'care'],
      ['hill', 'mill'],
      ['wealth', 'health'],
      ['service', 'services'],
      ['services', 'service'],
      ['managemnet2', 'management2'],
      ['mangament', 'management'],
      ['quality', 'quality'],
    ] as const)
      assert.ok(!isSlipOf(word, meant), word);
  });
});
