import * as assert from 'node:assert/strict';
import { recognise } from '../../../server/src/report/report';
import { checkReport } from '../../../server/src/rules/registry';
import { ilacs } from '../report/support';
import { applyEdits } from '../support/fixes';

const HEAD = ' Judgement                                            Grade\n';
const LEADERS = ' The impact of leaders on social work practice        Good\n with children and families\n';
const PROTECTION = ' The experiences and progress of children who         Good\n need help and protection\n';
const CARE = ' The experiences and progress of children in care     Outstanding\n';
const LEAVERS = ' The experiences and progress of care leavers         Good\n';
const OVERALL = ' Overall effectiveness                                Good\n';

const table = (...rows: string[]) => [HEAD, ...rows].join('\n');
const found = (text: string) => checkReport(recognise(text));
const inspected = (dates: string) => (text: string) => text.replace('4 to 15 March 2024', dates);

describe('judgement-missing', () => {
  it('finds the area that the table of results lacks', () => {
    const text = ilacs(table(LEADERS, PROTECTION, CARE, OVERALL));
    const [finding, ...others] = found(text);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'judgement-missing');
    assert.equal(
      finding.message,
      "The table has no row for 'The experiences and progress of care leavers', which every inspection of this kind " +
        'judges (ILACS, four areas).',
    );
  });

  it('is silent where the pages show another edition than a mistyped date on the cover', () => {
    const footer = 'Inspection of Anyshire local authority children’s services\n4 March to 15 March 2026';
    const pages = Array.from({ length: 4 }, (_, page) => `${footer}   ${String(page + 2)}\n\f`).join('\nText.\n\n');
    const text = ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS)) + pages;
    const rulesIn = (report: string) => found(report).map(({ rule }) => rule);
    assert.ok(rulesIn(inspected('4 to 15 March 2026')(text)).includes('judgement-missing'));
    const later = text.replaceAll('March 2026', 'June 2026');
    assert.ok(!rulesIn(later).includes('judgement-missing'), 'the cover alone says 2024');
  });

  it('demands what the inspection’s own date demands', () => {
    const without = ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS));
    assert.deepEqual(
      found(without).map(({ rule }) => rule),
      ['judgement-missing'],
      'the overall grade, in March 2024',
    );
    assert.deepEqual(found(inspected('8 to 19 June 2026')(without)), [], 'no overall grade in June 2026');
    const three = ilacs(
      table(
        LEADERS,
        PROTECTION,
        ' The experiences and progress of children in care     Good\n and care leavers\n',
        OVERALL,
      ),
    );
    assert.deepEqual(found(inspected('4 to 15 February 2019')(three)), [], 'three areas and the whole in 2019');
  });

  it('is silent where nothing says when the inspection was', () => {
    const undated = ilacs(table(LEADERS, PROTECTION, CARE, OVERALL)).replace(
      'Inspection dates: 4 to 15 March 2024\n',
      '',
    );
    assert.deepEqual(found(undated), []);
  });

  it('counts an area that was not judged, and a row whose grade cannot be read', () => {
    const notJudged = LEAVERS.replace('Good', 'Not judged');
    assert.deepEqual(found(ilacs(table(LEADERS, PROTECTION, CARE, notJudged, OVERALL))), []);
    const unreadable = LEAVERS.replace('Good', 'G**d');
    assert.deepEqual(found(ilacs(table(LEADERS, PROTECTION, CARE, unreadable, OVERALL))), []);
  });

  it('is silent where the table has too few rows to be the list of results', () => {
    assert.deepEqual(found(ilacs(table(OVERALL))), []);
  });
});

describe('judgement-duplicated', () => {
  it('finds the second row of an area, and takes it away', () => {
    const once = ilacs(table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL));
    const text = ilacs(table(LEADERS, PROTECTION, CARE, CARE, LEAVERS, OVERALL));
    const [finding, ...others] = found(text);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'judgement-duplicated');
    assert.equal(finding.message, "'The experiences and progress of children in care' has a row already, on line 16.");
    assert.deepEqual(
      finding.fixes?.map(({ title, edits }) => [title, applyEdits(text, edits)]),
      [['Remove this row', once]],
    );
  });

  it('is silent on a second list of the same areas', () => {
    const two = table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL, LEADERS, PROTECTION, CARE, LEAVERS, OVERALL);
    assert.deepEqual(
      found(ilacs(two)).filter(({ rule }) => rule === 'judgement-duplicated'),
      [],
    );
  });

  it('is silent where a line between the two rows may name another list', () => {
    const grouped = table(LEADERS, PROTECTION, CARE, LEAVERS, OVERALL, ' Services at night\n', OVERALL);
    assert.deepEqual(
      found(ilacs(grouped)).filter(({ rule }) => rule === 'judgement-duplicated'),
      [],
    );
  });
});
