import * as assert from 'node:assert/strict';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withItems } from '../../../server/src/annotations/edit';
import { isSourceOf } from '../../../server/src/annotations/name';
import { readSidecar } from '../../../server/src/annotations/sidecar';
import { replyItem, stateItem } from '../../../server/src/annotations/written';
import { nodeHost } from '../../../server/src/cli/node-host';
import { run } from '../../../server/src/cli/run';
import { placesOf } from '../../../server/src/review/reviewed';
import { idOf, page, quoteOf, remark } from '../support/annotated';
import { MemoryHost } from '../support/memory-host';
import { assertIsPage } from '../support/web-annotation';

const report = [
  'A café 🏫 near the school. The board meets every six weeks 🗓️ and writes down what it decided.',
  'Its audits are thorough, and what they teach reaches the teams in the end.',
  '',
].join('\n');

/** What stands at the places of remarks on some pieces of the report, in another form of it. */
function found(text: string, ...pieces: readonly string[]) {
  const items = pieces.map((piece, n) => remark(n + 1, { quote: quoteOf(report, piece) }));
  const { threads } = readSidecar(page(...items), 'a.txt');
  return placesOf(text, threads).map((place) => place && { ...place, text: text.slice(place.start, place.end) });
}

describe('annotations that are kept, whatever happens', () => {
  it('stand at their places among emoji, and where line breaks are other ones', () => {
    const pieces = ['school', '🗓️ and', 'thorough'];
    for (const text of [report, report.replaceAll('\n', '\r\n'), `🏫🏫\r\n${report.replaceAll('\n', '\r')}`]) {
      assert.deepEqual(
        found(text, ...pieces).map((place) => [place?.text, place?.was]),
        pieces.map((piece) => [piece, null]),
      );
    }
  });

  it('stand at their places where letters are composed in another way, and nothing has changed there', () => {
    const apart = report.normalize('NFD');
    assert.notEqual(apart, report);
    assert.deepEqual(
      found(apart, 'café', 'every six weeks').map((place) => [place?.text.normalize('NFC'), place?.was]),
      [
        ['café', null],
        ['every six weeks', null],
      ],
    );
    assert.ok(isSourceOf('caf%C3%A9.txt', 'cafe\u0301.txt'));
    assert.ok(!isSourceOf('caf%C3%A9.txt', 'cafe\u0301.md'), 'it is about the report of the other extension');
  });

  it('are read and written in a very large file, of which every other character stays', () => {
    const many = Array.from({ length: 4000 }, (_, n) => remark(n + 1, { text: 'Remark. '.repeat(20) }));
    const large = page(...many);
    assert.ok(large.length > 2_000_000);
    const after = withItems(large, [replyItem(signed(5001), idOf(7), 'Yes.')], 'urn:x:p');
    const { threads } = readSidecar(after, 'a.txt');
    assert.equal(threads.length, 4000);
    assert.equal(threads[6]?.replies.length, 1);
    let at = 0;
    while (large[at] === after[at]) at++;
    assert.equal(after.slice(0, at) + after.slice(at + after.length - large.length), large);
  });

  it('in a file that is too large, or no JSON, are told of, and nothing is written to it', async () => {
    for (const sidecar of [page(remark(1, { text: 'x'.repeat(6_000_000) })), '{"type": "AnnotationPage"', '[]']) {
      const host = new MemoryHost({ 'a.txt': report, 'a.annotations.json': sidecar, in: page(remark(2)) });
      assert.equal(await run(host, ['annotations', 'import', 'a.txt', 'in']), 2);
      assert.match(host.notes.join(), /in: not imported, (?:The file is too big|This is no)/);
      assert.equal(host.written.size, 0);
    }
  });

  it('come together where the file is changed underneath, and where several write at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    try {
      const path = (name: string): string => join(folder, name);
      writeFileSync(path('a.txt'), report);
      writeFileSync(path('kept.json'), page(remark(99)));
      // What is written is what the link leads to, and the link stays.
      symlinkSync('kept.json', path('a.annotations.json'));
      const quiet = () => Object.assign(nodeHost(__filename), { write: () => undefined });
      const names = Array.from({ length: 8 }, (_, n) => `in${String(n)}.json`);
      for (const [n, name] of names.entries()) writeFileSync(path(name), page(remark(n + 1)));
      const codes = await Promise.all(
        names.map((name) => run(quiet(), ['annotations', 'import', path('a.txt'), path(name)])),
      );
      assert.deepEqual(new Set(codes), new Set([0]));
      const text = readFileSync(path('kept.json'), 'utf8');
      assert.equal(readSidecar(text, 'a.txt').threads.length, 9);
      assert.ok(lstatSync(path('a.annotations.json')).isSymbolicLink());
      assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'a.annotations.json', 'kept.json', ...names].sort());
      assertIsPage(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are a page by the rules of the model, whatever was written', async () => {
    const quote = quoteOf(report, 'every six weeks');
    const own = page(
      remark(1, { quote, kind: 'correction', replacement: 'each month' }),
      remark(2, { author: null, source: 'a%20%F0%9F%8F%AB.txt' }),
      replyItem(signed(3), idOf(1), 'Yes.'),
      stateItem(signed(4), idOf(1), 'resolved'),
    );
    assertIsPage(own);
    const sheet = `Id,State,Decision,Reply\n${idOf(2)},resolved,Agreed,So be it\n`;
    const foreign =
      '{"type":"Annotation","bodyValue":"Hm.","motivation":"commenting","target":"http://x.example/a.pdf"}';
    for (const file of [sheet, foreign, page(remark(5, { quote }))]) {
      const host = new MemoryHost({ 'a.txt': report, 'a.annotations.json': own, in: file });
      assert.equal(await run(host, ['annotations', 'import', 'a.txt', 'in', '--author', 'Ola Bright']), 0);
      assertIsPage(host.written.get('a.annotations.json') ?? '');
    }
    assert.throws(() => {
      assertIsPage(own.replace('"TextQuoteSelector"', '"TextSelector"'));
    });
  });
});

function signed(n: number) {
  return { id: idOf(n), author: 'Ola Bright', created: '2024-06-01T00:00:00.000Z' };
}
