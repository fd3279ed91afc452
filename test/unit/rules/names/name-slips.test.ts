import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import type { Report } from '../../../../server/src/report/model';
import type { Finding } from '../../../../server/src/rules/finding';
import { checkReport } from '../../../../server/src/rules/registry';
import { applied } from '../support';

const NAME = 'Hollin Green Community School';

/** A school's report that has its name on the cover, in a sentence, in a heading and at the foot of each page. */
function report(sentence = NAME, heading = NAME, foot = NAME, cover = NAME): string {
  const page = (number: number) => `
Pupils of class ${String(number)} read well, and they write about what they have read. Teachers know them well.

Inspection report: ${foot}, 16–17 May 2023                      ${String(number)}
`;
  return `Inspection of ${cover}

Beck Lane, Tarnwick TW3 9ZZ

Inspection dates: 16 and 17 May 2023

Overall effectiveness                     Good
The quality of education                  Good
Behaviour and attitudes                   Good
Personal development                      Good
Leadership and management                 Good
Previous inspection grade                 Good

What is it like to attend ${heading}?

Pupils at ${sentence} are happy and safe. Parents of ${NAME} say so too.
Governors of ${NAME} visit often.
${[2, 3, 4, 5].map(page).join('\f')}`;
}

function found(text: string): { report: Report; findings: readonly Finding[] } {
  const read = recognise(text);
  assert.equal(read.documents.length, 1);
  return { report: read, findings: checkReport(read) };
}

describe('slips in the name of what a report is about', () => {
  const slips: [string, string, string][] = [
    ['a sentence', report('Hollin Gren Community School'), 'Hollin Gren Community School'],
    ['a sentence, wrapped', report('Hollin Green\nComunity School'), 'Hollin Green\nComunity School'],
    ['a heading', report(NAME, 'Hollin Green Community Shcool'), 'Hollin Green Community Shcool'],
    ['capitals', report('HOLLIN GREEEN COMMUNITY SCHOOL'), 'HOLLIN GREEEN COMMUNITY SCHOOL'],
    ['all footers', report(NAME, NAME, 'Hollin Green Commmunity School'), 'Hollin Green Commmunity School'],
    ['the cover', report(NAME, NAME, NAME, 'Holin Green Community School'), 'Holin Green Community School'],
  ];
  for (const [where, text, printed] of slips) {
    it(`are found in ${where} and mended`, () => {
      const { report: read, findings } = found(text);
      assert.deepEqual(
        findings.map(({ rule, severity, start, end }) => [rule, severity, read.text.slice(start, end)]),
        [['name-conflict', 'warning', printed]],
      );
      const [fix] = findings[0]?.fixes ?? [];
      assert.ok(fix?.preferred);
      const mended = applied(read.text, fix);
      assert.ok(mended.toLowerCase().replace(/\s+/g, ' ') === report().toLowerCase().replace(/\s+/g, ' '));
    });
  }

  it('are told with the right name and where it stands', () => {
    const { findings } = found(report('Hollin Gren Community School'));
    assert.match(
      findings[0]?.message ?? '',
      /^The name is 'Hollin Gren Community School' here, but 'Hollin Green Community School' on line 1 and in \d+ other places\.$/,
    );
  });

  const silent: [string, string][] = [
    ['the name is right everywhere', report()],
    ['another school has a name like it', report('Hollin Mount Community School')],
    ['another school differs in a first letter', report('Collin Green Community School')],
    ['a word of it stands in another number', report('Hollin Greens Community School')],
    ['it has a genitive', report(`${NAME}’s first class`)],
    ['it is printed in capitals', report(NAME.toUpperCase())],
  ];
  for (const [what, text] of silent)
    it(`are not seen where ${what}`, () => {
      assert.deepEqual(found(text).findings, []);
    });

  it('are found in a short word of a long name, and beside one of three letters', () => {
    const told = (text: string) => found(text).findings.map(({ rule }) => rule);
    const renamed = (text: string, name: string) => text.replaceAll('Hollin Green', name);
    assert.deepEqual(told(renamed(report('Hollin Gren Community School'), 'Hollin Mead').replace('Gren', 'Med')), [
      'name-conflict',
    ]);
    const prison = (text: string) => text.replaceAll(NAME, 'HMP Saltmarsh');
    assert.deepEqual(told(prison(report())), []);
    assert.deepEqual(told(prison(report('HMP Saltmash'))), ['name-conflict']);
  });

  it('are found where the cover and the footers alone have the name', () => {
    const text = (cover: string, foot: string) =>
      report('this school', 'this school', foot, cover)
        .replace('Inspection of ', '')
        .replace(/^(.*)$/m, '$1\n\nInspection report')
        .replaceAll(`of ${NAME}`, 'of the pupils');
    assert.deepEqual(found(text(NAME, NAME)).findings, []);
    assert.deepEqual(
      found(text(NAME, 'Hollin Green Comunity School')).findings.map(({ rule }) => rule),
      ['name-conflict'],
    );
  });
});
