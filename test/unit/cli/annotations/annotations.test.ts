import * as assert from 'node:assert/strict';
import { replyItem, waiverItem } from '../../../../server/src/annotations/written';
import { run } from '../../../../server/src/cli/run';
import { csvRows } from '../../../../server/src/text/csv/csv-rows';
import { idOf, page, quoteOf, remark } from '../../support/annotated';
import { MemoryHost } from '../../support/memory-host';
import { textOfSeed } from '../../support/seeds';

const report = textOfSeed('first-look.report.txt').replaceAll('\r\n', '\n');
const reply = replyItem(
  { id: idOf(9), author: 'Ola Bright', created: '2024-05-03T09:30:00.000Z' },
  idOf(2),
  '=It is, see paragraph 5.',
);
const waiver = waiverItem({
  id: idOf(4),
  rule: 'grade-mismatch',
  message: 'It says two things.',
  reason: 'As printed.',
  author: null,
  created: '2024-05-04T09:30:00.000Z',
  source: 'a.txt',
  quote: quoteOf(report, 'Grade 3 (adequate)'),
});
const lost = { exact: 'gone words', prefix: 'nowhere ', suffix: ' either', position: null };
const sidecar = page(
  remark(1, {
    kind: 'evidence',
    text: 'The return of 2024.',
    quote: lost,
  }),
  remark(2, { kind: 'query', text: 'Is that | **so**?', quote: quoteOf(report, 'Grade 2 (good)') }),
  remark(3, {
    kind: 'correction',
    text: '+ as agreed',
    replacement: '@six',
    quote: quoteOf(report, 'every six weeks'),
  }),
  waiver,
  remark(5, { text: 'Fine on the whole.' }),
  reply,
);
const tree = { r: { 'a.txt': report, 'a.annotations.json': sidecar, 'b.txt': report } };

async function ran(...args: readonly string[]) {
  const host = new MemoryHost(tree);
  return { code: await run(host, ['annotations', ...args]), host, output: host.output };
}

