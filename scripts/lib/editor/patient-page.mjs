import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The longest that anything in the workbench may take on a busy machine, in milliseconds. */
export const longest = 60_000;

/** A page of VS Code, which is ready for keys and clicks when it is. */
export class PatientPage {
  #patience = longest;

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.patience = longest;
  }

  /** The longest that anything is waited for, in milliseconds. */
  get patience() {
    return this.#patience;
  }

  set patience(milliseconds) {
    this.#patience = milliseconds;
    this.page.setDefaultTimeout(milliseconds);
  }

  /** The input at the top, which takes the name of a file or a command, or an answer. */
  get input() {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  /**
   * Waits until something holds that no element shows, as what a file says.
   * @param {string} what in words, for the error
   * @param {() => boolean | Promise<boolean>} holds
   */
  async until(what, holds) {
    for (const deadline = Date.now() + this.patience; !(await holds());) {
      if (Date.now() > deadline) throw new Error(`Waited ${this.patience} ms in vain until ${what}.`);
      await this.page.waitForTimeout(50);
    }
  }

  /**
   * Does something, as often as it takes until an element is shown: keys and clicks are lost where the workbench is not
   * ready for them.
   * @param {import('playwright-core').Locator} shown
   * @param {() => Promise<unknown>} act
   * @param {number} [pause] how long the element may take each time, in milliseconds
   */
  async untilShown(shown, act, pause = 2000) {
    for (const deadline = Date.now() + this.patience; !(await shown.isVisible()) && Date.now() < deadline;) {
      await act();
      await shown.waitFor({ timeout: pause }).catch(() => undefined);
    }
    await shown.waitFor();
  }

  /** Closes what takes keys and clicks before the editor: the input at the top, menus, hovers. */
  async calm() {
    for (let presses = 0; presses < 3; presses++) await this.page.keyboard.press('Escape');
  }

  /** Keeps a picture of the page below artifacts/ui. @param {string} name */
  async picture(name) {
    const folder = join(root, 'artifacts', 'ui');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
