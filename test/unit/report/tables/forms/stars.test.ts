import assert from 'node:assert/strict';
import { awarded } from './support';

const page = (...rows: string[]) => `Full joint inspection of youth offending work in Northgate

Key judgements

${rows.join('\n\n')}

The board meets each quarter.
`;

describe('grades in stars', () => {
  const rows = [
    'Reducing reoffending                        ★★★☆',
    'Protecting the public                       ★★★★',
    'Governance and partnerships                 ★☆☆☆',
  ];

  it('are read by how many are filled', () => {
    const said = ['reducing_reoffending: satisfactory', 'protecting_the_public: good', 'governance: poor'];
    assert.deepEqual(awarded(page(...rows), 'hmiprob-fji-2012'), said);
    const below = rows.map((row) => row.replace(/ {2,}/, '\n\n'));
    assert.deepEqual(awarded(page(...below), 'hmiprob-fji-2012'), said);
  });

  it('are none where nothing shows how many there may be, or where there may be others than the scale has', () => {
    const full = rows.map((row) => `${row.slice(0, row.indexOf('★'))}★★★`);
    assert.deepEqual(awarded(page(...full), 'hmiprob-fji-2012'), []);
    const five = rows.map((row) => `${row}☆`);
    assert.deepEqual(awarded(page(...five), 'hmiprob-fji-2012'), []);
    assert.deepEqual(awarded(page(...rows.slice(0, 2)), 'hmiprob-fji-2012'), []);
  });
});
