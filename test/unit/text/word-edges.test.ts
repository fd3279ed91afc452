import assert from 'node:assert/strict';
import { Closings, Openings, TellingWords } from '../../../server/src/text/word-edges';

describe('a look at how a text opens', () => {
  const openings = new Openings(['children in care', 'staying safe', 'effectiveness of leaders']);
  const mayOpen = (text: string) => openings.mayOpen(text, 0);

  it('passes what opens with the first word of a phrase', () => {
    for (const text of ['Children who need help', 'STAYING SAFE', 'the effectiveness']) assert.ok(mayOpen(text), text);
  });

  it('stops other words, also those that only begin alike', () => {
    for (const text of ['Child', 'Childrens', 'stay', '12 children', '', 'e']) assert.ok(!mayOpen(text), text);
  });

  it('leaves open what folding may make of markup, soft hyphens and ligatures', () => {
    for (const text of ['<b>Children', 'chil\u00addren', 'e\ufb00ectiveness']) assert.ok(mayOpen(text), text);
  });

  it('takes a quote for the end of a word', () => {
    assert.ok(mayOpen('children\u2019s'));
    assert.ok(!mayOpen('council\u2019s'));
  });

  it('looks at the place that is asked for', () => {
    assert.ok(openings.mayOpen('1. Staying safe', 3));
  });
});

describe('a look at how a text closes', () => {
  const closings = new Closings(['children in care', 'staying safe', 'met (no shortfalls)']);
  const mayClose = (text: string) => closings.mayClose(text, 0, text.length);

  it('passes what closes with the last word of a phrase, marks and digits behind it', () => {
    for (const text of ['of care', 'Safe.', 'CARE12:', 'shortfalls)']) assert.ok(mayClose(text), text);
  });

  it('stops other words, also those that only end alike', () => {
    for (const text of ['healthcare', 'unsafe', 'are', 'care leavers']) assert.ok(!mayClose(text), text);
  });

  it('leaves open what folding may change, and what has no letters', () => {
    for (const text of ['sa\ufb00', 'care</b>', 'ca\u00adre', '1.2', '']) assert.ok(mayClose(text), text);
  });

  it('does not look beyond the piece that is asked for', () => {
    const text = 'in care\n12';
    assert.ok(!closings.mayClose('in health care', 3, 9));
    assert.ok(closings.mayClose(text, 0, 7));
  });
});

describe('a look for words', () => {
  const words = new TellingWords(['good', 'outstanding']);
  const mayStandIn = (text: string) => words.mayStandIn(text, 0, text.length);

  it('passes what has one of the words, capitals and small letters alike', () => {
    for (const text of ['it is good.', 'OUTSTANDING', '(Good)']) assert.ok(mayStandIn(text), text);
  });

  it('stops what has none, also of words that only begin or end alike', () => {
    for (const text of ['goodness', 'no-one stood', 'requires improvement', '', '12.5%']) {
      assert.ok(!mayStandIn(text), text);
    }
  });

  it('leaves open what folding may make of a word', () => {
    for (const text of ['go\u00adod', 'g<b>ood</b>']) assert.ok(mayStandIn(text), text);
  });

  it('does not look beyond the piece that is asked for', () => {
    assert.ok(!words.mayStandIn('not yet good', 0, 8));
  });
});
