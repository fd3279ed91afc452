import assert from 'node:assert/strict';
import { readLayout } from '../../../../server/src/report/layout/layout';
import { LineTable } from '../../../../server/src/text/lines';

/** The lines of a text without page breaks that belong to its pages. */
function furniture(blocks: readonly string[]): string[] {
  const lines = new LineTable(blocks.join('\n\n'));
  return readLayout(lines).furniture.map(({ start, end }) => lines.text.slice(start, end));
}

const page = (about: string) => [`Of ${about}.`, `More of ${about}.`, `Much was said of ${about}.`, `And more.`];

describe('numbers alone between blank lines', () => {
  it('are those of pages', () => {
    const text = [...page('boats'), '1', ...page('sails'), '2', ...page('ropes'), '3'];
    assert.deepEqual(furniture([...text, 'The end.']), ['1', '2', '3']);
  });

  it('are none of pages that say how many there are', () => {
    const pages = [...page('boats'), '1 of 3', ...page('sails'), '2 of 3', ...page('ropes'), '3 of 3'];
    assert.deepEqual(furniture([...pages, 'Sailing', '2', 'The end.']), ['1 of 3', '2 of 3', '3 of 3']);
  });

  it('are the cells of a table where several stand close together and do not rise', () => {
    assert.deepEqual(furniture([...page('boats'), 'Sailing', '2', 'Rowing', '3', 'Steering', '2', 'The end.']), []);
    const rising = ['Sailing', '2', 'Rowing', '3', 'Steering', '4', 'The end.'];
    assert.deepEqual(furniture([...page('boats'), ...rising]), ['2', '3', '4']);
  });
});
