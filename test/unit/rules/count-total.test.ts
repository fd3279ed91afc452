import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { single } from '../report/support';

/** The places and messages in a table of a report. */
function found(...rows: string[]): string[] {
  const report = recognise(single('', `Cases that were looked at\n\n${rows.join('\n')}\n\nFamilies are helped.\n`));
  return checkReport(report)
    .filter(({ rule }) => rule === 'count-total')
    .map(({ start, end, message }) => `${report.text.slice(start, end)} | ${message}`);
}

const right = ['Early help       8 of 12     4 of 12', 'Care leavers     6 of 10     4 of 10'];

describe('count-total', () => {
  it('finds the one row whose counts do not come to their whole', () => {
    assert.deepEqual(found(...right, 'Plans            5 of 9      3 of 9'), [
      '5 of 9      3 of 9 | These counts come to 8, not to 9.',
    ]);
    assert.deepEqual(found('Plans\t5 of 9\t3 of 9\t2 of 9', ...right), [
      '5 of 9\t3 of 9\t2 of 9 | These counts come to 10, not to 9.',
    ]);
  });

  it('says nothing where all rows add up, where more than one does not, and of few rows', () => {
    assert.deepEqual(found(...right), []);
    assert.deepEqual(found(...right, 'Plans     5 of 9    3 of 9', 'Homes     1 of 9    3 of 9'), []);
    assert.deepEqual(found(right[0] ?? '', 'Plans     5 of 9    3 of 9'), []);
  });

  it('says nothing of counts of different wholes, and of counts in a sentence', () => {
    assert.deepEqual(found(...right, 'Plans            5 of 9      3 of 8'), []);
    assert.deepEqual(found(...right, 'Of these, 5 of 9 were good and 3 of 9 were weak.'), []);
  });
});
