import assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';

/** The rules that find something in a text of a framework, and how many rows its list has. */
function read(framework: string, text: string): readonly [readonly string[], number] {
  const report = recognise(text, catalogue, { framework });
  const rules = checkReport(report)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'judgement-missing');
  return [rules, report.judgements.filter(({ source }) => source === 'table').length];
}

const TWICE = ['judgement-duplicated'];

describe('a row that is typed twice', () => {
  const scores = (rows: string) => `Corporate assessment of Example Council\n\nTheme Score (out of 4)\n${rows}`;
  const ROWS = 'Ambition 4\nCapacity 2\nPerformance management 3\n';

  it('leaves scores behind their names readable', () => {
    assert.deepEqual(read('ac-cpa-2005', scores(ROWS)), [[], 3]);
    for (const row of ROWS.trim().split('\n'))
      assert.deepEqual(read('ac-cpa-2005', scores(ROWS.replace(`${row}\n`, `${row}\n${row}\n`))), [TWICE, 4]);
    assert.deepEqual(read('ac-cpa-2005', scores(`${ROWS}Ambition 4\n`)), [[], 0], 'not right below');
    assert.deepEqual(read('ac-cpa-2005', scores(ROWS.replace('A', 'Ambition 2\nA'))), [[], 0], 'another score');
  });

  it('leaves names readable that say what they mean', () => {
    const row = (name: string, grade: string) => `${name}\nWhat the officer looked at there\n${grade}\n\n`;
    const food = row('Hygienic food handling', 'Good');
    const structure = row('Cleanliness and condition of facilities and building', 'Very good');
    const rest = row('Management of food safety', 'Generally satisfactory');
    const page = (...rows: string[]) =>
      `Food hygiene ratings\n\nThe Copper Kettle\n\nStandards found at the time of inspection\n\n${rows.join('')}`;
    assert.deepEqual(read('fhrs', page(food, structure, rest)), [[], 3]);
    assert.deepEqual(read('fhrs', page(food, food, structure, rest)), [TWICE, 4]);
    assert.deepEqual(read('fhrs', page(food, structure, rest, rest)), [TWICE, 4]);
  });

  it('leaves the scores of standards readable that are known by their numbers', () => {
    const columns = (...rows: string[]) => ['Standard No\tScore', ...rows].map((row) => `${row}\n`).join('');
    const rows = ['7\t2', '8\t3', '9\t1', '10\t3'];
    const framework = 'ncsc-csci-standard-scores';
    assert.deepEqual(read(framework, columns(...rows)), [[], 4]);
    assert.deepEqual(read(framework, columns('7\t2', ...rows)), [TWICE, 5]);
    assert.deepEqual(read(framework, columns(...rows, '10\t3')), [TWICE, 5]);
    assert.deepEqual(read(framework, columns('7\t3', ...rows)), [[], 0], 'another score');
  });

  it('leaves names readable below the grade that they have', () => {
    const list = (...lines: string[]) => `PEEL 2023/25\n\nAn inspection of Marshland Police\n\n${lines.join('\n\n')}\n`;
    const rows = ['Good', 'Recording data about crime', 'Adequate', 'Investigating crime', 'Supporting victims'];
    const last = ['Inadequate', 'Managing offenders'];
    assert.deepEqual(read('hmicfrs-peel-2021', list(...rows, ...last)), [[], 4]);
    assert.deepEqual(read('hmicfrs-peel-2021', list(...rows.slice(0, 2), ...rows, ...last)), [TWICE, 5]);
  });
});
