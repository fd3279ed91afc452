import assert from 'node:assert/strict';
import { FOUR_AREAS, headlines, ilacs } from './support';

const TABLE = ` Judgement                                  Grade

 The impact of leaders on social work       Good
 practice with children and families

 The experiences and progress of            Requires improvement to be good
 children who need help and protection

 The experiences and progress of            Outstanding
 children in care

 The experiences and progress of care       Inadequate
 leavers
                                            Requires improvement to be good
 Overall effectiveness`;

const BODY = Array.from(
  { length: 16 },
  (_, index) =>
    `${String(index + 1)}. Families who ask for help in ward ${String(index + 1)} get it soon. Most of them\n    say that it was what they needed.`,
).join('\n\n');

describe('a text whose line breaks were doubled', () => {
  const report = ilacs(TABLE, BODY);
  for (const [how, text] of [
    ['once', report.replaceAll('\n', '\n\n')],
    ['twice', report.replaceAll('\n', '\n\n\n\n')],
    ['once, and its blank lines trebled', report.replaceAll('\n', '\n\n').replace(/\n\s*\n/g, '\n\n\n\n')],
  ] as const) {
    it(`has its results read, ${how}`, () => {
      assert.deepEqual(headlines(text), FOUR_AREAS);
    });
  }
});
