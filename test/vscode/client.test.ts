import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, until, untilLanguage } from './asking';
import { firstLook, sample, textOf } from './samples';

const mismatch = sample(firstLook).findings.find(({ rule }) => rule === 'grade-mismatch');
const [elsewhere] = (mismatch?.places ?? []).filter((line) => line !== mismatch?.line);

/** A new document is recognised: by then every document that was opened before it has been decided on. */
async function decideAll(): Promise<void> {
  const { uri } = await vscode.workspace.openTextDocument({ content: `${textOf(firstLook)}\n`, language: 'plaintext' });
  await untilLanguage(uri, 'inspection-report');
}

/** Changes a setting of the user for as long as something runs. */
async function withSetting(section: string, name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const change = (to: unknown) =>
    vscode.workspace.getConfiguration(section).update(name, to, vscode.ConfigurationTarget.Global);
  await change(value);
  try {
    await run();
  } finally {
    await change(undefined);
  }
}

describe('the extension', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
  });

  /** Opens a file as a person does: a document that an extension opens stays open for minutes. */
  async function openFile(path: string): Promise<vscode.TextDocument> {
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(path));
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.fsPath, path);
    return document;
  }

  function show(name: string): Promise<vscode.TextDocument> {
    const path = join(folder, name);
    writeFileSync(path, textOf(firstLook));
    return openFile(path);
  }

  it('follows the links of a hover in an untitled document too', async () => {
    const { uri } = await vscode.workspace.openTextDocument({
      content: textOf(firstLook),
      language: 'inspection-report',
    });
    await vscode.window.showTextDocument(uri);
    await findings(uri, 2);
    const at = new vscode.Position((mismatch?.line ?? 0) - 1, 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    const content = hovers.flatMap((hover) => hover.contents)[0];
    assert.ok(content instanceof vscode.MarkdownString);
    const link = new RegExp(`\\[line ${String(elsewhere)}\\]\\(command:([\\w.]+)\\?([^)]+)\\)`).exec(content.value);
    assert.ok(link, content.value);
    const [, command = '', query = ''] = link;
    assert.deepEqual(content.isTrusted, { enabledCommands: [command] });
    await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor.selection.active.line + 1, elsewhere);
  });

  it('leaves a file alone that the settings call plain text', async () => {
    await withSetting('files', 'associations', { '*.kept.txt': 'plaintext' }, async () => {
      const document = await show('a.kept.txt');
      await decideAll();
      assert.equal(document.languageId, 'plaintext');
    });
  });

  it('leaves plain text alone where detection is off, and looks at it when it is on again', async () => {
    let uri: vscode.Uri | undefined;
    await withSetting('inspectionReports', 'detectPlainText', false, async () => {
      const document = await show('a.txt');
      uri = document.uri;
      assert.equal(document.languageId, 'plaintext');
    });
    assert.ok(uri);
    await untilLanguage(uri, 'inspection-report');
  });

  it('remembers beyond its closing that a file was made plain text by hand', async () => {
    const document = await show('a.txt');
    await untilLanguage(document.uri, 'inspection-report');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(
      () => document.isClosed,
      (closed) => closed,
    );
    const again = await openFile(document.uri.fsPath);
    await decideAll();
    assert.equal(again.languageId, 'plaintext');
  });

  it('works on after its server was restarted', async () => {
    const { uri } = await vscode.workspace.openTextDocument({
      content: textOf(firstLook),
      language: 'inspection-report',
    });
    await findings(uri, 2);
    await vscode.commands.executeCommand('inspectionReports.restartServer');
    await findings(uri, 2);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(0, 0, 1000, 0), '');
    await vscode.workspace.applyEdit(edit);
    await until(
      () => vscode.languages.getDiagnostics(uri).length,
      (count) => count === 0,
    );
  });

  it('takes the severities of the rules from the settings, at once', async () => {
    const { uri } = await vscode.workspace.openTextDocument({
      content: textOf(firstLook),
      language: 'inspection-report',
    });
    await findings(uri, 2);
    await withSetting('inspectionReports', 'rules', { 'grade-mismatch': 'off' }, async () => {
      await until(
        () => vscode.languages.getDiagnostics(uri).length,
        (count) => count === 1,
      );
    });
    await findings(uri, 2);
  });
});
