import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { descendants, runs } from '../../scripts/lib/descendants.mjs';
import { readJson } from '../../scripts/lib/json.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { start, stop } from '../../scripts/lib/processes.mjs';
import { TestWindow } from './support/window.mjs';

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
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  const window = new TestWindow({
    name: 'start',
    served: async () => {
      const started = startAndReadLink();
      child = started.child;
      return { link: await started.link, stop: () => stop(started.child) };
    },
  });

  it('opens the first sample, as an Inspection Report', async () => {
    await window.page.locator('.tab.active', { hasText: `${sample}.report.txt` }).waitFor();
    await window.workbench.waitForLanguage('Inspection Report');
  });

  it('shows the samples, and not what the tests know of them', async () => {
    const files = await window.page.locator('.explorer-folders-view .monaco-list-row').allInnerTexts();
    assert.ok(files.some((name) => name.includes('.txt')));
    assert.deepEqual(
      files.filter((name) => name.includes('.json')),
      [],
    );
  });

  it("shows the report's headings in the outline, which is open", async () => {
    await window.workbench.outline().first().waitFor();
    await window.workbench.picture('first-look');
    await window.workbench.openOutline();
    const top = expected.headings.filter(({ title }) => /^(?:The inspection outcomes|Record of main)/.test(title));
    for (const { title } of top) await window.workbench.outline().filter({ hasText: title }).first().waitFor();
    await window.workbench.picture('outline');
  });

  it('lands on a heading that is clicked in the outline', async () => {
    const { line, title } = expected.headings.at(-1) ?? assert.fail('the sample has headings');
    await window.workbench.clickOutline(title);
    await window.workbench.waitForCursor(line);
    assert.ok((await window.workbench.visibleText()).includes(title));
    await window.workbench.picture('landed');
  });

  it('says on hover what a grade means here, and where else the area is judged', async () => {
    await window.workbench.goToLine(51);
    const said = await window.workbench.hoverOver('Grade 2 (good)');
    await window.workbench.picture('hover');
    assert.match(said, /Good/);
    assert.match(said, /2nd of 4; here 1 is the best/);
    assert.match(said, /line 86/);
  });

  it('underlines the grades that disagree', async () => {
    for (const { line } of expected.findings) {
      await window.workbench.goToLine(line);
      await window.workbench.waitForSquiggle();
    }
    await window.workbench.picture('squiggles');
  });

  it('lists them under Problems, with the places that disagree', async () => {
    const rows = await window.workbench.problems();
    await rows.filter({ hasText: 'grade-mismatch' }).first().waitFor();
    await rows.filter({ hasText: 'grade-label-code' }).first().waitFor();
    await window.workbench.picture('problems');
    const mismatch = await rows.filter({ hasText: 'grade-mismatch' }).first().innerText();
    assert.match(mismatch, /capacity for improvement/i);
  });

  it('says in the language status which framework and scale were recognised', async () => {
    const said = await window.workbench.languageStatus();
    await window.workbench.picture('language-status');
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
