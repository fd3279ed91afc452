import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, ruleOf } from './asking';
import { firstLook, open } from './samples';

describe('the page of a rule', () => {
  it('opens from each of its findings', async () => {
    const { uri } = await open(firstLook);
    for (const finding of await findings(uri, 2)) {
      assert.ok(typeof finding.code === 'object', 'the finding has a link');
      const page = await vscode.workspace.openTextDocument(finding.code.target);
      assert.equal(page.lineAt(0).text, `# ${ruleOf(finding)}`);
    }
  });
});
