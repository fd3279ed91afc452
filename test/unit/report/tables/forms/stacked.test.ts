import assert from 'node:assert/strict';
import { awarded } from './support';

describe('names and grades one behind the other', () => {
  const text = `Here are the evaluations for Anyshire Academy

Improvements in performance
Learners' experiences (primary
stages)
Meeting learning needs

satisfactory
good
very good
`;

  it('are read in their order where there are as many of them', () => {
    assert.deepEqual(awarded(text, 'education-scotland-six-point').sort(), [
      'improvements_in_performance: satisfactory',
      'learners_experiences_primary_stages: good',
      'meeting_learning_needs: very good',
    ]);
  });

  it('are read with their codes', () => {
    const coded = (...grades: string[]) =>
      `Rowan Bank\nCare Home Service\n\nQuality of environment\nQuality of staffing\n\n${grades.join('\n')}\n\nPeople like the garden.\n`;
    const found = (...grades: string[]) => awarded(coded(...grades), 'care-inspectorate-scotland');
    assert.deepEqual(found('5 - Very Good', '3 - Adequate'), [
      'quality_of_environment: very good',
      'quality_of_staffing: adequate',
    ]);
    assert.deepEqual(found('5 - Very Good'), []);
  });

  it('are not read where one of them is missing', () => {
    assert.deepEqual(awarded(text.replace('\ngood\n', '\n'), 'education-scotland-six-point'), []);
  });

  it('are read as digits above the mark of a note that explains other ones', () => {
    const digits = (note: string) => `Anyford School
\f
Inspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

The extent to which pupils feel safe

2

Pupils' behaviour

3
${note}
The grades for attainment are: 1 is outstanding; 2 is good; 3 is satisfactory; and 4 is inadequate
`;
    for (const note of ['', '\n1\n']) {
      const read = awarded(digits(note), 'ofsted-s5-2009');
      assert.equal(read.length, 2);
      assert.ok(read[0]?.endsWith(': good') && read[1]?.endsWith(': satisfactory'));
    }
  });

  it('are read as digits below a key', () => {
    const digits = `Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate

How well do learners achieve?
How well learners make progress, taking account of any
significant variations between groups of learners

3
2

The capacity to make any necessary improvements
4
The pupils like their school and are proud of it, and their parents think well of it.
`;
    assert.equal(awarded(digits, 'ofsted-s5-2005').length, 3);
    assert.deepEqual(awarded(digits.replace(/^Key.*/, ''), 'ofsted-s5-2005'), []);
    // Two digits right below may be the columns of one row.
    assert.equal(awarded(digits.replace('learners\n\n3', 'learners\n3'), 'ofsted-s5-2005').length, 0);
  });

  it('are no digits that stand behind the marks of a page, which may be its number', () => {
    const page = (number: number) => `\fAnyford School Inspection Report, 1 to 2 May 2007\n\n${String(number)}\n\n`;
    const text = (
      between: string,
    ) => `Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate

How well do learners achieve?
How well learners make progress, taking account of any
significant variations between groups of learners

3
2

The capacity to make any necessary improvements
${between}
${page(2)}It is calm.
${page(3)}It is calm here too.
`;
    assert.equal(awarded(text('4\n\nIt is grey.'), 'ofsted-s5-2005').length, 3);
    // At the foot of its page the grade may be taken for the number: then none is read, and not that of the next page.
    for (const between of ['4', page(1)]) assert.equal(awarded(text(between), 'ofsted-s5-2005').length, 2);
  });

  it('are of the question right above, not of the heading above that, where each has its digit below', () => {
    const key = 'Key to judgements: grade 1 is outstanding, grade 2 good, grade 3 satisfactory, and grade 4 inadequate';
    const pairs = `How effective, efficient and inclusive is the provision of education, integrated care and any extended services in meeting the needs of learners?
2
The behaviour of learners
1
The attendance of learners
2
Leadership and management
How effective are leadership and management in raising achievement and supporting all learners?
3
How well equality of opportunity is promoted and discrimination eliminated
2
`;
    assert.deepEqual(awarded(`${key}\n\n${pairs}`, 'ofsted-s5-2005'), [
      'overall_effectiveness: good',
      'behaviour: outstanding',
      'attendance: good',
      'leadership_and_management: satisfactory',
      'equality: good',
    ]);
    // Of two names with one digit and nothing beside them it is not known.
    const alone = pairs.split('\n').slice(6, 9).join('\n');
    assert.deepEqual(awarded(`${key}\n\n${alone}\n`, 'ofsted-s5-2005'), []);
  });
});

describe('cells parted by bars', () => {
  it('are those of a table, bold print and the line below the head left out', () => {
    const text = `| **Judgement** | **Grade** |
| --- | --- |
| Quality of teaching | Good |
| Leadership and management: | **Requires improvement** |
`;
    assert.deepEqual(awarded(text, 'ofsted-s5-2012'), [
      'teaching: good',
      'leadership_and_management: requires improvement',
    ]);
  });
});

