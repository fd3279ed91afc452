import assert from 'node:assert/strict';
import { awarded } from '../tables/forms/support';

describe('the name of a service', () => {
  it('is none within another word', () => {
    const text = `Initial teacher education inspection report

Overall effectiveness

The overall effectiveness of the provision is good.
`;
    assert.deepEqual(awarded(text, 'ofsted-ite-2008'), ['overall_effectiveness: good']);
  });

  it('opens what follows as a single word where its grades follow at once', () => {
    const text = `Provision for adult learners

Strong standard

Achievement                                                   Strong standard

Most adults achieve.

Apprenticeships

Expected standard

Curriculum, teaching and training                             Expected standard

Training fits together.

Needs attention

Achievement                                                   Needs attention

Few apprentices finish.
`;
    assert.deepEqual(
      awarded(text, 'fe-report-card-2025').map((said) => said.replace(/[()]/g, '')),
      [
        'Provision for adult learners / achievement: strong standard',
        'Apprenticeships / curriculum_teaching_training: expected standard',
        'Apprenticeships / achievement: needs attention',
      ],
    );
  });

  it('does not reach into the chapter on the whole that follows the grades of each', () => {
    const text = `Inspection report

Anyford College

Apprenticeships

Achievement	Needs attention
Curriculum, teaching and training	Expected standard

Whole provider

Inclusion: Strong standard

Leaders find out early what keeps learners away.

Apprenticeships

Achievement: Needs attention

Few apprentices finish.
`;
    assert.deepEqual(
      awarded(text, 'fe-report-card-2025').map((said) => said.replace(/[()]/g, '')),
      [
        'Apprenticeships / achievement: needs attention',
        'Apprenticeships / curriculum_teaching_training: expected standard',
        'inclusion: strong standard',
        'Apprenticeships / achievement: needs attention',
      ],
    );
  });
});
