import * as assert from 'node:assert/strict';
import { folding } from '../../../server/src/features/folding';
import { reportOf, section, span } from '../support/build';

const text = `Findings
Staying safe
1. One line.
2. Two
lines.


Annex
`;

describe('folding', () => {
  const report = reportOf(text, {
    outline: [
      section(text, 'section', 'Findings', 'lines.\n\n\n', [section(text, 'section', 'Staying safe', 'lines.\n\n\n')]),
      section(text, 'annex', 'Annex', 'Annex\n'),
    ],
    paragraphs: [
      { ...span(text, '1. One line.'), number: 1, numberSpan: span(text, '1.') },
      { ...span(text, '2. Two\nlines.'), number: 2, numberSpan: span(text, '2.') },
    ],
  });

  it('covers sections and paragraphs of several lines, to their last line with text', () => {
    assert.deepEqual(folding(report), [
      { startLine: 0, endLine: 4 },
      { startLine: 1, endLine: 4 },
      { startLine: 3, endLine: 4 },
    ]);
  });

  it('keeps the longest of those that begin on one line', () => {
    const table = section(text, 'grade-table', 'Findings', '1. One line.');
    const outline = [{ ...section(text, 'section', 'Findings', 'lines.'), children: [table] }];
    assert.deepEqual(folding(reportOf(text, { outline })), [{ startLine: 0, endLine: 4 }]);
  });
});
