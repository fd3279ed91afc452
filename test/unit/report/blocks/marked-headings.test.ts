import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

describe('lines that markup calls headings', () => {
  it('open and end a paragraph, be there blank lines around them or not', () => {
    const text = (gap: string) =>
      `# Anyford School

## What it is like
${gap}Pupils like their teachers, who know them well and help them soon.
${gap}## Homework clubs
${gap}Many pupils stay behind, and parents are glad of it.
`;
    for (const gap of ['\n', '']) {
      const { outline } = recognise(text(gap), undefined, { framework: 'ofsted-eif-2019' });
      assert.deepEqual(
        outline.map(({ title }) => title),
        ['Anyford School', 'What it is like', 'Homework clubs'],
        JSON.stringify(gap),
      );
    }
  });

  it('are headings with a number too', () => {
    const text = `# Anyford School

## 1. What it is like

Pupils like their teachers, who know them well and help them soon.

## 2. Homework clubs

Many pupils stay behind, and parents are glad of it.
`;
    const { outline, paragraphs } = recognise(text, undefined, { framework: 'ofsted-eif-2019' });
    assert.deepEqual(
      outline.map(({ title }) => title),
      ['Anyford School', '1. What it is like', '2. Homework clubs'],
    );
    assert.equal(paragraphs.length, 0);
  });
});
