import assert from 'node:assert/strict';
import { spelledOut } from '../../../server/src/rules/acronyms/spelled';

describe('acronyms that their words spell out', () => {
  const spelled = (text: string, ...names: string[]) => [...spelledOut(text, new Set(names))].sort();

  it('takes words in capitals, and four words or more, at the first place', () => {
    assert.deepEqual(spelled('the Early Help Assessment', 'EHA'), ['EHA']);
    assert.deepEqual(spelled('a multi-agency safeguarding hub', 'MASH'), ['MASH']);
  });

  it('takes fewer words in small letters only where they are printed again', () => {
    assert.deepEqual(spelled('early help assessment', 'EHA'), []);
    assert.deepEqual(spelled('early help assessments; every early help assessment', 'EHA'), ['EHA']);
    assert.deepEqual(spelled('early help assessments; even his aunt', 'EHA'), []);
  });

  it('counts small words or passes over them', () => {
    assert.deepEqual(spelled('Department for Education; the Department for Education', 'DFE'), ['DFE']);
    assert.deepEqual(spelled('Director of Children and Families', 'DCF'), ['DCF']);
  });

  it('passes over small words far into a sentence too', () => {
    const text =
      'After some very busy weeks its staff, many partners and families met the Director of Children and Families';
    assert.deepEqual(spelled(text, 'DCF'), ['DCF']);
  });

  it('takes fewer words at the first place where an article stands directly before them', () => {
    assert.deepEqual(spelled('with the early help assessment', 'EHA'), ['EHA']);
    assert.deepEqual(spelled('In early help assessments', 'EHA'), []);
    assert.deepEqual(spelled('the plan; early help assessment', 'EHA'), []);
    assert.deepEqual(spelled('In effect, the help arrived', 'EHA'), []);
    assert.deepEqual(spelled('an eager hand of assistance', 'EHO'), []);
  });

  it('does not read on over the end of a phrase', () => {
    assert.deepEqual(spelled('Early Help. Assessment', 'EHA'), []);
    assert.deepEqual(spelled('Early Help (Assessment', 'EHA'), []);
  });

  it('reads on over commas, hyphens, digits and line breaks', () => {
    assert.deepEqual(spelled('Early-\nHelp, 2 Assessment', 'EHA'), ['EHA']);
  });

  it('passes over acronyms within a phrase, and holds words with an apostrophe for one', () => {
    assert.deepEqual(spelled('Early Help NHS Assessment', 'EHA'), ['EHA']);
    assert.deepEqual(spelled('Anyshire\u2019s Children\u2019s Board', 'ACB'), ['ACB']);
  });
});
