import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { catalogue } from '../../../../../server/src/frameworks/catalogue';

/** What a text awards: 'name: level'. */
const awarded = (text: string) =>
  recognise(text, catalogue, { framework: 'care-inspectorate-scotland' })
    .judgements.filter(({ role }) => role === 'awarded')
    .map(({ area, level }) => `${area}: ${level?.label ?? ''}`);

const summary = (gap: string, edge = '') => `Summary of grades

Quality of Environment - 4 - Good

${edge}Statement 1${gap}5 - Very Good${edge}
${edge}Statement 3${gap}3 - Adequate${edge}

Quality of Management and
Leadership - 2 - Weak

${edge}Statement 1${gap}2 - Weak${edge}
`;

const ITEMS = [
  'Quality of Environment: Statement 1: very good',
  'Quality of Environment: Statement 3: adequate',
  'Quality of Management and Leadership: Statement 1: weak',
];

describe('items known by their numbers, in a list below the grades of their areas', () => {
  it('are called by their areas, whatever parts them from their grades', () => {
    for (const [gap, edge] of [
      ['          ', ''],
      [' ', ''],
      [' - ', ''],
      [' | ', '| '],
    ] as const)
      assert.deepEqual(
        awarded(summary(gap, edge)).filter((said) => said.includes('Statement')),
        ITEMS,
        JSON.stringify(gap),
      );
  });

  it('are so in one table with their areas', () => {
    const table = `Summary of grades

Quality of Environment\t4 - Good
Statement 1\t5 - Very Good
Statement 3\t3 - Adequate
Quality of Staffing\t2 - Weak
Statement 1\t2 - Weak
`;
    assert.deepEqual(awarded(table), [
      'Quality of environment: good',
      'Quality of Environment: Statement 1: very good',
      'Quality of Environment: Statement 3: adequate',
      'Quality of staffing: weak',
      'Quality of Staffing: Statement 1: weak',
    ]);
  });

  it('have their own names in a table that has each number once', () => {
    const table = 'Judgement\tGrade\nQuality of Environment\t4 - Good\nOutcome 1\t5 - Very Good\nOutcome 2\t2 - Weak\n';
    assert.deepEqual(awarded(table).slice(1), ['Outcome 1: very good', 'Outcome 2: weak']);
  });

  it('are none where no area stands above them, or what else they are of does', () => {
    const items = awarded(summary(' ').replace('Quality of Environment - 4 - Good', 'Our home'));
    assert.ok(items.every((said) => !said.includes('Statement 3')));
    const homes = summary(' ').replace('- 4 - Good\n', '- 4 - Good\n\nThe house by the river\n');
    assert.ok(awarded(homes).every((said) => !said.includes('Statement 3')));
  });
});
