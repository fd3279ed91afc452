import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { findChromium, isSet, noChromium } from './chromium.mjs';
import { broken, counting, skipped } from '../counts.mjs';
import { installHost } from './host.mjs';
import { say, Unable } from '../log.mjs';
import { root } from '../paths.mjs';
import { startServer } from '../server.mjs';

/** The suite's compiled entry, which both hosts load. */
export const suiteEntry = join(root, 'out', 'test', 'vscode', 'index.js');
/** The folder that the suite is run on. */
export const suiteFolder = join(root, 'seeds');

const longest = 300_000;

/** Begins each line of the suite's own, among all that VS Code prints. */
const mark = '\u200b';

/**
 * Runs test/vscode inside the extension host of the embedded workbench, with a browser as its window.
 * @returns {Promise<import('../counts.mjs').Counts>}
 */
export async function embedded() {
  const browserPath = await findChromium();
  if (browserPath === null) return isSet('CI') ? broken(noChromium) : skipped(noChromium);
  const host = await installHost();
  const data = mkdtempSync(join(tmpdir(), 'inspection-reports-vscode-'));
  try {
    return await counting(async (env) => {
      const server = await startServer(host, { data, automated: true, env });
      const browser = await launchBrowser(browserPath);
      try {
        return await exitCode(browser, server);
      } finally {
        await browser.close();
        await server.stop();
      }
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * Opens the page that runs the suite, shows what it prints, and waits for its end.
 * @param {import('playwright-core').Browser} browser
 * @param {import('../server.mjs').Server} server
 * @returns {Promise<number>} 0 when all passed
 */
async function exitCode(browser, server) {
  const page = await browser.newPage();
  // A busy machine takes long to send the workbench.
  page.setDefaultTimeout(longest);
  /** @type {string[]} */
  const noise = [];
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (line.startsWith(mark)) say(line.slice(mark.length));
    else noise.push(line);
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    setTimeout(() => {
      reject(
        new Unable(
          `${noise.slice(-30).join('\n')}\nThe suite did not end within ${longest / 1000} seconds; what VS Code said last stands above.`,
        ),
      );
    }, longest).unref();
  });
  await page.goto(
    server.link({
      folder: suiteFolder,
      payload: [
        ['extensionDevelopmentPath', server.remote(root)],
        ['extensionTestsPath', server.remote(suiteEntry)],
        ['skipWelcome', 'true'],
      ],
    }),
  );
  return ended;
}
