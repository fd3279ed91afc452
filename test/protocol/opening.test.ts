import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  annotationEditMethod,
  annotationsMethod,
  readMethod,
  type AnnotationEditParams,
  type AnnotationEditResult,
  type AnnotationsResult,
  type InitializationOptions,
  type ReadParams,
  type ReadResult,
} from '../../server/src/protocol';
import { Editor } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const text = textOf(firstLook);
const waiver = {
  type: 'Annotation',
  id: 'urn:waiver',
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: 'inspection-reports/acronym' },
    { type: 'TextualBody', purpose: 'commenting', value: 'Readers know it.' },
  ],
  target: { source: 'wexcombe.report.txt', selector: { type: 'TextQuoteSelector', exact: 'a quote that is lost' } },
};
const page = (...items: object[]) => JSON.stringify({ type: 'AnnotationPage', items });

describe('opening a report', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;
  let asked: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    asked = [];
    server.connection.onRequest(readMethod, ({ uri }: ReadParams): ReadResult => {
      asked.push(uri);
      return { text: null };
    });
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const report = () => uriOf('wexcombe.report.txt');
  const sidecar = () => uriOf('wexcombe.report.annotations.json');
  const start = (options: InitializationOptions) =>
    editor.initialise(undefined, { annotates: true, reads: true, ...options });
  const write = (content: string | Uint8Array) => {
    writeFileSync(join(folder, 'wexcombe.report.annotations.json'), content);
  };
  const annotations = (): Promise<AnnotationsResult> =>
    server.connection.sendRequest<AnnotationsResult>(annotationsMethod, { uri: report() });
  const isTold = async (version: number) =>
    (await editor.diagnostics(report(), version)).some(({ code }) => code === 'waiver-unused');

  it('reads the annotations where they lie, if the client says that both have one disk', async () => {
    write(page(waiver));
    await start({ sharesDisk: true });
    await editor.open(report(), text);
    assert.equal(await isTold(1), true);
    assert.equal((await annotations()).annotations.length, 1);
    assert.ok(!asked.includes(sidecar()));
  });

  it('asks the client for them otherwise', async () => {
    write(page(waiver));
    await start({});
    await editor.open(report(), text);
    assert.equal(await isTold(1), false);
    assert.ok(asked.includes(sidecar()));
  });

  it('takes them as they stand in the editor, where they are open', async () => {
    write(page());
    await start({ sharesDisk: true });
    const textDocument = { uri: sidecar(), languageId: 'json', version: 1, text: page(waiver) };
    await server.connection.sendNotification('textDocument/didOpen', { textDocument });
    await editor.open(report(), text);
    assert.equal(await isTold(1), true);
  });

  it('reads a mark before the text as no part of it, so that what is written is compared without it', async () => {
    write(`\ufeff${page(waiver)}`);
    await start({ sharesDisk: true });
    await editor.open(report(), text);
    assert.equal(await isTold(1), true);
    const edit: AnnotationEditParams = { uri: report(), author: null, edit: { do: 'delete', id: 'urn:waiver' } };
    const result = await server.connection.sendRequest<AnnotationEditResult>(annotationEditMethod, edit);
    assert.equal('files' in result ? result.files[0]?.before : null, page(waiver));
  });

  it('uses no file that is not text, and writes to none', async () => {
    write(Buffer.from(page(waiver).replace('Readers know it.', 'Leser wüssten es.'), 'latin1'));
    await start({ sharesDisk: true });
    await editor.open(report(), text);
    assert.match((await annotations()).problem ?? '', /cannot be read as text/);
  });

  it('tells what was found before it looks for the places of annotations', async () => {
    write(page(waiver));
    await start({ sharesDisk: true });
    await editor.open(report(), text);
    const { version } = await annotations();
    assert.equal(version, 1);
    assert.ok(editor.published.some((each) => each.uri === report() && each.version === 1));
  });
});
