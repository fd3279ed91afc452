import assert from 'node:assert/strict';
import { readLayout } from '../../../../server/src/report/layout/layout';
import { LineTable } from '../../../../server/src/text/lines';

/** The lines of a text without page breaks that belong to its pages and are no page numbers. */
function feet(text: string): string[] {
  const lines = new LineTable(text);
  return readLayout(lines)
    .furniture.filter(({ kind }) => kind === 'running-line')
    .map(({ start, end }) => lines.text.slice(start, end));
}

const foot = 'Report on Anytown Nursery';
const page = (about: string, number: string) =>
  [...[1, 2, 3, 4, 5, 6].map((at) => `Part ${String(at)} of ${about}.`), `${number}\n\n`].join('\n\n');

describe('the line above the number of a page', () => {
  it('is a running one where it comes again and again, and wherever it stands', () => {
    const pages = ['boats', 'sails', 'ropes'].map((about, at) => page(about, `${foot}\n\npage ${String(at + 1)} of 4`));
    assert.deepEqual(feet(pages.join('')), [foot, foot, foot]);
    assert.deepEqual(feet(`${pages.join('')}Of oars.\n\n${foot}\n\nMore of oars.\n\npage 4 of 4\n`).length, 4);
    assert.deepEqual(feet(`${foot}\n\n${pages.join('')}`).length, 3);
  });

  it('is of the text where it differs from page to page, or is short', () => {
    const differing = ['boats', 'sails', 'ropes'].map((about, at) => page(about, `page ${String(at + 1)} of 3`));
    assert.deepEqual(feet(differing.join('')), []);
    const short = ['boats', 'sails', 'ropes'].map((about, at) => page(about, `Good\n\npage ${String(at + 1)} of 3`));
    assert.deepEqual(feet(short.join('')), []);
  });
});
