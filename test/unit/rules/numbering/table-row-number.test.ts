import * as assert from 'node:assert/strict';
import { recognise } from '../../../../server/src/report/recognise';
import { checkReport } from '../../../../server/src/rules/registry';
import { apply } from '../../../mutation/edits';
import { ilacs, single } from '../../report/support';

/** The grid of a single inspection with row numbers of the test's own. */
const grid = (...[one, two, adoption, leavers, leadership]: readonly string[]) =>
  single(`Children’s services in Anyshire are good
${String(one)} Children who need help and protection                      Good

${String(two)} Children looked after and achieving permanence             Good

     ${String(adoption)} Adoption performance                            Outstanding

     ${String(leavers)} Experiences and progress of care leavers        Good

${String(leadership)} Leadership, management and governance                    Good
`);

const NAMES = ['Children who need help and protection', 'Adoption performance', 'Care leavers', 'Leadership'];

/** A table of actions whose first column is a number. */
const actions = (...rows: readonly string[]) =>
  ilacs(
    '',
    ['Actions agreed', '', ...rows.map((row) => `${row}    Train staff      By June      Head of service`)].join('\n'),
  );

function findings(text: string) {
  return checkReport(recognise(text)).filter(({ rule }) => rule === 'table-row-number');
}

const said = (text: string) =>
  findings(text).map(
    ({ message, start, end }) => `${text.slice(start, end)}: ${message.replace(/line \d+/, 'line n')}`,
  );

describe('table-row-number', () => {
  it('is silent on rows that go on, with parts and without', () => {
    assert.deepEqual(said(grid('1.', '2.', '2.1', '2.2', '3.')), []);
    assert.deepEqual(said(actions('1', '2', '3', '4')), []);
  });

  it('is silent on rows that have a number of their own below that of their group', () => {
    assert.deepEqual(said(grid('1.', '2.', '3.1', '3.2', '4.')), []);
    assert.deepEqual(said(grid('1.', '2.', '3.1', '2.2', '3.')).length, 1);
  });

  it('finds a number that is used twice, and gives the row its own', () => {
    const text = grid('1.', '2.', '2.1', '2.1', '3.');
    assert.deepEqual(said(text), ['2.1: The row number 2.1 is used twice: the row on line n has it too.']);
    assert.equal(apply(text, findings(text)[0]?.fixes?.[0]?.edits ?? []), grid('1.', '2.', '2.1', '2.2', '3.'));
    assert.deepEqual(said(grid('1.', '1.', '2.1', '2.2', '3.')), [
      '1: The row number 1 is used twice: the row on line n has it too.',
    ]);
  });

  it('finds a number that is skipped', () => {
    assert.deepEqual(said(grid('1.', '2.', '2.1', '2.2', '4.')), ['4: Row 4 follows row 2.2 on line n.']);
    assert.deepEqual(said(actions('1', '2', '4', '5')), ['4: Row 4 follows row 2 on line n.']);
  });

  it('is silent on tables that are numbered in another way, and on a second table', () => {
    assert.deepEqual(said(actions('1', '3', '5', '7')), []);
    assert.deepEqual(said(actions('1', '2', '3', '1', '2', '3')), []);
  });

  it('is silent where a whole group is left out, and the next one goes on with its own numbers', () => {
    assert.deepEqual(said(grid('1.', '1.1', '1.2', '3.', '3.1')), []);
  });

  it('finds a number that is skipped in a table in which a whole group is left out', () => {
    assert.deepEqual(said(grid('1.', '1.2', '1.3', '3.', '3.1')), ['1.2: Row 1.2 follows row 1 on line n.']);
  });

  it('finds a number that is used twice where others are left out', () => {
    const chosen = (...rows: readonly string[]) =>
      single(
        `Children’s services in Anyshire are good\n${rows.map((row, at) => `${row}  ${NAMES[at] ?? ''}                 Good`).join('\n\n')}`,
      );
    assert.deepEqual(said(chosen('1.3', '1.3', '2.2', '4.1')), [
      '1.3: The row number 1.3 is used twice: the row on line n has it too.',
    ]);
    assert.deepEqual(said(chosen('1.3', '1.5', '2.2', '4.1')), []);
    assert.deepEqual(said(chosen('1.3', '1.3', '2.2', '2.2')), []);
  });

  it('finds a number in a group that two names have, be they all of their table', () => {
    const two = (first: string, second: string) =>
      single(`Children’s services in Anyshire are good\n\n${first.padEnd(60)}Good\n\n${second.padEnd(60)}Good\n`);
    const names = ['Children who need help and protection', 'Children looked after and achieving permanence'];
    assert.deepEqual(said(two(`2.1 ${names[0] ?? ''}`, `2.1 ${names[1] ?? ''}`)), [
      '2.1: The row number 2.1 is used twice: the row on line n has it too.',
    ]);
    assert.deepEqual(said(two(`2.1 ${names[0] ?? ''}`, `2.1 ${names[0] ?? ''} (continued)`)), []);
    assert.deepEqual(said(two(`2 ${names[0] ?? ''}`, `2 ${names[1] ?? ''}`)), []);
  });

  it('is silent where groups have no row of their own', () => {
    assert.deepEqual(said(grid('1.1', '1.2', '2.1', '2.2', '3.1')), []);
  });

  it('is silent where a row between has lost its number', () => {
    assert.deepEqual(said(actions('1', '2', ' ', '4', '5')), []);
  });

  it('is silent on numbered paragraphs with borders drawn around them', () => {
    const rows = ['1 | Less than asked', '2 | What is asked', '3 | More than asked', '4 | Far more', '3 | We saw this'];
    assert.deepEqual(said(ilacs('', rows.map((row) => `| ${row} |\n`).join('\n'))), []);
  });
});
