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

  it('is of the grade whose last words say what it is part of, on its line or below', () => {
    const text = `Summary of grades awarded

Effectiveness of provision                                   Good: Grade 2
Quality of provision                                         Good: Contributory grade 2
Leadership and management                                    Outstanding: Contributory
                                                             grade 1
Equality of opportunity                                      Satisfactory: Contributory
                                                             grade 3
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2005'), [
      'effectiveness: good',
      'quality_of_provision: good',
      'leadership_and_management: outstanding',
      'equality_of_opportunity: satisfactory',
    ]);
  });
});
