import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { single } from '../../report/support';
import { applied } from '../support';

/** What is found in a text of a report: the place as printed, the message, and the text as each fix makes it. */
function found(said: string) {
  const report = recognise(single('', `Services are good.\n\n${said}\n`));
  return checkReport(report)
    .filter(({ rule }) => rule === 'date-weekday')
    .map(({ start, end, message, fixes = [] }) => ({
      place: report.text.slice(start, end),
      message,
      mended: fixes.map((fix) => applied(report.text, fix).trim().split('\n\n').at(-1) ?? ''),
    }));
}

const places = (said: string): string[] => found(said).map(({ place }) => place);

describe('date-weekday', () => {
  it('finds a weekday that its date does not have, and offers the right one', () => {
    assert.deepEqual(found('Inspectors met the youth council on Thursday 5 June 2024.'), [
      {
        place: 'Thursday 5 June 2024',
        message: '5 June 2024 was a Wednesday, not a Thursday.',
        mended: ['Inspectors met the youth council on Wednesday 5 June 2024.'],
      },
    ]);
  });

  it('finds nothing in weekdays that are right, in every way of writing them', () => {
    for (const right of [
      'They met on Wednesday 5 June 2024.',
      'They met on Wednesday, 5th June 2024, and on Wednesday the 5th of June, 2024.',
      'The visit ran from Monday 3 June to Friday 14 June 2024.',
      'The visit ran from Monday 3 to Friday 14 June 2024 and Monday 1 January 1900 was long ago.',
      'The visit ran from Monday 30 December to Friday 3 January 2025.',
      'The plan was read on Thursday 29 February 2024.',
      'They met on Wednesday\n5 June 2024 in the town hall.',
    ])
      assert.deepEqual(places(right), [], right);
  });

  it('knows the short names of days and months', () => {
    assert.deepEqual(found('Inspectors met the youth council on Mon 4 June 2024.'), [
      {
        place: 'Mon 4 June 2024',
        message: '4 June 2024 was a Tuesday, not a Monday.',
        mended: ['Inspectors met the youth council on Tue 4 June 2024.'],
      },
    ]);
    assert.deepEqual(places('They met on Thurs. 6th Jun. 2024, Wed, 5 Jun 2024 and Fri 6 Sept 2024.'), []);
    assert.deepEqual(places('The visit ran from Tues 3 to Fri 14 June 2024.'), ['Tues 3']);
    for (const silent of [
      'The clubs meet on Mon 3 and Sat 4, and in the Sun 5 June is hot.',
      'A letter to The Sun 4 June 2024 said so. They met on Monday. 4 June 2024 was hot.',
      'They sat 4 June 2024 out.',
    ])
      assert.deepEqual(places(silent), [], silent);
  });

  it('takes month and year from the date that it is tied to', () => {
    assert.deepEqual(places('The visit ran from Tuesday 3 to Friday 14 June 2024.'), ['Tuesday 3']);
    assert.deepEqual(places('The visit ran from Monday 3 June – Thursday 14 June 2024.'), ['Thursday 14 June 2024']);
    assert.deepEqual(places('The visit ran from Tuesday 30 December to Friday 3 January 2025.'), [
      'Tuesday 30 December',
    ]);
  });

  it('reads over the end of a line, but takes the heads of columns for no dates', () => {
    assert.deepEqual(places('The council was met on Thursday\n5 June 2024 in the town hall.'), [
      'Thursday\n5 June 2024',
    ]);
    assert.deepEqual(places('Monday   Thursday\n5 June 2024 and 6 June 2024'), []);
    assert.deepEqual(places('Thursday    5 June 2024'), []);
  });

  it('is silent where the year is unknown, the day is none, or no date stands there', () => {
    assert.deepEqual(places('They met on Thursday 5 June and on Friday 31 June 2024. On Monday 12 children came.'), []);
  });
});
