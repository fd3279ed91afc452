import * as assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings } from './asking';
import { firstLook, textOf } from './samples';

const run = async <T = unknown>(name: string, ...args: unknown[]): Promise<T> =>
  await vscode.commands.executeCommand<T>(`inspectionReports.${name}`, ...args);

describe('a review sheet', () => {
  let folder: string;
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('inspectionReports');

  before(() => settings().update('waiverName', 'Wilma Ashdown', vscode.ConfigurationTarget.Global));
  after(() => settings().update('waiverName', undefined, vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    const report = vscode.Uri.file(join(folder, 'a.report.txt'));
    writeFileSync(report.fsPath, textOf(firstLook));
    await vscode.commands.executeCommand('vscode.open', report);
    await findings(report, 2);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(folder, { recursive: true });
  });

  it('is exported in each format, filled in and imported again', async () => {
    await run('annotate', { kind: 'query', text: 'Is this so?', whole: true });
    const file = (name: string): vscode.Uri => vscode.Uri.file(join(folder, name));
    for (const [format, name, begins] of [
      ['docx', 'sheet.docx', 'PK'],
      ['markdown', 'sheet.md', '# Annotations'],
      ['w3c', 'page.json', '{'],
      ['json', 'rows.json', '['],
      ['csv', 'sheet.csv', '\ufeffFile,Page'],
    ] as const) {
      const written = await run<vscode.Uri | undefined>('exportAnnotations', { format, file: file(name) });
      assert.equal(written?.toString(), file(name).toString());
      assert.ok(readFileSync(file(name).fsPath, 'utf8').startsWith(begins), name);
    }
    const [head = '', row = ''] = readFileSync(file('sheet.csv').fsPath, 'utf8').split('\r\n');
    const cells = row.split(',');
    cells[head.split(',').indexOf('Reply')] = 'We will mend it.';
    writeFileSync(file('sheet.csv').fsPath, [head, cells.join(','), ''].join('\r\n'));
    const taken = await run<{ readonly replies: number } | undefined>('importAnnotations', { file: file('sheet.csv') });
    assert.equal(taken?.replies, 1);
    assert.ok(readFileSync(join(folder, 'a.report.annotations.json'), 'utf8').includes('We will mend it.'));
  });

  it('is not written where there is nothing to hand over, nor taken from what is none', async () => {
    const file = vscode.Uri.file(join(folder, 'sheet.csv'));
    assert.equal(await run('exportAnnotations', { format: 'csv', file }), undefined);
    assert.ok(!existsSync(file.fsPath));
    writeFileSync(file.fsPath, 'Nothing.\n');
    assert.equal(await run('importAnnotations', { file }), undefined);
    assert.ok(!existsSync(join(folder, 'a.report.annotations.json')));
  });
});
