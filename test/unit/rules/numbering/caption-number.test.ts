import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { single } from '../../report/support';

const prose = 'Families who ask for help get it soon, and they say that it is of use to them.';

/** The messages about captions, each above a paragraph. */
function found(...captions: string[]): string[] {
  const report = recognise(single('', captions.map((each) => `${each}\n\n${prose}\n`).join('\n')));
  return checkReport(report)
    .filter(({ rule }) => rule === 'caption-number')
    .map(({ start, end, message }) => `${report.text.slice(start, end)} | ${message.replace(/line \d+/, 'line …')}`);
}

describe('caption-number', () => {
  it('finds a number that is skipped, repeated or out of order', () => {
    assert.deepEqual(found('Table 1: Visits', 'Table 3: Contacts', 'Table 4: Plans'), [
      '3 | Table 3 follows Table 1 on line ….',
    ]);
    assert.deepEqual(found('Figure 1', 'Figure 2', 'Figure 2'), []);
    assert.deepEqual(found('Figure 1: Visits', 'Figure 2: Contacts', 'Figure 2: Plans'), [
      '2 | There is a Figure 2 already, on line ….',
    ]);
    assert.deepEqual(found('Appendix A: Terms', 'Appendix B: People', 'Appendix D: Places'), [
      'D | Appendix D follows Appendix B on line ….',
    ]);
  });

  it('finds the one that is wrong where the next one has the right number', () => {
    assert.deepEqual(found('Table 1: Visits', 'Table 3: Contacts', 'Table 3: Plans'), [
      '3 | Table 3 follows Table 1 on line ….',
    ]);
  });

  it('numbers each kind by itself, and takes a caption over the page for one', () => {
    const right = ['Table 1: Visits', 'Figure 1: Homes', 'Table 2: Contacts', 'Table 2: Contacts', 'Figure 2: Schools'];
    assert.deepEqual(found(...right, 'Table 2 (continued)', 'Table 3: Plans', 'Figure 3: Places'), []);
  });

  it('says nothing of few captions, of those that begin elsewhere, and where more than one does not fit', () => {
    assert.deepEqual(found('Table 1: Visits', 'Table 3: Plans'), []);
    assert.deepEqual(found('Table 4: Visits', 'Table 6: Contacts', 'Table 7: Plans'), []);
    assert.deepEqual(found('Table 1: Visits', 'Table 3: Contacts', 'Table 6: Plans', 'Table 9: Homes'), []);
    assert.deepEqual(found('Table 1 shows visits', 'Table 3 shows contacts', 'Table 4 shows plans'), []);
  });
});
