import assert from 'node:assert/strict';
import { awarded } from './support';

const college = (list: string) => `Example College
General further education college

Inspection dates                                  9–12 October 2018

${list}
`;

describe('two lists side by side', () => {
  it('have wrapped labels and grades in both', () => {
    const list = `Effectiveness of leadership and      Requires      16 to 19 study programmes        Requires
management                           improvement                                    improvement

Quality of teaching, learning and    Requires
assessment                           improvement   Adult learning programmes        Good

                                     Requires      Provision for learners with high
Outcomes for learners                improvement   needs                            Good`;
    assert.deepEqual(awarded(college(list), 'fe-ofsted-2012').sort(), [
      'adult_learning: good',
      'high_needs: good',
      'leadership_and_management: requires improvement',
      'outcomes_for_learners: requires improvement',
      'quality_of_teaching_learning_and_assessment: requires improvement',
      'study_programmes: requires improvement',
    ]);
  });

  it('have no grade for what is no area, or beside which no grade stands', () => {
    const list = `Food in the canteen                  Good          16 to 19 study programmes          Good

Outcomes for learners                Good          Adult learning programmes          Not yet

Effectiveness of leadership and      Good          Provision for learners with high   Good
management                                         needs`;
    const found = awarded(college(list), 'fe-ofsted-2012').join(' ');
    assert.doesNotMatch(found, /food|adult/);
    assert.match(found, /study_programmes: good/);
  });

  it('are read once and come to an end above a line with the grades of something else', () => {
    const list = `Outcomes for learners                Good          16 to 19 study programmes          Good

Overall effectiveness                Good          Adult learning programmes          Good

Food in the canteen                  Good          Cooks who work at night            Good`;
    assert.deepEqual(awarded(college(list), 'fe-ofsted-2012').sort(), [
      'adult_learning: good',
      'outcomes_for_learners: good',
      'overall_effectiveness: good',
      'study_programmes: good',
    ]);
  });

  it('have rows that no blank line parts, below the grade of the whole', () => {
    const list = `                                                               Requires
Overall effectiveness
                                                               improvement
Effectiveness of leadership and   Good             16 to 19 study programmes    Requires
management                                                                      improvement
Quality of teaching, learning     Requires         Adult learning programmes    Good
and assessment                    improvement
Personal development,             Good             Apprenticeships              Inadequate
behaviour and welfare
Outcomes for learners             Requires         Provision for learners with  Outstanding
                                  improvement      high needs
Overall effectiveness at previous inspection                     Good`;
    const rows = [
      'leadership_and_management: good',
      'study_programmes: requires improvement',
      'quality_of_teaching_learning_and_assessment: requires improvement',
      'adult_learning: good',
      'personal_development_behaviour_and_welfare: good',
      'apprenticeships: inadequate',
      'outcomes_for_learners: requires improvement',
      'high_needs: outstanding',
    ];
    assert.deepEqual(awarded(college(list), 'fe-ofsted-2012'), [
      'overall_effectiveness: requires improvement',
      ...rows,
    ]);
    // Where a name of one side is not known, nothing tells which lines the names beside it have.
    const unknown = awarded(college(list.replace('Apprenticeships', 'Travel to work ')), 'fe-ofsted-2012');
    assert.ok(!unknown.some((row) => /: (?:outstanding|inadequate)$/.test(row)));
    assert.ok(unknown.includes('outcomes_for_learners: requires improvement'));
  });
});
