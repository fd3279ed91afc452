import { PatientPage } from './patient-page.mjs';

/** What the active editor of a workbench shows, and what is done in it. */
export class ActiveEditor extends PatientPage {
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

  /** What the language status of the active editor says, by hovering over its braces in the status bar. */
  async languageStatus() {
    await this.page.locator('#status\\.languageStatus').hover();
    const hover = this.page.locator('.hover-language-status').first();
    await hover.waitFor();
    return hover.innerText();
  }
}
