import assert from 'node:assert/strict';
import { awarded } from './support';

const results = (table: string) =>
  awarded(
    `# Holly Lane Primary School\n\n## Inspection report: 3 March 2026\n\n${table}\n\nPupils read well.\n`,
    'ofsted-report-card-2025',
  );

describe('areas beside the grade that they have', () => {
  it('are told apart where one cell of a table in Markdown has several', () => {
    for (const part of ['; ', '<br>', ', '])
      assert.deepEqual(
        results(`| Exceptional | |
| --- | --- |
| **Strong standard** | Inclusion${part}Personal development and well-being |
| **Expected standard** | Achievement |
| **Needs attention** | |`),
        ['inclusion: strong standard', 'personal_development: strong standard', 'achievement: expected standard'],
        part,
      );
  });

  it('are not read from a cell with other words beside a name', () => {
    assert.deepEqual(
      results(`| Strong standard | Inclusion; Pupils are known well |
| --- | --- |
| Expected standard | Achievement; Attendance and behaviour |`),
      [],
    );
  });
});
