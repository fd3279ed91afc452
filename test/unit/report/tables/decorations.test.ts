import assert from 'node:assert/strict';
import { FOUR_AREAS, headlines, ilacs } from '../support';
import { awarded } from './forms/support';

/** The table of a report whose grades have marks behind them, and what stands below it. */
const table = (leaders: string, help: string, care: string, gap: string, note = '') => {
  const row = (first: string, grade: string, second: string) => `${first}${gap}${grade}\n${second}\n\n`;
  return ` Judgement${gap}Grade

${row(' The impact of leaders on social work', `Good${leaders}`, ' practice with children and families')}${row(
    ' The experiences and progress of',
    `Requires improvement to be good${help}`,
    ' children who need help and protection',
  )}${row(' The experiences and progress of', `Outstanding${care}`, ' children in care')}${row(
    ' The experiences and progress of care',
    'Inadequate',
    ' leavers',
  )} Overall effectiveness${gap}Requires improvement to be good\n${note}`;
};

describe('the marks of footnotes behind the grades of cells', () => {
  const marks: [string, string, string][] = [
    [' [3]', '(a)', ' \u00a7'],
    ['^2', '#', ' [note 4]'],
    ['[^1]', ' (b)', '<sup>2</sup>'],
    [' {1}', ' \u00b6', ' [a]'],
  ];
  for (const [leaders, help, care] of marks) {
    it(`are no part of them: ${leaders}, ${help}, ${care}`, () => {
      assert.deepEqual(headlines(ilacs(table(leaders, help, care, '          '))), FOUR_AREAS);
      assert.deepEqual(headlines(ilacs(table(leaders, help, care, '\t'))), FOUR_AREAS);
    });
  }

  it('may be a digit in brackets where there is one, or its note', () => {
    assert.deepEqual(headlines(ilacs(table('', ' (1)', '', '          '))), FOUR_AREAS);
    const note = '\n(1) The grade of the team is its own.\n';
    assert.deepEqual(headlines(ilacs(table(' (2)', ' (1)', '', '          ', note))), FOUR_AREAS);
  });

  it('are no digits that may be codes: where they do not fit, the row has no grade', () => {
    const rows = (said: string) => `Ratings\n\n| Leadership | Good (4) |\n| Staffing | Inadequate (4) |\n${said}`;
    assert.deepEqual(awarded(rows(''), 'hmiprob-2018'), []);
    const one = '| Leadership | Good |\n| Staffing | Inadequate (2) |\n\nRatings: 1 is the best.\n';
    assert.deepEqual(
      awarded(`Ratings\n\n${one}`, 'hmiprob-2018').filter((said) => said.startsWith('staff')),
      [],
    );
  });
});

describe('the dash that a coloured bar leaves behind a grade', () => {
  it('is no part of the row, be it but one blank from it', () => {
    const box = (dash: string) =>
      ['Safe Inadequate', 'Effective Requires improvement', 'Caring Good', 'Responsive Good', 'Well-led Good']
        .map((row) => `${row}${dash}\n`)
        .join('\n');
    const read = awarded(`Ratings\n\n${box('')}`, 'cqc-ratings-2014');
    assert.equal(read.length, 5);
    assert.deepEqual(awarded(`Ratings\n\n${box(' \u2013')}`, 'cqc-ratings-2014'), read);
  });
});