describe('numbered names, and the grades of two inspections behind them', () => {
  const text = (now: string, before: string) => `Summary of ratings

1.

Organisational delivery

1.1

Leadership

1.2

Staff

1.3

Information and facilities

${now}

Good

Requires improvement

Outstanding

${before}

Inadequate

Inadequate

Inadequate
`;
  const rows = ['leadership: good', 'staff: requires improvement', 'information_and_facilities: outstanding'];

  it('have those of this one', () => {
    assert.deepEqual(awarded(text('Rating 2020', 'Previous rating 2018'), 'hmiprob-2018'), rows);
    assert.deepEqual(awarded(text('Rating 2020', 'Rating 2018'), 'hmiprob-2018'), rows);
  });

  it('have none where the first are those of the earlier one', () => {
    assert.deepEqual(awarded(text('Rating 2018', 'Rating 2020'), 'hmiprob-2018'), []);
    assert.deepEqual(awarded(text('Previous rating 2018', 'Rating 2020'), 'hmiprob-2018'), []);
  });
});

describe('numbered names and grades one behind the other, a head between them', () => {
  const list = (grades: string) => `Regulation Title
Capacity and capability
Regulation 14: Persons in charge
Regulation 15: Staffing
Regulation 23: Governance and management
Judgment
${grades}
Quality and safety
`;
  const read = (grades: string) => awarded(list(grades), 'hiqa-2018');

  it('are read where there are as many grades as names, one of them wrapped', () => {
    assert.deepEqual(read('Not compliant\nSubstantially\ncompliant\nCompliant'), [
      'regulation_14: not compliant',
      'regulation_15: substantially compliant',
      'regulation_23: compliant',
    ]);
  });

  it('are none where no head says that grades follow and one of them is wrapped', () => {
    const headless = list('Not compliant\nSubstantially\ncompliant\nCompliant').replace('Judgment\n', '');
    assert.deepEqual(awarded(headless, 'hiqa-2018'), []);
  });

  it('are none where one is missing, or one too many', () => {
    assert.deepEqual(read('Not compliant\nCompliant'), []);
    assert.deepEqual(read('Not compliant\nCompliant\nCompliant\nCompliant'), []);
  });
});

describe('names and grades one behind the other, in groups', () => {
  const record = (more: string) => `Record of judgements

Grade 1 is outstanding, grade 2 is good, grade 3 is satisfactory and grade 4 is inadequate.
${more}
The quality of the provision in the Early Years Foundation Stage
The quality of the provision in the Early Years Foundation
Stage
How well does the provision promote inclusive practice?

3
4

Outcomes for children in the Early Years Foundation Stage
Outcomes for children in the Early Years Foundation Stage
The extent to which children feel safe
The extent to which children adopt healthy lifestyles

2
3
1
`;
  const group = (labels: string, digits: string) => `
The overall effectiveness of the early years provision
How well does the setting meet the needs of the children in the
Early Years Foundation Stage?
${labels}
The effectiveness of safeguarding

${digits}
`;
  const read = (more: string) => awarded(record(more), 'ofsted-early-years-2008');
  const others = read('');

  it('are read below a heading of another name where the headings of other groups have no grade', () => {
    assert.equal(others.length, 5);
    const found = read(group('The effectiveness of partnerships', '2\n1\n4'));
    assert.equal(found.length, 8);
    assert.ok(found.includes('the_effectiveness_of_partnerships: outstanding'));
    assert.ok(found.includes('the_effectiveness_of_safeguarding: inadequate'));
  });

  it('are read with a label of its own among them', () => {
    const labels = 'The care that is taken of pets and of\nhow they are fed\nThe effectiveness of partnerships';
    const found = read(group(labels, '2\n4\n3\n1'));
    assert.equal(found.length, 9);
    assert.ok(found.includes('the_effectiveness_of_partnerships: satisfactory'));
    assert.ok(found.some((said) => said.includes('pets') && said.endsWith(': inadequate')));
  });

  it('are not read where the numbers differ, or where labels of its own are many or end the list', () => {
    const pets = 'The care that is taken of pets';
    assert.deepEqual(read(group(`The effectiveness of partnerships\n${pets}`, '2\n4')), others);
    assert.deepEqual(read(group(`${pets}\nThe care that is taken of plants`, '2\n4\n3\n1')), others);
    const last = group(pets, '2\n1\n4').replace(
      'The effectiveness of safeguarding',
      'The care that is taken of plants',
    );
    assert.deepEqual(read(last), others);
  });
});

describe('names and grades one behind the other, the foot of a page between them', () => {
  const foot = 'Report on Rowan Bank Nursery';
  const page = (about: string, number: number) =>
    `Of ${about} much was said.\nMore was said of ${about}.\n\n${foot}\n\npage ${String(number)} of 4\n`;
  const list = (between: string) => `Rowan Bank Nursery
Day Care of Children

${page('meals', 1)}\fOf play much was said.

Quality of environment
Quality of staffing
Quality of information

${between}

5 - Very Good
not assessed
3 - Adequate

page 2 of 4
\f${page('sleep', 3)}\f${page('songs', 4)}`;
  const rows = ['quality_of_environment: very good', 'quality_of_information: adequate'];

  it('are read, but for what was not assessed', () => {
    assert.deepEqual(awarded(list(foot), 'care-inspectorate-scotland'), rows);
    assert.deepEqual(awarded(list(foot).replaceAll('\f', ''), 'care-inspectorate-scotland'), rows);
  });

  it('are none where a line stands between them that is no foot', () => {
    assert.deepEqual(awarded(list('Report on Rowan Tree Nursery'), 'care-inspectorate-scotland'), []);
  });
});
