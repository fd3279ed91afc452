import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('an earlier rating in the brackets of a heading', () => {
  const page = (first: string) => `Inspection summary

Updated 22 June 2018

${first}

The key questions are rated as:

Are services safe? – Good

Are services effective? – Requires improvement

We carried out an announced inspection at Copse Surgery on 26 April 2018.
`;

  it('leaves what the heading and the lines below it say to this inspection', () => {
    const read = awarded(
      page('This practice is rated as Good overall. (Previous inspection November 2014 – Good)'),
      'cqc-ratings-2014',
    );
    assert.deepEqual(read, ['overall: good', 'safe: good', 'effective: requires improvement']);
  });

  it('does not make this one of an earlier one', () => {
    assert.deepEqual(awarded(page('Ratings of the practice (previous inspection)'), 'cqc-ratings-2014'), []);
  });
});