describe('annotations on the command line', () => {
  it('are printed as JSON by the contract, in the order of the report', async () => {
    const { code, output, host } = await ran('r', '--format', 'json');
    const all = JSON.parse(output) as readonly Record<string, unknown>[];
    assert.deepEqual([code, host.notes], [0, []]);
    assert.deepEqual(
      all.map(({ id }) => id),
      [5, 4, 3, 2, 1].map(idOf),
    );
    const line = report.split('\n').indexOf('Grade 2 (good)') + 1;
    assert.deepEqual(all[3], {
      file: 'r/a.txt',
      id: idOf(2),
      kind: 'query',
      state: 'open',
      waives: null,
      quote: 'Grade 2 (good)',
      text: 'Is that | **so**?',
      replacement: null,
      author: 'Wilma Ashdown',
      created: '2024-05-02T09:30:00.000Z',
      replies: [{ author: 'Ola Bright', created: '2024-05-03T09:30:00.000Z', text: '=It is, see paragraph 5.' }],
      section: 'Capacity for improvement',
      paragraph: null,
      place: { by: 'position', line, column: 1, endLine: line, endColumn: 15 },
    });
    assert.deepEqual([all[1]?.['waives'], all[2]?.['paragraph'], all[4]?.['place']], ['grade-mismatch', 4, null]);
    const lines = (await ran('r', '--format', 'ndjson')).output;
    assert.deepEqual(
      lines
        .trimEnd()
        .split('\n')
        .map((each): unknown => JSON.parse(each)),
      all,
    );
  });

  it('are printed for a terminal, with where they stand and what became of them', async () => {
    const { output } = await ran('r/a.txt');
    assert.match(output, /^r\/a\.txt note \(open\) Wilma Ashdown: Fine on the whole\.$/m);
    assert.match(output, /^r\/a\.txt:\d+:1 waiver of grade-mismatch \(open\): As printed\.$/m);
    assert.match(output, /^r\/a\.txt evidence \(open, not found\) .*\n {4}on: gone words$/m);
    assert.match(output, /^ {4}proposes: @six$/m);
    assert.match(output, /^ {4}Ola Bright: =It is, see paragraph 5\.$/m);
  });

  it('are a CSV sheet with two empty columns, whose cells never begin like a formula', async () => {
    const [head, ...rows] = csvRows((await ran('r', '--format', 'csv', '--no-waivers')).output);
    const cell = (row: number, heading: string) => rows[row]?.[head?.indexOf(heading) ?? -1];
    assert.equal(rows.length, 4);
    assert.deepEqual(head?.slice(-3), ['Decision', 'Reply', 'Id']);
    assert.deepEqual(
      ['Quote', 'Kind', 'Comment', 'Proposal', 'Paragraph', 'Decision', 'Reply'].map((heading) => cell(1, heading)),
      ['every six weeks', 'Correction', "'+ as agreed", "'@six", '4', '', ''],
    );
    assert.equal(cell(0, 'Quote'), '(the whole report)');
    assert.deepEqual(
      ['Quote', 'Comment', 'Evidence', 'Line'].map((heading) => cell(3, heading)),
      ['gone words (not found in the report)', '', 'The return of 2024.', ''],
    );
    for (const row of rows) for (const each of row) assert.doesNotMatch(each, /^[=+\-@\t\r]/);
  });

  it("have the folder's own kinds, by the names that people know them by", async () => {
    const host = new MemoryHost({
      'a.txt': report,
      'a.annotations.json': page(remark(1, { kind: 'style' }), remark(2, { kind: 'unheard-of' })),
      '.inspection-reports.json': '{"annotationKinds": [{"id": "style", "label": "Manner of speech"}]}',
    });
    assert.equal(await run(host, ['annotations', 'a.txt', '--format', 'csv']), 0);
    const [head, ...rows] = csvRows(host.output);
    assert.deepEqual(
      rows.map((row) => row[head?.indexOf('Kind') ?? -1]),
      ['Manner of speech', 'unheard-of'],
    );
  });

  it('are a Markdown sheet whose rows stay rows', async () => {
    const { output } = await ran('r', '--format', 'markdown');
    const rows = output.split('\n').filter((line) => line.startsWith('| '));
    const bars = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    assert.equal(rows.length, 7);
    assert.equal(new Set(bars).size, 1);
    assert.ok(output.includes('Is that \\| \\*\\*so\\*\\*?'));
  });

  it('are a document with a table to fill in', async () => {
    const { code, host } = await ran('r', '--format', 'docx');
    assert.equal(code, 0);
    assert.equal(Buffer.from(host.bytes?.slice(0, 2) ?? []).toString('latin1'), 'PK');
    const kept = await ran('r', '--format', 'docx', '--output', 'sheet.docx');
    assert.ok(kept.host.written.get('sheet.docx')?.startsWith('PK'));
    assert.equal(kept.output, '');
  });

  it('are only the open ones, or go into a file, where that is asked for', async () => {
    const resolved = page(remark(1), remark(2), {
      type: 'Annotation',
      motivation: 'moderating',
      body: { type: 'TextualBody', purpose: 'tagging', value: 'inspection-reports/state/resolved' },
      target: idOf(1),
    });
    const host = new MemoryHost({ 'a.txt': report, 'a.annotations.json': resolved });
    await run(host, ['annotations', 'a.txt', '--open', '--format', 'ndjson', '--output', 'x.ndjson']);
    assert.equal(host.output, '');
    const [one, ...others] = (host.written.get('x.ndjson') ?? '').trim().split('\n');
    assert.deepEqual([(JSON.parse(one ?? '') as { id: string }).id, others], [idOf(2), []]);
  });

  it('that cannot be read are told of, and are no empty list', async () => {
    const broken = new MemoryHost({ 'a.txt': report, 'a.annotations.json': '{"type": "AnnotationPage", ' });
    assert.equal(await run(broken, ['annotations', 'a.txt']), 2);
    assert.match(broken.notes.join('\n'), /^a\.annotations\.json:1:\d+ error This is no JSON/);
    const missing = new MemoryHost({});
    assert.equal(await run(missing, ['annotations', 'nope.txt']), 2);
    for (const args of [['annotations'], ['annotations', 'a.txt', '--author', 'x'], ['check', 'a.txt', '--open']]) {
      assert.equal(await run(new MemoryHost({ 'a.txt': report }), args), 2);
    }
  });
});
