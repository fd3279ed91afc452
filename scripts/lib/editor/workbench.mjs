import { readFileSync } from 'node:fs';
import { ActiveEditor } from './active-editor.mjs';
import { longest } from './patient-page.mjs';
import { offerWebExtension } from './web-extension.mjs';

/** A VS Code workbench in a page, in the words of the person who uses it. */
export class Workbench extends ActiveEditor {
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
    // The first time, the server and the browser read all of VS Code from the disk.
    workbench.patience = 3 * longest;
    await workbench.page.goto(link);
    await workbench.waitForFiles();
    workbench.patience = longest;
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

  /** Loads the page anew where the workbench takes no keys any more, as when it has lost its server and says so. */
  async revive() {
    const list = this.page.locator('.quick-input-list .monaco-list-row').first();
    const press = async () => {
      await this.page.keyboard.press('F1');
      await list.waitFor({ timeout: 5000 });
      await this.calm();
    };
    await press()
      .catch(press)
      .catch(async () => {
        console.log('    The window takes no keys and is loaded anew.');
        await this.page.reload();
        await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
      });
  }

  close() {
    return this.page.context().close();
  }

  /** Opens a file of the folder by its name, as Ctrl+P does, and waits for its text. @param {string} name */
  async openByName(name) {
    await this.pick('ControlOrMeta+P', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.waitForText();
  }

  /** Waits until an editor shows text. */
  async waitForText() {
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
    // Before the text has chosen among them, the rows may hold the wanted one anywhere. While the workbench still starts,
    // keys are lost, the input closes again when something else takes the focus, and has what there was when it was opened.
    await this.untilShown(
      this.page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: row }),
      async () => {
        if (await this.input.isVisible()) await this.page.keyboard.press('Escape');
        await this.page.keyboard.press(key);
        await this.input.fill(text, { timeout: 2000 }).catch(() => undefined);
      },
      5000,
    );
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** Runs a command that may ask for something next, by its name. @param {string} name */
  async runCommand(name) {
    const list = this.page.locator('.quick-input-list');
    const row = list.locator('.monaco-list-row', { hasText: name }).first();
    // The list has those commands that there were when it was opened.
    await this.untilShown(
      row,
      async () => {
        if (await this.input.isVisible()) await this.page.keyboard.press('Escape');
        await this.page.keyboard.press('F1');
        await this.input.fill(`>${name}`, { timeout: 2000 }).catch(() => undefined);
      },
      5000,
    );
    await this.take(name);
  }

  /** Takes a row of the list at the top, by keys: where the mouse rests on a list, its hover takes clicks. @param {string} text */
  async take(text) {
    const list = this.page.locator('.quick-input-list');
    await list.locator('.monaco-list-row').first().waitFor();
    // While the rows are being chosen anew, a row may be another one by the time of the key.
    let [before, now] = ['', await list.innerText()];
    await this.until('the list stays as it is', async () => {
      [before, now] = [now, await list.innerText()];
      return before === now;
    });
    await this.untilShown(
      list.locator('.monaco-list-row.focused', { hasText: text }).first(),
      () => this.page.keyboard.press('ArrowDown'),
      300,
    );
    await this.page.keyboard.press('Enter');
  }

  /** The pane of a view in the side bar. @param {string} name */
  pane(name) {
    return this.page.locator('.sidebar .pane', { has: this.page.locator(`.pane-header[aria-label^="${name}"]`) });
  }

  /** Shows a view of the extension in the side bar, where it is not shown: its tab would close it. @param {string} name */
  async showView(name) {
    await this.page
      .locator('.activitybar')
      .getByRole('tab', { name: /Inspection Reports/ })
      .waitFor();
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
    await this.scrollTo(this.outline(), entry);
    await entry.click();
  }

  /**
   * Scrolls a list from its top until an entry is shown: of a long list there is only what is on the screen.
   * @param {import('playwright-core').Locator} rows of the list
   * @param {import('playwright-core').Locator} entry
   */
  async scrollTo(rows, entry) {
    await rows.first().hover();
    for (const deadline = Date.now() + this.patience; !(await entry.isVisible()) && Date.now() < deadline;) {
      // A list that is still being filled may have got the entry above what is shown.
      await this.page.mouse.wheel(0, -100_000);
      for (let turns = 0; turns < 40 && !(await entry.isVisible()); turns++) {
        await this.page.mouse.wheel(0, 100);
        await this.page.waitForTimeout(100);
      }
    }
    await entry.waitFor();
  }

  /** Types into the input that asks for something, keeps a picture of it and confirms. @param {string} text @param {string} picture */
  async answer(text, picture) {
    await this.input.waitFor();
    await this.input.fill(text);
    await this.picture(picture);
    await this.page.keyboard.press('Enter');
    await this.input.waitFor({ state: 'hidden' });
  }

  /** The rows of the Problems panel, opened where it is not. */
  async problems() {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.page.keyboard.press('ControlOrMeta+Shift+M');
    await rows.first().waitFor();
    return rows;
  }
}
