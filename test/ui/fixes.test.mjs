import assert from 'node:assert/strict';
import { Annotating } from './support/annotating.mjs';
import { TestWindow } from './support/window.mjs';

const sample = 'first-look.report.txt';

describe('what can be done about a finding', function () {
  this.timeout(180_000);
  const window = new TestWindow({
    name: 'fixes',
    samples: [sample],
    ready: (workbench) => workbench.openByName(sample),
  });
  const beside = new Annotating(window, sample);

  it('a mismatch shows the places that disagree with it', async () => {
    await window.workbench.goToLine(51);
    await window.workbench.waitForSquiggle();
    await window.workbench.peekProblem();
    const said = await window.workbench.peekedProblem();
    await window.workbench.picture('mismatch-related');
    assert.match(said, /'Capacity for improvement' \(Safeguarding\) is good \(2\) here, but adequate \(3\)/);
    assert.match(said, /adequate \(3\) in the table on line 86/);
    await window.page.keyboard.press('Escape');
  });

  it('the menu of fixes offers what the other places say', async () => {
    const { workbench } = window;
    await workbench.goToLine(51);
    if ((await workbench.visibleText()).includes('Grade 2 (good)')) {
      await workbench.waitForSquiggle();
      const menu = await workbench.quickFixes('Grade 2 (good)');
      await workbench.picture('fix-menu');
      assert.match(menu, /adequate/);
      assert.match(menu, /Waive this finding of 'grade-mismatch'…/);
      await workbench.takeQuickFix(/adequate/);
    }
    await workbench.until(
      'nothing in the line is good',
      async () => !(await workbench.visibleText()).includes('Grade 2 (good)'),
    );
    await workbench.waitForText('Grade 3 (adequate)');
    await workbench.picture('fixed');
  });

  it('a finding that is right is waived with a reason, which is kept beside the report', async () => {
    const { workbench } = window;
    await workbench.goToLine(78);
    if (beside.kept === '') {
      await workbench.waitForSquiggle();
      await workbench.quickFixes('Grade 3 (good)');
      await workbench.takeQuickFix(/Waive this finding of 'grade-label-code'…/);
      await workbench.answer('The head of quality has confirmed the label.', 'waiver-reason');
    }
    await beside.untilKept(/grade-label-code[\s\S]*\}\s*$/);
    /** @type {unknown} */
    const page = JSON.parse(beside.kept);
    const [waiver] = /** @type {{ items: { body: unknown }[] }} */ (page).items;
    assert.match(JSON.stringify(waiver?.body), /The head of quality has confirmed the label\./);
    assert.match(JSON.stringify(waiver?.body), /grade-label-code/);
    await workbench.waitForNoSquiggle();
    assert.match(await workbench.languageStatus(), /1 waived/);
    await workbench.picture('waiver');
  });
});
