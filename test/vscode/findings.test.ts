import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, ruleOf, until } from './asking';
import { firstLook, open, sample, samples } from './samples';

describe('the findings', () => {
  it('of each sample are those that it is meant to have, and no others', async () => {
    const all = samples().sort((a, b) => a.findings.length - b.findings.length);
    const opened: { uri: vscode.Uri; expected: (typeof all)[number] }[] = [];
    for (const expected of all) {
      const { uri } = await open(expected.file);
      await findings(uri, expected.findings.length);
      opened.push({ uri, expected });
    }
    // The server answers in the order of opening, so those of the last sample come after all others.
    for (const { uri, expected } of opened) {
      const shown = vscode.languages.getDiagnostics(uri);
      assert.deepEqual(
        shown.map((finding) => `${ruleOf(finding)} ${String(finding.range.start.line + 1)}`).sort(),
        expected.findings.map(({ rule, line }) => `${rule} ${String(line)}`).sort(),
        expected.file,
      );
    }
  });

  it('name every place that disagrees', async () => {
    const expected = sample(firstLook).findings.find(({ rule }) => rule === 'grade-mismatch');
    assert.ok(expected?.places, 'the sample has a mismatch');
    const { uri } = await open(firstLook);
    const mismatch = (await findings(uri, 2)).find((finding) => ruleOf(finding) === 'grade-mismatch');
    assert.ok(mismatch, 'the mismatch is shown');
    const related = mismatch.relatedInformation ?? [];
    const lines = [mismatch.range, ...related.map(({ location }) => location.range)].map(
      (range) => range.start.line + 1,
    );
    assert.deepEqual(
      [...new Set(lines)].sort((a, b) => a - b),
      expected.places,
    );
    assert.ok(related.every(({ location }) => location.uri.toString() === uri.toString()));
    assert.match(mismatch.message, /capacity for improvement/i);
  });

  it('go when the text is mended, and come back when it is not', async () => {
    const document = await vscode.workspace.openTextDocument({
      content: (await open(firstLook)).getText(),
      language: 'inspection-report',
    });
    const editor = await vscode.window.showTextDocument(document);
    const before = await findings(document.uri, 2);
    const line = document.lineAt(50);
    await editor.edit((edit) => {
      edit.replace(line.range, 'Grade 3 (adequate)');
    });
    await waitForRules(document.uri, ['grade-label-code']);
    await editor.edit((edit) => {
      edit.replace(document.lineAt(50).range, line.text);
    });
    await waitForRules(document.uri, before.map(ruleOf).sort());
  });

  it('go when the fix is taken that is offered for them', async () => {
    const content = (await open(firstLook)).getText();
    const document = await vscode.workspace.openTextDocument({ content, language: 'inspection-report' });
    await vscode.window.showTextDocument(document);
    const mismatch = (await findings(document.uri, 2)).find((finding) => ruleOf(finding) === 'grade-mismatch');
    assert.ok(mismatch);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      mismatch.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const [fix] = actions.filter(({ isPreferred }) => isPreferred === true);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await waitForRules(document.uri, ['grade-label-code']);
  });

  it('wait where somebody types until the caret is elsewhere, and only there', async () => {
    const content = (await open(firstLook)).getText();
    const document = await vscode.workspace.openTextDocument({ content, language: 'inspection-report' });
    const editor = await vscode.window.showTextDocument(document);
    const found = await findings(document.uri, 2);
    const lineOf = (rule: string): number => found.find((each) => ruleOf(each) === rule)?.range.start.line ?? -1;
    const [here, there] = [document.lineAt(lineOf('grade-mismatch')), document.lineAt(lineOf('grade-label-code'))];
    const write = (...texts: readonly (readonly [vscode.TextLine, string])[]): Thenable<boolean> =>
      editor.edit((edit) => {
        for (const [{ lineNumber }, text] of texts) edit.replace(document.lineAt(lineNumber).range, text);
      });
    await write([here, 'Grade 3 (adequate)'], [there, 'Grade 3 (adequate)']);
    await waitForRules(document.uri, []);
    editor.selection = new vscode.Selection(here.range.end, here.range.end);
    await write([here, here.text], [there, there.text]);
    await waitForRules(document.uri, ['grade-label-code']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await waitForRules(document.uri, ['grade-label-code', 'grade-mismatch']);
  });
});

/** Waits until these rules, in alphabetical order, are the ones that have found something. */
async function waitForRules(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
  await until(
    () => vscode.languages.getDiagnostics(uri).map(ruleOf).sort(),
    (shown) => shown.join() === rules.join(),
  );
}
