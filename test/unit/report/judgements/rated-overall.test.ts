import * as assert from 'node:assert/strict';
import { mismatches, school } from './school-summary';

describe('a sentence on how what the report is about is rated overall', () => {
  // It stands far below the list, where others may be of a part of the whole.
  const far = 'Pupils come by bus from the villages around the town.\n\n'.repeat(20);
  const said = (sentence: string) => mismatches(school(far, sentence));

  it('contradicts the list by itself, wherever it stands', () => {
    assert.deepEqual(said('Overall, Hollow Lane Primary School is rated as: Inadequate. Leaders know why.'), [
      'Inadequate',
    ]);
    assert.deepEqual(said('Overall, Hollow Lane Primary School is rated as: Good. Leaders know why.'), []);
  });

  it('is none of another name, or of another time', () => {
    assert.deepEqual(said('Overall, Hill End Nursery is rated as: Inadequate. Leaders know why.'), []);
    assert.deepEqual(said('Overall, Hollow Lane Primary School was rated as inadequate in 2009.'), []);
  });
});
