import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('what a report says again', () => {
  it('is read where an adoption agency has service users', () => {
    const text = `Harbour Adoption

Voluntary adoption agency

Overall experiences and progress of service users, taking into account\tGood
How well children, young people and adults are helped and protected\tOutstanding
The effectiveness of leaders and managers\tGood

The voluntary adoption agency provides effective services that meet the requirements for good.
`;
    assert.deepEqual(awarded(text, 'ofsted-sccif-2017'), [
      'overall: good',
      'helped_and_protected: outstanding',
      'leaders_and_managers: good',
      '(overall: good)',
    ]);
  });

  it('is read where a service has prospects, or inspectors judge them', () => {
    const text = `Supporting People

We have assessed the council as providing a 'poor', no-star service that has uncertain prospects for improvement.

The service has uncertain prospects for improvement because:

We judge that the prospects for improvement are uncertain.
`;
    assert.deepEqual(awarded(text, 'ac-service-inspection-2000'), [
      'service: poor',
      'prospects: uncertain prospects',
      '(prospects: uncertain prospects)',
      '(prospects: uncertain prospects)',
    ]);
  });
});
