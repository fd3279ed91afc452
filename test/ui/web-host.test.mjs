import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { TestWindow } from './support/window.mjs';

describe('the web worker extension host', function () {
  this.timeout(120_000);
  const window = new TestWindow({
    name: 'web-host',
    opened: join(root, 'seeds'),
    // The server itself has no extension: what works here works in the browser.
    extensions: [],
    webExtension: root,
  });

  it('outlines a sample', async () => {
    const sample = 'joint-area-review-2008.report.txt';
    const { workbench, page } = window;
    await workbench.openByName(sample);
    // Now and then the workbench reads the manifest of an extension that comes from an address, and leaves it out all
    // the same until the page is loaded anew.
    const language = page.locator('#status\\.editor\\.mode', { hasText: 'Inspection Report' });
    await language.waitFor({ timeout: 20_000 }).catch(() =>
      workbench.untilShown(
        language,
        async () => {
          console.log('    The workbench left the extension out: loading the page anew.');
          await workbench.reload();
          await workbench.openByName(sample);
        },
        20_000,
      ),
    );
    await window.workbench.openOutline();
  });

  it('says on hover what a grade means', async () => {
    await window.workbench.openByName('first-look.report.txt');
    await window.workbench.goToLine(51);
    assert.match(await window.workbench.hoverOver('Grade 2 (good)'), /2nd of 4; here 1 is the best/);
    await window.workbench.picture('web-host');
  });
});
