import * as assert from 'node:assert/strict';
import {
  CodeLensRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  ShowMessageNotification,
  type ClientCapabilities,
  type InitializeResult,
  type Location,
  type LocationLink,
} from 'vscode-languageserver/node';
import { levelsMethod, type LevelsResult } from '../../server/src/protocol';
import { Editor, usual } from './support/editor';
import { firstLook, sample, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uri = 'file:///a.report.txt';
const textDocument = { uri };
const mismatch = sample(firstLook).findings.find(({ rule }) => rule === 'grade-mismatch');
const places = mismatch?.places ?? [];
const position = { line: (mismatch?.line ?? 0) - 1, character: 2 };
const prose = { line: 28, character: 30 };

const capable: ClientCapabilities = {
  ...usual,
  textDocument: { ...usual.textDocument, definition: { linkSupport: true } },
  workspace: { ...usual.workspace, workspaceEdit: { documentChanges: true } },
};

describe('moving through a report over the pipe', () => {
  let server: ServerProcess;
  let editor: Editor;
  let initialised: InitializeResult;

  beforeEach(async () => {
    server = ServerProcess.start();
    editor = new Editor(server.connection);
    editor.settings = { codeLens: true };
    initialised = await editor.initialise(capable, { showsPlaces: true });
    await editor.open(uri, textOf(firstLook), 7);
  });
  afterEach(() => server.kill());

  const lines = (found: readonly Location[] | null) => (found ?? []).map(({ range }) => range.start.line + 1);

  it('is announced', () => {
    const { capabilities } = initialised;
    for (const provider of ['definition', 'references', 'documentHighlight', 'selectionRange'] as const) {
      assert.equal(capabilities[`${provider}Provider`], true, provider);
    }
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
  });

  it('leads from the place that judges an area to the row of results, with the piece that it is for', async () => {
    const [link] = (await server.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    })) as LocationLink[];
    assert.ok(places.includes((link?.targetSelectionRange.start.line ?? -1) + 1));
    assert.equal(link?.originSelectionRange?.start.line, position.line);
    assert.deepEqual(
      await server.connection.sendRequest(DefinitionRequest.type, { textDocument, position: prose }),
      [],
    );
  });

  it('gives plain places to a client that takes no links', async () => {
    const other = ServerProcess.start();
    try {
      const plain = new Editor(other.connection);
      await plain.initialise();
      await plain.open(uri, textOf(firstLook));
      const [place] = (await other.connection.sendRequest(DefinitionRequest.type, {
        textDocument,
        position,
      })) as Location[];
      assert.equal(place?.uri, uri);
    } finally {
      await other.kill();
    }
  });

  it('finds and highlights every place that judges the area', async () => {
    const context = { includeDeclaration: true };
    const found = await server.connection.sendRequest(ReferencesRequest.type, { textDocument, position, context });
    assert.deepEqual(lines(found), places);
    const marked = await server.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    assert.deepEqual(
      marked?.map(({ range }) => range.start.line + 1),
      places,
    );
  });

  it('changes a judgement everywhere, for this version of the document', async () => {
    const prepared = await server.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position });
    assert.deepEqual((prepared as { placeholder: string }).placeholder, 'good');
    const { judgement } = await server.connection.sendRequest<LevelsResult>(levelsMethod, { textDocument, position });
    assert.deepEqual(
      judgement?.levels.map(({ label }) => label),
      ['outstanding', 'good', 'adequate', 'inadequate'],
    );
    const edit = await server.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: 'Inadequate',
    });
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 7 });
    const touched = new Set(change.edits.map((each) => ('range' in each ? each.range.start.line + 1 : 0)));
    assert.deepEqual(
      [...touched].sort((a, b) => a - b),
      places,
    );
  });

  it('refuses a level that the scale has not, and says which it has', async () => {
    const asked = server.connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'splendid' });
    await assert.rejects(asked, /'splendid' is no level of this scale: outstanding, good, adequate, inadequate/);
    assert.equal(
      await server.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: prose }),
      null,
    );
  });

  it('says which places it could not change', async () => {
    const told = new Promise<string>((resolve) => {
      server.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
        resolve(message);
      });
    });
    // Its tick row for safeguarding, on line 116, cannot be read.
    await editor.change(uri, 8, [{ text: textOf('joint-area-review-2008.report.txt') }]);
    const row = { line: 84, character: 0 };
    await server.connection.sendRequest(RenameRequest.type, { textDocument, position: row, newName: 'good' });
    assert.match(await told, /^Not changed, .* line 116\./);
  });

  it('colours what it read, all of it or what is shown', async () => {
    const whole = await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const range = { start: { line: 40, character: 0 }, end: { line: 55, character: 0 } };
    const part = await server.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
    assert.ok((whole?.data.length ?? 0) > (part?.data.length ?? 0) && (part?.data.length ?? 0) > 0);
  });

  it('sums up lists above their first lines, where the settings want it', async () => {
    await server.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    await editor.diagnostics(uri, 7);
    const lenses = await server.connection.sendRequest(CodeLensRequest.type, { textDocument });
    assert.ok(lenses?.some(({ command }) => command?.title === '1 place says otherwise'));
    editor.settings = {};
    await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.nextPublication();
    assert.deepEqual(await server.connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
  });

  it('widens a selection, and links what is mentioned', async () => {
    const [range] =
      (await server.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [prose] })) ?? [];
    assert.equal(range?.range.start.line, prose.line);
    assert.ok(range.parent?.parent);
    const links = await server.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.ok(links?.some(({ target }) => target === `${uri}#L40`));
  });

  it('finds nothing in a document that is not open', async () => {
    const unknown = { textDocument: { uri: 'file:///other.report.txt' }, position };
    assert.deepEqual(await server.connection.sendRequest(DefinitionRequest.type, unknown), []);
    assert.equal(await server.connection.sendRequest(RenameRequest.type, { ...unknown, newName: 'good' }), null);
  });
});
