import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { ilacs } from '../../report/support';

const paragraphs = [1, 2, 3, 4, 5, 6].map(
  (number) => `${String(number)}. Social workers know the families well and visit them often.`,
);

/** A report of six numbered paragraphs and an annex, with a sentence of the test's own in it. */
const reportWith = (sentence: string) =>
  ilacs('', [...paragraphs, sentence, 'Annex A: What inspectors read', 'Inspectors read 30 case files.'].join('\n\n'));

function said(sentence: string): string[] {
  const text = reportWith(sentence);
  return checkReport(recognise(text))
    .filter(({ rule }) => rule === 'cross-reference')
    .map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe('cross-reference', () => {
  it('finds a paragraph behind the last one, in brackets and in lists', () => {
    assert.deepEqual(said('Visit care leavers more often (paragraph 42).'), [
      '42: There is no paragraph 42: the last one is 6.',
    ]);
    assert.deepEqual(said('This is shown in paragraphs 3, 14 and 5.'), [
      '14: There is no paragraph 14: the last one is 6.',
    ]);
  });

  it('is silent on the entries of a list that is not read as one, with the pages of what it names', () => {
    for (const mark of ['', '- ', '\u2022 '])
      for (const gap of ['                              ', ' ........ ', '\t'])
        assert.deepEqual(
          said(
            `${mark}Annex A \u2013 What the inspectors who came to Anyshire read${gap}18\n\n${mark}Annex B \u2013 Whom the inspectors who came to Anyshire met${gap}19`,
          ),
          [],
          mark + gap,
        );
  });

  /** Captions of tables 1, 2 and 4 and of one figure, and what a sentence above them refers to in vain. */
  const captioned = (sentence: string) =>
    said(
      [
        sentence,
        'Table 1: Visits by month',
        'Table 2: Plans by month',
        'Table 4: Staff by month',
        'Figure 1: Homes by year',
      ].join('\n\n'),
    );

  it('finds a table that no caption numbers, where two captions are there', () => {
    const missing = '3: There is no Table 3: the report has Table 1, Table 2, Table 4.';
    for (const sentence of [
      'As Table 3 shows, staff come.',
      'Staff come (see table 3).',
      'The counts in table 3 are small.',
    ])
      assert.deepEqual(captioned(sentence), [missing], sentence);
    const [finding] = checkReport(
      recognise(reportWith('As Table 3 shows, staff come.\n\nTable 1: Visits\n\nTable 2: Plans')),
    ).filter(({ rule }) => rule === 'cross-reference');
    assert.equal(finding?.severity, 'information');
  });

  it('is silent on tables of others, on quantities, and where a caption may stand in another form', () => {
    for (const sentence of [
      'As Tables 1, 2 and 4 show, and Table 4 shows best, staff come.',
      'As Table 3 of the national statistics shows, staff come.',
      'The statistics of the department, in Table 3, are late.',
      'There is one figure. See figure 3.',
      'That is more than in table 3 years ago.',
      'As Table 3 shows, staff come.\n\nTable 3 Staff by year',
      'As Table 3 shows, staff come.\n\n| Table 3 | Staff by year |',
      'As Table 3 shows, staff come. Read on. Table 3: Staff by year',
      'Table 3.1 shows this, and Table 3a too.',
    ])
      assert.deepEqual(captioned(sentence), [], sentence);
  });

  it('is silent on paragraphs that are there', () => {
    assert.deepEqual(said('This is shown in paragraphs 3, 4 and 6.'), []);
  });

  it('takes no quantity for a number of a paragraph', () => {
    assert.deepEqual(said('As paragraph 6 says, 40 children were seen; besides paragraph 6, 40 more wrote.'), []);
  });

  it('is silent on the paragraphs of other texts', () => {
    for (const sentence of [
      'See paragraph 42 of Working Together.',
      'The statutory guidance says so (paragraph 42).',
      'Schedule 2, paragraph 19 is met.',
      'This follows paragraph 42.3.',
      'It was to check the fitness of staff (Part 4, paragraph 42.(2)(c)).',
      'The earlier report said so in paragraph 42.',
      'The standards on those who work with pupils [paragraphs 39–40] are met in respect of those who teach, of those who work in the offices and of those who clean and cook, but those in paragraphs 38 [staff] and 41 [register] are not met.',
    ])
      assert.deepEqual(said(sentence), [], sentence);
  });

  it('takes a reference for its own where the report closes its recommendations with such references', () => {
    const custom = ['Visit care leavers (paragraph 2).', 'See children alone (paragraph 3).', 'Listen (paragraph 5).'];
    const own = 'Put the guidance on visits to children in care into practice (paragraph 42).';
    assert.deepEqual(said([...custom, own].join('\n\n')), ['42: There is no paragraph 42: the last one is 6.']);
    assert.deepEqual(said([...custom.slice(1), own].join('\n\n')), []);
    for (const other of ['Follow the statutory guidance (paragraph 42).', 'Paragraph 42 of the guidance says so.'])
      assert.deepEqual(said([...custom, other].join('\n\n')), [], other);
  });

  it('finds an annex that is not among those of the report', () => {
    assert.deepEqual(said('The method is set out in Annex C.'), ['C: There is no Annex C: the report has Annex A.']);
    assert.deepEqual(said('The method is set out in Annex A.'), []);
    assert.deepEqual(said('The method is set out in Appendix 2.'), []);
    assert.deepEqual(said('The method is set out in Annex C of the code of practice.'), []);
  });

  it('does not say that the report has an annex which its contents list alone has', () => {
    const headings = ['About this inspection', 'Safeguarding services', 'Children in care', 'Record of main findings'];
    const listed = [...headings, 'Annex A: Statistical data'].map((title, page) => `${title}    ${String(page + 2)}`);
    const sections = headings.flatMap((title, index) => [title, paragraphs[index] ?? '']);
    const body = (end: string[]) => [
      'Contents',
      listed.join('\n'),
      ...sections,
      'The method is in Annex C, the data are in Annex A.',
      ...end,
    ];
    const found = (end: string[]) =>
      checkReport(recognise(ilacs('', body(end).join('\n\n'))))
        .filter(({ message }) => message.includes('Annex'))
        .map(({ message }) => message);
    assert.equal(found([]).filter((message) => message.includes('the report has Annex A')).length, 0);
    assert.deepEqual(found(['Annex A: Statistical data', 'Figures are for the year.']), [
      'There is no Annex C: the report has Annex A.',
    ]);
  });

  it('takes for the heading of an annex a line of any length that opens with its number, with no text above it', () => {
    const name = 'What the inspectors who came to Anyshire in the spring read before and after they met children';
    for (const above of ['\n\n', '\n\n15\n'])
      assert.deepEqual(said(`The method is set out in Annex B.${above}Annex B ${name}`), [], above);
    assert.equal(said(`The method is set out in Annex B ${name}`).length, 1);
  });

  it('is silent where the report has no annexes and no numbered paragraphs', () => {
    const text = ilacs('', 'The method is set out in Annex C and in paragraph 12.');
    assert.deepEqual(checkReport(recognise(text)), []);
  });

  it('leaves alone an annex whose heading a converter has joined to the foot of the page before', () => {
    const joined = 'Inspectors met 12 parents. Report on Elmshire, page 7 Annex B';
    assert.deepEqual(said(`The method is set out in Annex B.\n\n${joined}`), []);
    assert.equal(said('The method is set out in Annex B.').length, 1);
  });
});
