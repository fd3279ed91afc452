import * as assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WorkspaceSymbolRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { listAllMethod, readMethod, type ReadParams } from '../../server/src/protocol';
import { root } from '../support/root';
import { Editor, usual } from './support/editor';
import { textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

describe('the search over a folder', () => {
  let server: ServerProcess;
  let editor: Editor;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-'));
    cpSync(join(root, 'seeds'), folder, { recursive: true });
    server = ServerProcess.start();
    editor = new Editor(server.connection);
  });
  afterEach(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is found, once something is. */
  async function find(query: string, willDo = (found: readonly SymbolInformation[]) => found.length > 0) {
    for (;;) {
      const found = (await server.connection.sendRequest(WorkspaceSymbolRequest.type, {
        query,
      })) as SymbolInformation[];
      if (willDo(found)) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('finds what stands in reports that are not open, and follows them', async () => {
    const { capabilities } = await editor.initialise(usual, undefined, [pathToFileURL(folder).href]);
    assert.equal(capabilities.workspaceSymbolProvider, true);
    const path = join(folder, 'ilacs-four-areas-2024.report.txt');
    const uri = pathToFileURL(path).href;
    // The folder is read in the background: what is found first may come from the reports read so far.
    const comesFirst = ([first]: readonly SymbolInformation[]) => first?.location.uri === uri;
    const [found] = await find('leavers outstanding', comesFirst);
    assert.equal(found?.name, 'Care leavers: outstanding');
    const text = textOf('ilacs-four-areas-2024.report.txt').replaceAll(/outstanding/gi, 'inadequate');
    writeFileSync(path, text);
    const changes: FileEvent[] = [{ uri, type: FileChangeType.Changed }];
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    const [later] = await find('leavers inadequate', comesFirst);
    assert.equal(later?.location.uri, uri);
    await editor.open(uri, text.replaceAll('Ravensholt', 'Elmcombe'));
    assert.ok((await find('elmcombe')).every(({ location }) => location.uri === uri));
  });

  it('asks a client that reads for the files, wherever they lie', async () => {
    const uri = 'memfs:/reports/a.report.txt';
    server.connection.onRequest(listAllMethod, () => ({ uris: [uri, 'memfs:/reports/gone.txt'] }));
    server.connection.onRequest(readMethod, ({ uri: asked }: ReadParams) => ({
      text: asked === uri ? textOf('first-look.report.txt') : null,
    }));
    await editor.initialise(usual, { reads: true });
    const [found] = await find('wexcombe');
    assert.deepEqual([found?.name, found?.location.uri], ['Wexcombe · 8 to 19 November 2010', uri]);
  });

  it('finds what is open where the client can list nothing', async () => {
    await editor.initialise(usual, { reads: true });
    await editor.open('untitled:1', textOf('first-look.report.txt'));
    assert.equal((await find('wexcombe'))[0]?.location.uri, 'untitled:1');
  });
});
