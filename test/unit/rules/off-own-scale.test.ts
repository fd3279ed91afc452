import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { college } from './college';

const found = (text: string) =>
  checkReport(recognise(text)).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);

describe('a word off the scale of an area that has levels of its own', () => {
  const nursery = (answer: string) => `Otters Day Nursery

Inspection date                                         16/10/2014
Previous inspection date                                03/02/2011

The quality and standards of the early years provision     This inspection:      2
                                                            Previous inspection:  2

How well the early years provision meets the needs of the range of children who attend     2
The contribution of the early years provision to the well-being of children                 2
The effectiveness of the leadership and management of the early years provision             2

The setting meets legal requirements for early years settings

Compliance with the requirements of the Childcare Register

The requirements for the compulsory part of the Childcare Register are                Met

The requirements for the voluntary part of the Childcare Register are                 ${answer}
`;

  it('is found beside another area of that scale, and none that is on it', () => {
    assert.deepEqual(found(nursery('Good')), ['grade-off-scale: Good']);
    assert.deepEqual(found(nursery('Not met')), []);
  });
});

describe('a word off the scale with its code behind it', () => {
  it('is found, and its row is not missing', () => {
    const all = checkReport(recognise(college('Good-2'), undefined, { framework: 'fe-ofsted-2012' }));
    assert.deepEqual(
      all.map(({ rule }) => rule),
      [],
    );
    const text = college('Poor-2');
    const wrong = checkReport(recognise(text, undefined, { framework: 'fe-ofsted-2012' }));
    assert.deepEqual(
      wrong.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`),
      ['grade-off-scale: Poor'],
    );
  });
});
