import * as assert from 'node:assert/strict';
import { run } from '../../../server/src/cli/run';
import { pageOf, waiverItem } from '../../../server/src/annotations/written';
import { quoteAt } from '../../../server/src/annotations/quote';
import { Searchable } from '../../../server/src/annotations/places/searchable';
import { MemoryHost } from '../support/memory-host';
import { span } from '../support/build';
import { textOfSeed } from '../support/seeds';

const report = textOfSeed('first-look.report.txt');

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
}

async function ran(tree: ConstructorParameters<typeof MemoryHost>[0], ...args: string[]) {
  const host = new MemoryHost(tree);
  return { code: await run(host, args), output: host.output, notes: host.notes };
}

async function findings(tree: ConstructorParameters<typeof MemoryHost>[0], ...args: string[]) {
  const { code, output, notes } = await ran(tree, ...args, '--format', 'json');
  const json = JSON.parse(output) as readonly Finding[] | { readonly findings: readonly Finding[] };
  return { code, notes, rules: ('findings' in json ? json.findings : json).map(({ rule }) => rule) };
}

/** A page with a waiver of a rule for the place of a piece of the sample. */
function page(rule: string, piece: string, message: string): string {
  const searchable = new Searchable(report);
  const annotation = waiverItem({
    id: 'urn:x:2',
    rule,
    message,
    reason: 'As printed.',
    author: null,
    created: '2024-05-02T09:30:00.000Z',
    source: 'a.txt',
    quote: quoteAt(searchable, searchable.counted.inwards(span(report, piece))),
  });
  return JSON.stringify(pageOf('urn:x:1', [annotation]));
}

describe('waivers on the command line', () => {
  it('are honoured by check and inspect, and counted on standard error', async () => {
    const all = await findings({ 'a.txt': report }, 'check', 'a.txt');
    assert.deepEqual(all.rules, ['grade-mismatch', 'grade-label-code']);
    const { output } = await ran({ 'a.txt': report }, 'check', 'a.txt', '--format', 'json');
    const [, code] = JSON.parse(output) as Finding[];
    assert.ok(code);
    const printed = report.split(/\r\n?|\n/)[code.line - 1] ?? '';
    const tree = { 'a.txt': report, 'a.annotations.json': page(code.rule, printed, code.message) };
    const left = await findings(tree, 'check', 'a.txt');
    assert.deepEqual([left.code, left.rules, left.notes], [1, ['grade-mismatch'], ['1 waived']]);
    assert.deepEqual((await findings(tree, 'inspect', 'a.txt')).rules, ['grade-mismatch']);
    const sarif = JSON.parse((await ran(tree, 'check', 'a.txt', '--format', 'sarif')).output) as {
      runs: [{ results: { ruleId: string; suppressions?: unknown[] }[] }];
    };
    assert.deepEqual(
      sarif.runs[0].results.map(({ ruleId, suppressions = [] }) => [ruleId, suppressions.length]),
      [
        ['grade-mismatch', 0],
        ['grade-label-code', 1],
      ],
    );
  });

  it('that waive nothing are printed as findings', async () => {
    const tree = { 'a.txt': report, 'a.annotations.json': page('acronym', report.slice(0, 20), 'No such thing.') };
    const { rules, code } = await findings(tree, 'check', 'a.txt');
    assert.deepEqual([code, rules], [1, ['waiver-unused', 'grade-mismatch', 'grade-label-code']]);
  });

  it('in a file that breaks off are told of, and nothing is waived', async () => {
    for (const command of ['check', 'inspect']) {
      const tree = { r: { 'a.txt': report, 'a.annotations.json': '{"type": "AnnotationPage",\n "items": [' } };
      const { code, rules, notes } = await findings(tree, command, 'r/a.txt');
      assert.deepEqual([code, rules.length], [2, 2]);
      assert.match(notes.join('\n'), /^r\/a\.annotations\.json:2:\d+ error This is no JSON: /);
    }
    const latin = new Uint8Array([0x7b, 0xe9, 0x7d]);
    const { code, notes } = await findings({ 'a.txt': report, 'a.annotations.json': latin }, 'check', 'a.txt');
    assert.deepEqual([code, notes], [2, ['a.annotations.json: is no UTF-8']]);
  });

  it('are not looked for beside standard input', async () => {
    const { code, rules } = await findings({ '-': report, '-.annotations.json': '{' }, 'check', '-');
    assert.deepEqual([code, rules.length], [1, 2]);
  });
});
