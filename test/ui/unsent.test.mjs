import assert from 'node:assert/strict';
import { Annotating } from './support/annotating.mjs';
import { TestWindow } from './support/window.mjs';

const sample = 'first-look.report.txt';

describe('what is typed into a thread and not sent', function () {
  this.timeout(180_000);
  const window = new TestWindow({
    name: 'unsent',
    samples: [sample],
    ready: async (workbench) => {
      await workbench.openByName(sample);
      await workbench.waitForLanguage('Inspection Report');
      await said.annotate(20, 'Is this the grade of the table?');
      await said.annotate(51, 'What is this grade based on?');
    },
  });
  const said = new Annotating(window, sample);
  /** What was not sent, in a thread in which something is said. @param {string} text */
  const unsentIn = (text) => said.thread(text).locator('.review-comment', { hasText: 'not sent' });
  /** What a box says, whatever blanks the editor draws. @param {import('playwright-core').Locator} box */
  const textOf = async (box) => (await box.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ').trim();
  /**
   * Whether the storage of the editor holds a text for the extension. The editor itself keeps what stands in some of the
   * boxes too, by another name.
   * @param {string} text
   */
  const isStored = (text) =>
    window.page.evaluate(async (wanted) => {
      /** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
      const answer = (request) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(request.error?.message));
          };
        });
      for (const { name } of await indexedDB.databases()) {
        if (name?.startsWith('vscode-web-state-db') !== true) continue;
        const database = await answer(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const all = stores.map((store) => answer(database.transaction(store).objectStore(store).getAll()));
        const kept = (await Promise.all(all)).flat().map((value) => JSON.stringify(value));
        const found = kept.some((value) => value.includes('inspectionReports.unsent') && value.includes(wanted));
        database.close();
        if (found) return true;
      }
      return false;
    }, text);
  /**
   * Loads the window anew once a text is kept, and waits until it is given back.
   * @param {string} text
   * @param {number} line that its thread is below; the editor may come back at one where the cursor was before
   * @param {import('playwright-core').Locator} unsent
   */
  const untilGivenBack = async (text, line, unsent) => {
    await window.workbench.until(`'${text}' is kept`, () => isStored(text));
    await window.workbench.reload();
    await window.workbench.waitForText();
    await window.workbench.goToLine(line);
    await unsent.locator('.edit-container').waitFor();
  };
  /** Loads the window anew once a text is not kept any more. @param {string} text */
  const untilForgotten = async (text) => {
    await window.workbench.until(`'${text}' is not kept`, async () => !(await isStored(text)));
    await window.workbench.reload();
  };

  it('is given back in its thread after a reload, and sent only then', async () => {
    const { workbench, page } = window;
    const unsent = unsentIn('based on?');
    if (!said.kept.includes('Or does it?')) {
      if (!(await window.hasCome(unsent))) {
        await said.open(51, 'based on?');
        await said.writeReply('based on?', 'The second table says so.');
        await untilGivenBack('The second table says so.', 51, unsent);
      }
      await workbench.picture('unsent-reply');
      assert.equal(await textOf(unsent), 'The second table says so.');
      assert.doesNotMatch(said.kept, /second table/);
      assert.equal(await said.thread('of the table?').locator('.edit-container').count(), 0);
      await said.edit(unsent);
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(' Or does it?');
      await said.click(unsent.getByRole('button', { name: 'Save' }));
    }
    await said.untilKept(/The second table says so\. Or does it\?/);
    await said.thread('based on?').locator('.comment-body', { hasText: 'Or does it?' }).waitFor();
    await said.thread('based on?').getByText('not sent').waitFor({ state: 'detached' });
    await workbench.picture('unsent-reply-sent');
  });

  it('goes on where a comment was being edited, and is gone once it is thrown away', async () => {
    const { workbench, page } = window;
    const unsent = page.locator('.review-comment', { hasText: 'not sent' });
    if (!(await window.hasCome(unsent))) {
      await said.open(51, 'based on?');
      await said.edit(said.thread('based on?').locator('.review-comment').first());
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('What is this grade based on? Please say.');
      await untilGivenBack('Please say.', 51, unsent);
    }
    await workbench.picture('unsent-edit');
    assert.equal(await textOf(unsent), 'What is this grade based on? Please say.');
    assert.doesNotMatch(said.kept, /Please say/);
    await said.click(unsent.getByRole('button', { name: 'Cancel' }));
    await unsent.waitFor({ state: 'detached' });
    await untilForgotten('Please say.');
    await page.locator('.comment-range-glyph').first().waitFor();
    // A thread that is made with what was not sent is open at once.
    await page.waitForTimeout(1000);
    assert.equal(await page.locator('.edit-container').count(), 0);
  });

  it('of two threads that are open belongs to the one it was typed into, and can be discarded', async () => {
    const unsent = unsentIn('of the table?');
    if (!(await window.hasCome(unsent))) {
      await said.open(51, 'based on?');
      await said.open(20, 'of the table?');
      await said.writeReply('of the table?', 'It is not.');
      await untilGivenBack('It is not.', 20, unsent);
    }
    assert.equal(await textOf(unsent), 'It is not.');
    await said.click(unsent.getByRole('button', { name: 'Discard' }));
    await unsent.waitFor({ state: 'detached' });
    await window.workbench.picture('unsent-discarded');
    await window.workbench.until('the reply is not kept', async () => !(await isStored('It is not.')));
    assert.doesNotMatch(said.kept, /It is not/);
  });

  it('is given back at its place where it was a new remark, and sent or discarded there', async () => {
    const { workbench, page } = window;
    const unsent = unsentIn('Say more about this.');
    if (!said.kept.includes('Say more about this.')) {
      if (!(await window.hasCome(unsent))) {
        await said.begin(53, 'Note');
        await workbench.input.fill('Thrown away.');
        await page.keyboard.press('Escape');
        await workbench.input.waitFor({ state: 'hidden' });
        await said.begin(46, 'Note');
        await workbench.input.fill('Say more about this.');
        await untilGivenBack('Say more about this.', 46, unsent);
      }
      await workbench.picture('unsent-remark');
      assert.equal(await said.thread('Thrown away.').count(), 0);
      assert.doesNotMatch(said.kept, /Say more/);
      await said.click(unsent.getByRole('button', { name: 'Save' }));
    }
    await said.untilKept(/Say more about this\./);
    await page.locator('.review-comment', { hasText: 'not sent' }).waitFor({ state: 'detached' });
    await said.thread('Say more about this.').locator('.comment-body').waitFor();
    await workbench.picture('unsent-remark-sent');
    assert.match(said.kept, /"exact": "3\. The overall effectiveness of safeguarding services is adequate\./);
  });
});
