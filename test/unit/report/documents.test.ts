import assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/report';
import { headlines, ilacs, single } from './support';

const TABLE = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 Overall effectiveness                      Good`;

const BOARD = `Anyshire
Review of the effectiveness of the Local Safeguarding Children
Board1
Inspection date: 3 March 2015 – 25 March 2015
Report published: 11 May 2015

The Local Safeguarding Children Board requires improvement

1
  The review was carried out under the Local Safeguarding Children Boards (Review) Regulations 2013.
\fExecutive summary

The board meets its duties.
`;

describe('documents', () => {
  it('reads a review of a board that stands alone', () => {
    assert.deepEqual(headlines(BOARD), ['lscb: requires improvement']);
    assert.equal(recognise(BOARD).parts[0]?.detection?.framework.id, 'ofsted-lscb-2013');
  });

  it('keeps two documents of one text apart, each with its own framework and results', () => {
    const first = single(
      `Children’s services in Anyshire are inadequate\n1. Children who need help and protection               Inadequate\n\n3. Leadership, management and governance               Good\n`,
      'Executive summary\n\nServices have failed.\n',
    );
    const text = `${first}\f${ilacs(TABLE)}`;
    const report = recognise(text);
    assert.deepEqual(headlines(text), [
      'overall: inadequate',
      'help_and_protection: inadequate',
      'leadership: good',
      'impact_of_leaders: good',
      'overall_effectiveness: good',
    ]);
    assert.deepEqual(
      report.parts.map(({ detection }) => detection?.framework.id),
      ['ofsted-sif-2013', 'ofsted-ilacs-2023'],
    );
    const last = report.judgements.at(-1);
    assert.equal(last && text.slice(last.start, last.end), 'Good');
    const part = report.outline.at(-1);
    assert.equal(part?.kind, 'part');
    assert.equal(part.title, 'Inspection of Anyshire local authority children’s services');
  });
});
