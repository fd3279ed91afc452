import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { TestWindow } from './support/window.mjs';

const samples = [
  'first-look.report.txt',
  'ilacs-four-areas-2024.report.txt',
  'single-inspection-2015.report.txt',
  'joint-area-review-2008.report.txt',
  'annual-performance-assessment-2008.report.txt',
];

describe('the outline at the width that it has at first', function () {
  this.timeout(180_000);
  const window = new TestWindow({
    name: 'outline',
    opened: join(root, 'seeds'),
    size: { width: 1280, height: 800 },
  });

  /** The names of rows on the screen whose grade is not in sight, and how many have one. */
  const lookForGrades = () =>
    window.page.evaluate(() => {
      const grade = /\b(?:outstanding|good|requires improvement|satisfactory|adequate|inadequate)\b/i;
      /** @type {string[]} */
      const hidden = [];
      let graded = 0;
      for (const row of document.querySelectorAll('.outline-pane .monaco-list-row')) {
        const label = row.querySelector('.label-name');
        const text = document.createTreeWalker(label ?? row, NodeFilter.SHOW_TEXT).nextNode();
        const found = grade.exec(text?.textContent ?? '');
        if (text === null || found === null) continue;
        graded += 1;
        const range = document.createRange();
        range.setStart(text, found.index);
        // So much of it tells which grade it is.
        range.setEnd(text, found.index + Math.min(found[0].length, 8));
        const edge = row.closest('.monaco-list')?.getBoundingClientRect().right ?? 0;
        if (range.getBoundingClientRect().right > edge) hidden.push(text.textContent ?? '');
      }
      return { hidden, graded };
    });

  for (const sample of samples) {
    it(`shows the grades of ${sample}`, async () => {
      await window.workbench.openByName(sample);
      await window.workbench.waitForLanguage('Inspection Report');
      await window.workbench.openOutline();
      await window.workbench
        .outline()
        .filter({ hasText: /20\d\d/ })
        .first()
        .waitFor();
      await window.workbench.picture(`outline-${sample.slice(0, sample.indexOf('.'))}`);
      const { hidden, graded } = await lookForGrades();
      assert.deepEqual(hidden, []);
      assert.ok(graded >= 2, `${graded} grades are in sight`);
    });
  }
});
