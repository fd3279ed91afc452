import assert from 'node:assert/strict';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';

/** What stands in a text of a framework that is off its scale. */
function offScale(framework: string, text: string): string[] {
  return checkReport(recognise(text, catalogue, { framework }))
    .filter(({ rule }) => rule === 'grade-off-scale')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a digit that is no code', () => {
  it('is found among those of areas with levels of their own', () => {
    const themes = (digit: string) => `Corporate assessment of Example Council

Theme Score (out of 4)
Ambition 4
Prioritisation 3
Capacity ${digit}
Performance management 3
Achievement 3
`;
    assert.deepEqual(offScale('ac-cpa-2005', themes('2')), []);
    assert.deepEqual(offScale('ac-cpa-2005', themes('6')), ['6']);
    assert.deepEqual(offScale('ac-cpa-2005', themes('9')), []);
  });

  it('is found among those of what the framework does not know, where enough of them are codes', () => {
    const standards = (...digits: string[]) =>
      `Standard No            Score                        Standard No           Score\n${digits
        .map(
          (digit, index) =>
            `${String(index + 1)}                      ${digit}                            ${String(index + 21)}                    X\n`,
        )
        .join('')}`;
    const framework = 'ncsc-csci-standard-scores';
    assert.deepEqual(offScale(framework, standards('2', '3', '6', 'X', '1', '3')), ['6']);
    assert.deepEqual(offScale(framework, standards('2', '3', '6', '7', '1', '3')), [], 'other digits too');
  });

  it('is found behind the word of a level, where other rows have their codes so', () => {
    const names = ['Achievement of pupils', 'Quality of teaching', 'Behaviour and safety of pupils'];
    const school = (...grades: string[]) =>
      `School report Hollow Lane Primary School Inspection dates 12–13 May 2014 ${names
        .map((name, index) => `${name} ${grades[index] ?? ''}`)
        .join(' ')} Summary of key findings for parents and pupils Pupils work hard.\n`;
    assert.deepEqual(offScale('ofsted-s5-2012', school('Good 2', 'Good 2', 'Outstanding 1')), []);
    assert.deepEqual(offScale('ofsted-s5-2012', school('Good 2', 'Good 7', 'Outstanding 1')), ['7']);
  });
});

describe('the explanation of the codes, each above its word', () => {
  it('is no grade of the head above it, however far the codes stand from each other', () => {
    const text = `Hollow Lane Primary School

Inspection report

What inspection judgements mean

Grade

Judgement

Description

Grade 1

Outstanding

Such a school provides very well for all of its pupils, whatever they need
from it.

Grade 2

Good

It serves its pupils well.
`;
    const { judgements } = recognise(text, catalogue, { framework: 'ofsted-s5-2012' });
    assert.deepEqual(
      judgements.map(({ area }) => area),
      [],
    );
  });
});
