import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const table = (rows: readonly string[], mark: string) =>
  `What we found\n\n${['Area | Inadequate | Requires improvement | Good | Outstanding', ...rows]
    .map((row) => (mark === '|' ? `| ${row} |` : row.replaceAll(/ ?\| ?/g, '\t')))
    .join('\n')}\n\nThe lamps are lit at dusk.\n`;

const rows = [
  'Quality of education | | | ✔ | ',
  'Behaviour and attitudes | | ✔ Requires improvement | | ',
  'Personal development | | | | X',
];
const found = [
  'behaviour_and_attitudes: requires improvement',
  'personal_development: outstanding',
  'quality_of_education: good',
];

describe('marked cells below grades', () => {
  for (const [what, mark] of [
    ['bars', '|'],
    ['tabs', '\t'],
  ] as const) {
    it(`give each name the grade that heads their column, between ${what}`, () => {
      assert.deepEqual(awarded(table(rows, mark), 'ofsted-eif-2019').sort(), found);
    });
  }

  it('are read with the line that markup draws below the head', () => {
    const drawn = table(rows, '|').replace(/(Outstanding \|\n)/, '$1|---|---|---|---|---|\n');
    assert.deepEqual(awarded(drawn, 'ofsted-eif-2019').sort(), found);
  });

  const unread: readonly (readonly [what: string, rows: readonly string[]])[] = [
    ['two of a row are marked', ['Quality of education | | ✔ | ✔ | ', 'Behaviour and attitudes | | ✔ | | ✔']],
    [
      'a cell says another grade than its column',
      ['Quality of education | | | ✔ Outstanding | ', 'Personal development | ✔ | | | '],
    ],
    ['they are numbers', ['Quality of education | 2 | | | ', 'Personal development | | 7 | | ']],
  ];
  for (const [what, marked] of unread) {
    it(`are none where ${what}`, () => {
      assert.deepEqual(awarded(table(marked, '|'), 'ofsted-eif-2019'), []);
    });
  }
});
