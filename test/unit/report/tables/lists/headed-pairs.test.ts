import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

describe('names with their grades below the head of a column', () => {
  it('are judged whatever they are called', () => {
    const text = `PROFESSIONAL AND TECHNICAL AREA
PERFORMANCE LEVEL
Joinery
Very good
Land and
water
Inadequate
Floristry
Good

KEY STRENGTHS
`;
    assert.deepEqual(awarded(text, 'eti-2010'), [
      'joinery: very good',
      'land_and_water: inadequate',
      'floristry: good',
    ]);
  });

  it('are of whom the line above the head says, where two lists have the same areas', () => {
    const list = (of: string, level: string) =>
      `Quality indicators for the ${of}
Evaluation
Leadership of change
${level}
Learning, teaching and assessment
${level}
Raising attainment and achievement
good
`;
    const text = `${list('primary school', 'weak')}Descriptors are given below.\n${list('nursery class', 'very good')}`;
    assert.deepEqual(
      awarded(text, 'education-scotland-six-point').filter((each) => each.includes('leadership')),
      ['primary school / leadership_of_change: weak', 'nursery class / leadership_of_change: very good'],
    );
  });

  it('are none where each grade stands above what it means', () => {
    const text = `Judgement
What the judgement means
Excellent
Many strengths, some of them outstanding
Good
Many strengths and no important weaknesses
Adequate
Strengths outweigh areas for improvement
Unsatisfactory
Important areas for improvement outweigh strengths
`;
    assert.deepEqual(awarded(text, 'estyn-cif-2010'), []);
  });
});
