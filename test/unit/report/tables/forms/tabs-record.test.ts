import assert from 'node:assert/strict';
import { awarded } from './support';

describe('a table between tabs with a row for each inspection and its day', () => {
  const table = (head: string) => `Wexmoor Children's Services Self-Evaluation

${head}
Leadership\tMay 2021\tRequires improvement
Youth justice\tJuly 2022\tGood
Seaview children's home\tAugust 2023\tOutstanding
`;

  it('awards nothing: it tells of earlier ones', () => {
    assert.deepEqual(awarded(table('Inspection\tDate\tOutcome'), 'ofsted-ilacs-2018'), []);
    assert.deepEqual(awarded(table('Inspections\tDates\tJudgement'), 'ofsted-ilacs-2018'), []);
  });

  it('is a list of grades where its rows are areas', () => {
    assert.notDeepEqual(awarded(table('Area\tNote\tJudgement'), 'ofsted-ilacs-2018'), []);
  });
});
