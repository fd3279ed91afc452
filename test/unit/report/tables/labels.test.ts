import assert from 'node:assert/strict';
import { awarded } from './forms/support';

describe('the label of a grade', () => {
  it('may have a colon behind its number, or a sign for "and"', () => {
    const estyn = `A report on Ysgol Example
Date of inspection: January 2017

Main findings

1: Standards

Excellent

In lessons, pupils make very strong progress over time and recall well what they learnt.

5: Leadership & management

Good
`;
    assert.deepEqual(awarded(estyn, 'estyn-cif-2017').slice(0, 2), ['standards: excellent', 'leadership: good']);
  });

  it('may be a name that begins with a number, in a list without numbers', () => {
    const cells = [
      'Overall effectiveness',
      'Good',
      'Outcomes for pupils',
      'Good',
      '16 to 19 study programmes',
      'Inadequate',
    ];
    assert.deepEqual(awarded(`School report\n\n${cells.join('\n\n')}\n`, 'ofsted-cif-2015'), [
      'overall_effectiveness: good',
      'outcomes: good',
      'sixth_form: inadequate',
    ]);
  });

  it('ends above the line that begins the next one, though no blank line parts them', () => {
    const list = `Summary of grades awarded
Effectiveness of provision                              Good: Grade 2
Leadership and management                               Good: Grade 2
Health and public services                              Outstanding: Grade 1
Building, planning and the built
                                                        Inadequate: Grade 4
environment
Preparation for life and work                           Satisfactory: Grade 3
`;
    assert.deepEqual(awarded(list, 'fe-ofsted-2005').slice(2), [
      'health_and_public_services: outstanding',
      'building_planning_and_the_built_environment: inadequate',
      'preparation_for_life_and_work: satisfactory',
    ]);
  });

  it('is no sentence in a paragraph below, of which the next one opens with the word of a grade', () => {
    const list = `Children\u2019s services in Anyshire are good
1. Children who need help and protection        Good
2. Leadership, management and governance        Outstanding

Executive summary

Families who ask for help get it soon.

Key Judgement                                                         Judgement Grade

Leadership, management and governance                                 Outstanding

8.  Arrangements for private fostering are requires improvement to be good. Some
    actions from audits remain to be taken.
`;
    assert.equal(awarded(list, 'ofsted-sif-2013').at(-1), '(leadership: outstanding)');
  });
});
