import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const page = (chapters: string) => `Teal Meadow Homecare
Overall: Good
Date of assessment: 3 to 9 June 2025

Ratings
Overall   Good
Safe   Good
Caring   Outstanding
Responsive   Good

${chapters}
`;

const percentages = (chapters: string) =>
  recognise(page(chapters), undefined, { framework: 'cqc-ratings-2014' })
    .judgements.filter(({ area }) => area.includes('percentage'))
    .map(({ area, printed, level }) => `${area}: ${printed}${level ? ` (${level.label})` : ''}`);

describe('scores in percent', () => {
  it('are those of the area above, on the line of their label or the next, and no level follows from them', () => {
    assert.deepEqual(
      percentages(`Safe
Rating: Good
Percentage score: 72
This key question has been rated good.

Caring

Rating: Outstanding

Percentage score
91 %

Staff were kind.`),
      ['Safe: percentage score: 72', 'Caring: percentage score: 91'],
    );
  });

  it('are none in a sentence, without an area above, or above a hundred', () => {
    assert.deepEqual(
      percentages(`Percentage scores are explained on our website, with examples of how each of them was made.
Percentage score: 64

Safe
Rating: Good
The percentage score: 72 was given in the letter.

Responsive
Percentage score: 2025`),
      [],
    );
  });
});
