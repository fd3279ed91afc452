import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from './support';

describe('digits in a column', () => {
  it('are scores below the latest of the years that head them, where the caption says so', () => {
    const table = (caption: string) => `Use of Resources

Anyshire County Council

Table 3        ${caption}

 Key line of enquiry                                                 2006         2005

 1.1 The Council produces annual accounts in accordance
     with relevant standards and timetables, supported by            3            2
     comprehensive working papers.
 1.2 The Council promotes external accountability.                   3            3

 2.2 The Council manages performance against budgets.                2            1
`;
    assert.deepEqual(awarded(table('Scores by key line of enquiry'), 'ac-use-of-resources-2005'), [
      'the_council_produces_annual_accounts_in_accordance_with_relevant_standards_and_t: performing well',
      'the_council_promotes_external_accountability: performing well',
      'the_council_manages_performance_against_budgets: adequate performance',
    ]);
    assert.deepEqual(awarded(table('Visits by key line of enquiry'), 'ac-use-of-resources-2005'), []);
  });

  it('are grades below a title that says so, those of parts with what they are parts of', () => {
    const text = `GRADES

 Leadership and management                                3
 Contributory grades:
 Equality of opportunity                                  2

 Engineering and manufacturing                            2
 Contributory grades:
 Work-based learning for young people                     1

 Hospitality, leisure and travel                          4
 Contributory grades:
 Work-based learning for young people                     5
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-ali-2001'), [
      'leadership_and_management: satisfactory',
      'equality_of_opportunity: good',
      'engineering_and_manufacturing: good',
      'Engineering and manufacturing / work_based_learning_for_young_people: outstanding',
      'hospitality_leisure_and_travel: unsatisfactory',
      'Hospitality, leisure and travel / work_based_learning_for_young_people: very weak',
    ]);
  });

  it('are grades where tabs stand in place of their column', () => {
    const text = `Required Inspection Judgement\tGrade

Leadership and management\t3

Equality of
\t2
opportunity

GRADES

Engineering and manufacturing\t1
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-ali-2001').slice(0, 2), [
      'leadership_and_management: satisfactory',
      'equality_of_opportunity: good',
    ]);
  });

  it('are those of subjects that no framework has, below a head that says that they are', () => {
    const text = (head: string) => `Anyford College

Inspection report

${head.padEnd(76)}Grade
Glass and mosaics                                                           2

Thatching                                                                   4

Bell founding                                                               1
`;
    const read = (head: string) =>
      recognise(text(head), undefined, { framework: 'fe-ofsted-2005' }).judgements.map(
        ({ area, level }) => `${area}: ${level?.label ?? ''}`,
      );
    const grades = ['Glass and mosaics: good', 'Thatching: inadequate', 'Bell founding: outstanding'];
    for (const head of ['Subject areas', 'Sector subject areas', 'Curriculum areas inspected'])
      assert.deepEqual(read(head), grades, head);
    assert.deepEqual(read('Examinations'), []);
    // The head of the column may stand by itself below the title of the list.
    assert.deepEqual(read(`Subject areas\n${' '.repeat(76)}`), grades);
    assert.deepEqual(read(`Examinations\n${' '.repeat(76)}`), []);
  });

  it('are none below another title', () => {
    const text = `CONTENTS

 Leadership and management                                3
 Equality of opportunity                                  2
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-ali-2001'), []);
  });

  it('stand on a line of their own beside a label of two lines, and below rows that were not judged', () => {
    const text = `Required Inspection Judgement                                      Grade

  Context

  The socio-economic context of the LEA                            NA

  Overall judgements

  The progress made by the LEA overall                              3
  The LEA's capacity for further improvement and to address the
                                                                    2
  recommendations of the inspection
`;
    assert.deepEqual(awarded(text, 'ofsted-lea-1999'), [
      'the_progress_made_by_the_lea_overall: highly satisfactory',
      'the_lea_s_capacity_for_further_improvement_and_to_address_the_recommendations_of: good',
    ]);
  });
});

describe('scores behind the word for them', () => {
  it('are those of the quality statements beside which they stand, whatever text parts the rows', () => {
    const text = `Teal Meadow House

Safe
                                                         Rating: Good

Safe environments                                        Score: 2
Two windows could not be opened.

Safeguarding                                             Score: 4
Medicines optimisation                                   Score: 3
The points for fundraising                               Score: 3
`;
    assert.deepEqual(
      awarded(text, 'cqc-ratings-2014').filter((said) => said.includes('evidence')),
      [
        'safe_environments: evidence shows some shortfalls',
        'safeguarding: evidence shows an exceptional standard',
        'medicines_optimisation: evidence shows a good standard',
      ],
    );
  });
});

describe('a digit of one row', () => {
  const row = (name: string, score: string) =>
    ` KLOE                                                     ${name.padStart(10)}\n\n ${score}\n`;
  const several = row(
    'Score',
    '2.2  The council manages performance against budgets.          2\n 2.3  The council manages its asset base.                       3',
  );
  const one = (head: string) =>
    row(head, '3.1  The council manages its spending within the available     4\n      resources.');
  const read = (text: string) =>
    awarded(`Use of Resources\n\nAnyshire County Council\n\n${text}`, 'ac-use-of-resources-2005').filter((each) =>
      each.includes('spending'),
    );

  it('is a result below the head that other lists have, and none below another', () => {
    assert.deepEqual(
      read(
        `${several}\nThe assets are managed well by all, and the\nauthority knows what it has and where.\n\nFinancial standing\n\n${one('Score')}`,
      ),
      ['the_council_manages_its_spending_within_the_available_resources: performing strongly'],
    );
    assert.deepEqual(read(one('Score')), []);
  });
});

describe('a grade with its word between the lines of its name', () => {
  const list = (name: string) => `
  1    How well do learners achieve?                                      Grade 2

  2    How effective are teaching, training and assessment?               Grade 2

${name}
`;
  const read = (name: string) =>
    awarded(`Report by the registered inspector\n\nTable of grades awarded\n${list(name)}`, 'estyn-cif-2004');

  it('is that of the name in the column of the grades above, and none in another', () => {
    const wrapped = (column: number) =>
      `  3    How well do the learning experiences meet the needs\n${' '.repeat(column)}Grade 1\n       and interests of learners and the wider community?`;
    assert.deepEqual(read(wrapped(74)).slice(2), ['key_question_3: good with outstanding features']);
    assert.deepEqual(read(wrapped(50)).slice(2), []);
  });
});
