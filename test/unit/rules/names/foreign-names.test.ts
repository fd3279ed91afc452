import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';

const SUBJECTS = ['', '', 'English', 'history', 'science', 'music', 'art'];

/** A report on Hollow Lane Primary School, with a footer on each of its pages. */
function school(footer: string, body = 'Pupils at Hollow Lane behave well.'): string {
  const page = (number: number) =>
    `${body} Class ${String(number)} has a garden.\n\nTeaching in ${SUBJECTS[number] ?? ''} is lively.\n\n${footer}      ${String(number)} of 6\n\f`;
  return `Hollow Lane Primary School

Inspection report

Unique Reference Number 199301
Local Authority Anyshire
Inspection dates 12–13 May 2010

This inspection of the school was carried out under section 5 of the Education Act 2005.

${[2, 3, 4, 5, 6].map(page).join('\n')}`;
}

const conflicts = (text: string) =>
  checkReport(recognise(text))
    .filter(({ rule }) => rule === 'name-conflict')
    .map(({ message }) => message);

const found = (name: string) => [
  `The authority is '${name}' here, but 'Hollow Lane Primary School' on the cover (line 1).`,
];

describe('the name in headers and footers of a report', () => {
  it('is another one than that of the cover and of the text', () => {
    const footer = (name: string) => `Inspection report: ${name}, 12–13 May 2010`;
    assert.deepEqual(conflicts(school(footer('Marlesden Primary School'))), found('Marlesden Primary School'));
    assert.deepEqual(conflicts(school(footer('Marlesden'))), found('Marlesden'));
    assert.deepEqual(conflicts(school(footer('Hollow Lane Primary School'))), []);
    assert.deepEqual(conflicts(school(footer('Hollow Lane'))), []);
  });

  it('is silent on a name that the text has', () => {
    const footer = 'Inspection report: Marlesden Federation, 12–13 May 2010';
    assert.deepEqual(conflicts(school(footer, 'Hollow Lane is one of the Marlesden Federation.')), []);
  });

  it('is not the word before the number of a page', () => {
    assert.deepEqual(conflicts(school('Anyshire – Inspection report Page 3 of 11')), []);
  });

  it('is silent where another name stands on some pages alone, and on what is no name', () => {
    const both = school('Inspection report: Hollow Lane Primary School, May 2010').replace(
      'Hollow Lane Primary School, May 2010      4',
      'Marlesden, May 2010      4',
    );
    assert.deepEqual(conflicts(both), []);
    for (const footer of [
      'Inspection report by Jane Marlesden',
      'Inspection report: September 2010',
      'Marlesden Print',
    ])
      assert.deepEqual(conflicts(school(footer)), [], footer);
  });

  it('is another one than that of the home, be it a number, and stands on two pages', () => {
    const home = (number: string) =>
      school(`Inspection report for children's home: ${number}`, 'The home 9912345 has two floors.')
        .replace('Hollow Lane Primary School', '9912345')
        .split('\f')
        .slice(0, 2)
        .join('\f');
    assert.deepEqual(conflicts(home('9912345')), []);
    const text = home('9912354');
    assert.deepEqual(conflicts(text), ["The authority is '9912354' here, but '9912345' on the cover (line 1)."]);
  });

  it('is another one than that above the address, which the text need not have again', () => {
    const text = (name: string, address = '12 Beck Lane, Tarnwick TW3 9ZZ') =>
      school(`${name}, 12–13 May 2010`, 'Pupils behave well.').replace('School\n', `School\n${address}\n`);
    assert.deepEqual(conflicts(text('Marlesden')), found('Marlesden'));
    assert.deepEqual(conflicts(text('Hollow Lane')), []);
    assert.deepEqual(conflicts(text('Marlesden', '')), []);
  });
});
