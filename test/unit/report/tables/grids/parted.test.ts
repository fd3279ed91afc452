import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

/** A table as markup draws it, and as tabs part its cells. */
const inBars = (...rows: string[][]) =>
  rows
    .map((cells, index) => `| ${cells.join(' | ')} |${index === 0 ? `\n${'|---'.repeat(cells.length)}|` : ''}`)
    .join('\n');
const inTabs = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');

const hospital = [
  ['', 'Safe', 'Effective', 'Caring'],
  ['Surgery', 'Good', '**Requires improvement**', 'Outstanding'],
  ['Maternity', 'Inadequate', 'Not rated', 'Good'],
];
const hospitalGrades = [
  'Surgery / safe: good',
  'Surgery / effective: requires improvement',
  'Surgery / caring: outstanding',
  'Maternity / safe: inadequate',
  "Maternity / effective: 'Not rated'",
  'Maternity / caring: good',
];
const ratings = (table: string) =>
  awarded(`Ratings for Anyford Hospital\n\n${table}\n\nStaff are kind.\n`, 'cqc-ratings-2014');

describe('a grid of services by questions whose cells marks part', () => {
  it('gives each cell to its line and its column', () => {
    assert.deepEqual(ratings(inBars(...hospital)), hospitalGrades);
    assert.deepEqual(ratings(inTabs(...hospital)), hospitalGrades);
  });

  it('does so where the head has lost the tab over the labels', () => {
    assert.deepEqual(ratings(inTabs(...hospital).trim()), hospitalGrades);
  });

  it('leaves out what stands in a cell beside a grade', () => {
    const [head = []] = hospital;
    assert.deepEqual(
      ratings(inBars(head, ['Surgery', 'Good<br>\u2191<br>May 2019', 'Requires<br>improvement<br>May 2019', 'Good'])),
      ['Surgery / safe: good', 'Surgery / effective: requires improvement', 'Surgery / caring: good'],
    );
  });

  it('leaves out heavy arrows as well, of which a cell may have two', () => {
    const [head = []] = hospital;
    const cells = [
      'Surgery',
      'Good \u27a1\ufe0f\u2b05\ufe0f May 2019',
      'Inadequate \u2b07 May 2019',
      'Good \u27a1\u2b05',
    ];
    assert.deepEqual(ratings(inBars(head, cells)), [
      'Surgery / safe: good',
      'Surgery / effective: inadequate',
      'Surgery / caring: good',
    ]);
  });

  it('gives none of a line that has lost a cell', () => {
    const [head = [], surgery = []] = hospital;
    assert.deepEqual(ratings(inTabs(head, surgery, ['Maternity', 'Inadequate', 'Good'])), hospitalGrades.slice(0, 3));
    assert.deepEqual(ratings(inTabs(head.slice(1), ['Maternity', 'Inadequate', 'Good'])), []);
  });

  it('gives none of lines that are of several inspections of one thing', () => {
    const [head = []] = hospital;
    const rows = [
      ['This inspection', 'Good', 'Good', 'Good'],
      ['Previous inspection', 'Inadequate', 'Good', 'Good'],
    ];
    assert.deepEqual(ratings(inBars(head, ...rows)), []);
  });

  it('gives none of a record of inspections with the day of each', () => {
    const rows = [
      ['Service', 'Inspection date', 'Safe', 'Caring'],
      ['Elm House', 'May 2014', 'Good', 'Good'],
      ['Ash House', 'June 2015', 'Inadequate', 'Good'],
    ];
    assert.deepEqual(ratings(inBars(...rows)), []);
  });
});

describe('a grid of areas by phases whose cells marks part', () => {
  const training = [
    ['', 'Primary age-phase', 'Secondary age-phase'],
    ['**Overall effectiveness**', '**Good**', '**Requires improvement**'],
    ['Leadership and management', 'Good', 'Inadequate'],
    ['Overall effectiveness at previous inspection', 'Outstanding', 'Outstanding'],
  ];
  const grades = (table: string) =>
    awarded(`Inspection of Anyshire Teacher Training\n\nInspection judgements\n\n${table}\n`, 'ofsted-ite-2020');

  it('gives each phase its own, and awards none of an earlier inspection', () => {
    for (const table of [inBars(...training), inTabs(...training)]) {
      assert.deepEqual(grades(table), [
        'Primary / overall_effectiveness: good',
        'Secondary / overall_effectiveness: requires improvement',
        'Primary / leadership_and_management: good',
        'Secondary / leadership_and_management: inadequate',
      ]);
    }
  });

  it('is none where a column is of nothing that is known', () => {
    assert.deepEqual(grades(inBars(['', 'Primary', 'Target'], ['Overall effectiveness', 'Good', 'Outstanding'])), []);
  });
});
