import * as assert from 'node:assert/strict';
import { readConfig } from '../../../server/src/config/read';

/** What is told of a file: the marked text and the message. */
function told(text: string): string[] {
  return readConfig(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message}`);
}

describe("a folder's own kinds of annotations", () => {
  it('are those that its file names', () => {
    const text = '{"annotationKinds": [{"id": "factual-accuracy", "label": "Factual accuracy"}]}';
    assert.deepEqual(told(text), []);
    assert.deepEqual(readConfig(text).kinds, [{ id: 'factual-accuracy', label: 'Factual accuracy' }]);
    assert.deepEqual(readConfig('{}').kinds, []);
  });

  it('are left out where something is wrong with them, and the others hold', () => {
    const text = JSON.stringify({
      annotationKinds: [
        { id: 'query', label: 'Question' },
        { id: 'Tone', label: 'Tone' },
        { id: 'tone', label: '' },
        { id: 'style', label: 'Style', colour: 1 },
        { id: 'style', label: 'Style' },
        { id: 'style', label: 'Manner' },
        7,
      ],
    });
    assert.deepEqual(readConfig(text).kinds, [{ id: 'style', label: 'Style' }]);
    assert.deepEqual(told(text), [
      '"query" → A kind with the id \'query\' is there everywhere: choose another id.',
      '"Tone" → \'id\' must be lower-case letters, digits and hyphens.',
      '"" → \'label\' must have a letter or a digit.',
      '"colour" → There is no field \'colour\' here. Allowed: id, label.',
      '"style" → A kind with the id \'style\' stands above: choose another id.',
      "7 → '6' must be an object in { }.",
    ]);
    assert.match(told('{"annotationKinds": {}}')[0] ?? '', /'annotationKinds' must be a list in \[ \]\./);
  });
});
