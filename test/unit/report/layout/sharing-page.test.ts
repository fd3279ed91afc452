import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { single } from '../support';

const report = single(`Children's services in Anyshire require improvement to be good

1. Children who need help and protection        Requires improvement

2. Children looked after and achieving
permanence                                      Good

2.1 Adoption performance                        Good

2.2 Experiences and progress of care leavers    Good

3. Leadership, management and governance        Good`);

const extract = report.replaceAll(/\s+/g, ' ').trim();
const before = `30\n1 ${extract}\n\nAnyshire County Council - Ofsted\n\n`;

describe('a report on a page that shares documents', () => {
  it('begins below the heading that the page gives its text', () => {
    for (const around of [
      'Embed Size (px)\n\nCitation preview\n\n',
      'Upload: others\n\nCategory:\n\nDocuments\n\nTRANSCRIPT\n\n',
    ]) {
      const { confidence, authority, inspected } = recognise(before + around + report);
      assert.ok(confidence >= 0.5);
      assert.equal(authority?.value, 'Anyshire County Council');
      assert.deepEqual(
        inspected.map(({ from, to }) => [from, to]),
        [['2015-03-03', '2015-03-25']],
      );
    }
  });
});
