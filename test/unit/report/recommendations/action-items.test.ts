import assert from 'node:assert/strict';
import { asked } from './support';

describe('items of lists of what a report asks for', () => {
  it('are without their number, their regulation and their day in a table that numbers them', () => {
    const table = (...head: string[]) => [
      '',
      'STATUTORY REQUIREMENTS',
      '',
      ...head,
      '1     OP9         13 (2)         Records of medicines must be kept when         01/10/07',
      '                                 they are given.',
      '2     OP38        23 (4)         Fire drills must be held at suitable intervals. 01/10/07',
      '',
      'RECOMMENDATIONS',
      'No.   Refer to Standard   Good Practice Recommendations',
      '1     OP12                A plan should be shown.',
    ];
    const expected = [
      'Records of medicines must be kept when they are given.',
      'Fire drills must be held at suitable intervals.',
      'A plan should be shown.',
    ];
    const row = 'No.   Standard    Regulation     Requirement                                     Timescale';
    const below = '                                                                                 ';
    assert.deepEqual(asked('ncsc-csci-standard-scores', ...table(`${row} for action`)), expected);
    assert.deepEqual(asked('ncsc-csci-standard-scores', ...table(`${row} for`, `${below}action`)), expected);
    assert.deepEqual(asked('ncsc-csci-standard-scores', ...table(row, `${below}for action`)), expected);
  });

  it('are without the number of the regulation to the left of them', () => {
    assert.deepEqual(
      asked(
        'ofsted-social-care-2007',
        '',
        'Statutory Requirements',
        '',
        'Reg.           Requirement                                             Due date',
        '34             establish a system for monitoring the                   28/09/2012',
        '(2001)         quality of care. (Regulation 34(1))',
        '',
      ),
      ['establish a system for monitoring the quality of care. (Regulation 34(1))'],
    );
  });

  it('may be due at once where the cells of a table stand below each other', () => {
    assert.deepEqual(
      asked(
        'ncsc-csci-standard-scores',
        '',
        'STATUTORY REQUIREMENTS',
        'No.',
        'Requirement',
        'Timescale for action',
        ...['1', 'The statement must be reviewed.', '31 October 2004'],
        ...['2', 'Fire doors must not be wedged open.', 'Immediate'],
      ),
      ['The statement must be reviewed.', 'Fire doors must not be wedged open.'],
    );
  });

  it('have the parts that a line announces by which they are to be done', () => {
    const list = (first: string, ...parts: string[]) => [
      'It has capacity.',
      '',
      'What does the school need to do to improve further?',
      '',
      ` ${first}`,
      ...parts,
      '',
      ' Develop the skills of leaders.',
    ];
    const parts = ['setting harder work', 'telling pupils what they need to do next.'];
    for (const [first, mark] of [
      ['Improve teaching by:', ' '],
      ['Improve teaching by making sure of:', '   '],
      ['Improve teaching by:', '  \u2012 '],
    ] as const)
      assert.deepEqual(asked('ofsted-s5-2009', ...list(first, ...parts.map((part) => `${mark}${part}`))), [
        [first, ...parts.map((part) => `${mark.trim()} ${part}`.trim())].join(' '),
        'Develop the skills of leaders.',
      ]);
  });

  it('have letters or numbers below the paragraph that says who should act', () => {
    assert.deepEqual(
      asked(
        'ofsted-s10',
        'Standards are low.',
        '',
        'WHAT SHOULD THE SCHOOL DO TO IMPROVE FURTHER?',
        '',
        '23.  In order to raise standards further, the governors and staff should:',
        '',
        '     (1) raise standards in writing; (paragraph 6)',
        '     (2) improve the use of assessment. (paragraph 17)',
      ),
      ['raise standards in writing; (paragraph 6)', 'improve the use of assessment. (paragraph 17)'],
    );
  });

  it('begin where one goes on further in than it begins, and where the same is to be done again', () => {
    assert.deepEqual(
      asked(
        'ofsted-s8-short-2015',
        'It is calm.',
        '',
        'Next steps for the school',
        '',
        'Leaders and those responsible for governance should ensure that:',
        '',
        '     the most able pupils are given work that challenges them from the start of lessons',
        '',
        '     middle leaders who are new to their roles develop their skills in checking how well',
        '      pupils are taught.',
      ),
      [
        'the most able pupils are given work that challenges them from the start of lessons',
        'middle leaders who are new to their roles develop their skills in checking how well pupils are taught.',
      ],
    );
    assert.deepEqual(
      asked(
        'stc-joint',
        'It is calm.',
        '',
        'Areas for improvement',
        'In order to improve the director should take the following action.',
        '',
        'Immediately:',
        ' ensure that all searches of young people are risk assessed and recorded',
        ' ensure that staff carry knives.',
      ),
      ['ensure that all searches of young people are risk assessed and recorded', 'ensure that staff carry knives.'],
    );
  });

  it('are none that an earlier inspection asked for, nor what follows for every school', () => {
    assert.deepEqual(
      asked(
        'hmip-healthy-establishment',
        '',
        'Recommendations',
        'First night cells should be clean. (1.9)',
        'Not achieved',
        'All use of force should be scrutinised. (1.33)',
        'Partially achieved',
      ),
      [],
    );
    assert.deepEqual(
      asked(
        'ofsted-s5-2009',
        '',
        'What does the school need to do to improve further?',
        '',
        '\u2022 Raise attainment.',
        '\u2022 About 40% of the schools whose overall effectiveness is judged satisfactory may receive a visit.',
      ),
      ['Raise attainment.'],
    );
  });

  it('stand under a heading, not under a paragraph that begins as one does', () => {
    assert.deepEqual(
      asked(
        'hmip-healthy-establishment',
        'We found two concerns.',
        'Priority concerns are those that are most important to what becomes of prisoners. They',
        'need to be seen to by leaders.',
        '',
        'Leaders should make sure that all of them are addressed.',
        '',
        'Priority concerns',
        '',
        '1.   Drugs were easy to get.',
      ),
      ['Drugs were easy to get.'],
    );
    assert.deepEqual(
      asked(
        'hmicfrs-frs-2018',
        '',
        'Recommendations',
        'By 30 September 2019, the service should put in place a plan.',
        'How well trained are staff?',
        'Requires improvement',
        'Areas for improvement',
        'The service should ensure its records are accurate.',
      ),
      [
        'By 30 September 2019, the service should put in place a plan.',
        'The service should ensure its records are accurate.',
      ],
    );
  });
});
