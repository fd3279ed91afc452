import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { until } from './asking';
import { firstLook, open, sample, samples, textOf } from './samples';

const run = async <T>(command: string, ...args: unknown[]): Promise<T> =>
  await vscode.commands.executeCommand<T>(`inspectionReports.${command}`, ...args);

describe('the views of judgements and recommendations', () => {
  before(async () => {
    await open(firstLook);
    await vscode.commands.executeCommand('inspectionReports.judgements.focus');
  });
  after(() => run('orderJudgements', 'report'));

  it('list the areas of the report, each with the places that state it', async () => {
    await run('orderJudgements', 'report');
    const rows = await until(
      () => run<string[]>('showJudgementsOfReport'),
      (shown) => shown.length > 0,
    );
    assert.deepEqual(
      rows.filter((row) => !row.startsWith(' ')),
      ['Safeguarding: 2', 'Looked after children: 2'],
      'areas of the same name are told apart by their service',
    );
    const at = rows.findIndex((row) => row.includes('Capacity for improvement'));
    assert.deepEqual(rows.slice(at, at + 4), [
      '  adequate · Capacity for improvement: but good in line 51',
      '    Heading, line 51: good, unlike the others',
      '    Statement, line 53: adequate',
      '    Table, line 86: adequate',
    ]);
  });

  it('put them in order by grade, the best first', async () => {
    const rows = await run<string[]>('orderJudgements', 'grade');
    assert.deepEqual(
      rows.filter((row) => !row.startsWith(' ')),
      ['good: 1', 'adequate: 3'],
    );
  });

  it('list those of all reports of the folder', async () => {
    await run('orderJudgements', 'report');
    const rows = await until(
      () => run<string[]>('showJudgementsOfFolder'),
      (shown) => shown.some((row) => row.startsWith('Ravensholt')) && shown.some((row) => row.startsWith('Wexcombe')),
    );
    assert.ok(rows.includes('  outstanding · Care leavers: '), rows.slice(0, 40).join('\n'));
    const byArea = await run<string[]>('orderJudgements', 'area');
    const at = byArea.findIndex((row) => row.startsWith('Care leavers: '));
    assert.ok(byArea.slice(at).includes('  outstanding · 2024 · Ravensholt: '));
    await run('showJudgementsOfReport');
  });

  it('copy them as a table, as CSV and as Markdown', async () => {
    const copied = async (command: string): Promise<string> => {
      const text = await run<string>(command);
      assert.equal(await vscode.env.clipboard.readText(), text);
      return text;
    };
    await run('orderJudgements', 'report');
    await run('showJudgementsOfReport');
    assert.match(await copied('copyJudgementsAsTable'), /\tCapacity for improvement\tadequate\t3 of 4\t51, 53, 86\t/);
    assert.match(await copied('copyJudgementsAsCsv'), /,Capacity for improvement,adequate,3 of 4,"51, 53, 86",/);
    assert.match(await copied('copyJudgementsAsMarkdown'), /\| Capacity for improvement \| adequate \| 3 of 4 \|/);
  });

  it('keep beside the report which recommendations are done', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    const settings = vscode.workspace.getConfiguration('inspectionReports');
    await settings.update('waiverName', 'Wilma', vscode.ConfigurationTarget.Global);
    try {
      const path = join(folder, 'a.report.txt');
      writeFileSync(path, textOf(firstLook));
      const editor = await vscode.window.showTextDocument(vscode.Uri.file(path));
      const toggle = async (): Promise<boolean | undefined> => {
        editor.selection = new vscode.Selection(60, 10, 60, 10);
        return run<boolean | undefined>('toggleRecommendation');
      };
      assert.equal(await toggle(), true);
      const sidecar = readFileSync(join(folder, 'a.report.annotations.json'), 'utf8');
      assert.match(sidecar, /Make sure that no assessment/);
      assert.match(sidecar, /Wilma/);
      assert.equal(await toggle(), false);
      assert.equal(await toggle(), true);
    } finally {
      await settings.update('waiverName', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      rmSync(folder, { recursive: true });
    }
  });
});

describe('checking from the menus', () => {
  it('checks the file in the editor, and one that is given', async () => {
    const document = await open(firstLook);
    const { length } = sample(firstLook).findings;
    assert.equal(await run('checkFile'), length);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.equal(await run('checkFile', document.uri), length);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('checks a report that its editor takes for plain text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    const settings = vscode.workspace.getConfiguration('inspectionReports');
    await settings.update('detectPlainText', false, vscode.ConfigurationTarget.Global);
    try {
      const path = join(folder, 'a.txt');
      writeFileSync(path, textOf(firstLook));
      const { document } = await vscode.window.showTextDocument(vscode.Uri.file(path));
      assert.equal(document.languageId, 'plaintext');
      assert.equal(await run('checkFile'), sample(firstLook).findings.length);
      assert.equal(vscode.window.activeTextEditor?.document.languageId, 'inspection-report');
    } finally {
      await settings.update('detectPlainText', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      rmSync(folder, { recursive: true });
    }
  });

  it('checks all reports of the workspace', async () => {
    const outcome = await run<{ reports: number; findings: number }>('checkWorkspace');
    const expected = samples().reduce((sum, { findings }) => sum + findings.length, 0);
    assert.deepEqual([outcome.reports, outcome.findings], [samples().length, expected]);
    await run('clearFolderCheck');
  });
});
