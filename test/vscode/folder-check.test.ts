import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, until } from './asking';
import { firstLook, textOf } from './samples';

const source = 'inspection-reports';

describe('a check of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('inspectionReports.clearFolderCheck');
    rmSync(folder, { recursive: true });
  });

  it('finds what is wrong in files that nobody has opened, until it is taken away', async () => {
    const report = vscode.Uri.file(join(folder, 'a.txt'));
    writeFileSync(report.fsPath, textOf(firstLook));
    writeFileSync(join(folder, 'shopping.txt'), 'Milk\nBread\n');
    await vscode.commands.executeCommand('inspectionReports.checkFolder', vscode.Uri.file(folder));
    const found = await findings(report, 2);
    assert.deepEqual([...new Set(found.map((each) => each.source))], [source]);
    assert.ok(
      vscode.workspace.textDocuments.every(({ uri }) => uri.fsPath !== report.fsPath),
      'it was not opened',
    );

    const document = await vscode.workspace.openTextDocument(report);
    await vscode.window.showTextDocument(document);
    await until(
      () => document.languageId,
      (language) => language === 'inspection-report',
    );
    await until(
      () => vscode.languages.getDiagnostics(report).length,
      (count) => count === found.length,
    );

    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('inspectionReports.clearFolderCheck');
    await until(
      () => vscode.languages.getDiagnostics(report).length,
      (count) => count === 0,
    );
  });
});
