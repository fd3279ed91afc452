import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';

const numbersOf = (text: string) =>
  recognise(text, undefined, { framework: 'ofsted-lac-2013' }).paragraphs.map(({ number }) => number);

describe('numbers of paragraphs', () => {
  it('may stand on the line above their text', () => {
    assert.deepEqual(numbersOf('1.\nChildren are safe.\n\n2.\nStaff are kind.\n'), [1, 2]);
  });

  it('are not those of a column, one below the other', () => {
    assert.deepEqual(numbersOf('1. Children are safe.\n\nRegulations\n1.\n2.\n3.\nThe flag is flown.\nYes\n'), [1]);
  });

  it('open a list right below a line that ends no sentence', () => {
    const list = '1. Children are safe.\n2. Staff are kind.\n';
    assert.deepEqual(numbersOf(`${list}\nFindings so far\n${list}`), [1, 2, 1, 2]);
    assert.deepEqual(numbersOf(`${list}\nThey were told of the paragraph\n1. It is kept.\n`), [1, 2]);
  });

  it('go on in a list that is set in columns, with one left out or mistyped', () => {
    assert.deepEqual(numbersOf('  1.   Safety\n  3.   Respect\n  14.   Purposeful activity\n'), [1, 3, 14]);
    assert.deepEqual(numbersOf('1. They were told of the paragraph\n14. It is kept.\n'), [1]);
  });
});
