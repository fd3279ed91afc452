import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Annotating a report in a window of tests, in the words of the person who does it. */
export class Annotating {
  #window;

  /**
   * @param {{ readonly folder: string, readonly workbench: import('../../../scripts/lib/editor/workbench.mjs').Workbench }} window
   * @param {string} report the name of its file
   */
  constructor(window, report) {
    this.#window = window;
    /** The path of the report. */
    this.report = join(window.folder, report);
    /** The path of the file beside it. */
    this.sidecar = this.report.replace(/\.txt$/, '.annotations.json');
  }

  /** What the file beside the report says; empty where there is none. */
  get kept() {
    return existsSync(this.sidecar) ? readFileSync(this.sidecar, 'utf8') : '';
  }

  /** Waits until the file beside the report says something. @param {RegExp} said */
  untilKept(said) {
    return this.#window.workbench.until(`${this.sidecar} says ${String(said)}`, () => said.test(this.kept));
  }

  /** The thread in which something is said. @param {string | RegExp} text */
  thread(text) {
    return this.#window.workbench.page.locator('.review-widget', { hasText: text });
  }

  /** The rows of the view of annotations that say something. @param {string | RegExp} [text] */
  rows(text = '') {
    return this.#window.workbench.pane('Annotations').locator('.monaco-list-row').filter({ hasText: text });
  }

  /**
   * Begins to annotate a line by the key for it, up to the input that asks what is to be said.
   * @param {number} line 1-based
   * @param {string} kind
   */
  async begin(line, kind) {
    const { workbench } = this.#window;
    const { page } = workbench;
    await workbench.focusEditor(line);
    const places = page.locator('.quick-input-list .monaco-list-row', { hasText: 'This line' });
    // The first key of two is forgotten within five seconds.
    await workbench.untilShown(
      places.first(),
      async () => {
        await page.keyboard.press('ControlOrMeta+K');
        await page.keyboard.press('a');
      },
      10_000,
    );
    await workbench.take('This line');
    await workbench.take(kind);
    await workbench.input.waitFor();
  }

  /**
   * Annotates a line, where that is not done yet, and opens the thread.
   * @param {number} line 1-based
   * @param {string} text
   * @param {string} [kind]
   */
  async annotate(line, text, kind = 'Query') {
    if (!this.kept.includes(text)) {
      await this.begin(line, kind);
      await this.#window.workbench.answer(text, 'annotate');
    }
    await this.open(line, text);
  }

  /** Opens the thread of a line by the mark beside it, where it is not open. @param {number} line @param {string} text */
  async open(line, text) {
    const { workbench } = this.#window;
    const { page } = workbench;
    const body = this.thread(text).locator('.comment-body').first();
    if (await body.isVisible()) return;
    // One that has just been made opens by itself.
    await body.waitFor({ timeout: 3000 }).catch(() => workbench.goToLine(line));
    await workbench.untilShown(body, async () => {
      const at = await page.locator('.editor-instance .view-overlays .current-line').first().boundingBox();
      for (const mark of await page.locator('.editor-instance .comment-range-glyph').all()) {
        const box = await mark.boundingBox({ timeout: 1000 }).catch(() => null);
        if (at && box && Math.abs(box.y - at.y) < 5) await mark.click({ timeout: 2000 }).catch(() => undefined);
      }
    });
  }

  /** Answers in an open thread, where that is not done yet. @param {string | RegExp} thread @param {string} text */
  async reply(thread, text) {
    if (!this.kept.includes(text)) {
      await this.writeReply(thread, text);
      await this.click(this.thread(thread).locator('.form-actions').getByRole('button', { name: 'Reply' }));
    }
    await this.untilKept(new RegExp(text.replaceAll(/[.?]/g, String.raw`\$&`)));
    await this.thread(thread).locator('.comment-body', { hasText: text }).waitFor();
  }

  /** Types into the box below an open thread, and sends nothing. @param {string | RegExp} thread @param {string} text */
  async writeReply(thread, text) {
    const form = this.thread(thread).locator('.comment-form-container');
    const box = form.locator('.monaco-editor');
    if (!(await box.isVisible())) await this.click(form.locator('.review-thread-reply-button'));
    await this.#write(form, text);
  }

  /** Has a comment edited, where it is not yet, and gives its box the keys. @param {import('playwright-core').Locator} comment */
  async edit(comment) {
    const box = comment.locator('.edit-container .monaco-editor');
    if (!(await box.isVisible())) {
      await comment.hover();
      await comment.getByRole('button', { name: 'Edit' }).click();
    }
    await box.click();
    await this.#untilFocused(comment);
  }

  /** Clicks a button of a thread, below which the editor may end. @param {import('playwright-core').Locator} button */
  async click(button) {
    const { page } = this.#window.workbench;
    await button.waitFor();
    const editor = await page.locator('.editor-instance .overflow-guard').first().boundingBox();
    if (editor === null) throw new Error('There is no editor.');
    for (let turns = 0; turns < 20; turns++) {
      const box = await button.boundingBox();
      if (box !== null && box.y > editor.y && box.y + box.height < editor.y + editor.height) break;
      await page.mouse.move(editor.x + editor.width / 2, editor.y + 40);
      await page.mouse.wheel(0, box !== null && box.y <= editor.y ? -100 : 100);
      await page.waitForTimeout(200);
    }
    await button.click();
  }

  /** Puts a text into a box that has the keys, instead of what is in it. @param {import('playwright-core').Locator} box @param {string} text */
  async #write(box, text) {
    const { page } = this.#window.workbench;
    await this.#untilFocused(box);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  }

  /** @param {import('playwright-core').Locator} within */
  async #untilFocused(within) {
    await within.locator('.monaco-editor :focus').waitFor({ state: 'attached' });
  }
}
