import assert from 'node:assert/strict';
import { awarded } from './support';

describe('grades that open a comment', () => {
  it('are read beside their labels, each wrapped on its own', () => {
    const text = `PUPILS' ATTITUDES AND VALUES

Aspect                        Comment

Attitudes to the school       Very good. Pupils are keen, and most of them work hard when they
                              are asked to.

Behaviour, in and out of      Good overall, but a few pupils in one class call out.
classrooms

Attendance                    Good progress was made with it last year.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['attitudes: very good', 'behaviour: good']);
  });

  it('are read in the summaries of the first years, whose names later ones begin with', () => {
    const text = `Aspect\tComment
Ethos*\tGood. Most pupils work hard.
Staffing, resources and accommodation\tSatisfactory. The hall is small.
Pupils with special educational needs\tGood provision. Plans are clear.
Spiritual, moral, social & cultural development\tSatisfactory overall.
Value for money\tGood.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), [
      'ethos: good',
      'staffing: satisfactory',
      'special_needs: good',
      'spiritual_development: satisfactory',
      'value_for_money: good',
    ]);
  });

  it('are those of their own rows alone, though a row between them gives none', () => {
    const text = `Aspect\tComment
Curriculum\tSatisfactory. The hall is too small for games.
Pupils with special educational needs\tTheir plans are clear.
Value for money\tGood.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['curriculum: satisfactory', 'value_for_money: good']);
  });

  it('are read where soft hyphens stand in what goes on behind them', () => {
    const text = `Aspect\tComment
Ethos*\tGood. Most pupils work hard.
Pupils with special educational needs\tGood provi\u00ADsion. Plans are clear.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['ethos: good', 'special_needs: good']);
  });

  it('are read below a comment on the same page that gives several grades', () => {
    const text = `Aspect

Comment

The quality and range of
the curriculum

Good. Clubs meet at noon and
after lessons.

Provision for pupils'
personal, including
spiritual, moral, social
and cultural development

Good for social and moral development. Satisfactory in the
rest of what the school plans.

How well the school cares
for its pupils

Very good. Records are kept well.
`;
    const expected = ['curriculum: good', 'care: very good'];
    assert.deepEqual(awarded(text, 'ofsted-s10'), expected);
    assert.deepEqual(awarded(text.replaceAll('\n\n', '\n'), 'ofsted-s10'), expected);
  });

  it('end above the columns of another table, whose grades stand one below the other', () => {
    const text = `Aspect
Comment
Attendance
Good. Few pupils are late.
TEACHING AND LEARNING
Teaching of pupils:
in infant classes
in junior classes
Lessons seen overall
very good
satisfactory
Inspectors saw forty lessons in the week of the inspection.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), [
      'attendance: good',
      'in infant classes / teaching: very good',
      'in junior classes / teaching: satisfactory',
    ]);
  });

  it('are read beside labels that fill their column', () => {
    const text = `Aspect                        Comment

Provision     for     pupils' Very good in lessons, and in clubs.
personal,           including is part of all that the school does.
spiritual,   moral,    social and is planned with care, all year round.
and cultural development

How well the school           Good overall, with much help from parents.
cares for its pupils
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['personal_provision: very good', 'care: good']);
  });

  it('end above the heading of the next page, whose table has comments of its own', () => {
    const foot = (page: number) =>
      `\n\n                                     Larkmoor Primary School - ${String(page)}\n`;
    const text = `PUPILS' ATTITUDES AND VALUES

Aspect                        Comment

Attitudes to the school       Very good. Pupils are keen, and most of them work hard when they
                              are asked to.
${foot(5)}HOW WELL THE SCHOOL IS LED AND MANAGED

Aspect                        Comment

The school's evaluation       Excellent. It is open, and it is shared with all.
of its performance

The strategic use of          Good. What is spent is spent with care.
resources
${foot(6)}PARENTS' VIEWS
${foot(7)}`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), [
      'attitudes: very good',
      'self_evaluation: excellent',
      'resources: good',
    ]);
  });

  it('are none where a table of several columns follows', () => {
    const text = `Aspect                        Comment

Attitudes to the school       Very good. Pupils are keen, and most of them work hard when they
                              are asked to.

Behaviour, in and out of      Good overall, but a few pupils in one class call out.
classrooms

Teaching of pupils in:        Reception       Years 1 to 2    Years 3 to 6

Quality of teaching           Satisfactory    Good            Excellent
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), [
      'attitudes: very good',
      'behaviour: good',
      'Reception / teaching: satisfactory',
      'Years 1 to 2 / teaching: good',
      'Years 3 to 6 / teaching: excellent',
    ]);
  });

  it('are read below their labels where the columns were lost', () => {
    const text = `Aspect

Comment

Attitudes to the school

Excellent. Pupils love to learn.

Behaviour, in and out of
classrooms

Satisfactory – there have been two exclusions.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['attitudes: excellent', 'behaviour: satisfactory']);
  });
});

describe('scores of numbered standards', () => {
  const text = `CHOICE OF HOME                                      ENVIRONMENT
Standard No            Score                        Standard No           Score
1                      X                            19                    3
2                      4                            20                    2
3                      N/A
`;

  it('are read from columns side by side, those that were not looked at left out', () => {
    assert.deepEqual(awarded(text, 'ncsc-csci-standard-scores').sort(), [
      'standard_19: standard met',
      'standard_20: standard almost met',
      'standard_2: standard exceeded',
    ]);
  });

  it('are none below other heads', () => {
    assert.deepEqual(awarded(text.replaceAll('Score', 'Staff'), 'ncsc-csci-standard-scores'), []);
  });
});

describe('a comment that goes on with a word of a grade', () => {
  it('opens no row beside the rest of a label', () => {
    const text = `Aspect                          Comment

The quality and range of        Satisfactory. Broad and balanced.
the curriculum

Provision for pupils' personal, Good overall. Provision for moral and social development
including spiritual, moral,     is very good. Provision for cultural development is
social and cultural,            satisfactory.
development
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['curriculum: satisfactory', 'personal_provision: good']);
  });
});

describe('the end of a grade in a column that is not the last', () => {
  it('is no grade of its own', () => {
    const text = `Regulation             Judgment        Risk          Date

Regulation 16          Substantially   Yellow        31/08/2021
                       compliant
Regulation 17          Substantially   Yellow        30/09/2021
                       compliant
`;
    assert.deepEqual(awarded(text, 'hiqa-2018'), []);
  });

  it('are read of anything where the head says that these are judgements, right below their labels', () => {
    const text = `Area
Overall judgements about provision, and comment

Construction
Good. Pass rates are high.

Engineering
Unsatisfactory. Few apprentices finish.
`;
    assert.deepEqual(awarded(text, 'fe-ofsted-ali-2001'), ['construction: good', 'engineering: unsatisfactory']);
  });

  it('are read below their labels where neither blank lines nor columns are left', () => {
    const text = `Aspect
Comment
Attitudes to the school
Very good. Pupils are keen, and most of them work
hard when they are asked to.
Attendance
Satisfactory. It is close to the average.
`;
    assert.deepEqual(awarded(text, 'ofsted-s10'), ['attitudes: very good', 'attendance: satisfactory']);
  });
});
