import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Annotating } from './support/annotating.mjs';
import { TestWindow } from './support/window.mjs';

const sample = 'first-look.report.txt';

describe('files of annotations in the editor', function () {
  this.timeout(180_000);
  const window = new TestWindow({ name: 'annotation-files', samples: [sample] });
  const pathOf = (/** @type {string} */ name) => join(window.folder, name);
  const rows = () => window.page.locator('.explorer-folders-view .monaco-list-row');
  /** Waits until a file says something. @param {string} name @param {RegExp} said */
  const untilSaid = (name, said) =>
    window.workbench.until(`${name} says ${String(said)}`, () => {
      const file = pathOf(name);
      return existsSync(file) && said.test(readFileSync(file, 'utf8'));
    });
  /** Waits until the mark of an annotation stands in the active editor of a file. @param {string} name */
  const untilMarked = async (name) => {
    await window.page.locator('.tab.active', { hasText: name }).waitFor();
    await window.page.locator('.editor-instance .comment-range-glyph').first().waitFor();
  };

  it('go along when a report is renamed in the list of files', async () => {
    const { workbench, page } = window;
    if (!existsSync(pathOf('renamed.report.txt'))) {
      await workbench.openByName(sample);
      await workbench.waitForLanguage('Inspection Report');
      await new Annotating(window, sample).annotate(51, 'What is this grade based on?');
      await untilSaid('first-look.report.annotations.json', /based on/);
      await rows().filter({ hasText: 'first-look.report.annotations.json' }).waitFor();
      const input = page.locator('.explorer-folders-view input');
      // The list takes the key only once it has drawn the file that is new in it.
      await workbench.untilShown(input, async () => {
        await rows().filter({ hasText: sample }).click();
        await page.keyboard.press('F2');
      });
      await input.fill('renamed.report.txt');
      await page.keyboard.press('Enter');
    }
    await untilSaid('renamed.report.annotations.json', /based on/);
    await rows().filter({ hasText: 'renamed.report.annotations.json' }).waitFor();
    await untilMarked('renamed.report.txt');
    await workbench.picture('files-renamed');
  });

  it('are back when the renaming is taken back', async () => {
    const renamed = rows().filter({ hasText: 'renamed.report.txt' });
    if (existsSync(pathOf('renamed.report.txt'))) {
      await renamed.click();
      await window.page.keyboard.press('ControlOrMeta+Z');
    }
    await untilSaid('first-look.report.annotations.json', /based on/);
    await untilMarked(sample);
  });

  it('are offered to a new document when it is saved', async () => {
    const { workbench, page } = window;
    const share = page.getByRole('button', { name: 'Share' });
    if (!(await share.isVisible())) {
      await workbench.openByName(sample);
      await workbench.focusEditor(1);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('ControlOrMeta+C');
      await workbench.runCommand('New Untitled Text File');
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await workbench.focusEditor(1);
      await page.keyboard.press('ControlOrMeta+V');
      await workbench.waitForLanguage('Inspection Report');
      const fresh = new Annotating(window, 'new.report.txt');
      await fresh.begin(51, 'Query');
      await workbench.answer('Of a new document.', 'files-annotate');
      await fresh.thread('Of a new document.').waitFor();
      await workbench.picture('files-new');
      await page.keyboard.press('ControlOrMeta+S');
      // What is typed before the editor has proposed a name is replaced by it.
      await workbench.until('a name is proposed', async () =>
        (await workbench.input.inputValue().catch(() => '')).includes('Untitled'),
      );
      await workbench.input.fill(pathOf('new.report.txt'));
      await workbench.picture('files-saving');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'new.report.txt' }).waitFor();
      await share.waitFor();
    }
    await workbench.picture('files-saved');
    await share.click();
    await untilSaid('new.report.annotations.json', /Of a new document/);
  });
});
