import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';

const sample = 'first-look.report.txt';

describe('the views beside the editor', function () {
  this.timeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-views-'));
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
    cpSync(join(root, 'seeds'), folder, { recursive: true });
    const GIT_CONFIG_GLOBAL = join(data, 'gitconfig');
    writeFileSync(GIT_CONFIG_GLOBAL, '[user]\n\tname = Harriet Lowe\n');
    server = await startServer(await installHost(), { data, extensions: [root], env: { GIT_CONFIG_GLOBAL } });
    workbench = await Workbench.open(browser, server.link({ folder }), { size: { width: 1280, height: 800 } });
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  /** The pane of a view. @param {string} name */
  const pane = (name) =>
    workbench.page.locator('.sidebar .pane', { has: workbench.page.locator(`.pane-header[aria-label^="${name}"]`) });
  /** The rows of a view that say something. @param {string} view @param {string | RegExp} text */
  const rows = (view, text) => pane(view).locator('.monaco-list-row').filter({ hasText: text });

  /**
   * Presses a key until something is there; the rows and the menu take the focus a moment after they are shown.
   * @param {string} key @param {import('playwright-core').Locator} shown
   */
  const pressUntil = async (key, shown) => {
    for (let presses = 0; presses < 20 && !(await shown.isVisible()); presses++) {
      await workbench.page.keyboard.press(key);
      await shown.waitFor({ timeout: 1000 }).catch(() => undefined);
    }
    await shown.waitFor();
  };

  it('say what to do where no report is open', async () => {
    await workbench.page
      .locator('.activitybar')
      .getByRole('tab', { name: /Inspection Reports/ })
      .click();
    await pane('Judgements').getByText('Open a report').first().waitFor();
    await pane('Judgements').getByRole('button', { name: 'Show All Reports' }).waitFor();
    await workbench.picture('views-welcome');
  });

  it('list the grades of the report in the editor, and go to the places that give them', async () => {
    await workbench.openByName(sample);
    await workbench.waitForLanguage('Inspection Report');
    const row = rows('Judgements', 'adequate · Capacity for improvement');
    await row.filter({ hasText: 'but good in line 51' }).click();
    await workbench.waitForCursor(86);
    await row.locator('.monaco-tl-twistie').click();
    await rows('Judgements', 'Heading, line 51').click();
    await workbench.waitForCursor(51);
    await workbench.picture('views-report');
  });

  it('are read aloud with what they mean, not by colour or shape alone', async () => {
    const label = await rows('Judgements', 'Capacity for improvement').getAttribute('aria-label');
    assert.match(label ?? '', /Capacity for improvement: adequate, level 3 of 4.*but good in line 51/);
  });

  it('keep what is ticked in a file beside the report', async () => {
    await pane('Recommendations').locator('.custom-view-tree-node-item-checkbox').first().click();
    await pane('Recommendations')
      .getByText(/1 of \d+ done/)
      .first()
      .waitFor();
    while (!existsSync(sidecar) || !readFileSync(sidecar, 'utf8').includes('moderating'))
      await workbench.page.waitForTimeout(50);
    assert.equal(await workbench.page.locator('.part.panel .comments-panel').isVisible(), false);
    await workbench.picture('views-recommendation-done');
  });

  it('are used by keys alone', async () => {
    await pane('Recommendations').locator('.monaco-list').focus();
    await workbench.page.keyboard.press('Home');
    await pressUntil(
      'ArrowDown',
      pane('Recommendations').locator('.monaco-list-row.focused', { hasText: 'Give every' }),
    );
    const menu = workbench.page.locator('.monaco-menu');
    await pressUntil('Shift+F10', menu);
    await pressUntil('ArrowDown', menu.locator('.action-item.focused', { hasText: 'Mark Recommendation as Done' }));
    await workbench.page.keyboard.press('Enter');
    await pane('Recommendations').getByText('2 of 3 done').first().waitFor();
    await workbench.picture('views-keys');
  });

  it('list those of all reports of the folder, by report, area and grade', async () => {
    await pane('Judgements').hover();
    await pane('Judgements').getByRole('button', { name: 'Show Judgements of All Reports' }).click();
    await rows('Judgements', 'Ravensholt').first().waitFor();
    await workbench.picture('views-folder-by-report');
    for (const [order, shown] of /** @type {[string, string | RegExp][]} */ ([
      ['By area', 'Adoption performance'],
      ['By grade', /^outstanding\d/],
    ])) {
      await pane('Judgements').hover();
      await pane('Judgements').getByRole('button', { name: 'Order Judgements' }).click();
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: order }).click();
      await rows('Judgements', shown).first().waitFor();
      await workbench.picture(`views-folder-${order.toLowerCase().replace(' ', '-')}`);
    }
  });
});
