import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

describe('a list on a web page whose rows open the text below them', () => {
  const page = (gap: string, ...names: readonly string[]) => `Larkfold School
Inspection report: 3 March 2026

${names.map((name) => `${name}${gap}Strong standard${gap}Show more\nStaff plan well. Some pupils came from their previous school.`).join('\n')}

What it is like to be a pupil at this school
Pupils look forward to coming.
`;

  it('gives each area the grade beside it, however the cells are parted', () => {
    for (const gap of ['\t', '      '])
      assert.deepEqual(awarded(page(gap, 'Inclusion', 'Achievement', 'Early years'), 'ofsted-report-card-2025'), [
        'inclusion: strong standard',
        'achievement: strong standard',
        'early_years: strong standard',
      ]);
  });

  it('is none where most of its rows name something else', () => {
    const read = awarded(page('\t', 'Inclusion', 'Holly Lane', 'Mill Rise'), 'ofsted-report-card-2025');
    assert.ok(!read.some((said) => /holly|mill/.test(said)), read.join());
  });
});
