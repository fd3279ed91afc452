import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';

const report = (axis: string, years: readonly [string, string]) => `Report on an unannounced inspection of
HMP Anyford

2-13 May 2016

Summary

Figure 1: HMP Anyford healthy prison outcomes

${axis}

                                    Safety          Respect       Purposeful      Resettlement
                                                                   activity

        ${years[0]}                           3               4               2                3
        ${years[1]}                           1               2               2                4

S1      The prison was last inspected some years ago.
`;

const AXIS = `        Good                       4

        Reasonably good            3

        Not sufficiently good      2

        Poor                       1`;

/** What a text gives in a table, each as 'area: level', what is cited in brackets. */
function given(text: string): string[] {
  return recognise(text, undefined, { framework: 'hmip-healthy-establishment' })
    .judgements.filter(({ source }) => source === 'table')
    .map(({ areaId, level, role }) => {
      const said = `${areaId}: ${level?.label ?? ''}`;
      return role === 'cited' ? `(${said})` : said;
    })
    .sort();
}

describe('digits below a chart, a line for each year', () => {
  const results = [
    '(preparation_for_release: reasonably good)',
    '(purposeful_activity: not sufficiently good)',
    '(respect: good)',
    '(safety: reasonably good)',
    'preparation_for_release: good',
    'purposeful_activity: not sufficiently good',
    'respect: not sufficiently good',
    'safety: poor',
  ];

  it('are the results of the latest, and cited of the others', () => {
    assert.deepEqual(given(report(AXIS, ['2012', '2016'])), results);
  });

  it('are none where no axis says what they mean, or it runs the other way', () => {
    assert.deepEqual(given(report('', ['2012', '2016'])), []);
    assert.deepEqual(given(report(AXIS.replace('4', '0').replace('1', '4'), ['2012', '2016'])), []);
  });

  it('are none where two lines have one year', () => {
    assert.deepEqual(given(report(AXIS, ['2016', '2016'])), []);
  });
});
