import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { offerWebExtension } from './web-extension.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The longest that anything in the workbench may take on a busy machine, in milliseconds. */
const longest = 60_000;

/** A VS Code workbench in a page, in the words of the person who uses it. */
export class Workbench {
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
   * Opens a link to the workbench in a page of its own and waits until it can be used.
   * @param {import('playwright-core').Browser} browser
   * @param {string} link
   * @param {{ webExtension?: string, size?: { width: number, height: number } }} [options] the folder of an extension to be run in the
   *   web worker extension host, and the size of the window
   */
  static async open(browser, link, { webExtension, size = { width: 1400, height: 900 } } = {}) {
    const context = await browser.newContext({ viewport: size });
    if (webExtension !== undefined) await offerWebExtension(context, webExtension);
    const workbench = new Workbench(await context.newPage());
    await workbench.page.goto(link);
    await workbench.waitForFiles();
    return workbench;
  }

  /** Waits for the file list, which shows that the workbench can be used. */
  async waitForFiles() {
    await this.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Loads the page anew, as F5 does, and waits until it can be used. */
  async reload() {
    await this.page.reload();
    await this.waitForFiles();
  }

  close() {
    return this.page.context().close();
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

  /** Opens a file of the folder by its name, as Ctrl+P does, and waits for its text. @param {string} name */
  async openByName(name) {
    await this.pick('ControlOrMeta+P', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  }

  /** Goes to a line of the active editor. @param {number} line 1-based */
  async goToLine(line) {
    await this.pick('Control+G', `:${line}`, `Go to line ${line}`);
    await this.waitForCursor(line);
  }

  /**
   * Opens the input at the top by its key, types into it, and takes the row that then comes first.
   * @param {string} key
   * @param {string} text
   * @param {string} row what that row says
   */
  async pick(key, text, row) {
    await this.untilShown(this.input, () => this.page.keyboard.press(key));
    await this.input.fill(text);
    // Before the text has chosen among them, the rows may hold the wanted one anywhere.
    await this.page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: row }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Runs a command that may ask for something next, by its name. @param {string} name */
  async runCommand(name) {
    await this.untilShown(this.input, () => this.page.keyboard.press('F1'));
    await this.input.fill(`>${name}`);
    const list = this.page.locator('.quick-input-list');
    const row = list.locator('.monaco-list-row', { hasText: name }).first();
    await row.waitFor();
    // While the rows are being chosen anew, a row may hold another command by the time of the click.
    let [before, now] = ['', await list.innerText()];
    await this.until('the list of commands stays as it is', async () => {
      [before, now] = [now, await list.innerText()];
      return before === now;
    });
    await row.click();
  }

  /** Takes a row of the list at the top. @param {string} text */
  async take(text) {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /** The pane of a view in the side bar. @param {string} name */
  pane(name) {
    return this.page.locator('.sidebar .pane', { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
  }

  /** Shows a view of the extension in the side bar, where it is not shown: its tab would close it. @param {string} name */
  async showView(name) {
    if (!(await this.pane(name).isVisible())) await this.runCommand(`Focus on ${name} View`);
    await this.pane(name).waitFor();
  }

  /** Gives the keys to the active editor, its cursor in a line, wherever they are. @param {number} line 1-based */
  async focusEditor(line) {
    await this.goToLine(line);
    await this.page.waitForFunction(() => {
      const focused = document.activeElement;
      return focused?.closest('.editor-instance') != null && focused.closest('.review-widget') === null;
    });
  }

  /**
   * Saves the active editor, and waits until its file says something: where saving goes by itself the tab tells nothing.
   * @param {string} path @param {RegExp} said
   */
  async save(path, said) {
    await this.page.keyboard.press('ControlOrMeta+S');
    await this.until(`${path} says ${String(said)}`, () => said.test(readFileSync(path, 'utf8')));
  }

  /** The line the cursor is on, 1-based, as the status bar says. */
  async cursorLine() {
    const text = await this.page.locator('#status\\.editor\\.selection').innerText();
    return Number(/Ln ([\d,]+)/.exec(text)?.[1]?.replace(',', ''));
  }

  /** @param {number} line */
  async waitForCursor(line) {
    const shown = new RegExp(`Ln ${line.toLocaleString('en')}\\b|Ln ${line}\\b`);
    await this.page.locator('#status\\.editor\\.selection', { hasText: shown }).waitFor();
  }

  /** The language of the active editor, as the status bar names it. */
  language() {
    return this.page.locator('#status\\.editor\\.mode').innerText();
  }

  /** Waits for the language in the status bar. @param {string} name @param {number} [timeout] in milliseconds */
  async waitForLanguage(name, timeout = this.patience) {
    await this.page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor({ timeout });
  }

  /** The Outline view's entries, once it is open. */
  outline() {
    return this.page.locator('.outline-pane .monaco-list-row');
  }

  /** Opens the Outline view, gives it the room of the file list, and waits for the document's first entry. */
  async openOutline() {
    const [files, outline] = [0, 1].map((index) => this.page.locator('.sidebar .pane-header').nth(index));
    if ((await outline?.getAttribute('aria-expanded')) !== 'true') await outline?.click();
    if ((await files?.getAttribute('aria-expanded')) === 'true') await files?.click();
    await this.outline().first().waitFor();
  }

  /** Clicks the outline's entry of that name, scrolled to where it is not on the screen. @param {string | RegExp} name */
  async clickOutline(name) {
    const entry = this.outline().filter({ hasText: name }).first();
    await this.outline().first().hover();
    await this.page.mouse.wheel(0, -100_000);
    for (const deadline = Date.now() + this.patience; !(await entry.isVisible()) && Date.now() < deadline;) {
      await this.page.mouse.wheel(0, 300);
      await this.page.waitForTimeout(100);
    }
    await entry.click();
  }

  /** The text of the active editor's lines that are on the screen. */
  async visibleText() {
    const lines = await this.page.locator('.editor-instance .view-lines .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Puts the mouse on a text in the active editor and gives what the hover says. @param {string} text on the screen, within one line */
  async hoverOver(text) {
    const place = await this.placeOf(text);
    const hover = this.page.locator('.monaco-hover .hover-contents, .monaco-hover .monaco-hover-content').first();
    // A hover that is asked for while the server still reads the file stays empty: move away and ask again.
    for (const deadline = Date.now() + this.patience; ;) {
      await this.page.mouse.move(place.x, place.y + 1);
      await this.page.mouse.move(place.x, place.y);
      try {
        await hover.waitFor({ state: 'visible', timeout: 4000 });
        await this.page
          .locator('.monaco-hover', { hasNotText: /^\s*Loading/ })
          .first()
          .waitFor({ timeout: 4000 });
        return (await this.page.locator('.monaco-hover:visible').first().innerText()).trim();
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await this.page.mouse.move(700, 20);
      }
    }
  }

  /** Waits until something in the cursor's line is underlined as a finding. */
  async waitForSquiggle() {
    await this.page.waitForFunction(() => {
      const line = document.querySelector('.editor-instance .view-overlays .current-line')?.getBoundingClientRect();
      return [
        ...document.querySelectorAll('.editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info)'),
      ].some((squiggle) => {
        const { top, bottom } = squiggle.getBoundingClientRect();
        return line !== undefined && top < line.bottom && bottom > line.top;
      });
    });
  }

  /** Shows the next problem of the editor in place, as F8 does. */
  async peekProblem() {
    await this.page.keyboard.press('F8');
    await this.page.locator('.marker-widget').first().waitFor();
  }

  /** What the problem that is shown in place says, with its related places. */
  peekedProblem() {
    return this.page.locator('.marker-widget').first().innerText();
  }

  /** Opens the menu of quick fixes at a text of the active editor and gives what it offers. @param {string} text */
  async quickFixes(text) {
    const place = await this.placeOf(text);
    await this.page.mouse.click(place.x, place.y);
    const menu = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    for (const deadline = Date.now() + this.patience; !(await menu.isVisible()) && Date.now() < deadline;) {
      await this.page.keyboard.press('ControlOrMeta+.');
      await menu.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
    return menu.innerText();
  }

  /** Takes a row of the menu of quick fixes that is open. @param {RegExp} row */
  async takeQuickFix(row) {
    await this.page.locator('.action-widget .monaco-list-row', { hasText: row }).first().click();
  }

  /** Types into the input that asks for something, keeps a picture of it and confirms. @param {string} text @param {string} picture */
  async answer(text, picture) {
    await this.input.waitFor();
    await this.input.fill(text);
    await this.picture(picture);
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Waits until nothing on the screen is underlined as a finding. */
  async waitForNoSquiggle() {
    await this.page.waitForFunction(
      () => document.querySelector('.editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info)') === null,
    );
  }

  /** Waits until a line on the screen has a text. @param {string} text */
  async waitForText(text) {
    await this.page
      .locator('.editor-instance .view-line', { hasText: text.replaceAll(' ', '\u00a0') })
      .first()
      .waitFor();
  }

  /** What the language status of the active editor says, by hovering over its braces in the status bar. */
  async languageStatus() {
    await this.page.locator('#status\\.languageStatus').hover();
    const hover = this.page.locator('.hover-language-status').first();
    await hover.waitFor();
    return hover.innerText();
  }

  /** The rows of the Problems panel, opened where it is not. */
  async problems() {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.page.keyboard.press('ControlOrMeta+Shift+M');
    await rows.first().waitFor();
    return rows;
  }

  /** Keeps a picture of the page below artifacts/ui. @param {string} name */
  async picture(name) {
    const folder = join(root, 'artifacts', 'ui');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** The middle of a text on the screen. @param {string} text @returns {Promise<{ x: number, y: number }>} */
  async placeOf(text) {
    const found = await this.page.waitForFunction((wanted) => {
      for (const line of document.querySelectorAll('.editor-instance .view-lines .view-line')) {
        // A line is cut into pieces by colour, so the text may start in one and end in another.
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        /** @type {{ node: Node, from: number }[]} */
        const pieces = [];
        let whole = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          pieces.push({ node, from: whole.length });
          whole += (node.textContent ?? '').replaceAll('\u00a0', ' ');
        }
        const at = whole.indexOf(wanted);
        if (at < 0) continue;
        const middle = at + Math.floor(wanted.length / 2);
        const piece = pieces.filter(({ from }) => from <= middle).pop();
        if (!piece) continue;
        const range = document.createRange();
        range.setStart(piece.node, middle - piece.from);
        range.setEnd(piece.node, middle - piece.from + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, text);
    return /** @type {{ x: number, y: number }} */ (await found.jsonValue());
  }
}
