import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const TITLE =
  'Safeguarding children, young people, prospective adopters, adoptive\nadults, birth parents and birth families';

const text = (title: string) => `Inspection report for Anyford Adoption Service

Inspection date\t24/06/2013

Overall effectiveness
The overall effectiveness is judged to be good.

Quality of service
Judgement outcome: good.
The panel is strong, and has a skilled chair.
${title}
Judgement outcome: outstanding.
Children are exceptionally well protected.
Leadership and management
Judgement outcome: good.
Managers know their staff.
`;

const read = (title: string) =>
  recognise(text(title), undefined, { framework: 'ofsted-social-care-2007' }).judgements.map(
    ({ area, level }) => `${area}: ${level?.label ?? ''}`,
  );

describe('a judgement outcome below a title of two lines', () => {
  it('is of what both lines name', () => {
    assert.ok(read(TITLE).includes(`${TITLE.replace('\n', ' ')}: outstanding`));
  });

  it('is never that of the chapter before', () => {
    for (const title of [TITLE, 'Page 5 of 9', '– 5 –', 'what is kept safe']) {
      const found = read(title);
      assert.ok(found.includes('Quality of service: good'), title);
      assert.ok(!found.includes('Quality of service: outstanding'), title);
    }
  });
});
