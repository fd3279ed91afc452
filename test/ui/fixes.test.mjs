import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

const sample = 'first-look.report.txt';

/** The text of a file, as soon as it is there. @param {string} path @returns {Promise<string>} */
async function readOnceThere(path) {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 50));
  return readFileSync(path, 'utf8');
}

describe('what can be done about a finding', function () {
  this.timeout(180_000);
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-fixes-'));
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
    server = await startServer(await installHost(), { data, extensions: [root] });
    workbench = await Workbench.open(browser, server.link({ folder }));
    await workbench.openByName(sample);
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('a mismatch shows the places that disagree with it', async () => {
    await workbench.goToLine(51);
    await workbench.waitForSquiggle();
    await workbench.peekProblem();
    const said = await workbench.peekedProblem();
    await workbench.picture('mismatch-related');
    assert.match(said, /'Capacity for improvement' \(Safeguarding\) is good \(2\) here, but adequate \(3\)/);
    assert.match(said, /adequate \(3\) in the table on line 86/);
    await workbench.page.keyboard.press('Escape');
  });

  it('the menu of fixes offers what the other places say', async () => {
    await workbench.goToLine(51);
    await workbench.waitForSquiggle();
    const menu = await workbench.quickFixes('Grade 2 (good)');
    await workbench.picture('fix-menu');
    assert.match(menu, /adequate/);
    assert.match(menu, /Waive this finding of 'grade-mismatch'…/);
    await workbench.takeQuickFix(/adequate/);
    await workbench.waitForText('Grade 3 (adequate)');
    await workbench.picture('fixed');
  });

  it('a finding that is right is waived with a reason, which is kept beside the report', async () => {
    await workbench.goToLine(78);
    await workbench.waitForSquiggle();
    await workbench.quickFixes('Grade 3 (good)');
    await workbench.takeQuickFix(/Waive this finding of 'grade-label-code'…/);
    await workbench.answer('The head of quality has confirmed the label.', 'waiver-reason');
    const kept = await readOnceThere(join(folder, 'first-look.report.annotations.json'));
    /** @type {unknown} */
    const page = JSON.parse(kept);
    const [waiver] = /** @type {{ items: { body: unknown }[] }} */ (page).items;
    assert.match(JSON.stringify(waiver?.body), /The head of quality has confirmed the label\./);
    assert.match(JSON.stringify(waiver?.body), /grade-label-code/);
    await workbench.waitForNoSquiggle();
    assert.match(await workbench.languageStatus(), /1 waived/);
    await workbench.picture('waiver');
  });
});
