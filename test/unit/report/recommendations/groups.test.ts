import assert from 'node:assert/strict';
import { asked } from './support';

describe('lists of what a report asks for', () => {
  it('end where an area is told of in detail, though no line is blank', () => {
    const items = asked(
      'area-send-2023',
      'Areas for improvement',
      'The partnership should urgently reduce waiting times, and tell families what help they can have while they wait.',
      '',
      'The local authority should make sure that all plans are reviewed on time and amended after the review.',
      'Local area partnership details',
      'Local Authority',
      'Integrated Care Board',
      'Anyshire Council',
    );
    assert.equal(items.length, 2);
    assert.ok(!items.join(' ').includes('Integrated'));
  });

  const improve = ['It is calm.', '', 'What does the school need to do to improve further?', ''];

  it('go on below the names of services that stand over their items', () => {
    const items = asked(
      'cqc-ratings-2014',
      'It is calm.',
      '',
      'Action the trust MUST take to improve',
      'Medical care',
      '\u2022 The trust must ensure that medical staff complete the training that they are asked to complete.',
      'Maternity',
      '\u2022 The trust must ensure there are enough midwives.',
      'Action the trust SHOULD take to improve',
      '\u2022 The trust should cancel fewer clinics.',
    );
    assert.deepEqual(items.length, 3);
    assert.ok(!items.join(' ').includes('Maternity'));
  });

  it('begin an item without its bullet where the list began, behind parts that are set in', () => {
    const items = asked(
      'ofsted-s5-2012',
      ...improve,
      ' Improve teaching so that more of it is as it should be, by making sure',
      '   that:',
      '       marking tells pupils what to do next, and that they have the time that they need to do',
      '         it',
      '       the most able get harder work in mathematics from the start of all of their lessons.',
      ' Strengthen leadership by giving others the time to lead.',
    );
    assert.equal(items.length, 2);
    assert.equal(items[1], 'Strengthen leadership by giving others the time to lead.');
  });

  it('have an item for each line that is set in below a sentence, and for what stands between others', () => {
    const advised = ['Recommendations', 'The school is advised to make the following improvements.'];
    const items = ['    Extend the use of ICT.', '    Ensure that marking is consistent.'];
    assert.equal(asked('isi-eqi-2016', 'It is calm.', '', ...advised, ...items).length, 2);
    const listed = ['  Improve writing;', '  Use assessment to plan lessons;', '  Appoint more teachers.'];
    assert.equal(asked('khda-dsib-2008', 'It is calm.', '', 'Recommendations', '', ...listed).length, 3);
  });

  it('have paragraphs whose numbers have no full stop', () => {
    const items = asked(
      'ac-cpa-2005',
      'It is calm.',
      '',
      'Areas for improvement',
      '11 The Council should have fewer priorities.',
      '',
      '12 The Council needs to train its managers.',
      '',
      '13 The Council, with its partners, should do more to',
      '   narrow the gap.',
    );
    assert.deepEqual(items.length, 3);
    assert.equal(items[2], 'The Council, with its partners, should do more to narrow the gap.');
  });

  it('go on over the day by which an item is to be done', () => {
    const items = asked(
      'ofsted-early-years-2008',
      'It is calm.',
      '',
      'What steps need to be taken to improve provision further?',
      '',
      'To meet the requirements, the registered person must:',
      '',
      '\u25cf',
      'assess the risks of outings',
      '',
      '07/07/2010',
      '',
      '\u25cf',
      'keep a record of medicines.',
      '',
      '07/07/2010',
    );
    assert.deepEqual(items, ['assess the risks of outings', 'keep a record of medicines.']);
  });

  it('have the rows of tables that say where each stands, but for those that are achieved', () => {
    const rows = [
      'Area(s) identified for improvement',
      'Summary',
      'Status',
      'Date identified',
      'Not all staff are supervised every three months (Regulation 36).',
      'New',
      '14/05/2025',
      'Fire drills at night were not recorded (Regulation 57).',
      'Achieved',
      '21/06/2023',
    ];
    const wanted = ['Not all staff are supervised every three months (Regulation 36).'];
    assert.deepEqual(asked('ciw-ratings-2025', 'It is calm.', '', ...rows), wanted);
    const table = [
      'Area(s) identified for improvement',
      '',
      'Summary                                                            Status      Date identified',
      'Not all staff are supervised every three months (Regulation 36).   New         14/05/2025',
      'Fire drills at night were not recorded (Regulation 57).            Achieved    21/06/2023',
    ];
    assert.deepEqual(asked('ciw-ratings-2025', 'It is calm.', '', ...table), wanted);
  });

  it('stand under headings with a cross, in cards right below one, and behind what must be done of the law', () => {
    const broken = [
      'This section is primarily information for the provider',
      '\u2718 Action we have told the provider to take',
      'Regulated activities',
      'Accommodation for persons who require nursing',
      'Regulation',
      'Regulation 9 HSCA 2008 (Regulated Activities) Regulations 2010',
      'Care was not planned.',
    ];
    assert.equal(asked('cqc-compliance-2010', 'It is calm.', '', ...broken).length, 1);
    const cards = [
      'Quality Improvement Plan',
      'Statutory requirements',
      'Requirement 1     The provider must mend it.',
    ];
    assert.equal(asked('rqia-2009', 'It is calm.', '', ...cards).length, 1);
    const law = [
      'The school does not meet all requirements in respect of suitability of staff (standards in part 4) and must:',
      '    ensure that checks are made before staff begin to work',
      '    ensure that a record is kept.',
      '',
      'What the school could do to improve further',
      'The school might wish to consider the following points:',
      '    provide more outdoor play.',
    ];
    assert.equal(asked('ofsted-independent-2005', 'It is calm.', '', ...law).length, 3);
  });

  it('have items whose numbers stand alone, below whom they are for and what they are about, and none twice', () => {
    const summary = ['Main recommendations', '', 'HP21 The billets should be replaced or refurbished.', ''];
    const between = [
      'Section 1: Arrival',
      '',
      'Most prisoners said that it was calm there and that staff were kind.',
      '',
    ];
    const all = ['Recommendations', '', 'To the governor', '', 'First days', '9.1', 'All should have a shower. (1.2)'];
    const more = ['Work', '9.2', 'The billets should be replaced or refurbished. (HP21)', '9.3', 'All should work.'];
    assert.deepEqual(asked('hmip-healthy-establishment', 'It is calm.', '', ...summary, ...between, ...all, ...more), [
      'HP21 The billets should be replaced or refurbished.',
      'All should have a shower. (1.2)',
      'All should work.',
    ]);
    const estyn = [
      'Recommendations',
      '',
      'R1',
      'Improve numeracy',
      '',
      'R2',
      'Improve ICT skills',
      '',
      'Main findings',
    ];
    assert.deepEqual(asked('estyn-cif-2017', 'It is calm.', '', ...estyn), ['Improve numeracy', 'Improve ICT skills']);
  });

  it('have lines without a full stop for items, where each line is a paragraph', () => {
    const text = 'People were seen soon, and what they said was written down by those who help them. '.repeat(4).trim();
    const items = asked(
      'hmicfrs-peel-2021',
      text,
      'Areas for improvement',
      'The force should make sure that investigations are supervised',
      'The force should use evidence better when a victim withdraws support',
      'Building, supporting and protecting the workforce',
      'Expected standard: what all forces should achieve',
      text,
    );
    assert.deepEqual(items, [
      'The force should make sure that investigations are supervised',
      'The force should use evidence better when a victim withdraws support',
    ]);
  });

  it('have an item for each thing to be done behind a colon, blank lines between', () => {
    const list = ['Recommendations', '', 'For immediate action', 'The council should:', ''];
    const items = ['ensure that children are seen', '', 'agree a plan with its partners.'];
    const all = asked('ofsted-jar-2007', 'Joint area review', '', 'It is calm.', '', ...list, ...items);
    assert.deepEqual(all, ['ensure that children are seen', 'agree a plan with its partners.']);
  });
});
