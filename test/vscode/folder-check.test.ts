import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { summary, type Outcome } from '../../client/src/folder/summary';
import { findings, ruleOf, until } from './asking';
import { firstLook, sample, samplesFolder, textOf } from './samples';

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

describe('the task that checks a folder', () => {
  /** The findings that the task's problem matcher has put into the Problems panel. */
  const matched = (uri: vscode.Uri): vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(uri).filter(({ code }) => typeof code !== 'object');

  const task = async (): Promise<vscode.Task> => {
    const [found, ...others] = await vscode.tasks.fetchTasks({ type: source });
    assert.ok(found);
    assert.deepEqual(others, [], 'one for each folder that is open');
    return found;
  };

  it('is offered for the folder, and says by its exit code and in the Problems panel what it found', async () => {
    const found = await task();
    assert.deepEqual([found.name, found.definition.type], ['check reports', source]);
    const ended = new Promise<number | undefined>((resolve) => {
      const listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
        if (execution.task.definition.type !== source) return;
        listening.dispose();
        resolve(exitCode);
      });
    });
    await vscode.tasks.executeTask(found);
    assert.equal(await ended, 1, 'the samples have findings');
    const uri = vscode.Uri.file(join(samplesFolder(), firstLook));
    const diagnostics = await until(
      () => matched(uri),
      (all) => all.length >= sample(firstLook).findings.length,
    );
    assert.deepEqual(
      diagnostics.map((each) => [ruleOf(each), each.range.start.line + 1]).sort(),
      sample(firstLook)
        .findings.map(({ rule, line }) => [rule, line])
        .sort(),
    );
  });
});

describe('the summary of a check of folders', () => {
  const limits = { files: 2000, megabytes: 10 };
  const none: Outcome = {
    reports: 0,
    withFindings: 0,
    findings: 0,
    tooBig: [],
    unread: [],
    cut: false,
    cancelled: false,
  };

  it('says what was found', () => {
    assert.equal(summary(none, limits), 'No reports found in the *.txt files.');
    assert.equal(summary({ ...none, reports: 1 }, limits), '1 report checked: nothing found.');
    assert.equal(
      summary({ ...none, reports: 93, findings: 12, withFindings: 7 }, limits),
      '93 reports checked: 12 findings in 7 of them.',
    );
  });

  it('says everything that was left out', () => {
    const left = { tooBig: ['a', 'b', 'c', 'd', 'e'], unread: ['f'], cut: true, cancelled: true };
    assert.equal(
      summary({ ...none, reports: 2, ...left }, limits),
      'Ended before all was checked. 2 reports checked: nothing found. ' +
        'Only the first 2000 files were looked at: check a smaller folder for the rest. ' +
        'Left out, over 10 MB: a, b, c and 2 more. Could not be read: f.',
    );
  });
});
