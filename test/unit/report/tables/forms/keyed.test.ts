import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from './support';

describe('digits under a key', () => {
  const banner = `       Inspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate`;

  it('are grades where a banner says which, their labels wrapped around them', () => {
    const text = `${banner}


These are the grades for pupils' outcomes

Pupils' behaviour                                                                        2

The extent to which pupils develop workplace and other skills that will contribute to
                                                                                         3
their future economic well-being

The extent to which pupils adopt healthy lifestyles                                      1
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), [
      'behaviour: good',
      'workplace_skills: satisfactory',
      'healthy_lifestyles: outstanding',
    ]);
  });

  it('stand in columns of some learners below figures of how many there are, beside questions with lettered numbers', () => {
    const text = `Anyford College
Record of Main Findings

                                                                  Overall     14-16    Employer
 1: Outstanding; 2: Good;
 3: Satisfactory; 4: Inadequate

 Full-time learners                                                2,306
 Part-time learners                                                4,981      260      1,091

 Overall effectiveness                                               3         2         4
 A1. How well do learners achieve and enjoy their learning?          3
      A1.a) How well do learners attain their learning goals?        2
 A3. How safe do learners feel?                                      1
`;
    assert.deepEqual(
      recognise(text, undefined, { framework: 'fe-ofsted-2005' }).judgements.map(
        ({ service, area, level }) => `${service ?? ''}: ${area}: ${level?.label ?? ''}`,
      ),
      [
        ': Effectiveness of provision: satisfactory',
        '14-16: Effectiveness of provision: good',
        'Employer: Effectiveness of provision: inadequate',
        ': How well do learners achieve and enjoy their learning?: satisfactory',
        ': How well do learners attain their learning goals?: good',
        ': How safe do learners feel?: outstanding',
      ],
    );
  });

  it('are grades where tabs stand in place of their column, before a label or alone on a line too', () => {
    const text = `\tInspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

These are the grades for pupils' outcomes

Pupils' achievement and the extent to which they enjoy their learning\t3

Taking into account:
\t4
\tPupils' attainment

\tThe quality of pupils' learning and their progress\t3

\tThe quality of learning for pupils with special educational needs and/or disabilities
\t2
\tand their progress

The extent to which pupils develop workplace and other skills that will contribute to
\t3
their future economic well-being

Pupils' behaviour\t2

The effectiveness with which the school deploys resources to achieve value for money\t1

The school has changed, and what was written of it in the report of another year holds no more.
\t5
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), [
      'achievement_and_enjoyment: satisfactory',
      'attainment: low',
      'learning_and_progress: satisfactory',
      'progress_of_some: good',
      'workplace_skills: satisfactory',
      'behaviour: good',
      'value_for_money: outstanding',
    ]);
  });

  it('are of no service whose name lost its place over a column and stands within the key', () => {
    const text = `Annex A
Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and         School
16-19
grade 4 inadequate                                                                         Overall
Overall effectiveness
How effective, efficient and inclusive is the provision of education, integrated
care and any extended services in meeting the needs of learners?                                4          3
How well does the school work in partnership with others to promote learners'                   2          2
well being?
Achievement and standards
How well do learners achieve?                                                                   4          3
The standards reached by learners                                                               3          3
The behaviour of learners                                                                       2
`;
    const read = awarded(text, 'ofsted-s5-2005');
    assert.ok(read.includes('behaviour: good'));
    assert.deepEqual(
      read.filter((said) => said.startsWith('16-19')),
      [],
    );
  });

  it('are of the whole in its own column, where the service before it has none', () => {
    const text = `Summary of the main inspection judgements

Inspectors make judgements on a scale: excellent (1); very good (2); good (3); satisfactory (4);
unsatisfactory (5); poor (6); very poor (7).

                                                                    Sixth form       School
Inspection judgement                                                   grade          grade

The overall effectiveness of the sixth form and the school               2              3
How inclusive the school is                                                             5
How well pupils learn                                                    4              2

Overall standards achieved                                                              6
Pupils' achievement                                                      3              4
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), [
      'Sixth form / overall_effectiveness: very good',
      'overall_effectiveness: good',
      'inclusion: unsatisfactory',
      'Sixth form / learning: satisfactory',
      'learning: very good',
      'standards: poor',
      'Sixth form / achievement: good',
      'achievement: satisfactory',
    ]);
  });

  it('are grades behind a label that fills its line, in the column of the others', () => {
    const text = (filled: string) => `${banner}

Pupils' behaviour                                                                         2
The extent to which pupils adopt healthy lifestyles                                       1
${filled}
`;
    const value = 'The effectiveness with which the school deploys resources to achieve value for money';
    const above = ['behaviour: good', 'healthy_lifestyles: outstanding'];
    assert.deepEqual(awarded(text(`  ${value.padEnd(87)} 3`), 'ofsted-s5-2009').length, 3);
    assert.deepEqual(awarded(text(`     ${value} 3`), 'ofsted-s5-2009'), [...above, 'value_for_money: satisfactory']);
    const other = 'What the school does for its neighbours over and above all that is asked of it here';
    assert.deepEqual(awarded(text(`  ${other} 3`), 'ofsted-s5-2009'), above);
  });

  it('are grades one blank behind the whole name of an area', () => {
    const text = `Grade 1 is Outstanding - This aspect of the provision is of exceptionally high quality

Grade 2 is Good - This aspect of the provision is strong

Grade 3 is Satisfactory - This aspect of the provision is sound

Grade 4 is Inadequate - This aspect of the provision is not good enough

How well does the provision promote inclusive practice? 2
How well are children safeguarded? 1
How well are children helped to stay safe? 3
Children were seen in room 2
`;
    assert.deepEqual(
      awarded(text, 'ofsted-early-years-2008').map((said) => said.replace(/^.*: /, '')),
      ['good', 'outstanding', 'satisfactory'],
    );
  });

  it('are none where the number of a page stands above a heading', () => {
    const text = `${banner}

Pupils' behaviour                                                                        2

The extent to which pupils feel safe                                                     1

Leaders know the school well, and what they do about it has begun to show. Pupils
speak of teachers who listen, and parents agree with them.

                                              4
Pupils' behaviour

Pupils are polite to each other and to visitors.
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), ['behaviour: good', 'feel_safe: outstanding']);
  });

  it('are of the whole again below the section on the sixth form', () => {
    const text = `Anyshire School\n\f\nKey for inspection grades: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate

Overall effectiveness of the school

Grade: 4

The school does less than it could, and its pupils know it.

Effectiveness of the sixth form

Grade: 3

Students stay longer than they did, and most go on to what they hoped for.

Achievement and standards

Grade: 4

Results are below average, and have been for three years.
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2005').at(-1), 'achievement_and_standards: inadequate');
  });

  it('are none where they stand beside shares', () => {
    const text = `${banner}

Overall effectiveness judgement (percentage of schools)

Type of school\tOutstanding\tGood\tSatisfactory\tInadequate

Nursery schools\t39\t58\t3\t0

Primary schools\t13\t50\t33\t4

Sixth forms\t18\t43\t37\t2
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), []);
  });

  it('stand for words of their own where an area has such', () => {
    const text = `${banner}

Pupils' attainment¹                                                                      4

The quality of pupils' learning and their progress                                       3
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2009'), ['attainment: low', 'learning_and_progress: satisfactory']);
  });

  it('are told apart by the heads of their columns', () => {
    const text = `Inspection judgements

 Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and      School
                                                                                                     16-19
 grade 4 inadequate                                                                      Overall

How well do learners achieve?                                                               4          3
The behaviour of learners                                                                   2
How effective are leadership and management in raising achievement and                      3         NA
supporting all learners?
Does this school require special measures?                                                  No
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2005'), [
      'achievement_and_standards: inadequate',
      '16-19 / achievement_and_standards: satisfactory',
      'behaviour: good',
      'leadership_and_management: satisfactory',
      'special_measures: no',
    ]);
  });

  it('go on over the page in the columns that were named before, whatever the page is marked by', () => {
    const text = `Anyshire School
                                                                                      Annex A
Inspection judgements
 Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and         School
 grade 4 inadequate                                                                         Overall     16-19
The capacity to make any necessary improvements                                              3          2
Teachers teach well.
Inspection Report: Anyshire School, 21 May 2008                                     8 of 13
\f
                                                                                      Annex A

How effective are leadership and management in raising achievement and                       2          3
supporting all learners?
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2005'), [
      'capacity_to_improve: satisfactory',
      '16-19 / capacity_to_improve: good',
      'leadership_and_management: good',
      '16-19 / leadership_and_management: satisfactory',
    ]);
  });

  it('are read below heads that are set on their side, in the order of the columns', () => {
    const text = `Inspection grades are based on a
provider’s performance:
1: Outstanding
                                               Overall

                                                         16-18 Learning

                                                                            Apprenticeships
                                                         programmes
2: Good
3: Requires improvement
4: Inadequate

Overall effectiveness                          2         3         4

Outcomes for learners                          2         n/a       1
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), [
      'overall_effectiveness: good',
      '16-18 Learning programmes / overall_effectiveness: requires improvement',
      'Apprenticeships / overall_effectiveness: inadequate',
      'outcomes_for_learners: good',
      'Apprenticeships / outcomes_for_learners: outstanding',
    ]);
  });

  it('are read below heads that begin beside what leads in to the key', () => {
    const text = (opening: string) => `${opening}
Inspection grades are based on a                         16-18 Learning
provider’s performance:                                  programmes           Apprenticeships
                                               Overall


1: Outstanding
2: Good
3: Requires improvement
4: Inadequate

Overall effectiveness                          2             3                     4

Outcomes for learners                          2             n/a                   1
`;
    const rows = [
      'overall_effectiveness: good',
      '16-18 Learning programmes / overall_effectiveness: requires improvement',
      'Apprenticeships / overall_effectiveness: inadequate',
      'outcomes_for_learners: good',
      'Apprenticeships / outcomes_for_learners: outstanding',
    ];
    assert.deepEqual(awarded(text('Anyford College\n'), 'fe-ofsted-2012'), rows);
    // What else stands over the columns there makes one head too many.
    const more = text('Anyford College                                                    Area of Anyshire');
    assert.deepEqual(awarded(more, 'fe-ofsted-2012'), ['overall_effectiveness: good', 'outcomes_for_learners: good']);
  });

  it('are no grades without a key, nor in figures of other things', () => {
    const rows = `Pupils' behaviour                                                                        2

The extent to which pupils feel safe                                                     3
`;
    assert.deepEqual(awarded(`Our school\n\n${rows}`, 'ofsted-s5-2009'), []);
    const staffing = `${banner}

Number of teachers                                                                       4
Average class size                                                                       2
Nursery schools                     51                45             0                   4
Sixth forms                         10                37             50                  3
`;
    assert.deepEqual(awarded(staffing, 'ofsted-s5-2009'), []);
  });
});

