import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../support/root';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { paged, single } from '../../report/support';
import { applied } from '../support';

/** A report inspected in March 2015 and published in May that says something in its text. */
const report = (sentence: string) => recognise(single('', `Services in 2014 and 2015 were good.\n\n${sentence}\n`));

/** What is found in a sentence: the place as printed, the message, and the sentence as each fix makes it. */
function found(sentence: string): { place: string; message: string; mended: string[] }[] {
  const { text, ...rest } = report(sentence);
  return checkReport({ text, ...rest })
    .filter(({ rule }) => rule === 'date-impossible')
    .map(({ start, end, message, fixes = [] }) => ({
      place: text.slice(start, end),
      message,
      mended: fixes.map((fix) => applied(text, fix).trim().split('\n\n').at(-1) ?? ''),
    }));
}

describe('date-impossible', () => {
  it('finds a day that its month does not have, and offers the last that it has', () => {
    assert.deepEqual(found('The figure for the year up to 31 September 2014 is 4%.'), [
      {
        place: '31 September 2014',
        message: 'There is no 31 September 2014: September has 30 days.',
        mended: ['The figure for the year up to 30 September 2014 is 4%.'],
      },
    ]);
  });

  it('knows the leap years', () => {
    assert.deepEqual(
      found('It ran from 29 February 2012 to 29 February 2015.').map(({ message, mended }) => [message, mended]),
      [
        [
          'There is no 29 February 2015: 2015 is not a leap year.',
          ['It ran from 29 February 2012 to 28 February 2015.'],
        ],
      ],
    );
  });

  const days: [string, string, string[]][] = [
    ['ordinals', 'It met on the 31st of June.', ['It met on the 30th of June.']],
    ['a line break within', 'It met on 31\nApril 2014.', ['It met on 30\nApril 2014.']],
    ['the end of a range', 'It met from 28 to 30 February.', ['It met from 28 to 29 February.']],
    ['digits the wrong way round', 'It met on 32 March 2014.', ['It met on 23 March 2014.']],
    ['a day that no turn of digits mends', 'It met on 45 May 2014.', []],
  ];
  for (const [what, sentence, mended] of days) {
    it(`reads ${what}`, () => {
      assert.deepEqual(
        found(sentence).map((finding) => finding.mended),
        [mended],
      );
    });
  }

  it('finds a year out of its time beside other years', () => {
    for (const sentence of [
      'In 2013 and 2115 managers read every plan.',
      'Between 2012, 2013 and 2115 numbers rose.',
      'Since the 2115 inspection much has changed.',
    ])
      assert.deepEqual(
        found(sentence).map(({ place }) => place),
        ['2115'],
        sentence,
      );
    assert.deepEqual(found('In 2013 and 2014 managers read 2115 plans.'), []);
  });

  it('finds a year out of its time below a label that speaks of another number', () => {
    const place = (text: string) => found(text).map((finding) => finding.place);
    assert.deepEqual(place('Reference number: 900412\n\nReviewed on 3 February 3026\n'), ['3026']);
    assert.deepEqual(place('Number of pupils at 31 March 3026'), []);
  });

  it('finds a year out of its time in other words of time', () => {
    for (const sentence of [
      'In 2014 and in 2115 managers said so.',
      'In 2014 and 2115 nurses left.',
      'The panel, begun in 2115 after the review of 2014, has ended.',
      'The inspection in 2013 and the report of 2115 were one.',
      'Work was slow in 2013 and 2115.',
      'The team was there from 2115.',
      'Audits in May 2115 identified that plans are late.',
      'Judged by the March 2115 school inspection, it is slow.',
      'In March 2115 the panel met; on 3 April 2014 it ended.',
    ])
      assert.deepEqual(
        found(sentence).map(({ place }) => place),
        ['2115'],
        sentence,
      );
  });

  it('takes no count behind a year, a month or a word of time for a year', () => {
    for (const sentence of [
      'In 2014, 2150 pupils were seen, and in 2013 there were 2230.',
      'There were 412 plans in 2014 and 2115 referrals.',
      'Work got better in 2014 and 2115 pupils were seen.',
      'Work got better in 2014 and 2115 were seen.',
      'Work got better in 2014, and in 2115 cases it was good.',
      'Social workers made 412 visits in 2014 and 2115 assessments.',
      'Social workers completed 2115 assessments.',
      'The 2115 review meetings that were held went well.',
      'Between 2115 and 2230 pupils were seen.',
      'Numbers fell from 2115 the year before.',
      'There were 1930 referrals, down from 2115.',
      'There were 1930 referrals, down from 3012.',
      'The rate went from 2115, in 2013, to 1980.',
      'By the end of March 2115 pupils had been seen.',
      'By 31 March 1124 pupils had been seen.',
      'Pupils at 31 March    2115',
      'Number of pupils at 31 March 2115',
      'In 2013-2115 pupils were seen.',
      'That was so in 2115, or 40%, of all cases.',
    ])
      assert.deepEqual(found(sentence), [], sentence);
  });

  it('finds a year that begins in another millennium, but never a count', () => {
    assert.deepEqual(
      ['It was in place since 3011.', 'A visit was made in 3011 cases.', 'The number grew to 3011.'].map(
        (sentence) => found(sentence).length,
      ),
      [1, 0, 0],
    );
  });

  it('finds a year that is another one with two digits turned, and prefers to turn them back', () => {
    const sentences = [
      'So far, in 2104, only five of 86 schools have done so.',
      'In 2013–2104, 198 audits were completed.',
      'The board met in March 2104 for the first time.',
      'It was in place since 2104 and helps.',
    ];
    for (const sentence of sentences) {
      const [finding, ...more] = found(sentence);
      assert.deepEqual(more, [], sentence);
      assert.equal(finding?.message, "The year 2104 is far from this report's time (2015).", sentence);
      assert.deepEqual(finding.mended, [sentence.replace('2104', '2014')]);
    }
    const [first] = checkReport(report(sentences[0] ?? ''));
    assert.equal(first?.fixes?.[0]?.preferred, true);
  });

  it('finds a year on the cover that cannot be, whatever the cover says', () => {
    const text = paged(
      'Inspection of Anyshire local authority children’s services\nInspection dates: 4 to 15 March 2104',
      '',
    );
    const findings = checkReport(recognise(text.replaceAll('Managers read', 'In 2013 and in 2014 managers read')));
    assert.deepEqual(
      findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
      [['date-impossible', '2104']],
    );
  });

  it('finds the only year of a report where its kind is of another time', () => {
    const home = readFileSync(join(root, 'seeds/scotland-care-home-2018.report.txt'), 'utf8');
    const years = (text: string) =>
      checkReport(recognise(text)).flatMap(({ rule, start, end }) =>
        rule === 'date-impossible' ? [text.slice(start, end)] : [],
      );
    assert.deepEqual(years(home), []);
    assert.deepEqual(years(home.replace('September 2018', 'September 3018')), ['3018']);
  });

  it('finds once what every page repeats, and mends it everywhere', () => {
    const title = 'Inspection of Anyshire local authority children’s services';
    const text = paged(`${title}\nInspection dates: 28 to 30 June 2022`, `${title}\n28 to 31 June 2022`);
    const [finding, ...more] = checkReport(recognise(text));
    assert.deepEqual(more, []);
    assert.equal(finding?.related.length, 4);
    const [fix] = finding.fixes ?? [];
    assert.ok(fix);
    assert.deepEqual(checkReport(recognise(applied(text, fix))), []);
  });

  it('finds a period that is counted although it is not over', () => {
    assert.deepEqual(found('From 1 April 2014 to 30 September 2015, just one child was referred.'), [
      {
        place: '30 September 2015',
        message: 'This period is told of in the past, but ends after the report itself: 30 September 2015.',
        mended: ['From 1 April 2014 to 30 September 2014, just one child was referred.'],
      },
    ]);
    assert.equal(found('Only 12 children were adopted between April 2014 and September 2015.').length, 1);
  });

  const silent: [string, string][] = [
    ['days that there are', 'On 31 August, 30 September 2014, 29 February 2012 and 31 March it met.'],
    ['a count above the name of a month', 'Children who were seen: 45 May 2014'],
    ['a count before a month', 'It rose to 2104 children, from 2013 to 2104 children, and 2104 in all.'],
    ['a count of cases', 'In 2104 cases a visit was made; of 2104, 30 were late.'],
    ['telephone numbers', 'Telephone 0300 123 1231, 0161 618 8524 or 0191 2013-2104.'],
    ['plans', 'The council’s Vision 2040 asks it to be net zero by 2050. In 2050, it will be.'],
    ['numbers of lines', 'They may\n2103\nvisit them in\n2104\nthe homes that\n2105\nthey have.'],
    ['laws', 'The Children and Young Persons Act 1933 and the Act of 1889 apply.'],
    ['a contract that runs on', 'The contract was let from April 2014 to March 2017 for 12 places.'],
    ['a project that runs on', 'The project runs from October 2014 to March 2016 and helps 40 families.'],
    ['a start to come', 'The new team is due to be in place in September 2015.'],
    ['a period that is over', 'From 1 April 2014 to 31 March 2015, 30 children were adopted.'],
    ['a verb and a modal', 'Of the 31 may be 30 who march 31 miles.'],
  ];
  for (const [what, sentence] of silent) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(found(sentence), []);
    });
  }
});
