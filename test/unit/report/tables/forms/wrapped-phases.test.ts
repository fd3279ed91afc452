import assert from 'node:assert/strict';
import { awarded } from './support';

/** The number of the page and the next page: the other digits are none. */
const BODY =
  '\n1\n\n\fThe primary phase\n\nTrainees learn how children read, and what helps those who find it hard to begin.\n';

describe('the names of phases that are wrapped', () => {
  it('head their column also where their words stand above and below the other names', () => {
    const columns = `                                 Foundation
                                                     Primary            Secondary
                                    Stage

                Attainment     Not applicable       Acceptable         Good
 Islamic
 Education
                 Progress      Not applicable         Good             Good

 Social responsibility and
                                    Good            Very good          Outstanding
 innovation skills
`;
    assert.deepEqual(awarded(columns, 'uae-school-inspection-2015').sort(), [
      'Foundation Stage / social_responsibility_and_innovation_skills: good',
      'Primary / islamic_education_attainment: acceptable',
      'Primary / islamic_education_progress: good',
      'Primary / social_responsibility_and_innovation_skills: very good',
      'Secondary / islamic_education_attainment: good',
      'Secondary / islamic_education_progress: good',
      'Secondary / social_responsibility_and_innovation_skills: outstanding',
    ]);
  });

  it('head the digits below each name where the columns were lost', () => {
    const text = `Initial teacher education inspection report

Initial teacher education inspection handbook

Key to judgements: Grade 1 is outstanding; grade 2 is good; grade 3 is requires
improvement; grade 4 is inadequate

Primary
QTS

Secondary
QTS

Overall effectiveness
How well does the partnership secure consistently high quality outcomes
for trainees?

3

2

The outcomes for trainees

3

2

The quality of training across the partnership

3

2

The quality of leadership and management across the
partnership

3

3
${BODY}`;
    const read = awarded(text, 'ofsted-ite-2012');
    assert.equal(read.length, 8, read.join('; '));
    assert.deepEqual(read.slice(0, 2), [
      'Primary / overall_effectiveness: requires improvement',
      'Secondary / overall_effectiveness: good',
    ]);
    assert.match(read.at(-1) ?? '', /^Secondary .*requires improvement$/);
  });
});
