import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

const sample = 'first-look.report.txt';

describe('files of annotations in the editor', function () {
  this.timeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-files-'));
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
    copyFileSync(join(root, 'seeds', sample), join(folder, sample));
    const GIT_CONFIG_GLOBAL = join(data, 'gitconfig');
    writeFileSync(GIT_CONFIG_GLOBAL, '[user]\n\tname = Harriet Lowe\n');
    server = await startServer(await installHost(), { data, extensions: [root], env: { GIT_CONFIG_GLOBAL } });
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

  /** Annotates the line of the cursor. @param {string} text */
  async function annotate(text) {
    await workbench.page.keyboard.press('ControlOrMeta+K');
    await workbench.page.keyboard.press('a');
    for (const row of ['This line', 'Query']) {
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
    }
    await workbench.answer(text, 'files-annotate');
    await thread(text).waitFor();
  }
  /** The thread in which something is said. @param {string} text */
  const thread = (text) => workbench.page.locator('.review-widget', { hasText: text });
  const rows = () => workbench.page.locator('.explorer-folders-view .monaco-list-row');
  /** Waits until a file says something. @param {string} name @param {RegExp} said */
  const untilSaid = async (name, said) => {
    const file = join(folder, name);
    while (!existsSync(file) || !said.test(readFileSync(file, 'utf8'))) await workbench.page.waitForTimeout(50);
  };

  it('go along when a report is renamed in the list of files', async () => {
    await workbench.openByName(sample);
    await workbench.waitForLanguage('Inspection Report');
    await workbench.goToLine(51);
    await annotate('What is this grade based on?');
    await untilSaid('first-look.report.annotations.json', /based on/);
    await rows().filter({ hasText: 'first-look.report.annotations.json' }).waitFor();
    const input = workbench.page.locator('.explorer-folders-view input');
    // The list takes the key only once it has drawn the file that is new in it.
    while (!(await input.isVisible())) {
      await rows().filter({ hasText: sample }).click();
      await workbench.page.keyboard.press('F2');
      await input.waitFor({ timeout: 1000 }).catch(() => undefined);
    }
    await input.fill('renamed.report.txt');
    await workbench.page.keyboard.press('Enter');
    await untilSaid('renamed.report.annotations.json', /based on/);
    await rows().filter({ hasText: 'renamed.report.annotations.json' }).waitFor();
    await workbench.page.locator('.tab.active', { hasText: 'renamed.report.txt' }).waitFor();
    await workbench.page.locator('.editor-instance .comment-range-glyph').first().waitFor();
    await workbench.picture('files-renamed');
  });

  it('are back when the renaming is taken back', async () => {
    await rows().filter({ hasText: 'renamed.report.txt' }).click();
    await workbench.page.keyboard.press('ControlOrMeta+Z');
    await untilSaid('first-look.report.annotations.json', /based on/);
    await workbench.page.locator('.tab.active', { hasText: sample }).waitFor();
    await workbench.page.locator('.editor-instance .comment-range-glyph').first().waitFor();
  });

  it('are offered to a new document when it is saved', async () => {
    await workbench.page.locator('.editor-instance .view-lines').first().click();
    await workbench.page.keyboard.press('ControlOrMeta+A');
    await workbench.page.keyboard.press('ControlOrMeta+C');
    await workbench.runCommand('New Untitled Text File');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench.page.keyboard.press('ControlOrMeta+V');
    await workbench.waitForLanguage('Inspection Report');
    await workbench.goToLine(51);
    await annotate('Of a new document.');
    await workbench.picture('files-new');
    await workbench.page.keyboard.press('ControlOrMeta+S');
    const input = workbench.page.locator('.quick-input-widget .quick-input-box input');
    // What is typed before the editor has proposed a name is replaced by it.
    while (!(await input.inputValue().catch(() => '')).includes('Untitled')) await workbench.page.waitForTimeout(50);
    await input.fill(join(folder, 'new.report.txt'));
    await workbench.picture('files-saving');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'new.report.txt' }).waitFor();
    await workbench.page.getByRole('button', { name: 'Share' }).waitFor();
    await workbench.picture('files-saved');
    await workbench.page.getByRole('button', { name: 'Share' }).click();
    await untilSaid('new.report.annotations.json', /Of a new document/);
  });
});
