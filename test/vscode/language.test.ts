import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { symbols, untilLanguage } from './asking';
import { firstLook, open, samples, textOf } from './samples';

const shopping = 'Milk\nBread, if it is good\nTwo outstanding library books to return\n';

/** Opens a plain text that is a report and waits until it is recognised: by then every earlier document has been looked at. */
async function recogniseOneMore(): Promise<vscode.Uri> {
  const { uri } = await vscode.workspace.openTextDocument({ content: `${textOf(firstLook)}\n`, language: 'plaintext' });
  await untilLanguage(uri, 'inspection-report');
  return uri;
}

describe('the language', () => {
  for (const { file } of samples()) {
    it(`of ${file} is Inspection Report, by its name`, async () => {
      assert.equal((await open(file)).languageId, 'inspection-report');
    });
  }

  it('of a pasted report is recognised from its text', async () => {
    const { uri } = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), textOf(firstLook));
    });
    await untilLanguage(uri, 'inspection-report');
    assert.ok((await symbols(uri)).length > 1);
  });

  it('of a saved .txt file is recognised from its text, and that of a shopping list is not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
    try {
      writeFileSync(join(folder, 'list.txt'), shopping);
      writeFileSync(join(folder, 'report.txt'), textOf('joint-area-review-2008.report.txt'));
      const list = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder, 'list.txt')));
      await vscode.window.showTextDocument(list);
      const report = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder, 'report.txt')));
      await untilLanguage(report.uri, 'inspection-report');
      await recogniseOneMore();
      assert.equal(list.languageId, 'plaintext');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('that a person chose stays chosen', async () => {
    const uri = await recogniseOneMore();
    const document = await vscode.workspace.openTextDocument(uri);
    const chosen = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    const editor = await vscode.window.showTextDocument(chosen);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '\n');
    });
    const markdown = await vscode.workspace.openTextDocument({ content: textOf(firstLook), language: 'markdown' });
    await recogniseOneMore();
    assert.equal(editor.document.languageId, 'plaintext');
    assert.equal(markdown.languageId, 'markdown');
  });
});
