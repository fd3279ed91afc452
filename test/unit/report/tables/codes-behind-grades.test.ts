import assert from 'node:assert/strict';
import { awarded } from './forms/support';

describe('a code behind a grade that has no column', () => {
  it('is none of the next row', () => {
    const text = `Quality of teaching, learning and assessment Outstanding 1
Personal development, behaviour and welfare Good
Outcomes for children Requires improvement  3
`;
    assert.deepEqual(
      awarded(text, 'ofsted-early-years-2013').map((said) => said.replace(/^.*: /, '')),
      ['outstanding', 'good', 'requires improvement'],
    );
  });
});
