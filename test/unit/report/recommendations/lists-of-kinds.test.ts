import assert from 'node:assert/strict';
import { asked } from './support';

describe('items of lists of what a report asks for', () => {
  const heading = ['It is calm.', '', 'What does the school need to do to improve further?', ''];

  it('have their parts, whatever bullets these have and wherever they stand', () => {
    assert.deepEqual(
      asked(
        'ofsted-cif-2015',
        ...heading,
        '\uf0b7 Raise standards in science and',
        '  in art, by:',
        '\u2013 asking more',
        '\u2013 marking less.',
        '\uf0b7 Mend the roof.',
      ),
      ['Raise standards in science and in art, by: \u2013 asking more \u2013 marking less.', 'Mend the roof.'],
    );
  });

  it('are told by where their lines begin, where a converter lost the bullets', () => {
    assert.deepEqual(
      asked(
        'ofsted-s5-2009',
        ...heading,
        '    Establish clear procedures for recording concerns and',
        '     evaluate the policies.',
        '    Make governors more effective by',
        '     \u2013   asking for reports',
        '     \u2013   visiting',
        '    Let pupils of all ages meet more often',
        '     in the hall.',
        '',
        'Outcomes for pupils',
      ),
      [
        'Establish clear procedures for recording concerns and evaluate the policies.',
        'Make governors more effective by \u2013 asking for reports \u2013 visiting',
        'Let pupils of all ages meet more often in the hall.',
      ],
    );
    assert.deepEqual(
      asked(
        'ofsted-s8-short-2015',
        'It is calm.',
        '',
        'Next steps for the school',
        '',
        'Leaders should ensure that:',
        '',
        ' pupils write at length, and to the standard of which they are capable, across the',
        '  whole curriculum',
        ' the most able pupils get harder work in mathematics',
        ' attendance rises.',
        '',
        'I am copying this letter to the chair of the governing body.',
      ),
      [
        'pupils write at length, and to the standard of which they are capable, across the whole curriculum',
        'the most able pupils get harder work in mathematics',
        'attendance rises.',
      ],
    );
  });

  it('stand below a numbered paragraph that leads in to them, and end with it', () => {
    for (const mark of ['\u2022 ', ''])
      assert.deepEqual(
        asked(
          'ofsted-ite-2008',
          'It is calm.',
          '',
          'Recommendations',
          '',
          '5.   In order to improve progress, the partnership should:',
          `       ${mark}raise attainment`,
          `       ${mark}improve mentoring.`,
          '',
          'Overall effectiveness                          Grade: 2',
          '',
          '6.   The overall effectiveness should be good.',
        ),
        ['raise attainment', 'improve mentoring.'],
      );
  });

  it('follow the end of a paragraph that says what should be done', () => {
    assert.deepEqual(
      asked(
        'ofsted-s8-monitoring-2012',
        'Leaders act. The academy',
        'should take immediate action to:',
        '',
        '\u2022 revise the plan',
        '\u2022 review its work.',
        '',
        'Evidence',
      ),
      ['revise the plan', 'review its work.'],
    );
  });

  it('are no weaknesses that stand beside strengths', () => {
    const lists = ['Strengths:', '\u2022 Staff are kind.', '', 'Areas for improvement:', '\u2022 Plans are late.', ''];
    const recommendations = ['', 'Recommendations', '', 'The board should:', '1. plan', '2. check.', ''];
    assert.deepEqual(asked('hmiprob-2018', ...recommendations, '1. Leadership', '', ...lists), ['plan', 'check.']);
    assert.deepEqual(
      asked(
        'care-inspectorate-scotland',
        'Areas for improvement',
        'The service should go on.',
        '',
        'Number of recommendations: 1',
        '',
        'Recommendations',
        '1. The manager should lead.',
      ),
      ['The manager should lead.'],
    );
  });

  it('count once where a summary gives them again, without housekeeping and good practice', () => {
    assert.deepEqual(
      asked(
        'hmip-healthy-establishment',
        '',
        'Key concerns and recommendations',
        '',
        'S1    Key concern: Cells were very dirty.',
        '      Recommendation: All cells should be cleaned every day.',
        '',
        'Section 5. Summary of recommendations and housekeeping points',
        '',
        'Main recommendations                         To the governor',
        '',
        '5.1   All cells should be cleaned every day. (S1)',
        '',
        'Recommendations                              To the governor',
        '',
        'Early days',
        '',
        '5.2   The library should be open at weekends. (3.6)',
        '',
        'Housekeeping points',
        '',
        '5.3   The clock should be mended. (3.7)',
        '',
        'Example of good practice',
        '',
        '5.4   The choir should be copied. (4.3)',
      ),
      ['All cells should be cleaned every day.', 'The library should be open at weekends. (3.6)'],
    );
  });

  it('are regulations that are broken, where a report has no other list', () => {
    const notice = [
      '',
      'Action we have told the provider to take',
      'The table below shows where regulations were not being met.',
      '',
      'Regulated activity                    Regulation',
      'Accommodation for persons who         Regulation 18 HSCA (RA) Regulations 2014 Staffing',
      'require care                          There were too few staff.',
      '',
      'Regulated activity                    Regulation',
      'Accommodation for persons who         Regulation 11 HSCA (RA) Regulations 2014 Need for',
      'require care                          consent',
    ];
    assert.deepEqual(asked('cqc-ratings-2014', 'It is calm.', ...notice), [
      'Regulation 18 HSCA (RA) Regulations 2014 Staffing There were too few staff.',
      'Regulation 11 HSCA (RA) Regulations 2014 Need for consent',
    ]);
    const must = ['', 'Action the practice MUST take to improve', '\u2022 Ensure that there are enough staff.'];
    assert.deepEqual(asked('cqc-ratings-2014', 'It is calm.', ...must, ...notice), [
      'Ensure that there are enough staff.',
    ]);
    const below = ['Regulated activity', '', 'Regulation', '', 'Treatment of disease', ''];
    const broken = 'Regulation 9 HSCA RA Regulations 2014 Person-centred care';
    assert.deepEqual(asked('cqc-ratings-2014', 'It is calm.', ...notice.slice(0, 4), ...below, broken), [broken]);
  });

  it('are what stands to the right of labels, without the answers', () => {
    const card = (number: number, ...text: string[]) => [
      ` Area for improvement ${String(number)}    ${text[0] ?? ''}`,
      `                           ${text[1] ?? ''}`,
      ' Ref: Standard 4.9',
      '                           Response by registered person detailing the actions taken:',
      ' Stated: First time        Doors are shut.',
      '',
    ];
    assert.deepEqual(
      asked(
        'rqia-2009',
        ' Areas for improvement from the last inspection',
        '',
        ' Action required to ensure compliance with the standards       Validation of compliance',
        ...card(1, 'The registered person shall ensure', 'that menus are shown.'),
        'Quality Improvement Plan',
        '',
        ' Action required to ensure compliance with the standards',
        '',
        ...card(1, 'The registered person shall ensure', 'that doors are shut.'),
        ...card(2, 'Plans should be in place.', ''),
      ),
      ['The registered person shall ensure that doors are shut.', 'Plans should be in place.'],
    );
  });

  it('are rows of a table whose days are wrapped, or stand below their rows', () => {
    const opening = ['', 'Statutory requirements', 'This section sets out what must be done.', ''];
    assert.deepEqual(
      asked(
        'ofsted-sccif-2017',
        ...opening,
        'Requirement                                     Due date',
        'The person must lead well and                   28 February',
        'with care.                                      2031',
        'The person must recruit safely.                 1 March 2031',
      ),
      ['The person must lead well and with care.', 'The person must recruit safely.'],
    );
    const rows = [
      'The person must lead well',
      'and with care.',
      '',
      '28/02/2031',
      '',
      'The person must recruit safely.',
    ];
    assert.deepEqual(
      asked('ofsted-sccif-2017', ...opening, 'Requirement', '', 'Due date', '', ...rows, '', '01/03/2031'),
      ['The person must lead well and with care.', 'The person must recruit safely.'],
    );
  });

  it('are none where the report found nothing, or where others say what they feel', () => {
    assert.deepEqual(
      asked('ofsted-s10', 'It is calm.', '', 'What could be improved', '\u2022 We found no areas to improve.', ''),
      [],
    );
    assert.deepEqual(
      asked('fe-ofsted-ali-2001', 'It is calm.', '', 'What they feel could be improved', '', '\u2022 the food', ''),
      [],
    );
  });

  it('follow the sentences that lead in to them in schools of Scotland and Northern Ireland', () => {
    assert.deepEqual(
      asked(
        'education-scotland-six-point',
        'It is calm.',
        '',
        'We discussed with staff how they might continue to improve the school. This is what we agreed with them.',
        '',
        '\u2022 Continue to develop the curriculum.',
        '\u2022 Ask more.',
        '',
        'What happens at the end of the inspection?',
      ),
      ['Continue to develop the curriculum.', 'Ask more.'],
    );
    assert.deepEqual(
      asked(
        'eti-2010',
        'It is calm.',
        '',
        'The Inspectorate has identified the following areas for improvement:',
        '',
        '      to develop the planning for literacy; and',
        '',
        '      to improve further the standards in writing.',
        '',
        'The ETI will monitor the progress on the areas for improvement.',
      ),
      ['to develop the planning for literacy; and', 'to improve further the standards in writing.'],
    );
  });

  it('begin below a blank line, where the line above it was not full', () => {
    assert.deepEqual(
      asked(
        'ofsted-ite-2008',
        'It is calm.',
        '',
        'Recommendations',
        '',
        'In order to improve progress, the provider should:',
        '',
        '     ensure that all mentors observe trainees teach',
        '',
        '     use evaluations to set priorities.',
        '',
      ),
      ['ensure that all mentors observe trainees teach', 'use evaluations to set priorities.'],
    );
  });

  it('go on over a line that was not full, where blank lines stand between them', () => {
    assert.deepEqual(
      asked(
        'ofsted-social-care-2007',
        'Recommendations',
        '',
        'To improve the quality and standards of care further the service should take account of the',
        'following recommendation(s):',
        '',
        '      ensure that the homes of carers are visited every year, without appointment, to make',
        '      sure that they remain suitable (NMS 10.5)',
        '',
        '      ensure that all carers complete their training and that records of this training show it',
        '      within a year (NMS 20.3)',
      ),
      [
        'ensure that the homes of carers are visited every year, without appointment, to make sure that they remain suitable (NMS 10.5)',
        'ensure that all carers complete their training and that records of this training show it within a year (NMS 20.3)',
      ],
    );
  });

  it('are not what a sentence says of them, nor what an earlier inspection asked for, in a chapter on it', () => {
    const chapter = (title: string) => [
      'During this inspection we identified two key concerns.',
      'Priority concerns are those that matter most to outcomes for prisoners. They',
      'need attention by leaders at once.',
      '',
      'Leaders should make sure that all concerns are addressed and that progress is tracked.',
      '',
      'Key concerns',
      '',
      '1.    Drugs were easy to come by.',
      '',
      '2.    Cells were dirty and cold.',
      '',
      '',
      title,
      '',
      'The list follows the four tests.',
      '',
      'Safety',
      '',
      'Recommendations',
      '\u2022 First night cells should be clean and well equipped. (1.9)',
      '\u2022 All use of force should be looked at. (1.33)',
    ];
    const own = ['Drugs were easy to come by.', 'Cells were dirty and cold.'];
    assert.deepEqual(
      asked('hmip-healthy-establishment', ...chapter('Section 7   Progress on recommendations from the last report')),
      own,
    );
    assert.equal(asked('hmip-healthy-establishment', ...chapter('Section 7   Details')).length, own.length + 2);
  });

  it('stand below headings whose article a name does without', () => {
    assert.deepEqual(
      asked(
        'cqc-ratings-2014',
        'It is calm.',
        '',
        'The areas where the provider must make improvements are:',
        '\u2022 Ensure that doors are closed.',
        '',
        'The area where the provider should make improvement is:',
        '\u2022 Review how boots are kept.',
      ),
      ['Ensure that doors are closed.', 'Review how boots are kept.'],
    );
  });

  it('say what somebody should do, with or without a full stop, and not what was done about it', () => {
    assert.deepEqual(
      asked(
        'hmicfrs-peel-2021',
        'It is calm.',
        '',
        'Areas for improvement',
        '',
        'The force should answer letters before',
        'the sender calls',
        '',
        'The force should oil its bicycles',
        '',
        'Main findings',
      ),
      ['The force should answer letters before the sender calls', 'The force should oil its bicycles'],
    );
    assert.deepEqual(
      asked(
        'rqia-2009',
        'It is calm.',
        '',
        'Area for improvement 1',
        'Ref: Regulation 14',
        'Stated: First time',
        'To be completed by: 14 May 2018',
        '',
        'The registered person shall ensure that the gate is shut.',
        '',
        'Response by registered person detailing the actions taken:',
        'A bolt has been fitted.',
        '',
        'Action required to ensure compliance with the standards',
      ),
      ['The registered person shall ensure that the gate is shut.'],
    );
  });

  it('stand below a heading right under that of the list, where it says whom they are for', () => {
    const item = (what: string) =>
      `Not all trainees have seen ${what}, though each of the schools that they were placed in has one and would be glad to show it. Leaders should ensure that all of them see one in their first term.`;
    assert.deepEqual(
      asked(
        'ofsted-ite-2020',
        'It is calm.',
        'What does the primary and early years phase need to do to improve?',
        'Information for the provider and appropriate authority',
        item('a globe'),
        item('a map'),
        'Secondary phase report',
        'It is calm here too.',
      ),
      [item('a globe'), item('a map')],
    );
  });
});
