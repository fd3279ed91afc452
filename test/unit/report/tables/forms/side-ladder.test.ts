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

  const spread = [
    ['Exceptional', '', '', ''],
    ['Strong standard', 'Inclusion', 'Personal development and well-being', ''],
    ['Expected standard', 'Achievement', '', ''],
    ['Needs attention', 'Attendance and behaviour', 'Curriculum and teaching', 'Leadership and governance'],
    ['Urgent improvement', '', '', ''],
  ];
  const given = [
    'inclusion: strong standard',
    'personal_development: strong standard',
    'achievement: expected standard',
    'attendance_and_behaviour: needs attention',
    'curriculum_and_teaching: needs attention',
    'leadership_and_governance: needs attention',
  ];

  it('are told apart where each has a cell of its own', () => {
    assert.deepEqual(results(spread.map((cells) => `| ${cells.join(' | ')} |`).join('\n')), given);
    assert.deepEqual(results(spread.map((cells) => cells.join('\t').trimEnd()).join('\n')), given);
  });

  it('are not read where one of the cells beside a grade holds no name', () => {
    const table = [...spread.slice(0, 2), ['Needs attention', 'Attendance and behaviour', 'Up to 16', '']].map(
      (cells) => `| ${cells.join(' | ')} |`,
    );
    assert.deepEqual(results(table.join('\n')), []);
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
