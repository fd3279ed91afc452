import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TestWindow } from './support/window.mjs';

const sample = 'first-look.report.txt';
/** A report with form feeds between its pages. */
const paged = 'single-inspection-2015.report.txt';

describe('what is not in the way', function () {
  this.timeout(180_000);
  const window = new TestWindow({ name: 'rules', samples: [sample, paged] });

  it('a page break shows no box', async () => {
    const lines = readFileSync(join(window.folder, paged), 'utf8').split('\n');
    const line = lines.findIndex((each) => each.includes('\f')) + 1;
    await window.workbench.openByName(paged);
    await window.workbench.waitForLanguage('Inspection Report');
    await window.workbench.goToLine(line);
    await window.workbench.picture('page-break');
    const boxes = window.page.locator('.editor-instance :is(.mtkcontrol, .unicode-highlight)');
    assert.equal(await boxes.count(), 0);
    assert.equal(await window.page.locator('#status\\.editor\\.indentation').innerText(), 'Spaces: 4');
  });

  it('the link of a finding opens the page of its rule, rendered', async () => {
    await window.workbench.openByName(sample);
    await window.workbench.goToLine(51);
    await window.workbench.waitForSquiggle();
    await window.workbench.peekProblem();
    await window.page.locator('.marker-widget a.code-link').click();
    await window.page.locator('.tab.active', { hasText: 'grade-mismatch' }).waitFor();
    await window.page.locator('.webview.ready').first().waitFor();
    const frame = window.page.frameLocator('.webview.ready').frameLocator('#active-frame');
    await frame.locator('h1', { hasText: 'grade-mismatch' }).waitFor();
    await window.workbench.picture('rule-page');
    // What is typed while a page has the focus is the page's.
    await window.page.locator('.tab.active .tab-actions .action-label').click();
    await window.page.locator('.tab.active', { hasText: sample }).waitFor();
  });

  it('a rule is turned off for the folder from the menu of fixes', async () => {
    const file = join(window.folder, '.inspection-reports.json');
    rmSync(file, { force: true });
    await window.workbench.openByName(sample);
    await window.workbench.goToLine(51);
    await window.workbench.waitForSquiggle();
    const menu = await window.workbench.quickFixes('Grade 2 (good)');
    await window.workbench.picture('rule-menu');
    assert.match(menu, /Open the page of the rule 'grade-mismatch'/);
    assert.match(menu, /Turn the rule 'grade-mismatch' off for me/);
    await window.workbench.takeQuickFix(/off in this folder/);
    await window.page.locator('.notification-toast', { hasText: 'everybody who works on this folder' }).waitFor();
    await window.workbench.picture('rule-off');
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { rules: { 'grade-mismatch': 'off' } });
    await window.page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).click();
    await window.workbench.until(`${file} is gone`, () => !existsSync(file));
    await window.workbench.waitForSquiggle();
  });

  it('frameworks are listed by inspectorate, the likely ones first, and found by words in any order', async () => {
    await window.workbench.openByName(paged);
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    await window.workbench.runCommand('Choose Framework');
    await rows.filter({ hasText: 'Detect automatically' }).first().waitFor();
    await window.workbench.picture('frameworks');
    assert.equal(await window.page.locator('.quick-input-list .codicon-check').count(), 1);
    assert.match((await rows.nth(1).innerText()).replaceAll('\u00a0', ' '), /detected/);
    await window.workbench.input.fill('prison inadequate');
    await window.page.waitForFunction(
      () => !(document.querySelector('.quick-input-list')?.textContent ?? '').includes('Detect automatically'),
    );
    await window.workbench.picture('frameworks-found');
    assert.ok((await rows.count()) > 0);
    for (const row of await rows.allInnerTexts()) assert.match(row, /prison/i);
    await window.page.keyboard.press('Escape');
  });
});
