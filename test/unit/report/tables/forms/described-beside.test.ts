import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';

function rows(table: string): string[] {
  const report = recognise(
    `An inspection of probation services in Anyshire\n\nSummary of ratings\n\n${table}\n`,
    undefined,
    {
      framework: 'hmiprob-2018',
    },
  );
  return report.judgements
    .filter(({ headline }) => headline)
    .map(({ area, level, source }) => `${source} ${area}: ${level?.label ?? ''}`);
}

describe('standards that are described beside their numbers', () => {
  it('have the grade at the end of the line of their number, one blank behind the description or more', () => {
    assert.deepEqual(
      rows(`         Leadership: The leaders of the organisation
  1.1    support the delivery of a responsive service    Good
         for everybody.

  1.2    Staff: Those who work there are enabled to      Requires improvement
         deliver what is asked of them.

  2.     Case supervision
         Implementation and delivery: The services that
  2.3    are delivered are of high quality and engaging, Outstanding
         and joined up.`),
      ['table Leadership: good', 'table Staff: requires improvement', 'table Implementation and delivery: outstanding'],
    );
  });

  it('have none where the last words of their lines only happen to be those of a grade', () => {
    assert.deepEqual(
      rows(`         Leadership: The leaders
  1.1    make sure that the work is good
         and that everybody knows it.

  1.2    Staff: Those who work there are outstanding
         in what they do.

         Services: A range of services is
  1.3    offered, of which none may be inadequate
         in any place.`),
      [],
    );
  });
});
