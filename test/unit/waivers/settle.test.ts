import * as assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/rules/finding';
import { quoteAt } from '../../../server/src/annotations/quote';
import { Searchable } from '../../../server/src/annotations/places/searchable';
import { settle } from '../../../server/src/waivers/settle';
import type { Waiver } from '../../../server/src/waivers/waiver';
import { reportOf, span } from '../support/build';

const text = `Services for children in Wexcombe

Staying safe is good. Leadership is good, too.

31 September 2024 is no day, and 31 June 2024 is none.
`;

function finding(piece: string, message: string, rule = 'grade-mismatch', of = text): Finding {
  return { ...span(of, piece), rule, severity: 'warning', message, related: [] };
}

function waiverOf({ rule, message, start, end }: Finding, rest: Partial<Waiver> = {}): Waiver {
  const searchable = new Searchable(text);
  return {
    key: `urn:${rule}:${String(start)}`,
    rule,
    reason: 'Agreed with the lead inspector.',
    message,
    creator: null,
    created: null,
    quote: quoteAt(searchable, searchable.counted.inwards({ start, end })),
    ...rest,
  };
}

const safe = finding('good', "'Staying safe' is good here, but adequate in the table on line 42.");
const september = finding('31 September 2024', "There is no day '31 September 2024'.", 'date-impossible');
const all = [safe, september];
const recognised = { confidence: 1 };

describe('waivers', () => {
  it('part the findings by those that are waived, with the reason', () => {
    const waiver = waiverOf(safe);
    const { active, waived } = settle(reportOf(text, recognised), all, [waiver]);
    assert.deepEqual(active, [september]);
    assert.deepEqual(waived, [{ finding: safe, waiver }]);
  });

  it('hold after the text was edited and the line that a message points to has moved', () => {
    const changed = `Draft 2\n\n${text.replace(', too', '')}`;
    const moved = finding(
      'good',
      "'Staying safe' is good here, but adequate in the table on line 44.",
      undefined,
      changed,
    );
    const { active, waived } = settle(reportOf(changed, recognised), [moved], [waiverOf(safe)]);
    assert.deepEqual(active, []);
    assert.equal(waived.length, 1);
  });

  it('hold whatever language is spoken, as they are kept in English', () => {
    const message = '⟦Hier zwei Noten, in der Tabelle in Zeile 42⟧';
    const { active, waived } = settle(
      reportOf(text, recognised),
      [{ ...safe, message, english: safe.message }],
      [waiverOf(safe)],
    );
    assert.deepEqual([active.length, waived.length], [0, 1]);
  });

  it('are not for another contradiction at the same place', () => {
    const waiver = waiverOf(finding('good', 'Staying safe is good here, but adequate in the table on line 42.'));
    const said = (level: string) => finding('good', `Staying safe is good here, but ${level} in the table on line 44.`);
    const isWaived = (level: string) => settle(reportOf(text, recognised), [said(level)], [waiver]).waived.length === 1;
    assert.equal(isWaived('adequate'), true);
    assert.equal(isWaived('inadequate'), false);
    assert.equal(isWaived('requires improvement'), false);
    const whole = waiverOf(finding('good', 'It is good here, but requires improvement to be good on line 4.'));
    const other = finding('good', 'It is good here, but requires improvement and good on line 4.');
    assert.equal(settle(reportOf(text, recognised), [other], [whole]).waived.length, 0);
  });

  it('are for their rule, their place and what the finding was about', () => {
    const otherRule = { ...safe, rule: 'grade-off-scale' };
    const otherPlace = { ...safe, ...span(text, 'good', 2) };
    const otherArea = { ...safe, message: "'Leadership' is good here, but adequate in the table on line 42." };
    for (const other of [otherRule, otherPlace, otherArea]) {
      const { active, waived } = settle(reportOf(text, recognised), [other], [waiverOf(safe)]);
      assert.deepEqual(waived, []);
      assert.ok(active.includes(other));
    }
    const unnamed = waiverOf(safe, { message: null });
    assert.equal(settle(reportOf(text, recognised), [otherArea], [unnamed]).waived.length, 1);
  });

  it('that waive nothing any more are found, where they stand or at the first line', () => {
    const gone = waiverOf(september, { quote: { exact: '30 February', prefix: 'of ', suffix: '.', position: null } });
    const { active, waived } = settle(reportOf(text, recognised), [], [waiverOf(safe), gone]);
    assert.deepEqual(waived, []);
    assert.deepEqual(
      active.map(({ rule, severity, start, end, data }) => [rule, severity, text.slice(start, end), data]),
      [
        ['waiver-unused', 'information', 'Services for children in Wexcombe', { waiver: gone.key }],
        ['waiver-unused', 'information', 'good', { waiver: waiverOf(safe).key }],
      ],
    );
    assert.match(active[0]?.message ?? '', /'date-impossible' \(Agreed with the lead inspector\.\).*'30 February'/);
  });

  it('are not called unused where their rule is off or unknown, or the text is no report', () => {
    const report = reportOf(text, recognised);
    assert.deepEqual(settle(report, [], [waiverOf(safe)], { 'grade-mismatch': 'off' }).active, []);
    assert.deepEqual(settle(report, [], [waiverOf(safe)], { 'waiver-unused': 'off' }).active, []);
    assert.deepEqual(settle(report, [], [waiverOf(safe, { rule: 'of-next-year' })]).active, []);
    assert.deepEqual(settle(reportOf(text, { confidence: 0.2 }), [], [waiverOf(safe)]).active, []);
    const [severe] = settle(report, [], [waiverOf(safe)], { 'waiver-unused': 'warning' }).active;
    assert.equal(severe?.severity, 'warning');
  });
});
