import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { TestWindow } from './support/window.mjs';

/** The themes that the page is looked at in, by the names of its pictures. */
const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

describe('the comparison of inspections in the editor', function () {
  this.timeout(240_000);
  const window = new TestWindow({
    name: 'comparison',
    copied: join(root, 'test', 'ui', 'reports'),
    size: { width: 1280, height: 800 },
    prepared: ({ folder }) => {
      mkdirSync(join(folder, '.vscode'));
      choose(themes.light, folder);
    },
    ready: async (workbench) => {
      await workbench.openByName('anyshire-2023.report.txt');
      await workbench.waitForLanguage('Inspection Report');
    },
  });
  /** @param {string} theme @param {string} [folder] */
  const choose = (theme, folder = window.folder) => {
    const settings = join(folder, '.vscode', 'settings.json');
    writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': theme }));
  };

  /** The page within the editor. */
  const page = () => window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

  const tab = () => window.page.locator('.tab', { hasText: 'Compare: Anyshire' });

  it('is opened by its command, with the council of the report in the editor first', async () => {
    if (!(await tab().isVisible())) {
      await window.workbench.runCommand('Compare Inspections…');
      const rows = window.page.locator('.quick-input-list .monaco-list-row', { hasText: /\d inspections/ });
      await rows.first().waitFor();
      assert.match(await rows.first().innerText(), /Anyshire[\s\S]*3 inspections, 2016 to 2023/);
      await window.page.keyboard.press('Enter');
    }
    await page().locator('table').waitFor();
    assert.equal(await page().getByRole('columnheader').count(), 4);
    assert.equal(await page().getByRole('rowheader').count(), 9);
    const row = page().getByRole('row', { name: /Impact of leaders/ });
    assert.deepEqual(
      (await row.getByRole('link').allInnerTexts()).map((text) => text.trim()),
      ['Inadequate', 'Good'],
    );
    assert.ok(await page().locator('svg[role="img"]').isVisible());
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`has nothing that keeps anybody out, in ${name}`, async () => {
      choose(theme);
      const kind = name === 'high-contrast' ? 'vscode-high-contrast' : `vscode-${name}`;
      await page().locator(`body.${kind}`).waitFor();
      await window.workbench.picture(`comparison-${name}`);
      const within = window.page.frameLocator('iframe.webview.ready').locator('iframe#active-frame');
      const frame = await (await within.elementHandle()).contentFrame();
      assert.ok(frame);
      await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const violations = await frame.evaluate(async () => {
        const { axe } =
          /** @type {{ axe: { run(): Promise<{ violations: { id: string, nodes: { html: string }[] }[] }> } }} */ (
            /** @type {unknown} */ (globalThis)
          );
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(violations, []);
    });
  }

  it('asks for nothing and runs nothing but its own script', async () => {
    const policy = await page().locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; style-src 'nonce-[0-9a-f]{32}'; script-src 'nonce-[0-9a-f]{32}'$/);
  });

  it('is used by keyboard alone: a grade opens its report at its line', async () => {
    await tab().click();
    await page().getByRole('button', { name: 'Refresh' }).focus();
    const active = page().locator(':focus');
    for (
      let step = 0;
      step < 12 && !((await active.getAttribute('aria-label')) ?? '').startsWith('Inadequate: Impact');
      step++
    )
      await window.page.keyboard.press('Tab');
    assert.equal(await active.getAttribute('aria-label'), 'Inadequate: Impact of leaders, line 9');
    await window.page.keyboard.press('Enter');
    await window.page.locator('.tab.active', { hasText: 'anyshire-2019.report.txt' }).waitFor();
    await window.workbench.waitForCursor(9);
  });

  it('is saved as a picture, a table and Markdown', async () => {
    const saved = { 'Save Picture (SVG)…': 'svg', 'Save Table (CSV)…': 'csv', 'Save as Markdown…': 'md' };
    for (const [button, extension] of Object.entries(saved)) {
      const file = join(window.folder, `compare-anyshire.${extension}`);
      if (!existsSync(file)) {
        await tab().click();
        await page().getByRole('button', { name: button }).click();
        await window.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
      }
      await window.workbench.until(`${file} is written`, () => existsSync(file) && readFileSync(file, 'utf8') !== '');
      assert.ok(readFileSync(file, 'utf8').includes('Impact of leaders') || extension === 'csv');
    }
    assert.match(
      readFileSync(join(window.folder, 'compare-anyshire.svg'), 'utf8'),
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
    );
    assert.match(readFileSync(join(window.folder, 'compare-anyshire.csv'), 'utf8'), /^area,service,2016-02-04 /);
  });
});
