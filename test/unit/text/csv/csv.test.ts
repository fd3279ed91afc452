import * as assert from 'node:assert/strict';
import { csvCell } from '../../../../server/src/text/csv/csv';

describe('a cell of a CSV file', () => {
  it('never begins like a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])
      assert.ok(csvCell(text).replace(/^"/, '').startsWith("'"), text);
    assert.equal(csvCell(-1), '-1', 'a number is none');
    assert.equal(csvCell('good'), 'good');
  });

  it('quotes what would end it', () => {
    assert.equal(csvCell('a, "b"\nc'), '"a, ""b""\nc"');
    assert.equal(csvCell(null), '');
  });
});
