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
    await window.workbench.openByName('joint-area-review-2008.report.txt');
    await window.workbench.openOutline();
  });

  it('says on hover what a grade means', async () => {
    await window.workbench.openByName('first-look.report.txt');
    await window.workbench.goToLine(51);
    assert.match(await window.workbench.hoverOver('Grade 2 (good)'), /2nd of 4; here 1 is the best/);
    await window.workbench.picture('web-host');
  });
});
