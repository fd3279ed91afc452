import assert from 'node:assert/strict';
import { recognise } from '../../../../../server/src/report/recognise';
import { awarded } from '../forms/support';

const opening =
  'The quality of learning for pupils with special educational needs and/or disabilities\n2\nand their progress';

const text = (rows: string) => `Anyford Primary School
Inspection report

Inspection grades: 1 is outstanding, 2 is good, 3 is satisfactory, and 4 is inadequate

These are the grades for pupils' outcomes

${rows}

How effective is the provision?
`;

const read = (rows: string) => awarded(text(rows), 'ofsted-s5-2009');

describe('a digit between the lines of a name', () => {
  const behaviour = "Pupils' behaviour\n3";

  it('is its grade', () => {
    assert.deepEqual(read(`${opening}\n\n${behaviour}`), ['progress_of_some: good', 'behaviour: satisfactory']);
    const other =
      'The extent to which pupils develop workplace and other skills that will contribute to\n4\ntheir future economic well-being';
    assert.deepEqual(read(`${other}\n${opening}`), ['workplace_skills: inadequate', 'progress_of_some: good']);
  });

  it('is none where another one stands below the name, or beside it', () => {
    const feel = 'The extent to which pupils feel safe\n1';
    const others = ['feel_safe: outstanding', 'behaviour: satisfactory'];
    for (const loose of [`${opening}\n3`, opening.replace('\n2\n', '\n2\n3\n')])
      assert.deepEqual(read(`${feel}\n\n${behaviour}\n\n${loose}`), others, loose);
  });
});

describe('a name that begins on the line above its row', () => {
  it('is not the shorter name that this line is by itself', () => {
    const rows = (last: string) => `Detailed evaluations

How good is our setting?\t4 - Good
4.1 People experience high quality facilities\t4 - Good

How well is our care and support planned?\t5 - Very Good
${last}\t5 - Very Good
`;
    const names = (last: string) =>
      recognise(rows(last), undefined, { framework: 'care-inspectorate-scotland' }).judgements.map(({ area }) => area);
    const whole = "Assessment and personal planning reflects people's outcomes and wishes";
    assert.equal(names(`5.1 ${whole}`).at(-1), whole);
    assert.equal(names(`5.1 ${whole.replace(' ', '\n')}`).at(-1), whole);
  });
});
