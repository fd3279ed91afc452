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
