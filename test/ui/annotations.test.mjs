import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

const sample = 'first-look.report.txt';

describe('annotations in the editor', function () {
  this.timeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-annotations-'));
  const folder = join(data, 'reports');
  const sidecar = join(folder, 'first-look.report.annotations.json');
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  /** @type {import('../../scripts/lib/server.mjs').Server | undefined} */
  let server;
  /** @type {Workbench} */
  let workbench;

  before(async function () {
    browser = await browserFor(this);
    mkdirSync(folder);
    copyFileSync(join(root, 'seeds', sample), join(folder, sample));
    const GIT_CONFIG_GLOBAL = join(data, 'gitconfig');
    writeFileSync(GIT_CONFIG_GLOBAL, '[user]\n\tname = Harriet Lowe\n');
    server = await startServer(await installHost(), { data, extensions: [root], env: { GIT_CONFIG_GLOBAL } });
    workbench = await Workbench.open(browser, server.link({ folder }));
    await workbench.openByName(sample);
    await workbench.waitForLanguage('Inspection Report');
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const thread = () => workbench.page.locator('.review-widget').first();
  const rows = () =>
    workbench.page
      .locator('.sidebar .pane', { has: workbench.page.locator('.pane-header', { hasText: 'Annotations' }) })
      .locator('.monaco-list-row');
  /** Takes a row of the list at the top. @param {string} text */
  const take = async (text) => {
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  };
  /** Waits until the file beside the report says something. @param {RegExp} said */
  const untilKept = async (said) => {
    while (!existsSync(sidecar) || !said.test(readFileSync(sidecar, 'utf8'))) await workbench.page.waitForTimeout(50);
  };

  it('a key annotates a line in the name that git knows', async () => {
    await workbench.goToLine(51);
    await workbench.page.keyboard.press('ControlOrMeta+K');
    await workbench.page.keyboard.press('a');
    await take('This line');
    await take('Query');
    await workbench.answer('What is this grade based on?', 'annotate');
    await thread().getByText('What is this grade based on?').waitFor();
    assert.match(await thread().innerText(), /Harriet Lowe/);
    await workbench.picture('annotation-thread');
  });

  it('a thread is answered, and what is said in it edited', async () => {
    await thread().locator('.review-thread-reply-button').click();
    await workbench.page.keyboard.type('See the second table.');
    await thread().locator('.form-actions').getByRole('button', { name: 'Reply' }).click();
    await thread().locator('.comment-body', { hasText: 'See the second table.' }).waitFor();
    await untilKept(/See the second table\./);
    await thread().locator('.review-comment', { hasText: 'What is this' }).hover();
    await thread().locator('.review-comment').first().getByRole('button', { name: 'Edit' }).click();
    await thread().locator('.edit-container .monaco-editor').click();
    await workbench.page.keyboard.press('ControlOrMeta+A');
    await workbench.page.keyboard.type('Which evidence is this grade based on?');
    await thread().getByRole('button', { name: 'Save' }).click();
    await thread().locator('.comment-body', { hasText: 'Which evidence is this' }).waitFor();
    await untilKept(/Which evidence is this grade based on\?/);
    await workbench.picture('annotation-answered');
  });

  it('the view lists it, and it is there again after a reload and an edit above it', async () => {
    await workbench.page
      .locator('.activitybar')
      .getByRole('tab', { name: /Inspection Reports/ })
      .click();
    await rows().filter({ hasText: 'Which evidence is this' }).waitFor();
    await workbench.page.locator('.view-lines').first().click();
    await workbench.page.keyboard.press('ControlOrMeta+Home');
    await workbench.page.keyboard.type('A line more.\n');
    await rows().filter({ hasText: 'line 52' }).waitFor();
    await workbench.picture('annotations-view');
    await workbench.page.keyboard.press('ControlOrMeta+S');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    await workbench.page.reload();
    await rows().filter({ hasText: 'Which evidence is this' }).click();
    await workbench.waitForCursor(52);
  });

  it('is resolved in the view', async () => {
    await rows().filter({ hasText: 'Which evidence is this' }).hover();
    await rows().first().getByRole('button', { name: 'Resolve Annotation' }).click();
    await untilKept(/"moderating"/);
    await workbench.picture('annotation-resolved');
  });

  const report = join(folder, sample);
  /** Waits until the mark of the thread stands beside a text of the editor. @param {string} text */
  const untilMarked = async (text) => {
    await workbench.page.waitForFunction((wanted) => {
      const line = [...document.querySelectorAll('.editor-instance .view-line')].find((each) =>
        each.textContent.replaceAll('\u00a0', ' ').includes(wanted),
      );
      const top = line?.getBoundingClientRect().top ?? -100;
      return [...document.querySelectorAll('.editor-instance .comment-range-glyph')].some(
        (mark) => Math.abs(mark.getBoundingClientRect().top - top) < 5,
      );
    }, text);
  };

  it('stays at its words when another program replaces the file, as a checkout does', async () => {
    const text = readFileSync(report, 'utf8');
    writeFileSync(report, `Two lines\nmore.\n${text.replaceAll('Wexcombe', 'Wexcombe Council')}`);
    await rows().filter({ hasText: 'Line 54' }).waitFor();
    await workbench.goToLine(54);
    await untilMarked('Grade 2 (good)');
    writeFileSync(report, text);
    await rows().filter({ hasText: 'Line 52' }).waitFor();
    await workbench.goToLine(52);
    await untilMarked('Grade 2 (good)');
  });

  it('says what it said where its words are changed, and that they are gone where all is', async () => {
    await workbench.goToLine(1);
    await rows().first().click();
    // Only then the editor has the keys, and the words of the annotation are selected.
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: '14 selected' }).waitFor();
    await workbench.page.keyboard.type('Grade 3 (adequate)');
    await rows().filter({ hasText: 'text changed' }).waitFor();
    await thread().getByText('The text has changed. It said:').waitFor();
    await workbench.picture('annotation-changed');
    await workbench.page.keyboard.press('ControlOrMeta+A');
    await workbench.page.keyboard.press('Delete');
    await rows().filter({ hasText: 'Place not found' }).waitFor();
    await workbench.picture('annotation-orphan');
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await rows().filter({ hasText: 'Line 52' }).waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+S');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('of another window on the same report is shown here', async () => {
    assert.ok(browser !== undefined && server !== undefined);
    const other = await Workbench.open(browser, server.link({ folder }));
    try {
      await other.openByName(sample);
      await other.waitForLanguage('Inspection Report');
      await other.goToLine(4);
      await other.page.keyboard.press('ControlOrMeta+K');
      await other.page.keyboard.press('a');
      await other.page.locator('.quick-input-list .monaco-list-row', { hasText: 'This line' }).first().click();
      await other.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Note' }).first().click();
      await other.answer('From the other window.', 'annotate-other-window');
      await rows().filter({ hasText: 'From the other window.' }).waitFor();
    } finally {
      await other.close();
    }
  });
});
