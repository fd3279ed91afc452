import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

const table = `Overall effectiveness             Good
Quality of education              Good
Behaviour and attitudes           Good
Personal development              Good
Leadership and management         Good

Safeguarding

`;

const said = (sentence: string) =>
  awarded(`${table}${sentence}\n`, 'ofsted-eif-2019').filter((each) => each.includes('safeguarding'));

describe('safeguarding in schools', () => {
  it('is effective or not, beside the grades', () => {
    assert.deepEqual(said('The arrangements for safeguarding are effective.'), ['(safeguarding: effective)']);
    assert.deepEqual(said('The arrangements for safeguarding pupils are not effective.'), [
      '(safeguarding: not effective)',
    ]);
  });

  it('has no grade where work on it is', () => {
    assert.deepEqual(said('Staff have effective training in safeguarding.'), []);
    assert.deepEqual(said('At the last inspection arrangements for safeguarding are effective.'), []);
  });
});
