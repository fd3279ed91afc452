import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';

/** A joint area review whose table gives digits, as its key explains them. */
const review = (safeguarding: string, looked: string) => `Joint area review

Anyshire Children’s Services Authority Area

Review of services for children and young people

Published: 17 December 2007

Grades

                    4: outstanding; 3: good; 2: adequate; 1: inadequate

                                                                       Local services overall

       Safeguarding                                                              ${safeguarding}

       Looked after children                                                     ${looked}

       Service management                                                        3

       Capacity to improve                                                       4

       Visits made                                                               7

`;

const found = (text: string) =>
  checkReport(recognise(text))
    .filter(({ rule }) => rule === 'grade-off-scale')
    .map(({ start, end }) => text.slice(start, end));

describe('a digit in the column of grades', () => {
  it('is off the scale where it stands behind the name of an area and no level has it', () => {
    assert.deepEqual(found(review('0', '3')), ['0']);
    assert.deepEqual(found(review('2', '6')), ['6']);
  });

  it('is none where a level has it, and none behind other words', () => {
    assert.deepEqual(found(review('2', '3')), []);
  });

  it('may say that the area was not judged', () => {
    assert.deepEqual(found(review('9', '3')), []);
  });

  it('may say that nobody looked, as a nought on a line of its own', () => {
    const standard = (number: number, score: string) =>
      `Standard ${String(number)} (${String(number)}.1 - ${String(number)}.4)\nThe home meets the needs of those who live there.\nKey findings/Evidence\nStandard met?\n${score}\nThree files were read.\n`;
    const announced = (score: string) =>
      `CARE HOMES FOR OLDER PEOPLE\nAnnounced inspection\nCare Standards Act 2000\nNational Minimum Standards\n\n4 - Standard Exceeded\n3 - Standard Met\n2 - Standard Almost Met\n1 - Standard Not Met\n\n${[standard(1, '3'), standard(2, '2'), standard(3, '3'), standard(4, score)].join('\n')}`;
    assert.deepEqual(found(announced('0')), []);
    assert.deepEqual(found(announced('7')), ['7']);
  });
});
