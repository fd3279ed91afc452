// node scripts/pictures.mjs: makes the icon and the pictures of the README and of the walkthrough anew, the latter in a
// real VS Code on samples.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './lib/editor/browser.mjs';
import { findChromium, noChromium } from './lib/editor/chromium.mjs';
import { installHost } from './lib/editor/host.mjs';
import { Workbench } from './lib/editor/workbench.mjs';
import { Unable } from './lib/log.mjs';
import { root } from './lib/paths.mjs';
import { startServer } from './lib/server.mjs';

const sample = 'first-look.report.txt';
const data = mkdtempSync(join(tmpdir(), 'inspection-reports-pictures-'));
const folder = join(data, 'reports');
mkdirSync(folder);
cpSync(join(root, 'seeds', sample), join(folder, sample));
cpSync(join(root, 'test', 'ui', 'reports'), folder, { recursive: true });

mkdirSync(join(folder, '.vscode'));
const quiet = { 'editor.minimap.enabled': false, 'comments.openView': 'never', 'breadcrumbs.enabled': false };
writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(quiet));
const GIT_CONFIG_GLOBAL = join(data, 'gitconfig');
writeFileSync(GIT_CONFIG_GLOBAL, '[user]\n\tname = Harriet Lowe\n');

const path = await findChromium();
if (path === null) throw new Unable(noChromium);
const browser = await launchBrowser(path);
const server = await startServer(await installHost(), { data, extensions: [root], env: { GIT_CONFIG_GLOBAL } });
try {
  const workbench = await Workbench.open(browser, server.link({ folder }));
  const { page } = workbench;
  await page.setViewportSize({ width: 860, height: 470 });
  const folderOfPictures = join(root, 'docs', 'images');
  const encoder = await browser.newPage();
  /** Keeps a piece of the screen as a small picture. @param {string} name @param {[number, number, number, number]} piece */
  const keep = async (name, [x, y, width, height]) => {
    const screen = (await page.screenshot({ clip: { x, y, width, height } })).toString('base64');
    const small = await encoder.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.05);
    }, screen);
    writeFileSync(join(folderOfPictures, `${name}.webp`), Buffer.from(small.split(',')[1] ?? '', 'base64'));
  };

  await encoder.setViewportSize({ width: 128, height: 128 });
  await encoder.goto(pathToFileURL(join(root, 'images', 'icon.svg')).href);
  await encoder.screenshot({ path: join(root, 'images', 'icon.png'), omitBackground: true });
  await encoder.goto('about:blank');

  await workbench.openByName(sample);
  await workbench.waitForLanguage('Inspection Report');
  await workbench.openOutline();
  await workbench.goToLine(51);
  await workbench.waitForSquiggle();
  await keep('open', [45, 75, 560, 235]);
  await workbench.goToLine(44);
  await workbench.hoverOver('Grade 3 (adequate)');
  await page.waitForTimeout(1000);
  await keep('hover', [340, 30, 515, 270]);
  await page.mouse.move(700, 20);
  await page.keyboard.press('Escape');
  await workbench.goToLine(51);
  await workbench.quickFixes('Grade 2 (good)');
  await keep('mend', [360, 195, 500, 250]);
  await page.keyboard.press('Escape');
  await workbench.goToLine(51);
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.press('a');
  for (const row of ['This line', 'Query']) {
    await page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first().click();
  }
  await workbench.answer('What is this grade based on?', 'annotate');
  await page.locator('.review-widget').getByText('What is this grade based on?').waitFor();
  await page.mouse.move(600, 455);
  await page.waitForTimeout(1000);
  await keep('annotate', [360, 195, 495, 215]);
  await workbench.openByName('anyshire-2023.report.txt');
  await workbench.runCommand('Compare Inspections…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Anyshire' }).first().click();
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await shown.locator('figure').waitFor();
  await page.keyboard.press('ControlOrMeta+B');
  await shown.locator('#compared-head').evaluate((head) => {
    head.scrollIntoView();
    scrollBy(0, 60);
  });
  await page.waitForTimeout(500);
  await keep('compare', [65, 60, 780, 310]);
} finally {
  await browser.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
