import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

/** A report whose list of ratings lost its columns, and whose chapters say what is meant by each name. */
const text = (staff: string) => `An inspection of youth offending services in
Anyborough
HM Inspectorate of Probation, May 2019

Ratings

1.
Organisational delivery
1.1
Governance and leadership
Good

1.2
Staff
${staff}

1.3
Partnerships and services
Outstanding

1.4
Information and facilities
Good

2.
Court disposals
2.1
Assessment
Inadequate

2.2
Planning
Good

1. Organisational delivery

1.2. Staff
Those who work here have what they need to help each child.

Requires improvement

1.3. Partnerships and services
There is help of many kinds, and every child gets what fits.

Outstanding

1.4. Information and facilities
Rooms are clean, and what is known of a child is at hand.

Good
`;

describe('chapters that say again what the list above them says', () => {
  it('leave the results to the list, though it lost its columns', () => {
    assert.deepEqual(awarded(text('Requires improvement'), 'hmiprob-2018'), [
      'governance_and_leadership: good',
      'staff: requires improvement',
      'partnerships_and_services: outstanding',
      'information_and_facilities: good',
      'assessment: inadequate',
      'planning: good',
      '(staff: requires improvement)',
      '(partnerships_and_services: outstanding)',
      '(information_and_facilities: good)',
    ]);
  });

  it('are results themselves where what stands above them says otherwise of one', () => {
    const results = awarded(text('Good'), 'hmiprob-2018').filter((said) => !said.startsWith('('));
    assert.ok(results.includes('staff: requires improvement'));
  });
});
