import assert from 'node:assert/strict';
import { awarded } from './support';

const GULF = 'uae-school-inspection-2015';

describe('what is judged for each phase of a school', () => {
  const columns = `                                    Foundation
                                       Stage          Primary       Secondary
 Islamic          Attainment      Not applicable    Acceptable        Good
 education        Progress        Not applicable       Good           Good
 English          Attainment           Good            Good         Very good
                  Progress           Very good         Good           Good

 Assessment                            Good         Acceptable        Weak
`;

  it('is read from columns, subjects over several lines', () => {
    assert.deepEqual(awarded(columns, GULF).sort(), [
      'Foundation Stage / assessment: good',
      'Foundation Stage / english_attainment: good',
      'Foundation Stage / english_progress: very good',
      'Primary / assessment: acceptable',
      'Primary / english_attainment: good',
      'Primary / english_progress: good',
      'Primary / islamic_education_attainment: acceptable',
      'Primary / islamic_education_progress: good',
      'Secondary / assessment: weak',
      'Secondary / english_attainment: very good',
      'Secondary / english_progress: good',
      'Secondary / islamic_education_attainment: good',
      'Secondary / islamic_education_progress: good',
    ]);
  });

  const list = `KG
Primary
High

English
Attainment
Good
Acceptable
Weak

Learning skills
Good
Good
N/A

Governance
Very good
`;

  it('is read below each name in the order of the phases, and once for the whole', () => {
    assert.deepEqual(awarded(list, GULF), [
      'Foundation Stage / english_attainment: good',
      'Primary / english_attainment: acceptable',
      'High / english_attainment: weak',
      'Foundation Stage / learning_skills: good',
      'Primary / learning_skills: good',
      'governance: very good',
    ]);
  });

  it('is not read where a grade is missing: nothing tells of which phase', () => {
    assert.deepEqual(
      awarded(list.replace('Acceptable\n', ''), GULF).filter((each) => each.includes('english')),
      [],
    );
  });
});
