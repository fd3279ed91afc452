import assert from 'node:assert/strict';
import { awarded } from './forms/support';

const list = (bar: string) => `Anytown General Hospital
Quality Report

Our judgements about each of the main services

Service                        Rating                ${bar}Why have we given this rating?
Urgent and                     Inadequate            ${bar}Patients were not always seen soon. Staff were good
emergency                                                            at their work.
services

End of life care               Outstanding           ${bar}Families told us that nothing was too much trouble, and
                                                                    that the care had been good.

Surgery                        Good                  ${bar}Patients did well.
`;

describe('grades beside a column of reasons', () => {
  it('are of the names in the first column, whatever the reasons say, and with a coloured bar between', () => {
    for (const bar of ['               ', '–––            ']) {
      const text = list(bar).replace('–––            Why', '               Why');
      assert.deepEqual(
        awarded(text, 'cqc-ratings-2014').map((each) => each.split(': ').at(-1)),
        ['inadequate', 'outstanding', 'good'],
        bar,
      );
    }
  });

  it('end above a grid whose columns reach under them', () => {
    const text = `${list('               ')}
Our ratings for this hospital

                     Safe           Effective      Caring         Responsive     Well-led       Overall

Urgent and                          Requires
emergency            Inadequate    improvement      Good          Inadequate    Inadequate     Inadequate
services

Surgery                Good           Good          Good            Good           Good           Good
`;
    assert.deepEqual(awarded(text, 'cqc-ratings-2014').slice(3), [
      // Its first word stands a line above the others.
      'Urgent and emergency services / effective: requires improvement',
      'Urgent and emergency services / safe: inadequate',
      'Urgent and emergency services / caring: good',
      'Urgent and emergency services / responsive: inadequate',
      'Urgent and emergency services / well_led: inadequate',
      'Urgent and emergency services / overall: inadequate',
      ...['safe', 'effective', 'caring', 'responsive', 'well_led', 'overall'].map((area) => `Surgery / ${area}: good`),
    ]);
  });
});
