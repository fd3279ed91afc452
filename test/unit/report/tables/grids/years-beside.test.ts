import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const report = (head: readonly [string, string]) => `PEEL: Police effectiveness, efficiency and legitimacy 2018/19
An inspection of Anyshire Police

Overall summary

     Effectiveness                                                    Good
                                                                                     ${head[0]}
                                                                                     ${head[1]}

     Preventing crime and tackling                     Good                        2017/18
     anti-social behaviour

                                                       Requires
     Investigating crime                                                           2018/19
                                                       improvement

     Protecting vulnerable people                      Inadequate                  2018/19

     Tackling serious and organised crime              Outstanding                 2016

How does the force compare with others?
`;

describe('grades beside the years in which each area was inspected last', () => {
  it('are of the names before them', () => {
    assert.deepEqual(
      awarded(report(['Last', 'inspected']), 'hmic-peel-2014').map((each) => each.split(': ').at(-1)),
      ['good', 'good', 'requires improvement', 'inadequate', 'outstanding'],
    );
  });

  it('are not read past years of which no head says that', () => {
    assert.deepEqual(
      awarded(report(['Figures', 'from']), 'hmic-peel-2014').map((each) => each.split(': ').at(-1)),
      ['good'],
    );
  });
});
