import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const service = (chapters: string) => `Inspection of probation services in Anyshire

Overall rating                                       Good

1.1    Leadership                                    Requires improvement
1.2    Staff                                         Good
1.3    Services                                      Good

${chapters}
`;

/** The grades that chapters give again, each as 'area: as printed'. */
function restated(chapters: string): string[] {
  const report = recognise(service(chapters), undefined, { framework: 'hmiprob-2018' });
  return report.judgements
    .filter(({ headline, role }) => !headline && role === 'awarded')
    .map(({ area, printed }) => `${area}: ${printed}`);
}

describe('a grade that runs over two lines', () => {
  it('below the sentence that says what its name means', () => {
    const chapter = `1.1. Leadership

The leadership of the service asks for work that is good for those
who are supervised and for their neighbours.

Requires
improvement

We met fourteen leaders.`;
    assert.deepEqual(restated(chapter), ['Leadership: Requires improvement']);
  });

  it('is whole again where a hyphen at the end of its line parts its word', () => {
    const text = `Report of an inspection of a designated centre

Regulation 15: Staffing

There are enough staff.

Judgment: Substan-
tially compliant

Regulation 16: Training

Staff are trained.

Judgment: Compliant
`;
    const { judgements } = recognise(text, undefined, { framework: 'hiqa-2018' });
    assert.deepEqual(
      judgements.map(({ level }) => level?.label),
      ['substantially compliant', 'compliant'],
    );
  });

  it('in a column beside that sentence', () => {
    const chapter = `1.1. Leadership

The leadership of the service asks for work that is good            Requires
for those who are supervised.                                       improvement

We met fourteen leaders.`;
    assert.deepEqual(restated(chapter), ['Leadership: Requires improvement']);
  });

  it('is none where the lines are of other things', () => {
    assert.deepEqual(restated('1.1. Leadership\n\nSomebody looks after what it\n\nRequires\n\nimprovement'), []);
    assert.deepEqual(restated('1.2. Staff\n\nStaff are those who work there.\n\nRequires\nimprovement'), []);
  });
});
