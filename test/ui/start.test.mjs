import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { descendants, runs } from '../../scripts/lib/descendants.mjs';
import { readJson } from '../../scripts/lib/json.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { start, stop } from '../../scripts/lib/processes.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

/** @typedef {{ headings: { line: number, title: string }[], findings: { rule: string, line: number }[] }} Expected */

const sample = 'first-look';
const expected = /** @type {Expected} */ (readJson(join(root, 'seeds', `${sample}.json`)));

/** Starts `npm start` as a person does and gives the link that it prints. */
function startAndReadLink() {
  const child = start(process.execPath, [join(root, 'scripts', 'start.mjs'), '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {Promise<string>} */
  const link = new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      printed += text;
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => {
      reject(new Error(printed));
    });
  });
  return { child, link };
}

describe('npm start', function () {
  this.timeout(120_000);
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {Workbench} */
  let workbench;

  before(async function () {
    browser = await browserFor(this);
    const started = startAndReadLink();
    child = started.child;
    workbench = await Workbench.open(browser, await started.link);
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await workbench.picture(`failed ${this.currentTest.title}`.replace(/\W+/g, '-'));
  });

  after(async () => {
    await browser?.close();
    if (child) await stop(child);
  });

  it('opens the first sample, as an Inspection Report', async () => {
    await workbench.page.locator('.tab.active', { hasText: `${sample}.report.txt` }).waitFor();
    await workbench.waitForLanguage('Inspection Report');
  });

  it('shows the samples, and not what the tests know of them', async () => {
    const files = await workbench.page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts();
    assert.ok(files.some((name) => name.includes('.txt')));
    assert.deepEqual(
      files.filter((name) => name.includes('.json')),
      [],
    );
  });

  it("shows the report's headings in the outline, which is open", async () => {
    await workbench.outline().first().waitFor();
    await workbench.picture('first-look');
    await workbench.openOutline();
    const top = expected.headings.filter(({ title }) => /^(?:The inspection outcomes|Record of main)/.test(title));
    for (const { title } of top) await workbench.outline().filter({ hasText: title }).first().waitFor();
    await workbench.picture('outline');
  });

  it('lands on a heading that is clicked in the outline', async () => {
    const { line, title } = expected.headings.at(-1) ?? assert.fail('the sample has headings');
    await workbench.clickOutline(title);
    await workbench.waitForCursor(line);
    assert.ok((await workbench.visibleText()).includes(title));
    await workbench.picture('landed');
  });

  it('says on hover what a grade means here, and where else the area is judged', async () => {
    await workbench.goToLine(51);
    const said = await workbench.hoverOver('Grade 2 (good)');
    await workbench.picture('hover');
    assert.match(said, /Good/);
    assert.match(said, /2nd of 4; here 1 is the best/);
    assert.match(said, /line 86/);
  });

  it('underlines the grades that disagree', async () => {
    for (const { line } of expected.findings) {
      await workbench.goToLine(line);
      await workbench.waitForSquiggle();
    }
    await workbench.picture('squiggles');
  });

  it('lists them under Problems, with the places that disagree', async () => {
    const rows = await workbench.problems();
    await rows.filter({ hasText: 'grade-mismatch' }).first().waitFor();
    await rows.filter({ hasText: 'grade-label-code' }).first().waitFor();
    await workbench.picture('problems');
    const mismatch = await rows.filter({ hasText: 'grade-mismatch' }).first().innerText();
    assert.match(mismatch, /capacity for improvement/i);
  });

  it('says in the language status which framework and scale were recognised', async () => {
    const said = await workbench.languageStatus();
    await workbench.picture('language-status');
    assert.match(said, /safeguarding and looked after children/i);
    assert.match(said, /4 levels, 1 is the best/i);
  });

  it('ends everything that it started', async function () {
    if (process.platform === 'win32') {
      process.stdout.write('    skipped: Windows knows no signals\n');
      this.skip();
    }
    const pid = child?.pid ?? assert.fail('it runs');
    const all = [pid, ...(await descendants(pid))];
    assert.ok(all.length > 2, 'VS Code runs as several processes');
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    process.kill(pid, 'SIGTERM');
    await ended;
    // A process that was killed takes a moment to be gone.
    while (all.some(runs)) await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
