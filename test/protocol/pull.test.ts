import * as assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { Editor, usual } from './support/editor';
import { firstLook, sample, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uri = 'untitled:Untitled-1';
const pulling: ClientCapabilities = {
  ...usual,
  textDocument: { ...usual.textDocument, diagnostic: { relatedInformation: true } },
  workspace: { ...usual.workspace, diagnostics: { refreshSupport: true } },
};

describe('diagnostics that the client asks for', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(() => server.kill());

  function pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri };
    const params = previousResultId === undefined ? { textDocument } : { textDocument, previousResultId };
    return editor.connection.sendRequest(DocumentDiagnosticRequest.type, params);
  }

  /** The whole answer, with the name that it goes by. */
  async function full(previousResultId?: string): Promise<FullDocumentDiagnosticReport & { resultId: string }> {
    const { kind, resultId, ...rest } = await pull(previousResultId);
    assert.equal(kind, 'full');
    assert.ok(resultId !== undefined && 'items' in rest);
    return { kind, resultId, items: rest.items };
  }

  it('are what a client that does not ask is told', async () => {
    const told = new Editor(server.connection);
    await told.initialise(usual);
    await told.open(uri, textOf(firstLook));
    const pushed = await told.diagnostics(uri, 1);
    assert.equal(pushed.length, sample(firstLook).findings.length);

    const other = ServerProcess.start();
    try {
      editor = new Editor(other.connection);
      const { capabilities } = await editor.initialise(pulling);
      assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: true, workspaceDiagnostics: false });
      await editor.open(uri, textOf(firstLook));
      assert.deepEqual((await full()).items, pushed);
      assert.deepEqual(editor.published, [], 'nothing is told twice');
    } finally {
      await other.kill();
    }
  });

  it('are not sent again where nothing has changed', async () => {
    await editor.initialise(pulling);
    await editor.open(uri, textOf(firstLook));
    const first = await full();
    assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    const start = { line: 0, character: 0 };
    await editor.change(uri, 2, [{ range: { start, end: start }, text: '\n' }]);
    const second = await full(first.resultId);
    assert.deepEqual(
      second.items.map(({ range }) => range.start.line),
      first.items.map(({ range }) => range.start.line + 1),
    );
    assert.equal((await pull('another name')).kind, 'full');
  });

  it('are to be asked for anew when the settings have changed', async () => {
    await editor.initialise(pulling);
    await editor.open(uri, textOf(firstLook));
    const { resultId } = await full();
    const refreshed = new Promise<void>((resolve) => {
      editor.connection.onRequest(DiagnosticRefreshRequest.type, () => {
        resolve();
      });
    });
    editor.settings = { rules: { 'grade-mismatch': 'off' } };
    await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    const rules = (await full(resultId)).items.map(({ code }) => code);
    assert.ok(rules.length > 0 && !rules.includes('grade-mismatch'), rules.join(', '));
  });

  it('are not looked for where the client has thought better of it', async () => {
    await editor.initialise(pulling);
    await editor.open(uri, textOf(firstLook));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const answer = editor.connection.sendRequest(DocumentDiagnosticRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    assert.equal((await full()).items.length, sample(firstLook).findings.length);
  });

  it('are none for a document that is not open', async () => {
    await editor.initialise(pulling);
    assert.deepEqual(await pull(), { kind: 'full', items: [] });
    await editor.open(uri, textOf(firstLook));
    await full();
    const closing = pull();
    await editor.close(uri);
    await closing;
    assert.deepEqual(await pull(), { kind: 'full', items: [] });
  });
});
