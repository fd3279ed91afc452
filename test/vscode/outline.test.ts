import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { flat, symbols } from './asking';
import { firstLook, open, sample, samples } from './samples';

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

describe('the outline', () => {
  for (const { file, headings } of samples()) {
    it(`of ${file} has its headings, each at its line`, async () => {
      const document = await open(file);
      const found = flat(await symbols(document.uri)).map(({ symbol }) => ({
        line: symbol.selectionRange.start.line + 1,
        name: squeezed(symbol.name),
      }));
      const missing = headings.filter(
        ({ line, title }) => !found.some((entry) => entry.line === line && entry.name.includes(squeezed(title))),
      );
      assert.deepEqual(missing, []);
    });
  }

  it('is a tree: a service holds its areas, and each part lies within its parent', async () => {
    const document = await open(firstLook);
    const tree = await symbols(document.uri);
    const { headings } = sample(firstLook);
    const parent = tree.find((symbol) => /safeguarding services$/i.test(symbol.name));
    const below = headings.filter(({ line, level }) => level === 2 && line > 40 && line < 68);
    assert.ok(parent, 'the part on safeguarding services stands at the top');
    for (const { line, title } of below) {
      assert.ok(
        parent.children.some((child) => child.selectionRange.start.line === line - 1),
        `'${title}' (line ${String(line)}) stands below '${parent.name}'`,
      );
    }
    for (const { symbol } of flat(tree)) {
      assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
      for (const child of symbol.children)
        assert.ok(symbol.range.contains(child.range), `${symbol.name} > ${child.name}`);
    }
  });

  it('is given for an untitled and for a virtual document too', async () => {
    const { uri } = await open(firstLook);
    const content = (await vscode.workspace.openTextDocument(uri)).getText();
    const names = flat(await symbols(uri)).map(({ symbol }) => symbol.name);

    const untitled = await vscode.workspace.openTextDocument({ content, language: 'inspection-report' });
    assert.deepEqual(
      flat(await symbols(untitled.uri)).map(({ symbol }) => symbol.name),
      names,
    );

    const provider = vscode.workspace.registerTextDocumentContentProvider('sample', {
      provideTextDocumentContent: () => content,
    });
    try {
      const virtual = await vscode.workspace.openTextDocument(vscode.Uri.parse('sample:/somewhere/else.report.txt'));
      assert.deepEqual(
        flat(await symbols(virtual.uri)).map(({ symbol }) => symbol.name),
        names,
      );
    } finally {
      provider.dispose();
    }
  });
});
