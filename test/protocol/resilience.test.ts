import * as assert from 'node:assert/strict';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { Editor } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uri = 'file:///a.report.txt';

async function codeOf(request: Promise<unknown>): Promise<number> {
  try {
    await request;
  } catch (error) {
    if (error instanceof ResponseError) return error.code;
    throw error;
  }
  throw new Error('the request was answered, not refused');
}

describe('a server that is spoken to badly', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(() => server.kill());

  async function works(): Promise<void> {
    await editor.open('file:///still.report.txt', textOf(firstLook));
    assert.ok((await editor.symbols('file:///still.report.txt')).length > 1);
    assert.equal((await editor.diagnostics('file:///still.report.txt', 1)).length, 2);
  }

  it('refuses requests before it is initialised, and works afterwards', async () => {
    assert.equal(await codeOf(editor.symbols(uri)), ErrorCodes.ServerNotInitialized);
    assert.equal(await codeOf(editor.hover(uri, { line: 0, character: 0 })), ErrorCodes.ServerNotInitialized);
    await editor.initialise();
    await works();
  });

  it('passes over documents whose address or text is none', async () => {
    await editor.initialise();
    for (const textDocument of [
      { uri: 5, languageId: 'x', version: 1, text: 'a' },
      { uri: {} },
      { uri, text: null },
      null,
    ])
      for (const method of ['didOpen', 'didChange', 'didClose', 'didSave'])
        await server.connection.sendNotification(`textDocument/${method}`, {
          textDocument,
          contentChanges: [{ text: '' }],
        });
    await server.connection.sendNotification('textDocument/didOpen', []);
    await works();
  });

  it('knows the documents that were opened too early', async () => {
    await editor.open(uri, textOf(firstLook));
    assert.deepEqual(editor.published, []);
    await editor.initialise();
    assert.equal((await editor.diagnostics(uri, 1)).length, 2);
  });

  for (const [name, body] of [
    ['JSON that breaks off', '{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","par'],
    ['no JSON', 'Grade 3 (good)'],
    ['a number', '42'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a message without a method', '{"jsonrpc":"2.0"}'],
    ['an answer that nobody asked for', '{"jsonrpc":"2.0","id":99,"result":{}}'],
    ['a cancellation of nothing', '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":12345}}'],
    ['invalid UTF-8 in a string', '{"jsonrpc":"2.0","method":"\ud800"}'],
  ] as const) {
    it(`survives ${name}`, async () => {
      await editor.initialise();
      server.writeMessage(body);
      await works();
    });
  }

  for (const header of ['Grade: 3', 'Content-Length: three', 'Content-Length']) {
    it(`survives the header '${header}'`, async () => {
      await editor.initialise();
      server.writeRaw(`${header}\r\n\r\n`);
      // What arrives together with such a header is read when more arrives, as from an editor it always does.
      const talk = setInterval(() => void server.connection.sendNotification('$/setTrace', { value: 'off' }), 50);
      await works().finally(() => {
        clearInterval(talk);
      });
    });
  }

  it('refuses a request that it does not know', async () => {
    await editor.initialise();
    assert.equal(await codeOf(server.connection.sendRequest('textDocument/polish', {})), ErrorCodes.MethodNotFound);
    await works();
  });

  it('answers requests with broken parameters with nothing found, or refuses them, and logs what happened', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook));
    for (const params of [
      {},
      { textDocument: null },
      { textDocument: { uri } },
      { textDocument: { uri }, position: 3 },
    ]) {
      assert.equal(await server.connection.sendRequest('textDocument/hover', params), null);
    }
    assert.deepEqual(await server.connection.sendRequest('textDocument/documentSymbol', {}), []);
    assert.equal(
      await codeOf(server.connection.sendRequest('inspectionReports/recognise', { text: 3 })),
      ErrorCodes.InvalidParams,
    );
    await works();
    assert.ok(editor.logged.some((message) => message.includes('hover')));
  });

  it('knows nothing of a document that is not open', async () => {
    await editor.initialise();
    await editor.change(uri, 2, [{ text: 'Staying safe: good' }]);
    await editor.close(uri);
    assert.deepEqual(await editor.symbols(uri), []);
    assert.equal(await editor.hover(uri, { line: 0, character: 0 }), '');
    await works();
    assert.ok(editor.published.every((params) => params.uri !== uri));
  });

  it('takes positions outside of the text as its ends', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook));
    assert.equal(await editor.hover(uri, { line: 1_000_000, character: 7 }), '');
    assert.equal(await editor.hover(uri, { line: 0, character: 1_000_000 }), '');
    const far = { line: 1_000_000, character: 0 };
    await editor.change(uri, 2, [{ range: { start: far, end: far }, text: '\nThe end.' }]);
    assert.equal((await editor.diagnostics(uri, 2)).length, 2);
  });

  it('does no work for a request that is cancelled', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook).repeat(50));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const answer = server.connection.sendRequest('textDocument/documentSymbol', params, source.token);
    source.cancel();
    assert.equal(await codeOf(answer), LSPErrorCodes.RequestCancelled);
    await works();
  });

  it('refuses requests after its shutdown, and ends in order', async () => {
    await editor.initialise();
    await server.connection.sendRequest('shutdown');
    assert.equal(await codeOf(editor.symbols(uri)), ErrorCodes.InvalidRequest);
    await server.connection.sendNotification('exit');
    assert.equal(await server.ended(), 0);
    assert.equal(server.complaints, '');
  });

  it('ends with an error where it is told to go without a shutdown', async () => {
    await editor.initialise();
    await server.connection.sendNotification('exit');
    assert.equal(await server.ended(), 1);
  });
});
