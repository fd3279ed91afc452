import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { InputBoxes } from '../../client/src/annotations/unsent/input-boxes';
import { UnsentTexts } from '../../client/src/annotations/unsent/unsent-texts';
import { findings, until } from './asking';
import { firstLook, textOf } from './samples';

interface Ref {
  readonly uri: string;
  readonly id: string;
}

const run = async <T = unknown>(name: string, ...args: unknown[]): Promise<T> =>
  await vscode.commands.executeCommand<T>(`inspectionReports.${name}`, ...args);

describe('what is typed into a thread and not sent', () => {
  let folder: string;
  const report = (): vscode.Uri => vscode.Uri.file(join(folder, 'a.report.txt'));
  const sidecar = (): string => readFileSync(join(folder, 'a.report.annotations.json'), 'utf8');
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('inspectionReports');
  /** The boxes of the editor's comments: those below threads have the controller in their address. */
  const boxes = (isBelow: boolean): vscode.TextDocument[] =>
    vscode.workspace.textDocuments.filter(
      ({ uri, isClosed }) => uri.scheme === 'comment' && !isClosed && (uri.authority !== '') === isBelow,
    );
  const saying = (text: string): vscode.TextDocument[] => boxes(false).filter((box) => box.getText() === text);

  /** The boxes that were begun beside a line: the editor keeps what is in them when their report is closed. */
  let begun = 0;

  before(() => settings().update('waiverName', 'Wilma Ashdown', vscode.ConfigurationTarget.Global));
  after(async () => {
    await settings().update('waiverName', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('annotateInGutter', undefined, vscode.ConfigurationTarget.Global);
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    writeFileSync(report().fsPath, textOf(firstLook));
    await openReport();
  });
  afterEach(async () => {
    await closeReport();
    rmSync(folder, { recursive: true });
  });

  async function openReport(): Promise<void> {
    await vscode.commands.executeCommand('vscode.open', report());
    await findings(report(), 2);
  }
  /** Closes the report, and with it its threads, as closing the window does. */
  async function closeReport(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(
      () => boxes(true).length + boxes(false).length,
      (count) => count <= begun,
    );
  }
  /** Annotates the whole report, and gives the box below the thread, which is open. */
  async function annotate(): Promise<{ ref: Ref; box: vscode.TextDocument }> {
    const ref = await run<Ref | undefined>('annotate', { kind: 'query', text: 'Is this so?', whole: true });
    const [box] = await until(
      () => boxes(true),
      (found) => found.length === 1,
    );
    assert.ok(ref && box);
    // The thread is opened once it is shown.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { ref, box };
  }
  /** Types into a box, as a person does. */
  async function type(box: vscode.TextDocument, text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(box.uri, box.positionAt(box.getText().length), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  it('stands in its thread again when that is shown anew, as often as that is, and in no file', async () => {
    const { box } = await annotate();
    await type(box, 'It is');
    await type(box, ' not.');
    await closeReport();
    await openReport();
    const [unsent] = await until(
      () => saying('It is not.'),
      (found) => found.length === 1,
    );
    assert.ok(unsent);
    await type(unsent, ' Or is it?');
    await closeReport();
    await openReport();
    await until(
      () => saying('It is not. Or is it?'),
      (found) => found.length === 1,
    );
    assert.doesNotMatch(sidecar(), /It is not/);
  });

  it('is forgotten once it is deleted from the box, or sent', async () => {
    const { ref, box } = await annotate();
    await type(box, 'It is not.');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(box.uri, new vscode.Range(0, 0, box.lineCount, 0));
    await vscode.workspace.applyEdit(edit);
    await run('replyToAnnotation', { ...ref, text: 'It is so.' });
    await closeReport();
    await openReport();
    await until(
      () => boxes(true),
      (found) => found.length === 1,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(boxes(false), []);
    assert.match(sidecar(), /It is so/);
  });

  it('goes with its report when that is renamed, and is gone with its annotation', async () => {
    const { ref, box } = await annotate();
    await type(box, 'It is not.');
    await closeReport();
    const edit = new vscode.WorkspaceEdit();
    const renamed = vscode.Uri.file(join(folder, 'b.report.txt'));
    edit.renameFile(report(), renamed);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await vscode.commands.executeCommand('vscode.open', renamed);
    await until(
      () => saying('It is not.'),
      (found) => found.length === 1,
    );
    const back = new vscode.WorkspaceEdit();
    back.renameFile(renamed, report());
    assert.ok(await vscode.workspace.applyEdit(back));
    await closeReport();
    await openReport();
    await until(
      () => saying('It is not.'),
      (found) => found.length === 1,
    );
    await run('deleteAnnotation', ref);
    await until(
      () => boxes(false).length,
      (count) => count === 0,
    );
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it("that was begun with the '+' beside a line is kept with its report until it is taken out of its box", async () => {
    const kept = new Map<string, unknown>();
    const texts = new UnsentTexts({
      get: (name) => kept.get(name),
      update: (name, value) => Promise.resolve(void kept.set(name, value)),
    });
    const none = { inView: () => [], refOf: () => undefined, edited: () => [], returned: () => undefined };
    const following = new InputBoxes(none, texts);
    const said = (): string[] => texts.of(report().toString()).map(([, { text }]) => text);
    await settings().update('annotateInGutter', true, vscode.ConfigurationTarget.Global);
    // The editor asks for the places to comment on some time after it is told that there are some.
    const [box] = await until(
      async () => {
        if (boxes(true).length > 0) return boxes(true);
        void vscode.commands.executeCommand('workbench.action.addComment');
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return boxes(true);
      },
      (found) => found.length > 0,
    );
    assert.ok(box);
    await type(box, 'Is it');
    await type(box, ' so?');
    assert.deepEqual(said(), ['Is it so?']);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(box.uri, new vscode.Range(0, 0, box.lineCount, 0));
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(said(), []);
    await type(box, 'It is not.');
    assert.deepEqual(said(), ['It is not.']);
    following.dispose();
    begun = boxes(true).length;
  });
});
