import assert from 'node:assert/strict';
import { awarded } from '../forms/support';

const KEY = `Grade 1   good with outstanding features
Grade 2   good features and no important shortcomings
Grade 3   good features outweigh shortcomings
Grade 4   some good features, but shortcomings in important areas
Grade 5   many important shortcomings
`;

const STACKED_KEY = `Grade 1
Grade 2
Grade 3
Grade 4
Grade 5

good with outstanding features
good features and no important shortcomings
good features outweigh shortcomings
some good features, but shortcomings in
important areas
many important shortcomings
`;

const YEARS = `Area of learning\n\nNursery\n\nReception\n\nMathematical development\n\n2\n1\n\nPhysical development\n\n3\n3\n\nCreative development\n\n1\n2\n`;
const GRADED_YEARS = [
  'Nursery / mathematical_development: good features and no important shortcomings',
  'Reception / mathematical_development: good with outstanding features',
  'Nursery / physical_development: good features outweigh shortcomings',
  'Reception / physical_development: good features outweigh shortcomings',
  'Nursery / creative_development: good with outstanding features',
  'Reception / creative_development: good features and no important shortcomings',
];

const SUBJECTS = [
  ['Geography', '2', '3'],
  ['Religious education', '1', '2'],
] as const;
const GRADED_SUBJECTS = [
  'Key Stage 1 / geography: good features and no important shortcomings',
  'Key Stage 2 / geography: good features outweigh shortcomings',
  'Key Stage 1 / religious_education: good with outstanding features',
  'Key Stage 2 / religious_education: good features and no important shortcomings',
];

const ENDS = '\n\nThe school has eighty pupils, who come from the town.\n';

describe('digits for the years of a school', () => {
  const read = (text: string) => awarded(text + ENDS, 'estyn-cif-2004');

  it('are grades of areas below a key, be its columns read one behind the other', () => {
    assert.deepEqual(read(`${STACKED_KEY}\n${YEARS}`), GRADED_YEARS);
    assert.deepEqual(read(`${KEY}\n${YEARS}`), GRADED_YEARS);
    // Set in a little, two numbers are no note with its number above it.
    const setIn = `${KEY}\n${YEARS}`.replace(/^(?=.)/gm, '   ');
    assert.deepEqual(read(setIn), GRADED_YEARS);
  });

  it('are none without a key, or where labels are missing in it', () => {
    assert.deepEqual(read(YEARS), []);
    assert.deepEqual(read(`${STACKED_KEY.replace('good features outweigh shortcomings\n', '')}\n${YEARS}`), []);
  });

  it('are grades of subjects that no framework names where a line says that grades follow', () => {
    const title = 'Grades for standards in subjects inspected\n\n';
    const list = SUBJECTS.map((cells) => cells.join('\n')).join('\n\n');
    const columns = SUBJECTS.map((cells) => cells[0].padEnd(40) + cells.slice(1).join('              ')).join('\n');
    const tabs = SUBJECTS.map((cells) => cells.join('\t')).join('\n');
    for (const body of [
      `Subject\n\nKey Stage 1\n\nKey Stage 2\n\n${list}`,
      `${'Subject'.padEnd(36)}Key Stage 1    Key Stage 2\n\n${columns}`,
      `Subject\tKey Stage 1\tKey Stage 2\n${tabs}`,
    ]) {
      assert.deepEqual(read(`${KEY}\n${title}${body}`), GRADED_SUBJECTS, body);
      // Grades that say so themselves need no key.
      const named = body.replace(/(?<=\n|\t| {2})\d(?!\S)/g, 'Grade $&');
      assert.deepEqual(read(`${title}${named}`), GRADED_SUBJECTS, named);
    }
  });

  it('are grades of the last subject too, right above the title of another table', () => {
    const subjects = [
      ['English', 'Grade 2', 'Grade 1'],
      ['Mathematics', 'N/A', 'Grade 3'],
      ['Geography', 'Grade 2', 'Grade 3'],
    ];
    const columns = subjects.map(([name = '', ...grades]) => {
      const cells = grades.map((grade) => grade.padEnd(15)).join('');
      return `      ${name.padEnd(36)}${cells.trimEnd()}\n`;
    });
    const heads = `      ${'Subject'.padEnd(36)}Key Stage 1    Key Stage 2`;
    const body = `${heads}\n${columns.join('')}Grades of the youngest\n`;
    const found = read(`Grades for standards in subjects inspected\n\n${body}`);
    assert.deepEqual(found.slice(-2), GRADED_SUBJECTS.slice(0, 2));
    assert.equal(found.length, 5);
  });

  it('are none of subjects where nothing says so', () => {
    const list = SUBJECTS.map((cells) => cells.join('\n')).join('\n\n');
    assert.deepEqual(read(`${KEY}\nNumbers of lessons seen\n\nSubject\n\nKey Stage 1\n\nKey Stage 2\n\n${list}`), []);
  });
});
