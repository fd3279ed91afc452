import assert from 'node:assert/strict';
import { subjectNumber } from '../../../server/src/comparison/subject-number';
import { framework, reportOf } from '../support/build';

describe('the number of a subject', () => {
  it('stands behind the labels that the catalogue in use has for it', () => {
    const numberBy = (numbers: string[], text: string) =>
      subjectNumber(reportOf(text, { catalogue: [{ ...framework, front: { ...framework.front, numbers } }] }));
    assert.equal(numberBy(['Works number[ (WN)]'], 'Wend Farm\nWorks number (WN):  ab-12345\n'), 'AB-12345');
    assert.equal(numberBy(['Works number'], 'Works number 12345\nWorks number: 67890\n'), null);
    assert.equal(numberBy([], 'Works number: 12345\nURN: 123456\n'), null);
  });
});
