import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const FRAMEWORK = 'education-scotland-six-point';

describe('grids of the same rows for the same stages', () => {
  it('are each of what stands in its corner', () => {
    const text = `Anytown Academy

We also judged the work of departments

  Physics                          S1/S2               S3/S4
  Pupils' attainment               fair                good

  Latin                            S1/S2               S3/S4
  Pupils' attainment               good                very good
`;
    assert.deepEqual(awarded(text, FRAMEWORK), [
      'S1/S2 / physics_pupils_attainment: satisfactory',
      'S3/S4 / physics_pupils_attainment: good',
      'S1/S2 / latin_pupils_attainment: good',
      'S3/S4 / latin_pupils_attainment: very good',
    ]);
  });

  it('are not where there is one alone, whose corner is the head of its labels', () => {
    const text = `Anytown Academy

  Aspects                          S1/S2               S3/S4
  Pupils' attainment               fair                good
  Learning support                 good                good
`;
    assert.deepEqual(awarded(text, FRAMEWORK).slice(0, 2), [
      'S1/S2 / pupils_attainment: satisfactory',
      'S3/S4 / pupils_attainment: good',
    ]);
  });
});
