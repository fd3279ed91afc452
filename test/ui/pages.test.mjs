import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installVsix } from '../../scripts/lib/editor/extensions.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { makeVsix } from '../../scripts/lib/editor/vsix.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';
import { readManifest } from '../../scripts/lib/json.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';

const steps = readManifest(root).contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

describe('what the packaged extension says of itself', function () {
  this.timeout(240_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-pages-'));
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  /** @type {import('../../scripts/lib/server.mjs').Server | undefined} */
  let server;
  /** @type {Workbench} */
  let workbench;

  before(async function () {
    browser = await browserFor(this);
    const host = await installHost();
    const vsix = join(data, 'extension.vsix');
    await makeVsix(vsix);
    await installVsix(host, data, vsix);
    server = await startServer(host, { data });
    const size = { width: 1280, height: 800 };
    workbench = await Workbench.open(browser, server.link({ folder: join(root, 'seeds') }), { size });
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('is a walkthrough, each step with its picture, and no button that leads nowhere', async () => {
    const { page } = workbench;
    await workbench.runCommand('Welcome: Open Walkthrough...');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await input.fill('Read an Inspection Report');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read an Inspection Report' }).first().click();
    const shown = page.locator('.gettingStartedContainer .getting-started-step');
    await shown.first().waitFor();
    assert.equal(await shown.count(), steps.length);
    for (const [index, { id }] of steps.entries()) {
      const step = shown.nth(index);
      if (!((await step.getAttribute('class')) ?? '').includes('expanded')) await step.click();
      await page.locator('.getting-started-step.expanded').nth(0).waitFor();
      // The picture of this step is there, and it is a picture: a broken one has no width.
      await page.waitForFunction((name) => {
        const media = document.querySelector('.gettingStartedContainer .getting-started-media img');
        return media instanceof HTMLImageElement && media.src.includes(`/${name}.webp`) && media.naturalWidth > 100;
      }, id);
      assert.notEqual(await page.locator('.getting-started-media img').first().getAttribute('alt'), '');
      await workbench.picture(`walkthrough-${id}`);
    }
    // What a button runs must be there, or VS Code says that the command is not found.
    await shown.nth(steps.findIndex(({ id }) => id === 'mend')).click();
    await page.locator('.getting-started-step.expanded').getByRole('button', { name: 'Show Problems' }).click();
    await page.locator('.markers-panel').waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+M');
    assert.equal(await page.locator('.notification-list-item', { hasText: 'not found' }).count(), 0);
  });

  it('is a page without a broken picture or link', async () => {
    const { page } = workbench;
    await workbench.runCommand('Extensions: Show Installed Extensions');
    await page.locator('.extensions-list .monaco-list-row', { hasText: 'Inspection Reports' }).first().click();
    const within = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await within.getByRole('heading', { name: 'What it does' }).waitFor();
    await workbench.picture('extension-page');
    const pictures = within.locator('img');
    assert.ok((await pictures.count()) > 0);
    for (const picture of await pictures.all()) {
      const width = await picture.evaluate(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 0;
        await image.decode();
        return image.naturalWidth;
      });
      assert.ok(width > 100);
    }
    const links = await within
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    assert.ok(links.length > 0);
    for (const link of links) {
      if (link.startsWith('#')) assert.equal(await within.locator(`[id="${link.slice(1)}"]`).count(), 1, link);
      else assert.match(link, /^https:\/\//);
    }
    await within.getByRole('heading', { name: 'Keys' }).scrollIntoViewIfNeeded();
    await workbench.picture('extension-page-keys');
  });
});
