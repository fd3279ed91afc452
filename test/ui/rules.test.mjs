import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

const sample = 'first-look.report.txt';
/** A report with form feeds between its pages. */
const paged = 'single-inspection-2015.report.txt';

describe('what is not in the way', function () {
  this.timeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-rules-'));
  const folder = join(data, 'reports');
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  /** @type {import('../../scripts/lib/server.mjs').Server | undefined} */
  let server;
  /** @type {Workbench} */
  let workbench;

  before(async function () {
    browser = await browserFor(this);
    mkdirSync(folder);
    for (const name of [sample, paged]) copyFileSync(join(root, 'seeds', name), join(folder, name));
    server = await startServer(await installHost(), { data, extensions: [root] });
    workbench = await Workbench.open(browser, server.link({ folder }));
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('a page break shows no box', async () => {
    const lines = readFileSync(join(folder, paged), 'utf8').split('\n');
    const line = lines.findIndex((each) => each.includes('\f')) + 1;
    await workbench.openByName(paged);
    await workbench.waitForLanguage('Inspection Report');
    await workbench.goToLine(line);
    await workbench.picture('page-break');
    const boxes = workbench.page.locator('.editor-instance :is(.mtkcontrol, .unicode-highlight)');
    assert.equal(await boxes.count(), 0);
    assert.equal(await workbench.page.locator('#status\\.editor\\.indentation').innerText(), 'Spaces: 4');
  });

  it('the link of a finding opens the page of its rule, rendered', async () => {
    await workbench.openByName(sample);
    await workbench.goToLine(51);
    await workbench.waitForSquiggle();
    await workbench.peekProblem();
    await workbench.page.locator('.marker-widget a.code-link').click();
    await workbench.page.locator('.tab.active', { hasText: 'grade-mismatch' }).waitFor();
    await workbench.page.locator('.webview.ready').first().waitFor();
    const frame = workbench.page.frameLocator('.webview.ready').frameLocator('#active-frame');
    await frame.locator('h1', { hasText: 'grade-mismatch' }).waitFor();
    await workbench.picture('rule-page');
    // What is typed while a page has the focus is the page's.
    await workbench.page.locator('.tab.active .tab-actions .action-label').click();
    await workbench.page.locator('.tab.active', { hasText: sample }).waitFor();
  });

  it('a rule is turned off for the folder from the menu of fixes', async () => {
    await workbench.openByName(sample);
    await workbench.goToLine(51);
    await workbench.waitForSquiggle();
    const menu = await workbench.quickFixes('Grade 2 (good)');
    await workbench.picture('rule-menu');
    assert.match(menu, /Open the page of the rule 'grade-mismatch'/);
    assert.match(menu, /Turn the rule 'grade-mismatch' off for me/);
    await workbench.takeQuickFix(/off in this folder/);
    await workbench.page.locator('.notification-toast', { hasText: 'everybody who works on this folder' }).waitFor();
    await workbench.picture('rule-off');
    const file = join(folder, '.inspection-reports.json');
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { rules: { 'grade-mismatch': 'off' } });
    await workbench.page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).click();
    while (existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 50));
    await workbench.waitForSquiggle();
  });

  it('frameworks are listed by inspectorate, the likely ones first, and found by words in any order', async () => {
    await workbench.openByName(paged);
    const input = workbench.page.locator('.quick-input-widget .quick-input-box input');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await workbench.page.keyboard.press('F1');
    await input.fill('>Choose Framework');
    await rows.filter({ hasText: 'Choose Framework' }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await rows.filter({ hasText: 'Detect automatically' }).first().waitFor();
    await workbench.picture('frameworks');
    assert.equal(await workbench.page.locator('.quick-input-list .codicon-check').count(), 1);
    assert.match((await rows.nth(1).innerText()).replaceAll('\u00a0', ' '), /detected/);
    await input.fill('prison inadequate');
    await workbench.page.waitForFunction(
      () => !(document.querySelector('.quick-input-list')?.textContent ?? '').includes('Detect automatically'),
    );
    await workbench.picture('frameworks-found');
    assert.ok((await rows.count()) > 0);
    for (const row of await rows.allInnerTexts()) assert.match(row, /prison/i);
    await workbench.page.keyboard.press('Escape');
  });
});
