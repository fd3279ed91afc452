import assert from 'node:assert/strict';
import { readDates } from '../../../server/src/text/dates';

const read = (text: string) => readDates(text).map(({ from, to }) => `${from}/${to}`);

describe('dates of inspections', () => {
  const forms: [string, string[]][] = [
    ['23 to 27 February 2026', ['2026-02-23/2026-02-27']],
    ['6 July 2015 – 30 July 2015', ['2015-07-06/2015-07-30']],
    ['29 April – 21 May 2014', ['2014-04-29/2014-05-21']],
    ['15-19 July 2013', ['2013-07-15/2013-07-19']],
    ['3 December 2018 to 14 December 2018', ['2018-12-03/2018-12-14']],
    ['30 December 2019 to 3 January 2020', ['2019-12-30/2020-01-03']],
    ['29 April \ufffd 21 May 2014', ['2014-04-29/2014-05-21']],
    ['29 April \u00e2\u20ac\u201c 21 May 2014', ['2014-04-29/2014-05-21']],
    ['14 and 15 January 2019', ['2019-01-14/2019-01-15']],
    ['30 April and 1 May 2025', ['2025-04-30/2025-05-01']],
    ['19 November-11 December 2013 and 28 – 30 January 2014', ['2013-11-19/2013-12-11', '2014-01-28/2014-01-30']],
    ['2 and 3 May and 9 to 20 May 2024', ['2024-05-02/2024-05-03', '2024-05-09/2024-05-20']],
    ['Monday 4 March to Friday 15 March 2024', ['2024-03-04/2024-03-15']],
    ['Between 3 July 2017 and 7 July 2017', ['2017-07-03/2017-07-07']],
    ['8 October 2018', ['2018-10-08/2018-10-08']],
    ['31 September 2015', []],
    ['paragraph 12 of 2019', []],
  ];
  for (const [text, expected] of forms) {
    it(`reads '${text}'`, () => {
      assert.deepEqual(read(text), expected);
    });
  }
});
