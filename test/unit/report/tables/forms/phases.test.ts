import assert from 'node:assert/strict';
import { awarded } from './support';

const GULF = 'uae-school-inspection-2015';

describe('what is judged for each phase of a school', () => {
  it('is read with arrows behind its grades, and ends above the chapter that judges the whole', () => {
    const text = `                                 KG               Primary            Middle

 English          Attainment     Good .           Weak .             Weak .

                  Progress       Good ↑           Acceptable         Weak .

 6 Leadership and management

 The effectiveness of leadership                                     Acceptable .

 Parents and the community                                           Good ↑

 Governance                                                          Weak ↓
`;
    assert.deepEqual(awarded(text, GULF).sort(), [
      'Foundation Stage / english_attainment: good',
      'Foundation Stage / english_progress: good',
      'Middle / english_attainment: weak',
      'Middle / english_progress: weak',
      'Primary / english_attainment: weak',
      'Primary / english_progress: acceptable',
      'governance: weak',
      'parents_and_the_community: good',
      'the_effectiveness_of_leadership: acceptable',
    ]);
  });

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

  it('is that of the subject further to the left above several rows, though others judge progress by itself', () => {
    const text = `                                  KG                  Primary

English
            Attainment            Good                Good

            Progress              Weak                Good

Mathematics
            Attainment            Good                Weak

            Progress              Good                Very good
`;
    assert.deepEqual(
      awarded(text, GULF).filter((each) => each.startsWith('Primary')),
      ['english_attainment: good', 'english_progress: good', 'mathematics_attainment: weak']
        .map((each) => `Primary / ${each}`)
        .concat('Primary / mathematics_progress: very good'),
    );
  });

  it('stands under a head whose name begins above the others and ends below them, and is of the subject amid its rows', () => {
    const text = `                                 Foundation
                                                     Primary            Secondary
                                    Stage

                Attainment     Not applicable       Acceptable            Good
 Islamic
 Education
                 Progress      Not applicable         Good                Weak

                Attainment        Very good           Good             Acceptable
 English
                 Progress         Very good           Weak                Good

                Attainment          Good              Weak             Very good
 Science
                 Progress         Acceptable          Good                Weak
`;
    const said = awarded(text, GULF);
    const of = (what: string) =>
      said.filter((each) => each.includes(` / ${what}: `)).map((each) => each.split(': ')[1]);
    assert.deepEqual(of('islamic_education_attainment'), ['acceptable', 'good']);
    assert.deepEqual(of('english_attainment'), ['very good', 'good', 'acceptable']);
    assert.deepEqual(of('english_progress'), ['very good', 'weak', 'good']);
    assert.deepEqual(of('science_attainment'), ['good', 'weak', 'very good']);
    assert.deepEqual(of('science_progress'), ['acceptable', 'good', 'weak']);
    assert.ok(said.includes('Foundation Stage / english_attainment: very good'));
  });

  it('is of no area by itself where it stands on several rows whose subjects are lost', () => {
    const rows = ['Attainment   Good   Weak', 'Progress   Weak   Good'].join('\n');
    const text = `KG   Primary\n\nIslamic\nEducation\n${rows}\n\n${rows}\n\n${rows}\n\nAssessment   Good   Acceptable\n`;
    const said = awarded(text, GULF);
    assert.deepEqual(
      said.filter((each) => / \/ (?:progress|attainment): /.test(each)),
      [],
      said.join(),
    );
  });

  it('is not taken from the columns of another head above, though the last word of its own is a grade too', () => {
    const text = `                                KG             Primary        High
 Personal development            Good           Good           Weak
 Assessment                      Good           Good           Weak

 KG            Primary         High
 Curriculum adaptation                    Weak           Good           Good
`;
    assert.deepEqual(
      awarded(text, GULF).filter((each) => each.startsWith('Primary / curriculum') && each.endsWith('weak')),
      [],
    );
  });

  it('is that of the subject above it where the columns were lost, though others judge progress by itself', () => {
    const grades = 'Good\nWeak';
    const text = `KG\nPrimary\n\nEnglish\nAttainment\n${grades}\nProgress\n${grades}\nMathematics\nAttainment\n${grades}\nProgress\n${grades}\n`;
    assert.deepEqual(
      awarded(text, GULF).filter((each) => each.startsWith('Primary')),
      ['english_attainment', 'english_progress', 'mathematics_attainment', 'mathematics_progress'].map(
        (area) => `Primary / ${area}: weak`,
      ),
    );
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

  const beside = `                          Elementary        Middle
            Attainment    Acceptable        Good
 Islamic
 education  Progress      Good              Good

            Attainment    Good              Weak
 English
            Progress      Good              Acceptable

                          Elementary        Middle
 Health and safety,
 including arrangements
 for child protection /
 safeguarding             Outstanding       Good
 Care and support         Good              Weak

 6. Leadership and management

 Governance                                 Acceptable
`;

  it('has its subject beside its rows, and a name over several lines beside its grades', () => {
    assert.deepEqual(
      awarded(beside, GULF).filter((each) => each.startsWith('Middle')),
      [
        'Middle / islamic_education_attainment: good',
        'Middle / islamic_education_progress: good',
        'Middle / english_attainment: weak',
        'Middle / english_progress: acceptable',
        'Middle / health_and_safety_including_arrangements_for_child_protection_safeguarding: good',
        'Middle / care_and_support: weak',
      ],
    );
  });

  it('has for its subject what stands in its own line, though other columns were shifted and grades were lost', () => {
    const text = `Indicators                                 KG            Primary       High

Geography        Attainment               Not           Good          Good
Progress                 Not           Good          Weak

Arabic           Attainment               Acceptable    Acceptable    Acceptable
(as a First
Language)        Progress                 Good          Acceptable    Acceptable

English          Attainment               Very Good     Good          Weak
Progress                 Very Good     Very Good     Good
`;
    const read = awarded(text, GULF).filter((said) => said.includes('attainment: '));
    assert.ok(read.includes('Foundation Stage / english_attainment: very good'));
    assert.ok(!read.some((said) => said.includes('arabic') && !said.endsWith(': acceptable')));
  });

  it('are read under a head that names its first column too, each group of indicators in its own columns', () => {
    const text = `Students' achievement indicators            KG            Primary       High

Science            Attainment            Acceptable    Weak          Good
                   Progress              Good          Acceptable    Good

Performance Standard 2: Students' personal and social development

                                                    KG            Primary       High

Personal development                                Good          Very good     Weak
`;
    assert.deepEqual(awarded(text, 'uae-school-inspection-2015'), [
      'Foundation Stage / science_attainment: acceptable',
      'Primary / science_attainment: weak',
      'High / science_attainment: good',
      'Foundation Stage / science_progress: good',
      'Primary / science_progress: acceptable',
      'High / science_progress: good',
      'Foundation Stage / personal_development: good',
      'Primary / personal_development: very good',
      'High / personal_development: weak',
    ]);
  });

  it('is read where the columns were shifted, as long as each phase has a grade, and of the subject right above', () => {
    const rows = (gap: string, indent: string) =>
      ['Islamic Education', 'Attainment', 'English', 'Progress', 'Assessment']
        .map((label) => (/^[IE]/.test(label) ? `${indent}${label}` : [label, 'Good', 'Weak', 'Acceptable'].join(gap)))
        .join('\n\n');
    for (const [gap, indent] of [
      ['\t', '                      '],
      ['     ', ''],
      ['   ', ' '],
    ] as const) {
      const text = `${indent}${['Foundation Stage', 'Primary', 'Secondary'].join(gap)}\n\n${rows(gap, indent)}\n`;
      const read = awarded(text, GULF).sort();
      assert.deepEqual(read.length, 9, `${gap}|${indent}`);
      assert.deepEqual(read.slice(0, 3), [
        'Foundation Stage / assessment: good',
        'Foundation Stage / english_progress: good',
        'Foundation Stage / islamic_education_attainment: good',
      ]);
      assert.ok(read.includes('Secondary / english_progress: acceptable'));
    }
  });

  it('says of no single phase what is judged of the whole below the heads of lost columns', () => {
    const text = `Foundation Stage\nPrimary\nSecondary\nTeaching for effective learning\nGood\nWeak\nGood\nAssessment\nGood\nWeak\nGood\nLearning skills\nGood\nWeak\nGood\n\nTeaching varied.\nLessons were brisk in some classes.\nPupils sang.\nThey read.\nThey wrote.\nThey sat.\n\nWhole school\n\nThe effectiveness of leadership\n\nAcceptable\n\nGovernance\n\nGood\n`;
    const read = awarded(text, GULF).filter((each) => /leadership|governance/.test(each));
    assert.deepEqual(read, ['the_effectiveness_of_leadership: acceptable', 'governance: good']);
  });

  it('says of no phase what stands below the number of a chapter that has no heads of its own', () => {
    const text = `   4     Curriculum

                                           Foundation Stage          Primary               Secondary

          Curriculum adaptation             Good                   Good                  Weak

          Assessment                        Good                   Good                  Weak


   6     Leadership and management

          The effectiveness of leadership                                            Good

          School self-evaluation and improvement planning                            Acceptable

          Governance                                                                 Good
`;
    assert.deepEqual(
      awarded(text, GULF).filter((each) => !/curriculum|assessment/.test(each)),
      [
        'the_effectiveness_of_leadership: good',
        'school_self_evaluation_and_improvement_planning: acceptable',
        'governance: good',
      ],
    );
  });

  it('is read of two phases of teacher education, and of neither what a sentence further down says', () => {
    const text = `Inspection judgements
Judgement
Primary and early years age phase
Secondary age phase
Overall effectiveness
Good
Requires improvement
The quality of education and training
Good
Inadequate
Leadership and management
Outstanding
Requires improvement

Trainees are happy.

The provider meets the DfE statutory compliance criteria.
`;
    assert.deepEqual(
      awarded(text, 'ofsted-ite-2020').map((each) => each.replace(' age phase', '')),
      [
        'Primary and early years / overall_effectiveness: good',
        'Secondary / overall_effectiveness: requires improvement',
        'Primary and early years / quality_of_education_and_training: good',
        'Secondary / quality_of_education_and_training: inadequate',
        'Primary and early years / leadership_and_management: outstanding',
        'Secondary / leadership_and_management: requires improvement',
        'compliance_criteria: met',
      ],
    );
  });

  it('is of the subject that stands between its rows, and of none above a blank line', () => {
    const text = `  indicators                          KG              Primary          Middle

  Islamic           Attainment        Good            Good             Good
  Education         Progress          Good            Good             Good

                    Attainment        Very good       Good             Good
  English
                    Progress          Outstanding     Good             Good

                    Attainment        Weak            Weak             Weak
  Science
                    Progress          Good            Good             Weak
`;
    // Where the blank lines were lost, a subject has each thing judged once.
    for (const each of [text, text.replace(/\n\n(?= {20})/g, '\n')]) {
      const read = awarded(each, GULF).filter((said) => /attainment: (?:weak|very good)/.test(said));
      assert.deepEqual(read, [
        'Foundation Stage / english_attainment: very good',
        'Foundation Stage / science_attainment: weak',
        'Primary / science_attainment: weak',
        'Middle / science_attainment: weak',
      ]);
    }
  });

  it('ends above the rows that are judged for the whole, where the head of its columns is printed once', () => {
    const text = `                              Foundation Stage      Primary          Secondary        Post-16

 Learning skills              Good                  Good             Weak             Good

 3. Teaching and assessment

 Teaching for effective learning    Good            Weak             Good             Good

 Assessment                   Good                  Acceptable       Weak             Weak

 Curriculum adaptation        Good                  Good             Weak             Good

 6. Leadership and management

 The effectiveness of leadership                                     Good

 Parents and the community                                           Very good

 Governance                                                          Weak
`;
    const whole = awarded(text, GULF).filter((said) => !said.includes(' / '));
    assert.deepEqual(whole, [
      'the_effectiveness_of_leadership: good',
      'parents_and_the_community: very good',
      'governance: weak',
    ]);
  });

  it('ends above the head of another column', () => {
    const text = `           Subject                        Key Stage 1           Key Stage 2
           Mathematics                      Grade 2               Grade 2
           History                          Grade 1               Grade 3
           Area of learning                                        Early years
           Creative development                                      Grade 1
`;
    assert.deepEqual(
      awarded(text, 'estyn-cif-2004').filter((said) => said.startsWith('Key Stage')),
      [
        'Key Stage 1 / mathematics: good features and no important shortcomings',
        'Key Stage 2 / mathematics: good features and no important shortcomings',
        'Key Stage 1 / history: good with outstanding features',
        'Key Stage 2 / history: good features outweigh shortcomings',
      ],
    );
  });
});
