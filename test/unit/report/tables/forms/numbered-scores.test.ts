import assert from 'node:assert/strict';
import { awarded } from './support';

const SCORES = [
  'standard_2: standard exceeded',
  'standard_4: standard met',
  'standard_19: standard almost met',
  'standard_21: standard not met',
];

const scores = (text: string) => {
  const number = (said: string) => Number(/\d+/.exec(said)?.[0]);
  return awarded(text, 'ncsc-csci-standard-scores').sort((a, b) => number(a) - number(b));
};

/** Two pairs of columns, the heads of the second pair again below a title. */
const columns = (between: string, edge = '') =>
  [
    ['CHOICE OF HOME', '', 'ENVIRONMENT', ''],
    ['Standard No', 'Score', 'Standard No', 'Score'],
    ['1', 'X', '19', '2'],
    ['2', '4', '', ''],
    ['3', 'N/A', 'STAFFING', ''],
    ['4', '3', 'Standard No', 'Score'],
    ['', '', '21', '1'],
  ]
    .map((cells) => `${edge}${cells.join(between)}${edge}\n`)
    .join('');

describe('scores of standards in columns side by side', () => {
  it('are read where tabs part the columns, or strokes do', () => {
    assert.deepEqual(scores(columns('\t')), SCORES);
    assert.deepEqual(scores(columns(' | ', '|')), SCORES);
  });

  it('are read where the gaps were lost, titles and heads among them', () => {
    assert.deepEqual(scores(columns(' ').replace(/ +/g, ' ')), SCORES);
  });

  it('are none of a list below that counts from one again', () => {
    const actions = 'No.\tStandard\tRegulation\tAction\n1\t3\t12\tFit a rail.\n5\t2\t13\tMend the roof.\n';
    assert.deepEqual(scores(`${columns('\t')}\nACTIONS\n${actions}`), SCORES);
    assert.deepEqual(scores(`${columns(' ').replace(/ +/g, ' ')}\nWhat must be done\n8 3\n9 2\n`), SCORES);
  });

  it('are none below other heads, nor where a number has no score of its own', () => {
    assert.deepEqual(scores(columns('\t').replaceAll('Score', 'Staff')), []);
    assert.deepEqual(scores('Standard No Score Standard No Score\n1 19 2\n2 4\n'), []);
  });
});