describe('digits below a head', () => {
  it('are grades of whatever the labels say, where the head says that these were graded', () => {
    const text = `Subject areas graded for the quality of teaching, learning and assessment           Grade

Health and social care                                                                2

Motor vehicle                                                                         3
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), [
      'health_and_social_care: good',
      'motor_vehicle: requires improvement',
    ]);
    assert.deepEqual(
      awarded(text.replace('Subject areas graded for the quality', 'Results of pupils in'), 'fe-ofsted-2012'),
      [],
    );
  });

  it('are grades where the label of one of them is wrapped around the heads of the columns', () => {
    const text = `Key to judgements: grade 1 is outstanding, grade 2 good, grade 3             School
                                                                                         16-19
satisfactory, and grade 4 inadequate                                         Overall

How well do learners achieve?                                                   3             2
The standards reached by learners                                               3             3
The behaviour of learners                                                       3
`;
    const read = awarded(text, 'ofsted-s5-2005');
    assert.ok(read.includes('achievement_and_standards: satisfactory'), read.join());
    assert.ok(read.includes('behaviour: satisfactory'), read.join());
  });

  it('have labels beside what heads several of them in a column of its own', () => {
    const text = (head: string) => `Key to judgements: grade 1 is outstanding; grade 2 is good; grade 3 is satisfactory;
grade 4 is inadequate.

                                                                                  Primary  Secondary
${head}             How well do trainees attain?
attainment                                                                           2         3

Factors               To what extent do recruitment / selection arrangements
contributing to       support high quality outcomes?                                 1         2
attainment            To what extent are available resources used effectively
                      and efficiently?                                               2         2

Promoting             To what extent does the provision promote equality of
equalities and        opportunity, value diversity and eliminate harassment and
diversity             unlawful discrimination?                                       1         4
`;
    const read = awarded(text("Trainees'"), 'ofsted-ite-2008').filter((said) => said.startsWith('Secondary'));
    assert.deepEqual(
      read.map((said) => said.split(': ')[1]),
      ['satisfactory', 'good', 'good', 'inadequate'],
    );
  });

  it('are of heads that are set upright and reach far above the key', () => {
    const text = ` Inspection grades are based on a
 provider's performance:
                                                 16-19 study
                                                 programmes

                                                                              Apprentice-

 1: Outstanding

                                       Overall
 2: Good
 3: Requires improvement
                                                                              ships
 4: Inadequate

 Overall effectiveness                   2           3                            4

 Outcomes for learners                   2           2                            1
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-2012'), [
      'overall_effectiveness: good',
      '16-19 study programmes / overall_effectiveness: requires improvement',
      'Apprenticeships / overall_effectiveness: inadequate',
      'outcomes_for_learners: good',
      '16-19 study programmes / outcomes_for_learners: good',
      'Apprenticeships / outcomes_for_learners: outstanding',
    ]);
  });

  it('may have dashes in all columns but one, behind tabs, and names that open as those of other areas do', () => {
    const text = (row: string) => `Joint area review
Anyshire Children's Services Authority Area
Review of services for children and young people

Grades
4: outstanding; 3: good; 2: adequate; 1: inadequate

\tLocal services overall\tCouncil services\tHealth services
Being healthy\t2\t\u2013\t\u2013
Staying safe\t3\t\u2013\t\u2013
Enjoying and achieving\t4\t\u2013\t\u2013
${row}
Health services for children and young people\t-\t-\t1
`;
    const outcomes = ['being_healthy: adequate', 'staying_safe: good', 'enjoying_and_achieving: outstanding'];
    const health = 'health_services_for_children_and_young_people: inadequate';
    assert.deepEqual(awarded(text("The council's social care services\t\u2013\t2\t\u2013"), 'ofsted-jar-2007'), [
      ...outcomes,
      'the_council_s_social_care_services: adequate',
      health,
    ]);
  });
});
