import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { Annotating } from './support/annotating.mjs';
import { person, TestWindow } from './support/window.mjs';

const sample = 'first-look.report.txt';
const remark = 'What is this grade based on?';
const edited = 'Which evidence is this grade based on?';

describe('annotations in the editor', function () {
  this.timeout(180_000);
  const window = new TestWindow({
    name: 'annotations',
    samples: [sample],
    ready: async (workbench) => {
      await workbench.openByName(sample);
      await workbench.waitForLanguage('Inspection Report');
    },
  });
  const said = new Annotating(window, sample);
  const thread = () => said.thread(/this grade based on/);
  /** The line of what is annotated, 1-based, as the report is on the disk. */
  const line = () =>
    readFileSync(said.report, 'utf8')
      .split('\n')
      .findIndex((each) => /^Grade \d \(good\)/.test(each)) + 1;

  it('a key annotates a line in the name that git knows', async () => {
    await said.annotate(51, remark);
    assert.ok((await thread().innerText()).includes(person));
    await window.workbench.picture('annotation-thread');
  });

  it('a thread is answered, and what is said in it edited', async () => {
    await said.reply(/this grade based on/, 'See the second table.');
    if (!said.kept.includes(edited)) {
      const comment = thread().locator('.review-comment').first();
      await said.edit(comment);
      await window.page.keyboard.press('ControlOrMeta+A');
      await window.page.keyboard.type(edited);
      await said.click(comment.getByRole('button', { name: 'Save' }));
    }
    await said.untilKept(/Which evidence is this grade based on\?/);
    await thread().locator('.comment-body', { hasText: edited }).waitFor();
    await window.workbench.picture('annotation-answered');
  });

  it('the view lists it, and it is there again after a reload and an edit above it', async () => {
    const { workbench, page } = window;
    await workbench.showView('Annotations');
    await said.rows(edited).waitFor();
    await workbench.focusEditor(1);
    if (!(await workbench.visibleText()).includes('A line more.')) await page.keyboard.type('A line more.\n');
    await said.rows('line 52').waitFor();
    await workbench.picture('annotations-view');
    await workbench.save(said.report, /^A line more\./);
    await page.reload();
    await said.rows(edited).click();
    await workbench.waitForCursor(52);
  });

  it('is resolved in the view', async () => {
    if (!said.kept.includes('"moderating"')) {
      await said.rows(edited).hover();
      await said.rows().first().getByRole('button', { name: 'Resolve Annotation' }).click();
    }
    await said.untilKept(/"moderating"/);
    await window.workbench.picture('annotation-resolved');
  });

  /** Waits until the mark of the thread stands beside a text of the editor. @param {string} text */
  const untilMarked = async (text) => {
    await window.page.waitForFunction((wanted) => {
      const line = [...document.querySelectorAll('.editor-instance .view-line')].find((each) =>
        each.textContent.replaceAll('\u00a0', ' ').includes(wanted),
      );
      const top = line?.getBoundingClientRect().top ?? -100;
      return [...document.querySelectorAll('.editor-instance .comment-range-glyph')].some(
        (mark) => Math.abs(mark.getBoundingClientRect().top - top) < 5,
      );
    }, text);
  };

  it('stays at its words when another program replaces the file, as a checkout does', async () => {
    const text = readFileSync(said.report, 'utf8')
      .replace(/^Two lines\nmore\.\n/, '')
      .replaceAll('Wexcombe Council', 'Wexcombe');
    for (const replaced of [`Two lines\nmore.\n${text.replaceAll('Wexcombe', 'Wexcombe Council')}`, text]) {
      writeFileSync(said.report, replaced);
      await said.rows(`Line ${line()}:`).waitFor();
      await window.workbench.goToLine(line());
      await untilMarked('Grade 2 (good)');
    }
  });

  it('says what it said where its words are changed, and that they are gone where all is', async () => {
    const { workbench, page } = window;
    await workbench.goToLine(1);
    if (!(await said.rows('text changed').isVisible())) {
      await said.rows().first().click();
      // Only then the editor has the keys, and the words of the annotation are selected.
      await page.locator('#status\\.editor\\.selection', { hasText: '14 selected' }).waitFor();
      await page.keyboard.type('Grade 3 (adequate)');
    }
    await said.rows('text changed').waitFor();
    await thread().getByText('The text has changed. It said:').waitFor();
    await workbench.picture('annotation-changed');
    await workbench.focusEditor(1);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await said.rows('Place not found').waitFor();
    await workbench.picture('annotation-orphan');
    await page.keyboard.press('ControlOrMeta+Z');
    await said.rows(/Line \d+:/).waitFor();
    await workbench.save(said.report, /Capacity for improvement\n\nGrade 3 \(adequate\)/);
  });

  it('of another window on the same report is shown here', async () => {
    const other = await window.another();
    try {
      await other.openByName(sample);
      await other.waitForLanguage('Inspection Report');
      await new Annotating({ workbench: other, folder: window.folder }, sample).annotate(
        4,
        'From the other window.',
        'Note',
      );
      await said.rows('From the other window.').waitFor();
    } finally {
      await other.close();
    }
  });
});
