import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './asking';
import { firstLook, open } from './samples';

/** The tabs of comparisons. */
function pages(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('inspectionReports.comparison'),
  );
}

/** Runs the command and takes the first subject that it offers. */
async function compareFirst(): Promise<void> {
  let isDone = false;
  const done = vscode.commands.executeCommand('inspectionReports.compareInspections').then(() => {
    isDone = true;
  });
  await until(
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    (answer) => answer,
  );
  await done;
}

describe('the comparison of inspections', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is a page on the subject of the report in the editor, one for each subject', async () => {
    await open(firstLook);
    await compareFirst();
    const [page, ...others] = pages();
    assert.equal(page?.label, 'Compare: Wexcombe');
    assert.deepEqual(others, []);
    await open(firstLook);
    await compareFirst();
    assert.equal(pages().length, 1, 'the page that is there is shown again');
    assert.ok(pages()[0]?.isActive);
  });
});
