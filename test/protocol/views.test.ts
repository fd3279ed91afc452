import * as assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import {
  folderJudgementsChangedMethod,
  folderJudgementsMethod,
  judgementSheetMethod,
  judgementsMethod,
  recommendationsMethod,
  type FolderJudgementsResult,
  type JudgementSheetResult,
  type JudgementsResult,
  type ListedReport,
  type RecommendationsResult,
} from '../../server/src/protocol';
import { root } from '../support/root';
import { Editor, usual } from './support/editor';
import { firstLook, sample, textOf } from './support/samples';
import { ServerProcess } from './support/server-process';

const uri = 'untitled:a';
const textDocument = { uri };

describe('the views beside the editor', () => {
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

  const ask = <R>(method: string, params: object): Promise<R> => server.connection.sendRequest<R>(method, params);

  /** All that the folder awards, once all of it is read. */
  async function wholeFolder(): Promise<ListedReport[]> {
    const reports = new Map<string, ListedReport>();
    for (let since = 0; ;) {
      const answer = await ask<FolderJudgementsResult>(folderJudgementsMethod, { since });
      for (const report of answer.reports) reports.set(report.uri, report);
      since = answer.revision;
      if (answer.reading === null && !answer.more && reports.size > 0) return [...reports.values()];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('are told what the report in the editor awards, as it stands', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook), 7);
    const { version, report } = await ask<JudgementsResult>(judgementsMethod, { textDocument });
    assert.equal(version, 7);
    assert.equal(report?.name, 'Wexcombe · 8 to 19 November 2010');
    const lines = report.judgements.flatMap(({ places }) => places.map(({ range }) => range.start.line + 1));
    const awarded = sample(firstLook).judgements.filter(({ role }) => role === 'awarded');
    assert.deepEqual(
      lines.sort((a, b) => a - b),
      awarded.map(({ line }) => line).sort((a, b) => a - b),
    );
    const mismatch = sample(firstLook).findings.find(({ rule }) => rule === 'grade-mismatch');
    const differing = report.judgements.flatMap(({ places }) => places.filter(({ differs }) => differs));
    assert.deepEqual(
      differing.map(({ range }) => range.start.line + 1),
      [mismatch?.line],
    );
    await editor.change(uri, 8, [{ text: 'Milk\nBread\n' }]);
    const later = await ask<JudgementsResult>(judgementsMethod, { textDocument });
    assert.deepEqual([later.version, later.report?.judgements], [8, []]);
  });

  it('are told what the report in the editor asks for, by when', async () => {
    await editor.initialise();
    await editor.open(uri, textOf(firstLook));
    const { recommendations } = await ask<RecommendationsResult>(recommendationsMethod, { textDocument });
    assert.deepEqual(
      recommendations.map(({ timeframe, range }) => [timeframe, range.start.line + 1]),
      [
        ['Immediately', 61],
        ['Within three months', 65],
        ['Within three months', 66],
      ],
    );
  });

  it('are told nothing of what is not open', async () => {
    await editor.initialise();
    assert.deepEqual(await ask(judgementsMethod, { textDocument }), { version: null, report: null });
    assert.deepEqual(await ask(recommendationsMethod, { textDocument }), { version: null, recommendations: [] });
  });

  it('are told what all reports of the folder award, and when that is something else', async () => {
    await editor.initialise(usual, undefined, [pathToFileURL(folder).href]);
    const told = new Promise<void>((resolve) => {
      server.connection.onNotification(folderJudgementsChangedMethod, resolve);
    });
    const reports = await wholeFolder();
    await told;
    const path = join(folder, firstLook);
    const address = pathToFileURL(path).href;
    assert.ok(reports.some((each) => each.uri === address && each.judgements.length === 4));
    const { revision } = await ask<FolderJudgementsResult>(folderJudgementsMethod, { since: 0 });
    const again = new Promise<void>((resolve) => {
      server.connection.onNotification(folderJudgementsChangedMethod, resolve);
    });
    writeFileSync(path, textOf(firstLook).replaceAll('Wexcombe', 'Elmcombe'));
    const changes: FileEvent[] = [{ uri: address, type: FileChangeType.Changed }];
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await again;
    // What is told first may be the last of what was read at the beginning.
    let later = await ask<FolderJudgementsResult>(folderJudgementsMethod, { since: revision });
    while (later.reports.length === 0) later = await ask(folderJudgementsMethod, { since: revision });
    assert.deepEqual(
      later.reports.map(({ name }) => name),
      ['Elmcombe · 8 to 19 November 2010'],
    );
    rmSync(path);
    const removed: FileEvent[] = [{ uri: address, type: FileChangeType.Deleted }];
    await server.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: removed });
    for (;;) {
      const { gone } = await ask<FolderJudgementsResult>(folderJudgementsMethod, { since: later.revision });
      if (gone.length === 0) continue;
      assert.deepEqual(gone, [address]);
      break;
    }
  });

  it('are given judgements to copy, of one report or of the folder', async () => {
    await editor.initialise(usual, undefined, [pathToFileURL(folder).href]);
    await editor.open(uri, textOf(firstLook));
    const own = await ask<JudgementSheetResult>(judgementSheetMethod, { uri, order: 'grade', format: 'markdown' });
    assert.equal(own.count, 4);
    assert.match(own.text, /^\| Report \| .*\n\|(?: --- \|)+\n\| Wexcombe .* \| good \| 2 of 4 \|/);
    const all = await ask<JudgementSheetResult>(judgementSheetMethod, { uri: null, order: 'report', format: 'csv' });
    const count = (await wholeFolder()).reduce((sum, { judgements }) => sum + judgements.length, 0);
    assert.equal(all.count, count + 4, 'the open one, which lies in no folder, too');
    assert.equal(all.text.trimEnd().split('\n').length, all.count + 1);
  });
});
