import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The recommendations of a report of a framework, each with the heading of its list. */
function listsOf(framework: string, ...lines: string[]): string[] {
  const text = `${lines.join('\n')}\n`;
  const { recommendations } = recognise(text, undefined, { framework });
  for (const { start, end } of recommendations) assert.ok(start < end && end <= text.length);
  return recommendations.map((each) => `${each.heading}: ${each.text}`);
}

describe('lists of what a report asks for', () => {
  it('stand under the headings that the catalogue has for the kind of report', () => {
    const lines = [
      'Safeguarding is effective.',
      '',
      'What does the school need to do to improve?',
      '',
      '(Information for the school and governors)',
      '',
    ];
    const items = [
      '\u25fc In some subjects leaders have not set out what pupils',
      '  should learn. They should do so.',
      '\u25fc Attendance is too low. Leaders should act.',
    ];
    const heading = 'What does the school need to do to improve?';
    assert.deepEqual(
      listsOf('ofsted-eif-2019', ...lines, ...items, '', 'How can I feed back my views?', '', 'You can write.'),
      [
        `${heading}: In some subjects leaders have not set out what pupils should learn. They should do so.`,
        `${heading}: Attendance is too low. Leaders should act.`,
      ],
    );
    assert.deepEqual(listsOf('ofsted-sif-2013', ...lines, ...items), []);
  });

  it('have items without marks that open with what is to be done', () => {
    const heading = 'What does Anyford College need to do to improve further?';
    assert.deepEqual(
      listsOf(
        'fe-ofsted-2012',
        'Learners enjoy their courses.',
        '',
        heading,
        '  Improve teaching, particularly in mathematics, by:',
        '   – setting work at the right level',
        '   – sharing what is done well in drama.',
        '  Strengthen the work of middle leaders, so that all of them check how well',
        '  pupils learn.',
        '',
        'Inspection judgements',
        '',
        'Leaders should know more. Improve is what they did.',
      ),
      [
        `${heading}: Improve teaching, particularly in mathematics, by: – setting work at the right level – sharing what is done well in drama.`,
        `${heading}: Strengthen the work of middle leaders, so that all of them check how well pupils learn.`,
      ],
    );
    assert.deepEqual(
      listsOf(
        'ofsted-social-care-2007',
        'The home is good.',
        '',
        'Recommendations',
        'To improve further the service should take account of the following recommendation(s):',
        'ensure that fire drills take place at night (NMS 10)',
        'ensure that the statement is reviewed (NMS 13)',
        '',
        'Outcomes for children',
        '',
        'Outcomes are good.',
      ),
      [
        'Recommendations: ensure that fire drills take place at night (NMS 10)',
        'Recommendations: ensure that the statement is reviewed (NMS 13)',
      ],
    );
  });

  it('have items that are numbered, lettered or labelled, and end where a paragraph follows', () => {
    assert.deepEqual(
      listsOf(
        'estyn-cif-2017',
        'Recommendations',
        'R1 Raise standards in Welsh',
        'R2 Improve attendance',
        '',
        'What happens next',
        'The school will plan.',
      ),
      ['Recommendations: Raise standards in Welsh', 'Recommendations: Improve attendance'],
    );
    assert.deepEqual(
      listsOf(
        'hmiprob-2018',
        '',
        'Recommendations',
        '',
        'We have made three recommendations that we believe will help.',
        '',
        'Fen CRC should:',
        '',
        '1. plan better',
        '2. check more',
        '',
        'The board should:',
        '',
        '3. ask.',
        '',
        '1. Service delivery',
      ),
      ['Recommendations: plan better', 'Recommendations: check more', 'Recommendations: ask.'],
    );
    assert.deepEqual(
      listsOf(
        'hmip-healthy-establishment',
        '',
        'Main concerns and recommendations',
        '',
        'S24 Concern: Drugs should not be so easy to get.',
        '',
        'Recommendation: Supply should be cut.',
        '',
        'S25 Concern: Cells were dirty.',
        '',
        'Recommendation: They should be clean.',
      ),
      [
        'Main concerns and recommendations: Supply should be cut.',
        'Main concerns and recommendations: They should be clean.',
      ],
    );
  });

  it('may be a table with a day for each row', () => {
    assert.deepEqual(
      listsOf(
        'ofsted-sccif-2017',
        '',
        'Statutory requirements',
        '',
        'This section sets out the actions that must be taken.',
        '',
        'Requirement                          Due date',
        '',
        'The registered person must lead      30/08/2019',
        'well. (Regulation 13)',
        '',
        'The registered person must recruit   16/08/2019',
        'safely.',
        '',
        'Recommendations',
        '',
        '\u25a0 Staff should be supervised.',
      ),
      [
        'Statutory requirements: The registered person must lead well. (Regulation 13)',
        'Statutory requirements: The registered person must recruit safely.',
        'Recommendations: Staff should be supervised.',
      ],
    );
  });

  it('may be a table whose cells have paragraphs, below what law they are under', () => {
    assert.deepEqual(
      listsOf(
        'ofsted-sccif-2017',
        '',
        'Statutory requirements',
        'This section sets out the actions that the registered person(s) must take to meet the',
        'Care Standards Act 2000, Children\u2019s Homes (England) Regulations 2015 and the guide.',
        '',
        'Requirement                                                         Due date',
        'The leadership standard is that the registered person leads         30/11/2030',
        'a culture in the home that\u2014',
        '',
        'helps children to do well.',
        '',
        'In particular, the standard requires the registered person to make sure that staff',
        'have the skills to meet the needs of each child. (Regulation 13 (1)(a)',
        '(2)(c))',
        '',
        'The registered person must review the quality of care.              30/11/2030',
        '(Regulation 45 (1))',
        '',
        'Recommendations',
        '\u25fc The registered person should repair the doors.',
      ).map((each) => each.slice(0, 60)),
      [
        'Statutory requirements: The leadership standard is that the r',
        'Statutory requirements: The registered person must review the',
        'Recommendations: The registered person should repair the door',
      ].map((each) => each.slice(0, 60)),
    );
  });

  it('may be a table whose rows are numbered, with what is asked in the last column', () => {
    const table = (second: string) => [
      '',
      'RECOMMENDATIONS',
      'No.   Refer to      Good Practice Recommendations',
      '      Standard',
      '1     OP7           Care plans should be signed by',
      '                    the person.',
      `${second}     OP12          The list should be in large print.`,
      '',
      'Anyhome                     DS0000000.V1.R01.S.doc      Page 22',
    ];
    assert.deepEqual(listsOf('csci-quality-rating-2007', ...table('2')), [
      'RECOMMENDATIONS: Care plans should be signed by the person.',
      'RECOMMENDATIONS: The list should be in large print.',
    ]);
    assert.deepEqual(listsOf('csci-quality-rating-2007', ...table('4')), []);
  });

  it('give nothing where their items cannot be told apart, or are of an earlier inspection', () => {
    const earlier = [
      '',
      'The areas for improvement identified during the inspection in May 2017',
      '',
      '\u2022 Improve teaching.',
      '',
    ];
    assert.deepEqual(listsOf('ofsted-s8-monitoring-2012', ...earlier), []);
    const table = [
      '',
      'STATUTORY REQUIREMENTS',
      '',
      'No.  Standard  Regulation  Requirement  Timescale',
      '1    OP9       13(2)       Records must be kept.',
      '',
    ];
    assert.deepEqual(listsOf('ncsc-csci-standard-scores', ...table), []);
    const sentence = [
      '',
      'Areas for improvement have been identified where action is required',
      '',
      '\u2022 The number should be three.',
      '',
    ];
    assert.deepEqual(listsOf('rqia-2009', ...sentence), []);
  });

  it('have the text of a bullet that stands alone below it', () => {
    const items = [
      '',
      'Areas for improvement',
      '\u2022',
      '',
      'The force should improve how it supervises its pilots.',
      '',
    ];
    const more = ['\u2022', '', 'The force should count its boats.', ''];
    assert.deepEqual(
      listsOf('hmic-peel-2014', ...items, ...more).map((item) => item.replace(/^.*?The/, 'The')),
      ['The force should improve how it supervises its pilots.', 'The force should count its boats.'],
    );
  });

  it('may have no marks, where each sentence says what somebody should do', () => {
    assert.deepEqual(
      listsOf(
        'ofsted-report-card-2025',
        '',
        'Next steps',
        'Leaders should act on the risk assessment',
        'in full.',
        'Leaders must mark taps.',
        '',
        'About this inspection',
      ),
      ['Next steps: Leaders should act on the risk assessment in full.', 'Next steps: Leaders must mark taps.'],
    );
  });

  it('may follow a sentence that leads in to them, and no other one', () => {
    const items = [
      '  • Raise attainment in writing.',
      '  • Establish stable leadership.',
      '',
      'Quality indicators help.',
    ];
    const sentence = 'We have agreed the following areas for improvement with the school.';
    assert.deepEqual(listsOf('education-scotland-six-point', 'She is new.', '', sentence, '', ...items), [
      `${sentence}: Raise attainment in writing.`,
      `${sentence}: Establish stable leadership.`,
    ]);
    assert.deepEqual(
      listsOf(
        'education-scotland-six-point',
        'She is new.',
        '',
        'We have seen work on areas for improvement.',
        ...items,
      ),
      [],
    );
  });

  it('have no marks below a note in brackets, and open with what is to be done in small letters too', () => {
    const heading = 'What does the school need to do to improve?';
    assert.deepEqual(
      listsOf(
        'ofsted-eif-2019',
        'It is calm.',
        '',
        heading,
        '(Information for the school)',
        ' In some subjects plans are thin. Leaders should',
        '  set out what pupils learn.',
        ' Give pupils more time.',
      ),
      [
        `${heading}: In some subjects plans are thin. Leaders should set out what pupils learn.`,
        `${heading}: Give pupils more time.`,
      ],
    );
    assert.deepEqual(
      listsOf(
        'ero-school-profile-2021',
        'It grows.',
        '',
        'Next steps',
        'Priorities are in:',
        'raising achievement',
        'making plans.',
      ),
      ['Next steps: raising achievement', 'Next steps: making plans.'],
    );
  });

  it('have bullets that a converter gave a control character, the sign of a section or a diamond', () => {
    const items = (mark: string) => [
      'It is calm.',
      '',
      'What should the school do to improve further?',
      '',
      `${mark} Mend the roof.`,
      `${mark} Raise standards.`,
    ];
    for (const mark of ['\u0084', '\u00a7', '\u2666'])
      assert.deepEqual(
        listsOf('ofsted-social-care-2007', ...items(mark)).map((item) => item.replace(/^.*: /, '')),
        ['Mend the roof.', 'Raise standards.'],
      );
  });

  it('have lost their marks, but begin further to the left than they go on, whatever word they open with', () => {
    const asked = (heading: string, ...items: string[]) =>
      listsOf('ofsted-s8-short-2015', 'It is calm.', '', heading, '', ...items, '', 'It closes.').map((item) =>
        item.replace(/^.*?: /, ''),
      );
    assert.deepEqual(
      asked(
        'Recommendations',
        ' Improve the orchard by planting more trees, of more kinds, for the',
        '  bees of the village.',
        ' Map the paths that lead to the pond and to the river behind it.',
        ' Ensure that the gate is shut.',
      ),
      [
        'Improve the orchard by planting more trees, of more kinds, for the bees of the village.',
        'Map the paths that lead to the pond and to the river behind it.',
        'Ensure that the gate is shut.',
      ],
    );
    assert.deepEqual(
      asked(
        'Next steps for the school',
        'Leaders should ensure that:',
        '',
        '     the youngest pupils are given tools that fit their hands in all of their lessons',
        '',
        '     leaders who are new to their work learn to look after trees in the orchards for',
        '      which they are responsible.',
      ),
      [
        'the youngest pupils are given tools that fit their hands in all of their lessons',
        'leaders who are new to their work learn to look after trees in the orchards for which they are responsible.',
      ],
    );
  });

  it('begin below the last line of a heading that is wrapped', () => {
    const heading = 'What does the provider need to do to improve the primary and secondary phases?';
    assert.deepEqual(
      listsOf(
        'ofsted-ite-2020',
        'Trainees like it.',
        '',
        ...heading.split(/ (?=secondary)/),
        '',
        'Some trainees do not know the paths. Leaders should show them.',
        '',
      ),
      [`${heading}: Some trainees do not know the paths. Leaders should show them.`],
    );
  });
});
