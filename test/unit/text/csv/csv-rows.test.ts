import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { csvCell } from '../../../../server/src/text/csv/csv';
import { csvRows, unguarded } from '../../../../server/src/text/csv/csv-rows';

describe('the rows of a CSV file', () => {
  it('are those that were written, whatever is in the cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '""', '\r\n', '\n', '=1', "'x", '', 'a;b', '\t'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const head = ['One', 'Two'];
        const text = [head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n');
        assert.deepEqual(
          csvRows(text).map((row) => row.map(unguarded)),
          [head, ...rows.map((row) => row.map((each) => unguarded(each)))],
        );
      }),
    );
  });

  it('are parted as the spreadsheet of the place does it', () => {
    for (const separator of [',', ';', '\t']) {
      const text = `\ufeffId${separator}Reply\n1${separator}"a, b; c\td"\n\n2${separator}`;
      assert.deepEqual(csvRows(text), [
        ['Id', 'Reply'],
        ['1', 'a, b; c\td'],
        ['2', ''],
      ]);
    }
    assert.deepEqual(csvRows(''), []);
  });
});
