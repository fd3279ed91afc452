import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../server/src/rules/finding';
import { recognise } from '../../../server/src/report/recognise';
import { checkReport } from '../../../server/src/rules/registry';
import { apply } from '../../mutation/edits';
import { root } from '../../support/root';
import { ilacs } from '../report/support';

/** A report that asks for improvement, with a section behind its list. */
const asking = (...list: string[]) =>
  ilacs(
    '',
    ['What needs to improve?', '', ...list, '', 'The experiences of care leavers', '', 'Care leavers are well.'].join(
      '\n',
    ),
  );

const visits = 'Visits to care leavers who live outside the area.';
const plans = 'Plans for children who wait for a permanent home.';
const training = 'Training of foster carers before a child moves in.';

function findings(text: string): Finding[] {
  return checkReport(recognise(text)).filter(({ rule }) => rule.startsWith('recommendation-'));
}

/** The rules that speak, each with the line that it speaks of. */
function said(text: string): string[] {
  const report = recognise(text);
  return findings(text).map(({ rule, start }) => {
    const line = report.lines.at(start);
    return `${rule}: ${text.slice(report.lines.start(line), report.lines.end(line)).trim()}`;
  });
}

function mended(text: string): string {
  const [finding] = findings(text);
  assert.ok(finding?.fixes?.[0], 'a fix is offered');
  return apply(text, finding.fixes[0].edits);
}

describe('recommendation-empty', () => {
  it('finds a bullet without a text, and takes it away', () => {
    const text = asking(`■ ${visits}`, '■', `■ ${plans}`);
    assert.deepEqual(said(text), ['recommendation-empty: ■']);
    assert.equal(mended(text), asking(`■ ${visits}`, `■ ${plans}`));
  });

  it('finds a number without a text, and leaves the numbers behind it alone', () => {
    const text = asking(`1. ${visits}`, '', '2.', '', `3. ${plans}`);
    assert.deepEqual(said(text), ['recommendation-empty: 2.']);
    assert.deepEqual(findings(text)[0]?.fixes, []);
  });

  it('finds an empty item at the end of a list, and the only one of its list', () => {
    assert.deepEqual(said(asking(`■ ${visits}`, `■ ${plans}`, '■')), ['recommendation-empty: ■']);
    assert.deepEqual(said(asking('■')), ['recommendation-empty: ■']);
  });

  it('leaves bullets alone whose texts conversion has set below them', () => {
    assert.deepEqual(said(asking('■', visits, '', '■', plans, '', '■', training)), []);
    assert.deepEqual(said(asking('■', '', visits, '', '■', '', plans, '', '■', '', training)), []);
    assert.deepEqual(said(asking('■', '■', '■', visits, plans, training)), []);
  });

  it('finds it in a list that another kind of report asks by, also where it is all that is announced', () => {
    assert.deepEqual(said(asking(`■ ${visits}`, '', '  ■', '', 'Leaders know this.')), ['recommendation-empty: ■']);
    assert.deepEqual(said(asking('Leaders should:', '■')), ['recommendation-empty: ■']);
    const school = readFileSync(join(root, 'seeds/school-section-5-2007.report.txt'), 'utf8');
    const empty = school.replace('Use marking to show pupils what to do next.', '');
    assert.deepEqual(said(empty), ['recommendation-empty: •']);
    // The words may stand apart from their bullet.
    assert.deepEqual(said(school.replace('• Use marking', '•\n\nUse marking')), []);
  });

  it('finds a number without a text before what speaks of that text', () => {
    const after = (words: string) => said(asking(`1. ${visits}`, '', '2.', '', words));
    assert.deepEqual(after('This is to comply with the regulations.'), ['recommendation-empty: 2.']);
    assert.deepEqual(after(plans), []);
    const only = (words: string) => said(asking('1.', '', words, 'and with the law.'));
    assert.deepEqual(only('This is to comply with the regulations'), ['recommendation-empty: 1.']);
    assert.deepEqual(only('Visit care leavers who live outside the area'), []);
  });

  it('finds an empty bullet above the number of a page', () => {
    for (const page of ['3', '3 of 14'])
      assert.deepEqual(said(asking(`■ ${visits}`, '■', '', `${' '.repeat(60)}${page}`)), ['recommendation-empty: ■']);
  });

  it('leaves the number of a page and the arrows of a key alone', () => {
    assert.deepEqual(said(asking(`1   ${visits}`, `2   ${plans}`, '3')), []);
    assert.deepEqual(said(asking(`1. ${visits}`, `2. ${plans}`, '7', 'A line of the next page.', '8')), []);
    assert.deepEqual(said(asking(`1   ${visits}`, '2', `3   ${plans}`)), ['recommendation-empty: 2']);
    assert.deepEqual(said(asking('➔ ←   ➔', '➔   ➔', '➔', '➔')), []);
  });

  it('leaves a number alone that is the end of a sentence', () => {
    assert.deepEqual(said(asking('■ Visits to care leavers who are older than', '18.', '', `■ ${plans}`)), []);
  });
});

describe('recommendation-repeated', () => {
  it('finds an item that stands twice, whatever its capitals and line breaks', () => {
    const twice = visits.replace('live outside', 'live\n  outside').toLowerCase();
    const text = asking(`■ ${visits}`, `■ ${plans}`, `■ ${twice}`);
    assert.deepEqual(said(text), ['recommendation-repeated: ■ visits to care leavers who live']);
    assert.equal(text.slice(findings(text)[0]?.related[0]?.start).indexOf(`■ ${visits}`), 0);
    assert.equal(mended(text), asking(`■ ${visits}`, `■ ${plans}`));
  });

  it('is silent on items that differ in a word', () => {
    assert.deepEqual(said(asking(`■ ${visits}`, `■ ${visits.replace('outside', 'inside')}`)), []);
  });

  it('offers no removal in a numbered list', () => {
    const [finding] = findings(asking(`1. ${visits}`, '', `2. ${plans}`, '', `3. ${visits}`));
    assert.deepEqual(finding?.fixes, []);
  });
});

describe('recommendation-timeframe', () => {
  const timed = [
    '■ Visit care leavers within three months.',
    '■ Review every plan by the end of June 2024.',
    '■ See every family immediately after a referral.',
  ];

  it('finds the only item without a timeframe', () => {
    const text = asking(...timed, `■ ${training}`);
    assert.deepEqual(said(text), [`recommendation-timeframe: ■ ${training}`]);
    assert.equal(findings(text)[0]?.severity, 'information');
  });

  it('takes the timeframe that stands above items for theirs', () => {
    const list = ['Immediately:', '', ...timed, '', 'Within three months:', '', `■ ${training}`];
    assert.deepEqual(said(asking(...list)), []);
  });

  it('is silent where two have none, or all', () => {
    assert.deepEqual(said(asking(...timed, `■ ${training}`, `■ ${plans}`)), []);
    assert.deepEqual(said(asking(`■ ${visits}`, `■ ${plans}`, `■ ${training}`)), []);
  });
});
