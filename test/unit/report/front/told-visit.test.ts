import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const said = (text: string) => {
  const { parts, title, authority, inspected } = recognise(text);
  const days = inspected.map(({ from, to }) => [from, to]);
  return [parts[0]?.detection?.framework.id, title?.value, authority?.value, ...days];
};

const REST = `Inspectors looked at the local authority’s arrangements for care leavers.

Overview

Leaders know what they need to do, and staff say that they are well supported.
`;

describe('a letter about a visit that lost its title', () => {
  it('is of the authority and the days that its first sentence tells', () => {
    const letter = `6 December 2018

Dear Sam

This letter summarises the findings of a focused visit to Fenwick and Elm
Council children’s services on 6 and 7 November 2018. The inspectors were Pat Example,
HMI, and Kim Example, HMI.

${REST}`;
    assert.deepEqual(said(letter), [
      'ofsted-focused-visit',
      undefined,
      'Fenwick and Elm Council',
      ['2018-11-06', '2018-11-07'],
    ]);
  });

  it('is known by that sentence where the title has run into it', () => {
    const letter = `Focused visit to Fenwick children’s services This letter summarises the findings of the focused visit to Fenwick children’s services on 6 and 7 November 2018. The inspectors were Pat Example, HMI, and Kim Example, HMI, and they looked at a range of evidence, with case discussions and the records of children.

${REST}`;
    assert.deepEqual(said(letter), ['ofsted-focused-visit', undefined, 'Fenwick', ['2018-11-06', '2018-11-07']]);
  });

  it('is of nobody where the sentence names no authority, or is quoted', () => {
    const of = (sentence: string) => said(`6 December 2018\n\nDear Sam\n\n${sentence}\n\n${REST}`)[2];
    assert.equal(of('This letter summarises the findings of a focused visit to services on 6 June 2018.'), undefined);
    assert.equal(
      of('They wrote: This letter summarises the findings of a visit to Fenwick on 6 June 2018.'),
      undefined,
    );
  });
});

describe('a letter about a visit that lost its first page', () => {
  it('is known by its headings, none of which is its title, and no sentence is its authority', () => {
    const letter = `Social workers in Fenwick know their children well
and managers make decisions in good time.

What needs to improve in this area of social work practice

 Supervision of social workers.
 The response to children who go missing.

Findings

${REST}`;
    assert.deepEqual(said(letter), ['ofsted-focused-visit', undefined, undefined]);
  });
});
