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

  it('each point may be wrapped, though its mark is lost and no blank line parts it from its introduction', () => {
    const text = `Special measures: monitoring of Example School

Evidence
Pupils were seen at work in every class.

Progress since the last monitoring inspection on the areas for improvement:
 improve spelling so that more of it is good or
better \u2013 inadequate
 improve attendance in the oldest classes \u2013
satisfactory.
 improve handwriting \u2013 good

Other outcomes
Pupils are keen: their work shows it \u2013
good drawings hang in the hall.
`;
    const read = recognise(text, undefined, { framework: 'ofsted-s8-monitoring-2005' }).judgements;
    assert.deepEqual(
      read.map(({ area, level }) => `${area}: ${level?.label ?? ''}`),
      [
        'improve spelling so that more of it is good or better: inadequate',
        'improve attendance in the oldest classes: satisfactory',
        'improve handwriting: good',
      ],
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
