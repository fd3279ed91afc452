import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { digest } from '../../../../server/src/rules/citations/digest';
import { checkReport } from '../../../../server/src/rules/registry';

/** A report on a surgery, which says of the inspection before what is given. */
const surgery = (visit: string, published: string, rating: string, said = '') => `Care Quality Commission

Alder Lane Surgery

Inspection report

Date of inspection visit: ${visit}

Date of publication: ${published}

Ratings

Overall rating for this location

${rating}

Are services safe?

${rating}

Are services effective?

${rating}

Are services caring?

Good

Overall summary

We carried out an announced inspection at Alder Lane Surgery on ${visit}. ${said}
`;

const earlier = digest(recognise(surgery('19 April 2021', '2 June 2021', 'Requires improvement')), 'file:///2021.txt');

const found = (said: string) =>
  checkReport(recognise(surgery('17 May 2023', '5 July 2023', 'Good', said)), {}, { others: [earlier] })
    .filter(({ rule }) => rule === 'citation-conflict')
    .map(({ message }) => message);

describe('what a report on a service says of the inspection before', () => {
  const sentence = (month: string, rating: string) =>
    `Following our previous inspection on 19 ${month} 2021, the practice was rated ${rating} overall and Good for the caring key question.`;

  it('is compared with that report where it gives the day', () => {
    assert.equal(found(sentence('October', 'Requires improvement')).length, 1);
    assert.deepEqual(found(sentence('April', 'Requires improvement')), []);
  });

  it('is of the whole where it says overall, whatever it says of the rest', () => {
    assert.equal(found(sentence('April', 'Inadequate')).length, 1);
    const ofRest = sentence('April', 'Requires improvement').replace('for the caring', 'for the safe');
    assert.deepEqual(found(ofRest), []);
  });
});
