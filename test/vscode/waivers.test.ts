import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, ruleOf, until } from './asking';
import { firstLook, textOf } from './samples';

interface Page {
  readonly items: readonly {
    readonly creator?: { readonly name: string };
    readonly body: readonly { readonly purpose: string; readonly value: string }[];
  }[];
}

describe('a waiver', () => {
  let folder: string;
  let report: vscode.TextDocument;
  const sidecar = () => join(folder, 'a.report.annotations.json');
  const page = () => JSON.parse(readFileSync(sidecar(), 'utf8')) as Page;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    const path = join(folder, 'a.report.txt');
    writeFileSync(path, textOf(firstLook));
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(path));
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.fsPath, path);
    report = document;
    await findings(report.uri, 2);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
  });

  async function untilRules(...rules: string[]): Promise<readonly vscode.Diagnostic[]> {
    return until(
      () => vscode.languages.getDiagnostics(report.uri),
      (shown) => shown.map(ruleOf).sort().join() === rules.join(),
    );
  }
  const both = ['grade-label-code', 'grade-mismatch'] as const;

  /** Runs the quick fix of a title for the first finding of a rule, with more given to its command. */
  async function quickFix(rule: string, title: string, more: object = {}): Promise<void> {
    const finding = vscode.languages.getDiagnostics(report.uri).find((each) => ruleOf(each) === rule);
    assert.ok(finding);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      report.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find((each) => each.title === title);
    assert.ok(action?.command, `'${title}' is among ${actions.map((each) => each.title).join(', ')}`);
    const given = { ...(action.command.arguments?.[0] as object), ...more };
    await vscode.commands.executeCommand(action.command.command, given);
  }
  const waive = () =>
    quickFix('grade-label-code', "Waive this finding of 'grade-label-code'…", { reason: 'As printed.' });

  it('is kept beside the report with its reason, and the finding is gone, also outside the open folders', async () => {
    await waive();
    await untilRules('grade-mismatch');
    assert.deepEqual(readdirSync(folder).sort(), ['a.report.annotations.json', 'a.report.txt']);
    const [item] = page().items;
    assert.deepEqual(
      item?.body.slice(0, 2).map(({ value }) => value),
      ['As printed.', 'inspection-reports/grade-label-code'],
    );
    assert.equal(readFileSync(join(folder, 'a.report.txt'), 'utf8'), textOf(firstLook));
  });

  it('is shown faded on demand, and taken away from there', async () => {
    await waive();
    await untilRules('grade-mismatch');
    await vscode.commands.executeCommand('inspectionReports.toggleWaived');
    try {
      const faded = (await untilRules(...both)).find((each) => ruleOf(each) === 'grade-label-code');
      assert.deepEqual(faded?.tags, [vscode.DiagnosticTag.Unnecessary]);
      await quickFix('grade-label-code', 'Remove the waiver');
      await until(
        () => vscode.languages.getDiagnostics(report.uri),
        (shown) => shown.length === 2 && shown.every(({ tags }) => tags === undefined || tags.length === 0),
      );
      assert.ok(!existsSync(sidecar()));
    } finally {
      await vscode.commands.executeCommand('inspectionReports.toggleWaived');
    }
    const value = vscode.workspace.getConfiguration('inspectionReports').get('showWaived');
    assert.equal(value, false);
  });

  it('names who the settings say', async () => {
    const settings = vscode.workspace.getConfiguration('inspectionReports');
    await settings.update('waiverName', 'Wilma Ashdown', vscode.ConfigurationTarget.Global);
    try {
      await waive();
    } finally {
      await settings.update('waiverName', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.equal(page().items[0]?.creator?.name, 'Wilma Ashdown');
  });

  it('joins what is being written in the file, without saving that', async () => {
    await waive();
    await untilRules('grade-mismatch');
    const saved = readFileSync(sidecar(), 'utf8');
    const open = await vscode.workspace.openTextDocument(sidecar());
    const edit = new vscode.WorkspaceEdit();
    edit.replace(open.uri, new vscode.Range(1, 0, 1, 0), '  "label": "Wexcombe",\n');
    await vscode.workspace.applyEdit(edit);
    await quickFix('grade-mismatch', "Waive this finding of 'grade-mismatch'…", { reason: 'Agreed.' });
    await untilRules();
    assert.equal(readFileSync(sidecar(), 'utf8'), saved);
    const typed = JSON.parse(open.getText()) as Page & { label: string };
    assert.deepEqual([typed.label, typed.items.length], ['Wexcombe', 2]);
    await vscode.window.showTextDocument(open);
  });

  it('is kept in no file that cannot be read', async () => {
    const broken = '{ "type": "AnnotationPage", "items": [ }';
    writeFileSync(sidecar(), broken);
    const asked = waive();
    await until(
      () => vscode.languages.getDiagnostics(vscode.Uri.file(sidecar())).length,
      (count) => count === 1,
    );
    await vscode.commands.executeCommand('notifications.clearAll');
    await asked;
    assert.equal(readFileSync(sidecar(), 'utf8'), broken);
    await untilRules(...both);
  });

  it('is listed in the view of annotations, and taken away there', async () => {
    await waive();
    await untilRules('grade-mismatch');
    const [id] = await until(
      async () => await vscode.commands.executeCommand<string[]>('inspectionReports.listWaived'),
      (ids) => ids.length === 1,
    );
    await vscode.commands.executeCommand('inspectionReports.deleteAnnotation', { uri: report.uri.toString(), id });
    await untilRules(...both);
    assert.deepEqual(await vscode.commands.executeCommand('inspectionReports.showAllAnnotations'), []);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
