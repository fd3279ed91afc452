import assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { mismatchedAreas } from '../../../../server/src/rules/grades/mismatched-areas';
import { home } from '../support';

const judged = (text: string, framework: string) =>
  recognise(text, undefined, { framework }).judgements.map(
    ({ service, area, level, role, headline }) =>
      `${service === null ? '' : `${service}: `}${area}: ${level?.label ?? 'none'}${role === 'cited' ? ', cited' : headline ? '' : ', again'}`,
  );

const again = (body: string) => judged(home(body), 'cqc-ratings-2014').filter((each) => each.endsWith(', again'));

describe('grades of chapters', () => {
  it('a grade that closes a chapter, or opens its page above the name, is the one of the list', () => {
    assert.deepEqual(again('Is the service caring?\n\nStaff knew everybody by name.\n\nOutstanding\n\n–––'), [
      'Caring: outstanding, again',
    ]);
    assert.deepEqual(again('Staff were kind.\n\f\nRequires improvement\n\nIs the service safe?\n\nThey were few.'), [
      'Safe: requires improvement, again',
    ]);
    // Another grade than that of the list may be of anything.
    assert.deepEqual(again('Is the service caring?\n\nStaff knew everybody by name.\n\nInadequate\n\n–––'), []);
  });

  it('the levels of a key below the last name are no grade of it', () => {
    const key = 'Outstanding\nWe find much to praise.\nGood\nWe find strengths.';
    assert.deepEqual(again(`Is the service well-led?\n\nThe manager was new.\n\n${key}`), []);
  });

  it('a grade beside the sentence of a standard is that of the standard', () => {
    const list = `Elmshire Youth Justice Service

1.1   Governance and leadership       Good
1.2   Staff                           Outstanding
1.3   Partnerships and services       Good
1.4   Information and facilities      Good
`;
    const chapter =
      '1.2. Staff\n\nStaff are helped to do well by all children                  Outstanding\nand young people.';
    assert.ok(judged(`${list}\n${chapter}\n`, 'hmiprob-2018').includes('Staff: outstanding, again'));
  });

  it('a table in the chapter on a service of a grid is of that service and contradicts no other', () => {
    const report = `Ratings
                      Safe           Effective      Caring         Responsive     Well-led       Overall
Patient transport     Inadequate     Good           Good           Good           Good           Good
Control room          Good           Good           Good           Good           Good           Good
Overall               Good           Good           Good           Good           Good           Good

Patient transport services

Safe                  Inadequate
Effective             Good
Caring                Good

The vehicles were old.
`;
    assert.ok(judged(report, 'cqc-ratings-2014').includes('Patient transport: Safe: inadequate, again'));
    assert.deepEqual(mismatchedAreas(recognise(report, undefined, { framework: 'cqc-ratings-2014' })), []);
  });

  it('a table below a sentence on the last twelve months is of this inspection', () => {
    const report = `How well does the service look after its people?

One in four had been bullied in the last 12 months.

Getting the right people with the right skills        Good
Ensuring fairness and promoting diversity             Requires improvement
`;
    assert.deepEqual(
      judged(report, 'hmicfrs-frs-2018').filter((each) => each.endsWith('cited')),
      [],
    );
  });

  it('the grade of a statement is of that statement of its theme', () => {
    const theme = (name: string, level: string) => `Quality Theme ${name}
Grade awarded for this theme: ${level}

Statement 3
We listen to everybody.

Areas for improvement
More should be asked.

Grade awarded for this statement: ${level}
`;
    const report = `${theme('1: Quality of Care and Support', '5 - Very Good')}\n${theme('3: Quality of Staffing', '3 - Adequate')}`;
    const found = judged(report, 'care-inspectorate-scotland');
    assert.ok(found.includes('Quality of care and support: Statement 3: very good'), found.join('\n'));
    assert.ok(found.includes('Quality of staffing: Statement 3: adequate'), found.join('\n'));
  });

  it('below the name of what the report is about stands the grade of the whole', () => {
    const report =
      'Elmshire County Council: local authority assessment\n\nRating\nElmshire County Council\nGood\n\nAssessing needs\nScore: 2\n';
    assert.deepEqual(judged(report, 'cqc-la-assessment-2023'), [
      'Overall: good',
      'Assessing needs: evidence shows some shortfalls',
    ]);
  });
});
