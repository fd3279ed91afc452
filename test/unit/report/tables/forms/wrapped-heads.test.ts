import assert from 'node:assert/strict';
import { awarded } from './support';

describe('lists as conversions leave them', () => {
  it('have grades as heads whose last words stand on the line below', () => {
    const text = `We make graded judgments in five areas as follows:

 Outstanding     Good                Adequate            Requires            Inadequate
                                                         improvement

                 Preventing crime    Protecting          Investigating       Responding to
                                     vulnerable          crime               the public
                                     people
`;
    assert.deepEqual(awarded(text, 'hmicfrs-peel-2021').sort(), [
      'investigating_crime: requires improvement',
      'preventing_crime: good',
      'protecting_vulnerable_people: adequate',
      'responding_to_the_public: inadequate',
    ]);
  });

  it('have their numbers and scores in the middle of their columns', () => {
    const text = `Standard No        Score                         Standard No         Score
     1              X                                 19                3
     2              2                                 20                X
    13              4                                 31                2
`;
    assert.deepEqual(awarded(text, 'ncsc-csci-standard-scores'), [
      'standard_19: standard met',
      'standard_2: standard almost met',
      'standard_13: standard exceeded',
      'standard_31: standard almost met',
    ]);
  });

  it('have the grades of two inspections below each name, in the order of their heads', () => {
    const rows = `Effectiveness
Good
Requires improvement
Efficiency
Inadequate
Good
People
Requires improvement
Outstanding
`;
    const now = ['effectiveness: good', 'efficiency: inadequate', 'people: requires improvement'];
    assert.deepEqual(awarded(`Question\nThis inspection\n2018/19\n${rows}`, 'hmicfrs-frs-2018'), now);
    const other = ['effectiveness: requires improvement', 'efficiency: good', 'people: outstanding'];
    assert.deepEqual(awarded(`Question\n2018/19\nThis inspection\n${rows}`, 'hmicfrs-frs-2018'), other);
    // Without heads nothing tells which of two is awarded.
    assert.deepEqual(awarded(rows, 'hmicfrs-frs-2018'), []);
  });

  it('have arrows below the grades of a grid', () => {
    const text = `                    Safe           Effective          Caring         Overall

 Surgery           Good            Good              Good            Good
                   ➔ ←             ➔                 ➔ ←             ➔ ←
                  Jun 2018        Jun 2018          Jun 2018        Jun 2018

 Maternity       Requires          Good           Outstanding        Good
               improvement         ➔ ←                ➔              ➔ ←
                  Jun 2018        Jun 2018          Jun 2018        Jun 2018
`;
    const read = awarded(text, 'cqc-ratings-2014');
    assert.equal(read.length, 8);
    assert.ok(read.includes('Maternity / safe: requires improvement'), read.join());
    assert.ok(read.includes('Maternity / caring: outstanding'), read.join());
  });
});
