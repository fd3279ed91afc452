import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const report = (rows: readonly (readonly [name: string, grade: string])[]) => `Anyshire Youth Justice Service

${rows.map(([name, grade]) => name.padEnd(50) + grade).join('\n')}

We thank all who gave their time.
`;

const read = (rows: readonly (readonly [name: string, grade: string])[]) =>
  recognise(report(rows), undefined, { framework: 'hmiprob-2018' }).judgements.map(({ level }) => level?.label);

describe('a table that explains each level of the scale in turn', () => {
  const key = [
    ['Fewer than 50%', 'Inadequate'],
    ['50 to 64%', 'Requires improvement'],
    ['65 to 79%', 'Good'],
    ['80% and more', 'Outstanding'],
  ] as const;

  it('judges nothing, whichever end it begins with', () => {
    assert.deepEqual(read(key), []);
    assert.deepEqual(read([...key].reverse()), []);
    assert.deepEqual(read(key.slice(1)), [], 'one of its lines is lost');
  });

  it('is a list of results where its names are areas', () => {
    const names = ['Assessment', 'Planning', 'Implementation and delivery', 'Reviewing'];
    assert.deepEqual(read(key.map(([, grade], index) => [names[index] ?? '', grade] as const)), [
      'inadequate',
      'requires improvement',
      'good',
      'outstanding',
    ]);
  });
});
