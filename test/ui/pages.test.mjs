import assert from 'node:assert/strict';
import { join } from 'node:path';
import { installVsix } from '../../scripts/lib/editor/extensions.mjs';
import { makeVsix } from '../../scripts/lib/editor/vsix.mjs';
import { readJson, readManifest } from '../../scripts/lib/json.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { TestWindow } from './support/window.mjs';

const steps = readManifest(root).contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const texts = /** @type {Record<string, string>} */ (readJson(join(root, 'package.nls.json')));
const sample = 'first-look.report.txt';

describe('what the packaged extension says of itself', function () {
  this.timeout(240_000);
  const window = new TestWindow({
    name: 'pages',
    samples: [sample],
    size: { width: 1280, height: 800 },
    extensions: null,
    prepared: async ({ host, data }) => {
      const vsix = join(data, 'extension.vsix');
      await makeVsix(vsix);
      await installVsix(host, data, vsix);
    },
  });

  const shown = () => window.page.locator('.gettingStartedContainer .getting-started-step');
  const expanded = () => window.page.locator('.getting-started-step.expanded');
  /** Opens the walkthrough, where it is not open, and one of its steps. @param {string} id */
  const openStep = async (id) => {
    const { workbench, page } = window;
    const step = page.locator(`.getting-started-step[data-step-id$="#${id}"]`);
    await workbench.untilShown(page.locator(`.getting-started-step.expanded[data-step-id$="#${id}"]`), async () => {
      // What a command asks may come late, and lie over the steps; the key that closes it may close the steps too.
      if (await workbench.input.isVisible()) await page.keyboard.press('Escape');
      if (!(await shown().first().isVisible())) {
        await workbench.runCommand('Welcome: Open Walkthrough...');
        await workbench.input.fill('Read an Inspection Report');
        await workbench.take('Read an Inspection Report');
        await shown().first().waitFor();
      }
      await step.click({ timeout: 3000 }).catch(() => undefined);
    });
  };

  it('is a walkthrough, each step of which says beside the side bar what to do', async () => {
    for (const { id } of steps) {
      await openStep(id);
      await window.workbench.picture(`walkthrough-${id}`);
      const box = await expanded().boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800, id);
      assert.doesNotMatch(await expanded().innerText(), /%|command:/);
    }
    assert.equal(await shown().count(), steps.length);
  });

  it('shows the picture of each step where the side bar leaves it the room', async () => {
    const { workbench, page } = window;
    // Beside an open side bar the editor is narrower than 950 pixels, and there VS Code shows no walkthrough's picture.
    const sideBar = page.locator('.part.sidebar');
    if (await sideBar.isVisible()) await page.keyboard.press('ControlOrMeta+B');
    await sideBar.waitFor({ state: 'hidden' });
    const picture = page.locator('.gettingStartedContainer .getting-started-media img');
    for (const { id } of steps) {
      await openStep(id);
      await page.waitForFunction((alt) => {
        const media = document.querySelector('.gettingStartedContainer .getting-started-media img');
        return media instanceof HTMLImageElement && media.alt === alt && media.naturalWidth > 100;
      }, texts[`walkthrough.${id}.alt`]);
      await workbench.picture(`walkthrough-${id}-wide`);
      const box = await picture.boundingBox();
      assert.ok(box !== null && box.width > 100 && box.x + box.width <= 1280 && box.y + box.height <= 800, id);
    }
  });

  it('has no button in its walkthrough that leads nowhere', async () => {
    const { page } = window;
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await openStep('mend');
      await expanded().getByRole('button', { name: 'Show Problems' }).click();
    }
    await panel.waitFor();
    await page.keyboard.press('ControlOrMeta+J');
    await panel.waitFor({ state: 'hidden' });
    await openStep('compare');
    await expanded().getByRole('button', { name: 'Compare Inspections…' }).click();
    await page.locator('.notification-list-item, .quick-input-widget').first().waitFor();
    await window.workbench.picture('walkthrough-compared');
    assert.equal(await page.locator('.notification-list-item', { hasText: 'not found' }).count(), 0);
  });

  it('is used by keys alone: from step to step, and to the button of one', async () => {
    const { page } = window;
    await openStep('open');
    const focused = page.locator(':focus');
    const step = page.locator('.getting-started-step.expanded[data-step-id$="#hover"]');
    await page.locator('.getting-started-step[data-step-id$="#open"]').focus();
    await page.keyboard.press('ArrowDown');
    await step.waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('.getting-started-step.expanded[data-step-id$="#open"]').waitFor();
    // A step takes the focus itself once it is drawn, from where it goes on to its button.
    for (let presses = 0; presses < 20 && (await focused.innerText()) !== 'Open a File…'; presses++) {
      if (presses % 4 === 0) await page.locator('.getting-started-step[data-step-id$="#open"]').focus();
      await page.keyboard.press('Tab');
      await page.waitForTimeout(100);
    }
    assert.equal(await focused.innerText(), 'Open a File…');
  });

  it('is a page in VS Code without a broken picture or link', async () => {
    const { workbench, page } = window;
    const within = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    if (!(await page.locator('.extension-editor').isVisible())) {
      await workbench.runCommand('Extensions: Show Installed Extensions');
      await page.locator('.extensions-list .monaco-list-row', { hasText: 'Inspection Reports' }).first().click();
    }
    await within.getByRole('heading', { name: 'What it does' }).waitFor();
    await workbench.picture('extension-page');
    const icon = page.locator('.extension-editor img.icon').first();
    assert.ok(await icon.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth >= 128));
    // Pictures are left to the walkthrough: VS Code shows here only those that are on the web.
    for (const picture of await within.locator('img').all()) {
      assert.ok(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 100));
    }
    const links = await within
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    assert.ok(links.length > 0);
    for (const link of links) {
      // The button that leads to the top is VS Code's.
      if (link === '#') continue;
      if (link.startsWith('#')) assert.equal(await within.locator(`[id="${link.slice(1)}"]`).count(), 1, link);
      else assert.match(link, /^https:\/\//);
    }
    await within.getByRole('heading', { name: 'Keys' }).scrollIntoViewIfNeeded();
    await workbench.picture('extension-page-keys');
  });
});
