import assert from 'node:assert/strict';
import { wholeSubjectsOf } from '../../../server/src/vocabulary/whole-subjects';
import { framework } from '../support/build';

const subjects = wholeSubjectsOf({
  ...framework,
  whole: ["{name} children's services {place}", '(this/the) trust[ overall/ as a whole]'],
});

describe('subjects that stand for the whole', () => {
  it('have a name before them and a place behind them, or not', () => {
    for (const subject of [
      "children's services",
      "overall, anyshire children's services",
      "children's services in anyshire",
    ])
      assert.ok(subjects.has(subject), subject);
    assert.ok(!subjects.has("children's services in need of help"));
    assert.ok(!subjects.has("children's services and schools"));
  });

  it('have their apostrophe, or what a converter made of it', () => {
    assert.ok(subjects.has('childrens services'));
    assert.ok(subjects.has('children? s services'));
  });

  it('are written with choices and with what may be left out', () => {
    for (const subject of ['this trust', 'the trust as a whole', 'the trust overall'])
      assert.ok(subjects.has(subject), subject);
    assert.ok(!subjects.has('a trust'));
    assert.ok(!subjects.has('the trust as such'));
  });

  it('open with words by which a line is looked at', () => {
    assert.deepEqual([...subjects.openings].sort(), ['children', 'childrens', 'trust']);
  });

  it('are none where the framework has none', () => {
    assert.ok(!wholeSubjectsOf(framework).has("children's services"));
  });
});
