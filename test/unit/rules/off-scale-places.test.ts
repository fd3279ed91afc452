import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { college } from './college';
import { AGREEING, school } from '../report/judgements/school-summary';

const found = (text: string) =>
  checkReport(recognise(text)).flatMap(({ rule, start, end }) =>
    rule === 'grade-off-scale' ? [text.slice(start, end)] : [],
  );

/** The titles of what is offered for the one grade that is off the scale. */
const offered = (text: string) =>
  checkReport(recognise(text)).flatMap(({ rule, fixes = [] }) =>
    rule === 'grade-off-scale' ? fixes.map(({ title }) => title) : [],
  );

describe('the fixes of a grade off the scale', () => {
  const text = school('This is a good school.', ...AGREEING);
  const wrong = text.replace(/(Quality of teaching +)Good/, '$1Exceptional');

  it('offer what other places say that give the result again', () => {
    assert.deepEqual(offered(wrong), ["Change to 'Good'"]);
  });

  it('offer the level of the code beside it', () => {
    const said = school('The school has a new hall.').replace(/(Achievement of pupils +)Good/, '$1Exceptional');
    assert.deepEqual(offered(said), ["Change to 'Good'"]);
  });
});

describe('a grade off the scale in a list of one row', () => {
  const subject = (name: string, grade: string) =>
    `${name}\n\nLearning programmes for 19+\nApprenticeships${' '.repeat(60)}${grade}\n\n   Teaching keeps learners busy, and most of them stay until the end of their course.\n`;
  const graded = (...grades: readonly string[]) =>
    college('Good-2', `\n${SUBJECTS.map((name, index) => subject(name, grades[index] ?? 'Good')).join('\n')}\n`);
  const SUBJECTS = ['Hairdressing', 'Building and construction', 'Foundation English', 'Sport', 'Engineering'];

  it('is found where each of several subjects has such a list', () => {
    assert.deepEqual(found(graded('Good', 'Exceptional')), ['Exceptional']);
    assert.deepEqual(found(graded()), []);
  });

  it('is none where several of them have words of another scale', () => {
    assert.deepEqual(found(graded('Exceptional', 'Exceptional', 'Exceptional')), []);
  });
});

describe('a grade off the scale one blank behind a name', () => {
  const nursery = (grade: string) => `Inspection of Larch Lane Pre-School

Inspection date: 18 June 2024

Overall effectiveness Good
The quality of education ${grade}
Behaviour and attitudes Good
Personal development Good
Leadership and management Good

What is it like to attend this early years setting?
`;

  it('is found behind the whole name of an area', () => {
    assert.deepEqual(found(nursery('Satisfactory')), ['Satisfactory']);
    assert.deepEqual(found(nursery('Good')), []);
  });

  it('is none where it may end a sentence', () => {
    assert.deepEqual(
      found(nursery('Good').replace('What is', 'Children find the quality of education strong\n\nWhat is')),
      [],
    );
  });
});

describe('a grade off the scale of what the framework does not name', () => {
  const table = (grade: string, others = 'Good') => `Inspection of Larch Lane Post-Primary School

Education and Training Inspectorate

Overall findings of the inspection

Overall effectiveness                   High level of capacity for sustained improvement

Outcomes for learners                   ${others}

Quality of provision                    Good

Leadership and management               Good

Sixth form                              ${grade}
`;

  it('is found among rows that are all on the scale', () => {
    assert.deepEqual(found(table('Satisfactory')), ['Satisfactory']);
    assert.deepEqual(found(table('Very good')), []);
  });
});
