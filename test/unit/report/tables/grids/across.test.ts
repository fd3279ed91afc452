import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const AREAS = ['Effectiveness', 'Efficiency', 'Legitimacy'];
const GRADES = ['Good', 'Requires improvement', 'Outstanding'];

const report = (...rows: readonly string[]) =>
  awarded(
    `PEEL\n\nAn inspection of Marshland Police\n\nSummary\n\n${rows.join('\n')}\n\nThe force plans well.\n`,
    'hmic-peel-2014',
  );

describe('areas beside each other, and their grades on the next line', () => {
  const read = ['effectiveness: good', 'efficiency: requires improvement', 'legitimacy: outstanding'];

  it('are read in their cells, be they parted by tabs or by bars', () => {
    assert.deepEqual(report(AREAS.join('\t'), GRADES.join('\t')), read);
    const piped = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    assert.deepEqual(report(piped(AREAS), piped(AREAS.map(() => '---')), piped(GRADES)), read);
  });

  it('are none where a grade is missing, or another line of grades follows', () => {
    assert.deepEqual(report(AREAS.join('\t'), GRADES.slice(1).join('\t')), []);
    assert.deepEqual(report(AREAS.join('\t'), ['Good', 'Good and improving', 'Good'].join('\t')), []);
    assert.deepEqual(report(AREAS.join('\t'), GRADES.join('\t'), GRADES.join('\t')), []);
  });
});
