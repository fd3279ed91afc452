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

describe('what is typed into a thread and not sent', function () {
  this.timeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-unsent-'));
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
    // The list of comments would leave the editor too low for a thread with a box.
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "comments.openView": "never" }');
    const GIT_CONFIG_GLOBAL = join(data, 'gitconfig');
    writeFileSync(GIT_CONFIG_GLOBAL, '[user]\n\tname = Harriet Lowe\n');
    server = await startServer(await installHost(), { data, extensions: [root], env: { GIT_CONFIG_GLOBAL } });
    workbench = await Workbench.open(browser, server.link({ folder }));
    await workbench.openByName(sample);
    await workbench.waitForLanguage('Inspection Report');
    await annotate(20, 'Is this the grade of the table?');
    await annotate(51, 'What is this grade based on?');
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  /** @param {number} line @param {string} text */
  async function annotate(line, text) {
    await workbench.goToLine(line);
    await workbench.page.keyboard.press('ControlOrMeta+K');
    await workbench.page.keyboard.press('a');
    for (const row of ['This line', 'Query']) {
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
    }
    await workbench.answer(text, 'unsent-annotate');
    await thread(text).waitFor();
  }
  /** The thread in which something is said. @param {string} text */
  const thread = (text) => workbench.page.locator('.review-widget', { hasText: text });
  const kept = () => (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '');
  /** Waits until the file beside the report says something. @param {RegExp} said */
  const untilKept = async (said) => {
    while (!said.test(kept())) await workbench.page.waitForTimeout(50);
  };
  /** Opens the thread of a line by the mark beside it. @param {number} line @param {string} text */
  const open = async (line, text) => {
    await workbench.goToLine(line);
    const marks = workbench.page.locator('.editor-instance .comment-range-glyph');
    const body = thread(text).locator('.comment-body').first();
    // A mark that has just been drawn takes no click yet.
    while (!(await body.isVisible())) {
      const at = await workbench.page.locator('.editor-instance .view-overlays .current-line').first().boundingBox();
      for (const mark of await marks.all()) {
        const box = await mark.boundingBox();
        if (at && box && Math.abs(box.y - at.y) < 5) await mark.click();
      }
      await body.waitFor({ timeout: 2000 }).catch(() => undefined);
    }
  };
  /** What a box says, whatever blanks the editor draws. @param {import('playwright-core').Locator} box */
  const textOf = async (box) => (await box.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ').trim();
  /** Clicks a button of a thread, below which the editor may end. @param {import('playwright-core').Locator} button */
  const click = async (button) => {
    await button.waitFor();
    const editor = await workbench.page.locator('.editor-instance .overflow-guard').first().boundingBox();
    if (editor === null) throw new Error('There is no editor.');
    for (let turns = 0; turns < 20; turns++) {
      const box = await button.boundingBox();
      if (box !== null && box.y > editor.y && box.y + box.height < editor.y + editor.height) break;
      await workbench.page.mouse.move(editor.x + editor.width / 2, editor.y + 40);
      await workbench.page.mouse.wheel(0, box !== null && box.y <= editor.y ? -100 : 100);
      await workbench.page.waitForTimeout(200);
    }
    await button.click();
  };
  /** Gives what was typed the time to be written down. */
  const pause = () => workbench.page.waitForTimeout(1500);

  it('is given back in its thread after a reload, and sent only then', async () => {
    const reply = thread('based on?').locator('.comment-form-container');
    await click(reply.locator('.review-thread-reply-button'));
    await workbench.page.keyboard.type('The second table says so.');
    await pause();
    await workbench.reload();
    const unsent = thread('based on?').locator('.review-comment', { hasText: 'not sent' });
    await unsent.locator('.edit-container').waitFor();
    await workbench.picture('unsent-reply');
    assert.equal(await textOf(unsent), 'The second table says so.');
    assert.doesNotMatch(kept(), /second table/);
    assert.equal(await thread('of the table?').locator('.edit-container').count(), 0);
    await unsent.locator('.edit-container .monaco-editor').click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await workbench.page.keyboard.type(' Or does it?');
    await click(unsent.getByRole('button', { name: 'Save' }));
    await untilKept(/The second table says so\. Or does it\?/);
    await thread('based on?').locator('.comment-body', { hasText: 'Or does it?' }).waitFor();
    await thread('based on?').getByText('not sent').waitFor({ state: 'detached' });
    await workbench.picture('unsent-reply-sent');
  });

  it('goes on where a comment was being edited, and is gone once it is thrown away', async () => {
    const edited = thread('based on?').locator('.review-comment').first();
    await edited.hover();
    await edited.getByRole('button', { name: 'Edit' }).click();
    await edited.locator('.edit-container .monaco-editor').click();
    await workbench.page.keyboard.press('ControlOrMeta+End');
    await workbench.page.keyboard.type(' Please say.');
    await pause();
    await workbench.reload();
    const unsent = workbench.page.locator('.review-comment', { hasText: 'not sent' });
    await unsent.locator('.edit-container').waitFor();
    await workbench.picture('unsent-edit');
    assert.equal(await textOf(unsent), 'What is this grade based on? Please say.');
    assert.doesNotMatch(kept(), /Please say/);
    await click(unsent.getByRole('button', { name: 'Cancel' }));
    await unsent.waitFor({ state: 'detached' });
    await pause();
    await workbench.reload();
    await workbench.page.locator('.comment-range-glyph').first().waitFor();
    await pause();
    assert.equal(await workbench.page.locator('.edit-container').count(), 0);
  });

  it('of two threads that are open belongs to the one it was typed into, and can be discarded', async () => {
    await open(51, 'based on?');
    await open(20, 'of the table?');
    const reply = thread('of the table?').locator('.comment-form-container');
    await click(reply.locator('.review-thread-reply-button'));
    await workbench.page.keyboard.type('It is not.');
    await pause();
    await workbench.reload();
    const unsent = thread('of the table?').locator('.review-comment', { hasText: 'not sent' });
    await unsent.locator('.edit-container').waitFor();
    assert.equal(await textOf(unsent), 'It is not.');
    await click(unsent.getByRole('button', { name: 'Discard' }));
    await unsent.waitFor({ state: 'detached' });
    await workbench.picture('unsent-discarded');
    await pause();
    assert.doesNotMatch(kept(), /It is not/);
  });

  it('is given back at its place where it was a new remark, and sent or discarded there', async () => {
    const { keyboard } = workbench.page;
    const input = workbench.page.locator('.quick-input-widget .quick-input-box input');
    /** @param {number} line @param {string} text */
    const begin = async (line, text) => {
      await workbench.goToLine(line);
      await keyboard.press('ControlOrMeta+K');
      await keyboard.press('a');
      for (const row of ['This line', 'Note']) {
        await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
      }
      await input.fill(text);
    };
    const unsent = (/** @type {string} */ text) => thread(text).locator('.review-comment', { hasText: 'not sent' });
    await begin(53, 'Thrown away.');
    await keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
    await begin(46, 'Say more about this.');
    await pause();
    await workbench.reload();
    await unsent('Say more about this.').locator('.edit-container').waitFor();
    await pause();
    await workbench.picture('unsent-remark');
    assert.equal(await thread('Thrown away.').count(), 0);
    assert.doesNotMatch(kept(), /Say more/);
    await click(unsent('Say more about this.').getByRole('button', { name: 'Save' }));
    await untilKept(/Say more about this\./);
    await workbench.page.locator('.review-comment', { hasText: 'not sent' }).waitFor({ state: 'detached' });
    await thread('Say more about this.').locator('.comment-body').waitFor();
    await workbench.picture('unsent-remark-sent');
    assert.match(kept(), /"exact": "3\. The overall effectiveness of safeguarding services is adequate\./);
  });
});
