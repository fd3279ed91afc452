import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { completion } from '../../../server/src/features/completion';
import { toPosition } from '../../../server/src/features/positions';
import { recognise } from '../../../server/src/report/recognise';
import { root } from '../../support/root';

const seed = (name: string) => readFileSync(join(root, 'seeds', name), 'utf8');

/** What is offered where `|` stands, after a line of a sample that begins so, or in place of it. */
function offered(
  name: string,
  line: string | RegExp,
  typed: string,
): { items: CompletionItem[]; after: (label: string) => string } {
  const lines = seed(name).split('\n');
  const index = lines.findIndex((each) => (typeof line === 'string' ? each === line : line.test(each)));
  assert.ok(index >= 0, String(line));
  lines[index] = typed.replace('|', '');
  const text = lines.join('\n');
  const report = recognise(text);
  const start = report.lines.start(index);
  const items = completion(report, toPosition(report.lines, start + typed.indexOf('|')));
  return {
    items,
    after(label) {
      const edit = items.find((item) => item.label === label)?.textEdit as TextEdit | undefined;
      assert.ok(edit, `${label} is among ${items.map((item) => item.label).join(', ')}`);
      const own = lines[index] ?? '';
      return own.slice(0, edit.range.start.character) + edit.newText + own.slice(edit.range.end.character);
    },
  };
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe('the completion', () => {
  it("offers the digits of this report's scale in a cell of digits, best first, with what they mean", () => {
    const { items, after } = offered(
      'annual-performance-assessment-2008.report.txt',
      /^Being healthy\t/,
      'Being healthy\t|',
    );
    assert.deepEqual(labels(items), ['4', '3', '2', '1']);
    assert.equal(items[2]?.detail, 'adequate, 3rd of 4; here 4 is the best');
    assert.deepEqual(
      items.map(({ labelDetails }) => labelDetails?.description),
      ['outstanding', 'good', 'adequate', 'inadequate'],
      'each row says what its digit means',
    );
    assert.equal(after('3'), 'Being healthy\t3');
  });

  it('offers the words of the scale in a cell that blanks set off, as this report writes them', () => {
    const { items, after } = offered(
      'ilacs-four-areas-2024.report.txt',
      ' Overall effectiveness                      Good',
      ' Overall effectiveness                      Re|',
    );
    assert.deepEqual(labels(items), ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate']);
    assert.equal(after('Good'), ' Overall effectiveness                      Good');
  });

  it("offers 'Grade 3 (adequate)' where the report writes grades so, after 'Grade ' and within the brackets", () => {
    const name = 'looked-after-children-2013.inspection.txt';
    const begun = offered(name, 'Grade 2 (Good)', 'Grade |');
    assert.deepEqual(
      labels(begun.items).map((label) => label.toLowerCase()),
      ['1 (outstanding)', '2 (good)', '3 (adequate)', '4 (inadequate)'],
    );
    const inside = offered(name, 'Grade 2 (Good)', 'Grade 3 (|');
    assert.equal(inside.items.find(({ preselect }) => preselect)?.label.toLowerCase(), 'adequate)');
    assert.match(inside.after(inside.items[2]?.label ?? ''), /^Grade 3 \(adequate\)$/i);
    assert.match(offered(name, 'Grade 2 (Good)', 'Grade 3 (ad|)').after('adequate'), /^Grade 3 \(adequate\)$/i);
  });

  it("offers the levels behind a heading's colon", () => {
    const heading = 'The experiences and progress of children in care: ';
    const { items, after } = offered('ilacs-four-areas-2024.report.txt', `${heading}good`, `${heading}req|`);
    assert.equal(items.length, 4);
    const label = labels(items)[2] ?? '';
    assert.equal(label, 'requires improvement to be good');
    assert.equal(after(label), heading + label);
  });

  it('offers the areas where a row of the table begins, those that it has not come first', () => {
    const name = 'annual-performance-assessment-2008.report.txt';
    const { items, after } = offered(name, /Being healthy\t/, 'Being|');
    assert.equal(
      items.slice().sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0]?.label,
      'Being healthy',
    );
    assert.equal(after('Being healthy'), 'Being healthy\t');
  });

  it('offers timeframes in a list of recommendations, this report’s own first', () => {
    const name = 'safeguarding-and-looked-after-children-2010.inspection.txt';
    const timeframe = /^\s*Within (?:three|six) months/;
    const { items } = offered(name, timeframe, 'With|');
    assert.ok(labels(items).some((label) => /^Within/i.test(label)));
    assert.ok(labels(items).some((label) => /^Immediate/i.test(label)));
  });

  it('offers nothing in prose, nor in a text that is no report', () => {
    const name = 'first-look.report.txt';
    const { items } = offered(name, /^.{70}/, 'The service gives every pupil a grade |');
    assert.deepEqual(items, []);
    const shopping = recognise('Milk\nBread: ');
    assert.deepEqual(completion(shopping, { line: 1, character: 7 }), []);
  });
});
