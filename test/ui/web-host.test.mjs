import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

describe('the web worker extension host', function () {
  this.timeout(120_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-web-'));
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  /** @type {import('../../scripts/lib/server.mjs').Server | undefined} */
  let server;
  /** @type {Workbench} */
  let workbench;

  before(async function () {
    browser = await browserFor(this);
    // The server itself has no extension: what works here works in the browser.
    server = await startServer(await installHost(), { data, extensions: [] });
    workbench = await Workbench.open(browser, server.link({ folder: join(root, 'seeds') }), { webExtension: root });
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture('failed-web-host');
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('outlines a sample', async () => {
    const sample = 'joint-area-review-2008.report.txt';
    await workbench.openByName(sample);
    // On a busy machine the workbench now and then reads the manifest of an extension that comes from an address, and
    // leaves it out all the same until the page is loaded anew.
    await workbench.waitForLanguage('Inspection Report', 20_000).catch(async () => {
      console.log('    The workbench left the extension out: loading the page anew.');
      await workbench.reload();
      await workbench.openByName(sample);
    });
    await workbench.waitForLanguage('Inspection Report');
    await workbench.openOutline();
  });

  it('says on hover what a grade means', async () => {
    await workbench.openByName('first-look.report.txt');
    await workbench.goToLine(51);
    assert.match(await workbench.hoverOver('Grade 2 (good)'), /2nd of 4; here 1 is the best/);
    await workbench.picture('web-host');
  });
});
