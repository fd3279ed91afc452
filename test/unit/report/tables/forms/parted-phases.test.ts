import assert from 'node:assert/strict';
import { awarded } from './support';

const GULF = 'uae-school-inspection-2015';

/** A table of markup: its cells parted by bars, and a line drawn below its head. */
const barred = ([head = [], ...rows]: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const tabbed = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');

describe('what is judged for each phase, in cells that marks part', () => {
  const subjects = [
    ['', '', 'KG', 'Primary', 'Secondary'],
    ['**Islamic education**', 'Attainment', 'Not applicable', 'Good', 'Weak ↓'],
    ['', 'Progress', 'Not applicable', 'Good ↑', 'Acceptable'],
    ['Science', 'Attainment', 'Weak', 'Very good', 'Good'],
    ['', 'Progress', 'Good', 'Outstanding', 'Good'],
  ];
  const grades = [
    'Foundation Stage / science_attainment: weak',
    'Foundation Stage / science_progress: good',
    'Primary / islamic_education_attainment: good',
    'Primary / islamic_education_progress: good',
    'Primary / science_attainment: very good',
    'Primary / science_progress: outstanding',
    'Secondary / islamic_education_attainment: weak',
    'Secondary / islamic_education_progress: acceptable',
    'Secondary / science_attainment: good',
    'Secondary / science_progress: good',
  ];

  it('belongs to the subject whose first row stands above', () => {
    assert.deepEqual(awarded(barred(subjects), GULF).sort(), grades);
    assert.deepEqual(awarded(tabbed(subjects), GULF).sort(), grades);
  });

  it('belongs to it below heads of their own for the names', () => {
    const [, ...rows] = subjects;
    const headed = [['Subject', 'Aspect', 'KG', 'Primary', 'Secondary'], ...rows];
    assert.deepEqual(awarded(barred(headed), GULF).sort(), grades);
  });

  it('belongs to the subject of its second row where the first names none, and a further row to none', () => {
    const [head = [], first = [], second = []] = subjects;
    const below = [
      head,
      ['', ...first.slice(1)],
      ['Science', ...second.slice(1)],
      ['', 'Attainment', 'Weak', 'Weak', 'Weak'],
    ];
    assert.deepEqual(awarded(barred(below), GULF).sort(), [
      'Primary / science_attainment: good',
      'Primary / science_progress: good',
      'Secondary / science_attainment: weak',
      'Secondary / science_progress: acceptable',
    ]);
  });

  const pair = [
    ['', 'KG', 'Primary'],
    ['Attainment', 'Good', 'Weak'],
    ['Progress', 'Good', 'Acceptable'],
  ];

  it('belongs to the subject right above its head', () => {
    assert.deepEqual(awarded(`**Mathematics**\n\n${barred(pair)}\n`, GULF).sort(), [
      'Foundation Stage / mathematics_attainment: good',
      'Foundation Stage / mathematics_progress: good',
      'Primary / mathematics_attainment: weak',
      'Primary / mathematics_progress: acceptable',
    ]);
  });

  it('is nothing by itself where what stands above is no subject', () => {
    assert.deepEqual(awarded(`Woodwork\n\n${barred(pair)}\n`, GULF), []);
    assert.deepEqual(awarded(`The school keeps pace with others.\n\n${barred(pair)}\n`, GULF), []);
  });
});
