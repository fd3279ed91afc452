import assert from 'node:assert/strict';
import { catalogue } from '../../../../../server/src/frameworks/catalogue';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from './support';

const others = (rows: string) => `School report

Fernhollow Primary School
Mill Lane, Fernhollow, FH2 6QA

Inspection dates

1–2 July 2014

${rows}
`;

const grades = [
  'overall_effectiveness: inadequate',
  'achievement: inadequate',
  'teaching: requires improvement',
  'behaviour_and_safety: good',
];

describe('a row that gives the grades of two inspections in one cell', () => {
  it('awards that of this one, each piece on a line of its own', () => {
    const cells = [
      ...['Overall effectiveness', 'Previous inspection:', 'Good', '2', 'This inspection:', 'Inadequate', '4'],
      ...['Achievement of pupils', 'Inadequate', '4', 'Quality of teaching', 'Requires improvement', '3'],
      ...['Behaviour and safety of pupils', 'Good', '2'],
    ];
    assert.deepEqual(awarded(others(cells.join('\n\n')), 'ofsted-s5-2012'), grades);
    assert.deepEqual(awarded(others(cells.join('\n')), 'ofsted-s5-2012'), grades);
  });

  it('awards that of this one where words have hyphens that show only at the end of a line', () => {
    const rows = ['Overall effectiveness\tPrevious inspection:\tGood\t2', '\tThis inspection:\tInadequate\t4']
      .concat('Achievement of pupils\tInadequate\t4', 'Quality of teaching\tRequires improvement\t3')
      .concat('Behaviour and safety of pupils\tGood\t2')
      .join('\n');
    assert.deepEqual(awarded(others(rows), 'ofsted-s5-2012'), grades);
    assert.deepEqual(awarded(others(rows.replaceAll('spec', 'spe\u00adc')), 'ofsted-s5-2012'), grades);
  });

  it('awards that of this one where each time has a cell of its own', () => {
    const rows = `Overall effectiveness\tThis inspection\tInadequate
\tPrevious inspection\tGood
Achievement of pupils\t\tInadequate
Quality of teaching\t\tRequires improvement
Behaviour and safety of pupils\t\tGood`;
    assert.deepEqual(awarded(others(rows), 'ofsted-s5-2012'), grades);
  });

  it('awards it in whichever order they stand, and in columns', () => {
    const cells = `Overall effectiveness

This inspection:
Inadequate
4
Previous inspection:
Good
2
Achievement of pupils
Inadequate
4
Quality of teaching
Requires improvement
3
Behaviour and safety of pupils
Good
2`;
    const columns = `
                               Previous inspection:     Good                    2
Overall effectiveness
                               This inspection:         Inadequate              4

Achievement of pupils                                   Inadequate              4

Quality of teaching                                     Requires improvement    3

Behaviour and safety of pupils                          Good                    2
`;
    assert.deepEqual(awarded(others(cells), 'ofsted-s5-2012'), grades);
    assert.deepEqual(awarded(others(columns), 'ofsted-s5-2012'), grades);
  });

  it('awards a digit that stands above its label', () => {
    const text = `Puddleford Day Nursery
Inspection date                                                     16/10/2014

                                                                This inspection:     2
The quality and standards of the
early years provision                                           Previous inspection: 3

How well the early years provision meets the needs of the range of children who             2
attend

The contribution of the early years provision to the well-being of children                 1

The effectiveness of the leadership and management of the early years provision             3

What inspection judgements mean

Grade     Judgement       Description

Grade 1   Outstanding     What is offered is of the best.

Grade 2   Good            What is offered meets the needs of all.

Grade 3   Requires        What is offered is not yet good.
          improvement

Grade 4   Inadequate      What is offered must change at once.
`;
    assert.equal(awarded(text, 'ofsted-early-years-2013')[0], 'quality_and_standards: good');
  });

  it('awards that of this one behind its label in the same cell', () => {
    const text = `Puddleford Day Nursery

The quality and standards of the early years provision This inspection: Outstanding  1
Previous inspection: Good  2
Effectiveness of the leadership and management Good  2
Outcomes for children Good  2
`;
    assert.equal(awarded(text, 'ofsted-early-years-2013')[0], 'quality_and_standards: outstanding');
  });

  it('awards nothing of the earlier grade where there is no other', () => {
    const cells = ['Overall effectiveness', 'Previous inspection:', 'Good', '2', 'Quality of teaching', 'Good', '2'];
    const read = awarded(others([...cells, 'Achievement of pupils', 'Good', '2'].join('\n\n')), 'ofsted-s5-2012');
    assert.ok(!read.some((said) => said.startsWith('overall_effectiveness')), read.join());
  });

  it('awards that of this one where none stands for an earlier one', () => {
    for (const none of ['Not previously inspected', 'Not applicable', 'Not inspected before as a nursery'])
      for (const rows of [
        `Overall effectiveness\tPrevious inspection:\t${none}\n\tThis inspection:\tInadequate\t4`,
        `Overall effectiveness\n\nPrevious inspection:\n\n${none}\n\nThis inspection:\n\nInadequate\n\n4`,
      ]) {
        const gap = rows.includes('\t') ? '\t' : '\n\n';
        const cells = [
          ['Achievement of pupils', 'Inadequate', '4'],
          ['Quality of teaching', 'Requires improvement', '3'],
          ['Behaviour and safety of pupils', 'Good', '2'],
        ].map((row) => row.join(gap));
        const list = [rows, ...cells].join(gap === '\t' ? '\n' : '\n\n');
        assert.deepEqual(awarded(others(list), 'ofsted-s5-2012'), grades, none + gap);
      }
  });

  it('awards what is judged instead where nothing more can be, and finds it on the scale', () => {
    const text = `Anytown Breakfast Club

Inspection report for early years provision

The quality and standards of early years provision\tThis inspection\tMet
\tPrevious inspection\tNot met (with actions)

Children arrive happily and settle at once.
`;
    const read = recognise(text, catalogue, { framework: 'ofsted-early-years-2013' });
    assert.deepEqual(
      read.judgements.map(({ areaId, role, level }) => `${areaId}, ${role}: ${level?.label ?? ''}`),
      ['quality_and_standards, awarded: met', 'quality_and_standards, cited: not met'],
    );
    assert.deepEqual(read.unplaced, []);
  });
});
