import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** A report whose title says little: its rows and its dates tell the framework. */
function report(dates: string, rows: string): string {
  return `Inspection of Anyshire Children and
Families Trust
Inspection dates: ${dates}

Lead inspector: Pat Example, His Majesty’s Inspector

 Judgement                                            Grade
 The impact of leaders on social work practice        Good
 with children and families
 The experiences and progress of children in care     Good
 The experiences and progress of care leavers         Good
${rows}
Families who ask for help get it soon.
`;
}

const overall = ' Overall effectiveness                                Good\n';

describe('the framework of a report', () => {
  it('is the one in force on a day of the visit that has the rows, where the next one came into force meanwhile', () => {
    for (const dates of [
      '23 to 27 March 2026',
      '30 March to 1 April 2026',
      '12 February 2026 and 30 March to 1 April 2026',
    ])
      assert.equal(recognise(report(dates, overall)).parts[0]?.detection?.framework.id, 'ofsted-ilacs-2023', dates);
    assert.equal(recognise(report('20 to 24 April 2026', '')).parts[0]?.detection?.framework.id, 'ofsted-ilacs-2026');
  });
});
