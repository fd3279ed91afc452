import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { Annotating } from './support/annotating.mjs';
import { TestWindow } from './support/window.mjs';

const sample = 'first-look.report.txt';

describe('the views beside the editor', function () {
  this.timeout(180_000);
  const window = new TestWindow({
    name: 'views',
    copied: join(root, 'seeds'),
    size: { width: 1280, height: 800 },
    // As it is by itself: ticking is not to open the panel.
    settings: { 'comments.openView': 'firstFile' },
  });
  const beside = new Annotating(window, sample);
  const pane = (/** @type {string} */ name) => window.workbench.pane(name);
  /** The rows of a view that say something. @param {string} view @param {string | RegExp} text */
  const rows = (view, text) => pane(view).locator('.monaco-list-row').filter({ hasText: text });

  /**
   * Presses a key until something is there; the rows and the menu take the focus a moment after they are shown.
   * @param {string} key @param {import('playwright-core').Locator} shown
   */
  const pressUntil = async (key, shown) => {
    for (let presses = 0; presses < 20 && !(await shown.isVisible()); presses++) {
      await window.page.keyboard.press(key);
      await shown.waitFor({ timeout: 1000 }).catch(() => undefined);
    }
    await shown.waitFor();
  };

  it('say what to do where no report is open', async () => {
    await window.workbench.showView('Judgements');
    await pane('Judgements').getByText('Open a report').first().waitFor();
    await pane('Judgements').getByRole('button', { name: 'Show All Reports' }).waitFor();
    await window.workbench.picture('views-welcome');
  });

  it('list the grades of the report in the editor, and go to the places that give them', async () => {
    await window.workbench.openByName(sample);
    await window.workbench.waitForLanguage('Inspection Report');
    const row = rows('Judgements', 'adequate · Capacity for improvement');
    await row.filter({ hasText: 'but good in line 51' }).click();
    await window.workbench.waitForCursor(86);
    const place = rows('Judgements', 'Heading, line 51');
    await window.workbench.untilShown(place, () => row.locator('.monaco-tl-twistie').click());
    await place.click();
    await window.workbench.waitForCursor(51);
    await window.workbench.picture('views-report');
  });

  it('are read aloud with what they mean, not by colour or shape alone', async () => {
    const label = await rows('Judgements', 'Capacity for improvement').getAttribute('aria-label');
    assert.match(label ?? '', /Capacity for improvement: adequate, level 3 of 4.*but good in line 51/);
  });

  it('keep what is ticked in a file beside the report', async () => {
    const recommendations = pane('Recommendations');
    if (!beside.kept.includes('moderating')) {
      await recommendations.locator('.custom-view-tree-node-item-checkbox').first().click();
    }
    await recommendations
      .getByText(/1 of \d+ done/)
      .first()
      .waitFor();
    await beside.untilKept(/moderating/);
    assert.equal(await window.page.locator('.part.panel .comments-panel').isVisible(), false);
    await window.workbench.picture('views-recommendation-done');
  });

  it('are used by keys alone', async () => {
    await pane('Recommendations').locator('.monaco-list').focus();
    await window.page.keyboard.press('Home');
    await pressUntil(
      'ArrowDown',
      pane('Recommendations').locator('.monaco-list-row.focused', { hasText: 'Give every' }),
    );
    const done = pane('Recommendations').getByText('2 of 3 done').first();
    // A menu that has just been drawn may let the key pass by.
    for (let tries = 0; tries < 4 && !(await done.isVisible()); tries++) {
      const menu = window.page.locator('.monaco-menu');
      await pressUntil('Shift+F10', menu);
      await pressUntil('ArrowDown', menu.locator('.action-item.focused', { hasText: 'Mark Recommendation as Done' }));
      await window.page.keyboard.press('Enter');
      await done.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await done.waitFor();
    await window.workbench.picture('views-keys');
  });

  it('list those of all reports of the folder, by report, area and grade', async () => {
    const all = pane('Judgements').getByRole('button', { name: 'Show Judgements of All Reports' });
    await pane('Judgements').hover();
    if (await all.isVisible()) await all.click();
    await window.workbench.scrollTo(rows('Judgements', /\S/), rows('Judgements', 'Ravensholt').first());
    await window.workbench.picture('views-folder-by-report');
    for (const [order, shown] of /** @type {[string, string | RegExp][]} */ ([
      ['By area', 'Adoption performance'],
      ['By grade', /^outstanding\d/],
    ])) {
      await pane('Judgements').hover();
      await pane('Judgements').getByRole('button', { name: 'Order Judgements' }).click();
      await window.workbench.take(order);
      await rows('Judgements', shown).first().waitFor();
      await window.workbench.picture(`views-folder-${order.toLowerCase().replace(' ', '-')}`);
    }
  });
});
