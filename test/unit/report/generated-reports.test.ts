import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readersErrors } from '../../support/generated/check';
import { families } from '../../support/generated/families';

/**
 * Reports of made-up authorities in every layout that is known of published ones, in any mixture: what a careful
 * reader finds in them is known, because they were made of it. `test/support/generated/` shows the forms.
 */
describe('a report however it is set', () => {
  for (const [family, reports] of Object.entries(families)) {
    it(`has its grades, its title and its dates read: ${family}`, () => {
      fc.assert(
        fc.property(reports, (made) => {
          assert.deepEqual(readersErrors(made), []);
        }),
        { numRuns: 300 },
      );
    }).timeout(30_000);
  }
});
