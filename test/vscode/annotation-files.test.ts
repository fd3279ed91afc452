import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, until } from './asking';
import { firstLook, textOf } from './samples';

interface Ref {
  readonly uri: string;
  readonly id: string;
}

const run = async <T = unknown>(name: string, ...args: unknown[]): Promise<T> =>
  await vscode.commands.executeCommand<T>(`inspectionReports.${name}`, ...args);

describe('the file of annotations', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const said = (name: string): string => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('inspectionReports');
  /** The annotations that the view lists, once they are as expected. */
  const untilListed = (expected: readonly string[]): Promise<string[]> =>
    until(
      () => run<string[]>('orderAnnotations', 'report'),
      (ids) => ids.join() === expected.join(),
    );
  /** Takes what the message offers first, once it is there and has done what is expected. */
  const accept = (isDone: () => boolean): Promise<boolean> =>
    until(async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return isDone();
    }, Boolean);

  before(() => settings().update('waiverName', 'Wilma Ashdown', vscode.ConfigurationTarget.Global));
  after(() => settings().update('waiverName', undefined, vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
    rmSync(folder, { recursive: true });
  });

  async function open(name: string): Promise<void> {
    const uri = vscode.Uri.file(at(name));
    await vscode.commands.executeCommand('vscode.open', uri);
    await findings(uri, 2);
  }
  async function annotate(command: string, given: object): Promise<Ref> {
    const ref = await run<Ref | undefined>(command, { kind: 'query', text: 'Is this so?', whole: true, ...given });
    assert.ok(ref);
    return ref;
  }

  it('has nothing of what is annotated only for me, until that is shared', async () => {
    writeFileSync(at('a.report.txt'), textOf(firstLook));
    await open('a.report.txt');
    const mine = await annotate('annotatePrivately', { text: 'For my eyes.' });
    const ours = await annotate('annotate', { text: 'For everybody.' });
    await until(
      () => run<string[]>('orderAnnotations', 'report'),
      (ids) => ids.includes(mine.id) && ids.includes(ours.id),
    );
    assert.match(said('a.report.annotations.json'), /For everybody/);
    assert.doesNotMatch(said('a.report.annotations.json'), /For my eyes/);
    await run('shareAnnotation', mine);
    assert.match(said('a.report.annotations.json'), /For my eyes/);
  });

  it('is offered to a new document with annotations when that is saved', async () => {
    const uri = vscode.Uri.file(at('new.report.txt')).with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), textOf(firstLook));
    });
    await findings(uri, 2);
    const { id } = await annotate('annotate', { text: 'Of a new document.' });
    await untilListed([id]);
    assert.ok(await document.save());
    // The suite's window shows no file that was saved without asking for its name.
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(at('new.report.txt')));
    await untilListed([id]);
    assert.equal(said('new.report.annotations.json'), '');
    await accept(() => said('new.report.annotations.json') !== '');
    assert.match(said('new.report.annotations.json'), /Of a new document/);
    await untilListed([id]);
  });

  it('is offered to the report that has its places, when that is opened under another name', async () => {
    writeFileSync(at('a.report.txt'), textOf(firstLook));
    await open('a.report.txt');
    const word = /\p{L}{12,}/u.exec(textOf(firstLook))?.[0] ?? '';
    const { document } = vscode.window.activeTextEditor ?? assert.fail();
    const start = document.positionAt(document.getText().indexOf(word));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(start, start.translate(0, word.length));
    const { id } = await annotate('annotate', { whole: false });
    await untilListed([id]);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // Renamed by another program, which knows nothing of annotations.
    renameSync(at('a.report.txt'), at('renamed.report.txt'));
    writeFileSync(at('other.report.txt'), 'Another report altogether.\n');
    await open('renamed.report.txt');
    await accept(() => existsSync(at('renamed.report.annotations.json')));
    assert.ok(!existsSync(at('a.report.annotations.json')));
    await untilListed([id]);
  });
});
