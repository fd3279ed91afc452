import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../../scripts/lib/editor/browser.mjs';
import { installHost } from '../../../scripts/lib/editor/host.mjs';
import { Workbench } from '../../../scripts/lib/editor/workbench.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { startServer } from '../../../scripts/lib/server.mjs';
import { besides, described } from './described.mjs';

/** Who annotates in the windows of the tests, as git knows them. */
export const person = 'Harriet Lowe';

/** What would get between a test and what it tests: lists that take keys, a panel that takes room. */
const quiet = {
  'comments.openView': 'never',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
  'editor.wordBasedSuggestions': 'off',
};

/** The longest wait for anything when a test is tried again, and once one of the suite has failed, in milliseconds. */
const patience = { again: 30_000, afterFailure: 10_000 };

/**
 * Where VS Code will run.
 * @typedef {object} Place
 * @property {import('../../../scripts/lib/editor/host.mjs').Host} host
 * @property {string} data its data folder
 * @property {string} folder the one that the window will show
 */

/**
 * What is in a window of tests.
 * @typedef {object} Options
 * @property {string} name of the suite, in a word
 * @property {readonly string[]} [samples] the names of the samples that its folder holds
 * @property {string} [copied] the folder that its folder is a copy of, instead
 * @property {string} [opened] the folder that it shows as it is, instead
 * @property {{ width: number, height: number }} [size]
 * @property {readonly string[] | null} [extensions] the folders of those that are on, the project's when left out; null
 *   for those that are installed
 * @property {string} [webExtension] the folder of one that runs in the browser
 * @property {Record<string, unknown>} [settings] the person's, beside the quiet ones
 * @property {() => Promise<{ link: string, stop: () => Promise<unknown> }>} [served] starts what the window shows, instead
 * @property {(place: Place) => unknown} [prepared] is waited for before VS Code is started
 * @property {(workbench: Workbench) => Promise<unknown>} [ready] is waited for before the first test
 */

/** A window of VS Code on a folder of its own, for the tests of one suite. It tells what it shows where one fails. */
export class TestWindow {
  /** The data folder of VS Code. */
  data;
  /** The folder that the window shows. */
  folder;
  #options;
  /** @type {import('playwright-core').Browser | undefined} */
  #browser;
  /** @type {{ link: string, stop: () => Promise<unknown> } | undefined} */
  #served;
  /** @type {Workbench | undefined} */
  #workbench;
  #hasFailed = false;
  /** How often the present test has been begun. */
  #tries = 0;
  /** @type {string | undefined} */
  #title;

  /**
   * Has the window opened before the tests of the suite that is being described, and closed after them.
   * @param {Options} options
   */
  constructor(options) {
    this.#options = options;
    this.data = mkdtempSync(join(tmpdir(), `inspection-reports-${options.name}-`));
    this.folder = options.opened ?? join(this.data, 'reports');
    // Functions, because mocha says in `this` which test it is about.
    const open = (/** @type {Mocha.Context} */ context) => this.#open(context);
    const hurry = (/** @type {Mocha.Test | undefined} */ test) => {
      this.#hurry(test);
    };
    const tell = (/** @type {Mocha.Test | undefined} */ test) => this.#tell(test);
    before(function () {
      return open(this);
    });
    beforeEach(function () {
      hurry(this.currentTest);
    });
    afterEach(function () {
      return tell(this.currentTest);
    });
    after(() => this.#close());
  }

  /** The workbench in the window. @throws where it is not open */
  get workbench() {
    if (this.#workbench === undefined) throw new Error('The window is not open.');
    return this.#workbench;
  }

  /** The page of the window. */
  get page() {
    return this.workbench.page;
  }

  /**
   * Whether an earlier try of the present test has got as far as something that is shown, which may take a while to be
   * shown again.
   * @param {import('playwright-core').Locator} shown
   */
  async hasCome(shown) {
    if (this.#tries > 1) await shown.waitFor({ timeout: 10_000 }).catch(() => undefined);
    return shown.isVisible();
  }

  /** Opens another window on the same folder. It is closed with this one at the latest. */
  another() {
    if (this.#browser === undefined || this.#served === undefined) throw new Error('The window is not open.');
    return Workbench.open(this.#browser, this.#served.link);
  }

  /** @param {Mocha.Context} context */
  async #open(context) {
    const { size, webExtension, ready } = this.#options;
    this.#browser = await browserFor(context);
    this.#served = await (this.#options.served?.() ?? this.#serve());
    this.#workbench = await Workbench.open(this.#browser, this.#served.link, {
      ...(size === undefined ? {} : { size }),
      ...(webExtension === undefined ? {} : { webExtension }),
    });
    await ready?.(this.#workbench).catch(async (/** @type {unknown} */ error) => {
      await this.#show('the beginning');
      throw error;
    });
  }

  async #serve() {
    const { samples = [], copied, extensions = [root], settings, prepared } = this.#options;
    const { data, folder } = this;
    if (this.#options.opened === undefined) mkdirSync(folder, { recursive: true });
    if (copied !== undefined) cpSync(copied, folder, { recursive: true });
    for (const name of samples) copyFileSync(join(root, 'seeds', name), join(folder, name));
    const GIT_CONFIG_GLOBAL = join(data, 'gitconfig');
    writeFileSync(GIT_CONFIG_GLOBAL, `[user]\n\tname = ${person}\n`);
    const host = await installHost();
    await prepared?.({ host, data, folder });
    const server = await startServer(host, {
      data,
      ...(extensions === null ? {} : { extensions }),
      settings: { ...quiet, ...settings },
      env: { GIT_CONFIG_GLOBAL },
    });
    return { link: server.link({ folder }), stop: () => server.stop() };
  }

  /** Once one test has failed, those that build on it are not waited for as long. @param {Mocha.Test | undefined} test */
  #hurry(test) {
    if (test === undefined) return;
    this.#tries = test.title === this.#title ? this.#tries + 1 : 1;
    this.#title = test.title;
    if (this.#hasFailed) {
      this.workbench.patience = patience.afterFailure;
      test.retries(0);
    } else if (this.#tries > 1) this.workbench.patience = patience.again;
  }

  /** @param {Mocha.Test | undefined} test */
  async #tell(test) {
    // A test that is tried again has not failed for mocha.
    if (test === undefined || test.isPassed() || test.isPending()) return;
    this.#hasFailed ||= test.isFailed();
    await this.#show(test.title);
    await this.#workbench?.calm().catch(() => undefined);
    await this.#workbench?.revive().catch(() => undefined);
  }

  /** Keeps a picture of the window and prints what is in it. @param {string} during */
  async #show(during) {
    if (this.#workbench === undefined) return;
    const { name } = this.#options;
    const picture = `failed-${name}-${during.replaceAll(/\W+/g, '-').slice(0, 60)}-${this.#tries}`;
    try {
      await this.#workbench.picture(picture);
      const lines = [...(await described(this.page)), ...besides(this.folder, this.data)];
      console.log([`    What the window shows (artifacts/ui/${picture}.png):`, ...lines].join('\n      '));
    } catch (error) {
      console.log(`    What the window shows could not be told: ${String(error)}`);
    }
  }

  async #close() {
    await this.#browser?.close();
    await this.#served?.stop();
    rmSync(this.data, { recursive: true, force: true });
  }
}
