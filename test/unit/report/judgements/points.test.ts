import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

/** The judgements of a list of points below its introduction, each as 'area: level'. */
function points(list: string): string[] {
  const text = `Special measures: monitoring of Example School

Progress since the last monitoring inspection on the areas for improvement:

${list}
The headteacher has brought stability to the school.
`;
  return recognise(text, undefined, { framework: 'ofsted-s8-monitoring-2005' }).judgements.map(
    ({ area, level }) => `${area}: ${level?.label ?? ''}`,
  );
}

describe('lists of points, each with its grade', () => {
  it('each point has the grade behind its last dash', () => {
    assert.deepEqual(
      points(`\u2022 improve spelling \u2013 outstanding
\u2022 improve attendance and punctuality \u2013 inadequate
`),
      ['improve spelling: outstanding', 'improve attendance and punctuality: inadequate'],
    );
  });

  it('a name may speak of grades, and have a dash of its own', () => {
    assert.deepEqual(
      points(`\u2022 ensure that more teaching is good \u2013 satisfactory
\u2022 raise standards in reading \u2013 boys above all \u2013 good
`),
      ['ensure that more teaching is good: satisfactory', 'raise standards in reading \u2013 boys above all: good'],
    );
  });

  for (const tie of [' \u2013 ', ' - ', ': ']) {
    it(`two points on one line are not one whose name holds a grade behind '${tie}'`, () => {
      assert.deepEqual(
        points(`\u2022 improve spelling${tie}satisfactory
\u2022 improve behaviour${tie}outstanding improve attendance${tie}inadequate
\u2022 improve numeracy${tie}good
`),
        ['improve spelling: satisfactory', 'improve numeracy: good'],
      );
    });
  }
});
