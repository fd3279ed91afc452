import assert from 'node:assert/strict';
import { headlines } from '../support';

/** A letter after a monitoring inspection, which gives its results in the midst of its first page. */
const letter = (results: string) => `17 May 2011

Mr P Example
Headteacher
Elm Lane School

Dear Mr Example

Special measures: monitoring inspection of Elm Lane School

Following my visit on 10 and 11 May 2011, I write to confirm the inspection findings.

${results}

This letter will be posted on the Ofsted website.
\f
Annex

Pupils work hard, and their parents come to the school gladly.
`;

describe('lines of a cover that are the name of an area and its grade', () => {
  const read = ['progress_since_special_measures: good', 'progress_since_monitoring: inadequate'];

  it('are results with a full stop as without it', () => {
    const results = [
      'Progress since being subject to special measures – good',
      'Progress since previous monitoring inspection – inadequate',
    ];
    assert.deepEqual(headlines(letter(results.join('\n\n'))), read);
    assert.deepEqual(headlines(letter(results.map((line) => `${line}.`).join('\n\n'))), read);
  });
});
