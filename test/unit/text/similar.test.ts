import assert from 'node:assert/strict';
import { isSameName, lettersOf } from '../../../server/src/text/similar';

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
