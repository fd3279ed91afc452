import * as assert from 'node:assert/strict';
import { CodeActionRequest, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver/node';
import { Editor, usual } from './support/editor';
import { firstLook, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uri = 'untitled:Untitled-1';
const range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A diagnostic that carries a fix, as a client hands it back. */
function diagnostic(version: number): Diagnostic {
  const fix = { title: 'Begin anew', edits: [{ range, newText: 'New' }], preferred: true, safe: true };
  return { range, message: 'Something', code: 'grade-mismatch', data: { version, fixes: [fix] } };
}

describe('code actions', () => {
  let server: ServerProcess;
  let editor: Editor;

  beforeEach(() => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(() => server.kill());

  async function actions(diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const context = only === undefined ? { diagnostics } : { diagnostics, only };
    const params = { textDocument: { uri }, range, context };
    return ((await editor.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  it('are said to be offered, with their kinds', async () => {
    const { capabilities } = await editor.initialise();
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'source.fixAll.inspectionReports'],
    });
  });

  it('answer from what the diagnostic carries, for the version that is open and no other', async () => {
    await editor.initialise({ ...usual, workspace: { ...usual.workspace, workspaceEdit: { documentChanges: true } } });
    await editor.open(uri, textOf(firstLook), 3);
    const [action] = await actions([diagnostic(3)]);
    assert.deepEqual(action?.edit, {
      documentChanges: [{ textDocument: { uri, version: 3 }, edits: [{ range, newText: 'New' }] }],
    });
    assert.deepEqual(await actions([diagnostic(2)]), []);
    await editor.change(uri, 4, [{ range, text: '\n' }]);
    assert.deepEqual(await actions([diagnostic(3)]), []);
    await editor.close(uri);
    assert.deepEqual(await actions([diagnostic(4)]), []);
  });

  it('give plain edits to a client that knows no others', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook));
    const [action] = await actions([diagnostic(1)]);
    assert.deepEqual(action?.edit, { changes: { [uri]: [{ range, newText: 'New' }] } });
  });

  it('find nothing in what is no data of the server', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook));
    assert.deepEqual(await actions([{ range, message: '', data: { version: 1, fixes: 'all' } }]), []);
    assert.deepEqual(editor.logged, []);
  });
});
