import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { framework as sample } from '../../support/build';

const TEXT = 'Inspection of Wend belfry\n\nBells: 6\nTower keeper: Pat Example\nNumber of ropes: 6\n\nAll is well.\n';

/** How sure it is that the text is a report, where forms have such fields. */
const confidence = (...fields: string[]) =>
  recognise(TEXT, [{ ...sample, front: { ...sample.front, fields } }]).confidence;

describe('the fields of a form', () => {
  it('show that a text is a report, by the catalogue in use', () => {
    assert.ok(confidence('Bells:', 'Tower keeper', 'Number [of ]ropes') > confidence());
  });

  it('are more than two', () => {
    assert.equal(confidence('Bells:', 'Tower keeper'), confidence());
    assert.equal(confidence('Bells:', 'Bells:', 'Tower keeper'), confidence());
  });
});
