import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  annotatedReportMethod,
  annotationsMethod,
  exportAnnotationsMethod,
  importAnnotationsMethod,
  privateScheme,
  readMethod,
  type AnnotatedReportResult,
  type AnnotationsResult,
  type ExportAnnotationsParams,
  type ExportAnnotationsResult,
  type ExportedSheet,
  type ImportAnnotationsResult,
  type ImportedAnnotations,
  type ReadParams,
  type ReadResult,
} from '../../server/src/protocol';
import { csvRows } from '../../server/src/text/csv/csv-rows';
import { idOf, page, quoteOf, remark } from '../unit/support/annotated';
import { Editor } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const text = textOf(firstLook).replace(/\r\n?/g, '\n');
const remarks = [
  remark(1, { kind: 'query', text: 'Who says so?', quote: quoteOf(text, 'every six weeks') }),
  remark(2, { text: 'Fine on the whole.' }),
];

describe('annotations as a file', () => {
  let server: ServerProcess;
  let folder: string;
  let storage: string | null;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    storage = null;
    server = ServerProcess.start();
    server.connection.onRequest(readMethod, ({ uri }: ReadParams): ReadResult => {
      if (uri.startsWith(`${privateScheme}:`)) return { text: storage };
      const path = fileURLToPath(uri);
      return { text: existsSync(path) ? readFileSync(path, 'utf8') : null };
    });
    await new Editor(server.connection).initialise(undefined, { annotates: true, reads: true });
    put('a.txt', text);
    put('a.annotations.json', page(...remarks));
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, content: string): void => {
    writeFileSync(join(folder, name), content);
  };
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;

  async function exported(params: Omit<ExportAnnotationsParams, 'uris'>, ...names: string[]): Promise<ExportedSheet> {
    const uris = (names.length === 0 ? ['a.txt'] : names).map(uri);
    const result: ExportAnnotationsResult = await server.connection.sendRequest(exportAnnotationsMethod, {
      uris,
      ...params,
    });
    assert.ok(!('refused' in result), JSON.stringify(result));
    return result;
  }

  async function imported(file: string): Promise<ImportedAnnotations> {
    const params = { uri: uri('a.txt'), text: file, layer: 'shared', author: 'Ola Bright' };
    const result: ImportAnnotationsResult = await server.connection.sendRequest(importAnnotationsMethod, params);
    assert.ok(!('refused' in result), JSON.stringify(result));
    for (const { after } of result.files) put('a.annotations.json', after);
    return result;
  }

  it('are a sheet of the reports that are named, open or not', async () => {
    put('b.txt', text);
    const csv = await exported({ format: 'csv' }, 'a.txt', 'b.txt');
    assert.deepEqual([csv.count, csv.extension, csv.encoding], [2, '.csv', 'utf-8']);
    const [, first, second] = csvRows(csv.content);
    assert.deepEqual(
      [first?.[0], first?.at(-1), second?.[5], second?.at(-1)],
      ['a.txt', idOf(2), 'every six weeks', idOf(1)],
    );
    const docx = await exported({ format: 'docx' });
    const bytes = Buffer.from(docx.content, docx.encoding as 'base64');
    assert.deepEqual([docx.extension, bytes.subarray(0, 2).toString()], ['.docx', 'PK']);
    assert.ok((await exported({ format: 'markdown' })).content.startsWith('# Annotations\n\n## a.txt\n'));
    const json = JSON.parse((await exported({ format: 'json' })).content) as readonly { id: string }[];
    assert.deepEqual(
      json.map(({ id }) => id),
      [idOf(2), idOf(1)],
    );
  });

  it('are a page for other programs, to the letter, with those of one person only where that is asked for', async () => {
    storage = page(remark(3));
    const whole = JSON.parse((await exported({ format: 'w3c' })).content) as { items: object[] };
    assert.deepEqual(whole.items, remarks);
    assert.equal((await exported({ format: 'w3c', withPrivate: true })).count, 3);
    assert.equal((await exported({ format: 'csv', ids: [idOf(1)] })).count, 1);
  });

  it('that come back filled in are answers', async () => {
    const { content } = await exported({ format: 'csv' });
    const [head, ...rows] = csvRows(content);
    const filled = [head, ...rows].map((row, n) =>
      row?.map((cell, at) => (n > 0 && head?.[at] === 'Decision' ? 'Agreed' : cell)).join(';'),
    );
    const result = await imported(filled.join('\r\n'));
    assert.deepEqual([result.added, result.merged, result.replies, result.skipped], [0, 2, 2, []]);
    const rowsNow = csvRows((await exported({ format: 'csv' })).content);
    assert.deepEqual(
      rowsNow.slice(1).map((row) => row[rowsNow[0]?.indexOf('Replies') ?? -1]),
      ['Ola Bright: Decision: Agreed', 'Ola Bright: Decision: Agreed'],
    );
    assert.deepEqual((await imported(filled.join('\r\n'))).files, []);
  });

  it("may be of the folder's own kinds", async () => {
    put('.inspection-reports.json', '{"annotationKinds": [{"id": "style", "label": "Manner"}]}');
    put('a.annotations.json', page(remark(1, { kind: 'style' })));
    const listed: AnnotationsResult = await server.connection.sendRequest(annotationsMethod, { uri: uri('a.txt') });
    assert.deepEqual(listed.kinds.at(-1), { id: 'style', label: 'Manner' });
    assert.match((await exported({ format: 'csv' })).content, /,Manner,/);
  });

  it('that are none, or for which there is no place, are refused', async () => {
    const params = { uri: uri('a.txt'), text: 'Hello.', layer: 'shared', author: null };
    const none: ImportAnnotationsResult = await server.connection.sendRequest(importAnnotationsMethod, params);
    assert.match('refused' in none ? none.refused : '', /holds no annotations/);
    put('a.annotations.json', 'no JSON');
    for (const [method, more] of [
      [importAnnotationsMethod, { text: page(remark(4)) }],
      [exportAnnotationsMethod, { uris: [uri('a.txt')], format: 'csv' }],
    ] as const) {
      const result = await server.connection.sendRequest<ImportAnnotationsResult>(method, { ...params, ...more });
      assert.match('refused' in result ? result.refused : '', /a\.annotations\.json cannot be used/);
    }
  });

  it('without a report are told which one they are about, where that is sure', async () => {
    put('other.txt', text.replace('every six weeks', 'now and then'));
    put('renamed.txt', text);
    const ask = (...names: string[]): Promise<AnnotatedReportResult> =>
      server.connection.sendRequest(annotatedReportMethod, {
        sidecar: uri('a.annotations.json'),
        reports: names.map(uri),
      });
    assert.deepEqual(await ask('other.txt', 'renamed.txt'), { report: uri('renamed.txt'), found: 1, of: 1 });
    assert.equal((await ask('renamed.txt', 'a.txt')).report, null, 'both are the same');
    assert.equal((await ask('other.txt', 'missing.txt')).report, null);
  });
});
