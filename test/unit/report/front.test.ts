import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/report';

describe('front matter without blank lines', () => {
  it('ends the title of a letter before its first sentence', () => {
    const letter = `Dear Pat
Focused visit to Anyshire children’s services
This letter summarises the findings of the focused visit to Anyshire children’s services
on 18 and 19 February 2025. Inspectors looked at the ‘front door’.
This visit was carried out in line with the inspection of local authority children’s
services (ILACS) framework.`;
    const { title, authority, inspected } = recognise(letter);
    assert.equal(title?.value, 'Focused visit to Anyshire children’s services');
    assert.equal(authority?.value, 'Anyshire');
    assert.deepEqual(
      inspected.map(({ from, to }) => [from, to]),
      [['2025-02-18', '2025-02-19']],
    );
  });
});

describe('the front matter of a cover', () => {
  const grid = `
Children’s services are good
1. Children who need help and protection               Good

2. Children looked after and achieving permanence      Good

3. Leadership, management and governance               Good
`;

  it('has a title that breaks behind a comma, and dates that break off before the last day', () => {
    const report = recognise(`Anyshire County Council
Re-inspection of services for children in need of help and protection,
children looked after and care leavers
Inspection date: 16 September 2017 to 19 September 2017 and 22 October 2017 to
24 October 2017
Report published: 7 December 2017
${grid}`);
    assert.equal(
      report.title?.value,
      'Re-inspection of services for children in need of help and protection, children looked after and care leavers',
    );
    assert.equal(report.authority?.value, 'Anyshire County Council');
    assert.deepEqual(
      report.inspected.map(({ from, to }) => [from, to]),
      [
        ['2017-09-16', '2017-09-19'],
        ['2017-10-22', '2017-10-24'],
      ],
    );
    assert.equal(report.published?.value, '2017-12-07');
  });

  it('has a name that begins on the first line of its title', () => {
    const { title, authority } = recognise(`Inspection of Anyshire Children and
Families Trust
Inspection dates: 4 to 15 March 2024

Lead inspector: Pat Example, His Majesty’s Inspector

Judgement                                  Grade

The experiences and progress of            Good
children in care

Overall effectiveness                      Good
`);
    assert.equal(title?.value, 'Inspection of Anyshire Children and Families Trust');
    assert.equal(authority?.value, 'Anyshire Children and Families Trust');
  });
});
