import * as assert from 'node:assert/strict';
import { readSidecar } from '../../../../server/src/annotations/sidecar';
import { run } from '../../../../server/src/cli/run';
import { idOf, page, quoteOf, remark } from '../../support/annotated';
import { MemoryHost } from '../../support/memory-host';

const report = 'The board meets every six weeks. Its audits are thorough, but slow.\n';
const own = page(remark(1, { text: 'Who says so?', quote: quoteOf(report, 'thorough') }), remark(2, { text: 'Fine.' }));

/** Imports a file as the command line does. @param before what is beside the report; null for nothing */
async function imported(file: string, before: string | null = own, ...args: readonly string[]) {
  const host = new MemoryHost({
    'a.txt': report,
    'in.x': file,
    ...(before === null ? {} : { 'a.annotations.json': before }),
  });
  const code = await run(host, ['annotations', 'import', 'a.txt', 'in.x', ...args]);
  const after = host.written.get('a.annotations.json') ?? before;
  const { threads, problem } = readSidecar(after ?? page(), 'a.txt');
  assert.equal(problem, null);
  return { code, after, threads, told: host.output.trim(), notes: host.notes };
}

describe('annotations that are imported', () => {
  it('from a filled-in sheet are answers: decisions, replies and states, each taken once', async () => {
    const sheet = [
      '\ufeffId;STATE;Comment;Decision;Reply',
      `${idOf(1)};open;Who says so?;Accepted;"'=We ""mend"" it;`,
      'as said"',
      `${idOf(2)};Resolved;Fine.;;`,
      `${idOf(7)};open;;Rejected;`,
      ';;;;',
    ].join('\r\n');
    const { code, after, threads, told, notes } = await imported(sheet, own, '--author', 'Ola Bright');
    assert.equal(code, 0);
    assert.equal(told, 'in.x: 0 added, 2 completed, 1 reply');
    assert.deepEqual(notes, ['in.x: Row 4 answers no annotation of this report.']);
    const [one, two] = threads;
    assert.deepEqual(
      one?.replies.map(({ author, text }) => [author, text]),
      [['Ola Bright', 'Decision: Accepted\n\n=We "mend" it;\nas said']],
    );
    assert.deepEqual([one.state, two?.state, two?.text], ['open', 'resolved', 'Fine.']);
    const again = await imported(sheet, after);
    assert.equal(again.told, 'in.x: 0 added, 0 completed, 0 replies');
    assert.equal(again.after, after);
  });

  it('from another program are kept to the letter, with the words that they are written in', async () => {
    const highlight = {
      id: 'https://example.org/1',
      type: ['Annotation', 'x:Mark'],
      motivation: 'highlighting',
      'x:colour': 'yellow',
      target: {
        source: 'https://example.org/files/a.pdf',
        selector: { type: 'TextQuoteSelector', exact: 'every six weeks', prefix: 'meets ', suffix: '. Its audits' },
      },
    };
    const collection = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { x: 'https://example.org/x#' }],
      type: 'AnnotationCollection',
      first: {
        type: 'AnnotationPage',
        items: [
          highlight,
          { type: 'Annotation', bodyValue: 'Nameless.', target: 'https://example.org/b.pdf' },
          'urn:x:3',
        ],
        next: {
          type: 'AnnotationPage',
          items: [{ type: 'Annotation', bodyValue: 'About nothing.' }],
          next: 'urn:x:p3',
        },
      },
    };
    const { after, threads, told, notes } = await imported(JSON.stringify(collection));
    assert.equal(told, 'in.x: 2 added, 0 completed, 0 replies');
    assert.deepEqual(notes, [
      'in.x: Further annotations are kept elsewhere: urn:x:p3.',
      'in.x: Item 3 is no annotation.',
      'in.x: Item 4 does not say what it is about.',
    ]);
    const written = JSON.parse(after ?? '') as { '@context': unknown; items: readonly { id?: string }[] };
    assert.deepEqual(written['@context'], ['http://www.w3.org/ns/anno.jsonld', { x: 'https://example.org/x#' }]);
    assert.deepEqual(
      written.items.find(({ id }) => id === highlight.id),
      { ...highlight, target: { ...highlight.target, source: 'a.txt' } },
    );
    assert.deepEqual(threads.map(({ text }) => text).sort(), ['', 'Fine.', 'Nameless.', 'Who says so?']);
    assert.ok(written.items.every(({ id }) => id !== undefined));
    const again = await imported(JSON.stringify(collection), after);
    assert.deepEqual([again.told, again.after], ['in.x: 0 added, 0 completed, 0 replies', after]);
  });

  it("from another person's file come together with those that are there, and nothing is lost", async () => {
    const reply = { ...remark(5), motivation: 'replying', target: idOf(1), created: '2024-06-01T00:00:00.000Z' };
    const later = { ...remark(2, { text: 'Not fine.' }), modified: '2024-06-01T00:00:00.000Z', 'x:theirs': 1 };
    const theirs = page(later, remark(4, { text: 'New.' }), reply);
    const { after, threads, told } = await imported(theirs);
    assert.equal(told, 'in.x: 1 added, 2 completed, 1 reply');
    assert.deepEqual(
      threads.map(({ text, replies }) => [text, replies.length]),
      [
        ['Who says so?', 1],
        ['Not fine.', 0],
        ['New.', 0],
      ],
    );
    assert.ok(after?.includes('"x:theirs": 1'));
    const changed = page({ ...remark(2, { text: 'Fine!' }), modified: '2024-07-01T00:00:00.000Z' });
    const [both] = (await imported(theirs, changed)).threads.filter(({ key }) => key === idOf(2));
    assert.deepEqual([both?.text, both?.replies.map(({ text }) => text)], ['Fine!', ['Not fine.']]);
  });

  it('begin a file where there is none', async () => {
    const { after, told } = await imported(JSON.stringify(remark(3)), null);
    assert.equal(told, 'in.x: 1 added, 0 completed, 0 replies');
    assert.deepEqual(JSON.parse(after ?? ''), { ...(JSON.parse(page(remark(3))) as object), id: idIn(after) });
  });

  it('are refused where they are none, and nothing is written', async () => {
    for (const [file, before, why] of [
      ['Just a text.\n', own, /holds no annotations and is no review sheet/],
      ['Id,Comment\nurn:x:1,Hm\n', own, /no review sheet/],
      ['{}', own, /holds no annotations/],
      [page(remark(3)), '{"type": "AnnotationPage", "items": [', /This is no JSON/],
    ] as const) {
      const host = new MemoryHost({ 'a.txt': report, 'in.x': file, 'a.annotations.json': before });
      assert.equal(await run(host, ['annotations', 'import', 'a.txt', 'in.x']), 2);
      assert.match(host.notes.join('\n'), why);
      assert.equal(host.written.size, 0);
    }
    const host = new MemoryHost({ 'in.x': page(remark(3)) });
    assert.equal(await run(host, ['annotations', 'import', 'a.txt', 'in.x']), 2);
    assert.deepEqual(host.notes, ['a.txt: does not exist']);
  });
});

function idIn(text: string | null): unknown {
  return (JSON.parse(text ?? '') as { readonly id: unknown }).id;
}
