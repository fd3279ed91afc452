import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, ruleOf, until } from './asking';
import { firstLook, open, textOf } from './samples';

/** Runs the quick fix of that title at a finding, as its menu does. */
async function take(uri: vscode.Uri, { range }: vscode.Diagnostic, title: RegExp): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const { command } = actions.find((action) => title.test(action.title)) ?? assert.fail(`no fix ${title.source}`);
  assert.ok(command);
  // It ends when the person has read its message.
  void vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

describe('the page of a rule', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens rendered from each of its findings, not as a file to be edited', async () => {
    const { uri } = await open(firstLook);
    for (const finding of await findings(uri, 2)) {
      assert.ok(typeof finding.code === 'object', 'the finding has a link');
      await vscode.commands.executeCommand('vscode.open', finding.code.target);
      const tab = await until(
        () => vscode.window.tabGroups.activeTabGroup.activeTab,
        (active) => active?.label.includes(ruleOf(finding)) === true,
      );
      assert.ok(tab?.input instanceof vscode.TabInputCustom, `${tab?.label ?? ''} is rendered`);
      assert.equal(tab.input.viewType, 'vscode.markdown.preview.editor');
      const page = await vscode.workspace.openTextDocument(finding.code.target);
      assert.equal(page.lineAt(0).text, `# ${ruleOf(finding)}`);
    }
  });
});

describe('a rule', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    writeFileSync(join(folder, firstLook), textOf(firstLook));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
  });

  async function mismatchOf(): Promise<{ readonly uri: vscode.Uri; readonly mismatch: vscode.Diagnostic }> {
    const uri = vscode.Uri.file(join(folder, firstLook));
    await vscode.window.showTextDocument(uri, { preview: false });
    const found = await findings(uri, 2);
    return { uri, mismatch: found.find((each) => ruleOf(each) === 'grade-mismatch') ?? assert.fail('it is found') };
  }

  /** Waits until no finding of the rule is shown. */
  function untilGone(uri: vscode.Uri): Promise<unknown> {
    return until(
      () => vscode.languages.getDiagnostics(uri).map(ruleOf),
      (rules) => rules.length > 0 && !rules.includes('grade-mismatch'),
    );
  }

  it('is turned off for the person, in the settings', async () => {
    const { uri, mismatch } = await mismatchOf();
    const settings = () => vscode.workspace.getConfiguration('inspectionReports', uri);
    try {
      await take(uri, mismatch, /^Turn the rule 'grade-mismatch' off for me$/);
      await untilGone(uri);
      assert.deepEqual(settings().inspect('rules')?.globalValue, { 'grade-mismatch': 'off' });
    } finally {
      await settings().update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is turned off for everybody who works on a folder, in its file', async () => {
    const { uri, mismatch } = await mismatchOf();
    const file = join(folder, '.inspection-reports.json');
    await take(uri, mismatch, /^Turn the rule 'grade-mismatch' off in this folder$/);
    await until(
      () => existsSync(file),
      (isThere) => isThere,
    );
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { rules: { 'grade-mismatch': 'off' } });
    await untilGone(uri);
  });
});
