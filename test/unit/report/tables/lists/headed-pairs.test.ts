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

  it('are a list below its title, with the names of groups among them, up to a chapter of the same name', () => {
    const text = `Summary of grades awarded

Effectiveness of provision

Good: Grade 2

Equality of opportunity

Inadequate: contributory grade 4

Sector subject areas

Boat building and
repair

Satisfactory: Grade 3

Floristry

Outstanding: Grade 1

Effectiveness of provision

Good: Grade 2

The college has three sites in the town.
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2005'), [
      'effectiveness: good',
      'equality_of_opportunity: inadequate',
      'boat_building_and_repair: satisfactory',
      'floristry: outstanding',
      '(effectiveness: good)',
    ]);
  });

  it('have no grade below two names that no blank line parts', () => {
    const text = `Summary of grades awarded

Boat Building
And Repair
Good
Floristry
Good
Joinery
Good
Plumbing
Good
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2005'), []);
  });
});
