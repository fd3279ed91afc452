import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestWindow } from './support/window.mjs';

/** @param {string} third what the third level of five is called */
const config = (third) =>
  JSON.stringify(
    {
      frameworks: [
        {
          id: 'wexcombe-2024',
          inspectorate: 'Wexcombe Council',
          name: 'Wexcombe quality reviews',
          shortName: 'Wexcombe review',
          direction: 'highest-best',
          levels: ['thriving', 'secure', third, 'fragile', 'at risk'].map((label, index) => ({
            label,
            code: String(5 - index),
          })),
          areas: [
            { id: 'practice', name: 'Quality of practice' },
            { id: 'leadership', name: 'Leadership' },
          ],
          cues: [{ where: 'title', phrase: 'quality review of', weight: 3 }],
        },
      ],
    },
    null,
    2,
  );

const own = `Quality review of services for children in Wexcombe

Inspection dates: 4 March 2024 to 8 March 2024
Published: 2 May 2024

Area\tGrade
Quality of practice\t4
Leadership\t3

Leadership: developing

Leaders have an accurate view of what works. They have not yet acted on it.
`;

describe('the hovers of the scales', function () {
  this.timeout(180_000);
  const window = new TestWindow({
    name: 'hovers',
    samples: ['annual-performance-assessment-2008', 'first-look', 'ilacs-four-areas-2024', 'self-assessment-2018'].map(
      (name) => `${name}.report.txt`,
    ),
    prepared: ({ folder }) => {
      writeFileSync(join(folder, 'wexcombe.report.txt'), own);
      writeFileSync(join(folder, '.inspection-reports.json'), config('developing'));
    },
  });

  /** Opens a file by its entry in the Explorer. @param {string} name */
  async function open(name) {
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await window.page.locator('.tab.active', { hasText: name }).waitFor();
    await window.page.locator('.editor-instance .view-lines .view-line').first().waitFor();
  }

  /**
   * Hovers over a text near a line, keeps a picture of it and gives what is said.
   * @param {string} name of the report and of its picture
   * @param {number} line 1-based
   * @param {string} text
   * @param {string} picture
   */
  async function hover(name, line, text, picture) {
    await open(`${name}.report.txt`);
    await window.workbench.goToLine(line);
    const said = await window.workbench.hoverOver(text);
    // A hover fades in.
    await window.page.waitForTimeout(500);
    await window.workbench.picture(`hover-${picture}`);
    return said;
  }

  /**
   * Hovers over a text near a line until something is said of it.
   * @param {Parameters<typeof hover>} where
   * @param {string} wanted
   */
  async function hoverUntil([name, line, text, picture], wanted) {
    await window.workbench.until(`the hover over '${text}' says '${wanted}'`, async () => {
      await window.page.mouse.move(700, 20);
      return (await hover(name, line, text, picture)).includes(wanted);
    });
  }

  it('a 3 of 2008 is good, and was adequate a year later', async () => {
    const said = await hover('annual-performance-assessment-2008', 49, 'Grade 3', '2008-digit');
    assert.match(said, /2nd of 4; here 4 is the best/);
    assert.match(said, /The digits flip: .* a 3 is adequate/);
  });

  it('a 3 of 2010 is adequate, and was good a year earlier', async () => {
    const said = await hover('first-look', 44, 'Grade 3 (adequate)', '2010-digit');
    assert.match(said, /3rd of 4; here 1 is the best/);
    assert.match(said, /The digits flip: .* a 3 is good/);
    assert.match(said, /requires improvement, renamed/);
  });

  it('the grade of a heading is one of four words', async () => {
    const said = await hover('ilacs-four-areas-2024', 76, ': good', 'ilacs-heading');
    assert.match(said, /2nd of 4/);
    assert.match(said, /ILACS, three areas/);
  });

  it('a ticked box is a level', async () => {
    const said = await hover('self-assessment-2018', 73, '☒', 'tick-row');
    assert.match(said, /1st of 4|2nd of 4|3rd of 4|4th of 4/);
  });

  it('a digit of their own scale is a level of that scale, and of another one as soon as the file says so', async () => {
    writeFileSync(join(window.folder, '.inspection-reports.json'), config('developing'));
    const said = await hover('wexcombe', 10, ': developing', 'custom-scale');
    assert.match(said, /3rd of 5; here 5 is the best/);
    assert.match(said, /Wexcombe review/);
    writeFileSync(join(window.folder, '.inspection-reports.json'), config('middling'));
    await hoverUntil(['wexcombe', 8, 'Leadership', 'custom-scale-changed'], 'Middling');
  });

  it('a framework that is chosen from the list holds for the report', async () => {
    await open('first-look.report.txt');
    const list = window.page.locator('.quick-input-list .monaco-list-row');
    await window.workbench.runCommand('Inspection Reports: Choose Framework…');
    await list.filter({ hasText: 'detected' }).first().waitFor();
    await window.workbench.picture('choose-framework');
    await list.filter({ hasText: 'Joint area review 2007-08' }).first().click();
    await window.workbench.input.waitFor({ state: 'hidden' });
    await hoverUntil(
      ['first-look', 44, 'Grade 3 (adequate)', 'chosen-framework'],
      'Framework: Joint area review 2007-08',
    );
    assert.match(await window.workbench.languageStatus(), /chosen by hand/);
    await window.workbench.picture('chosen-framework-status');
  });

  it('a mistake in the file of their scales is marked in it, with what is allowed', async () => {
    writeFileSync(
      join(window.folder, '.inspection-reports.json'),
      config('middling').replace('highest-best', 'upwards'),
    );
    await open('.inspection-reports.json');
    await window.workbench.goToLine(8);
    await window.workbench.waitForSquiggle();
    const said = await window.workbench.hoverOver('"upwards"');
    await window.workbench.picture('custom-scale-mistake');
    assert.match(said, /Valid values: "highest-best", "lowest-best", "words"/);
    // The schema says it; the server, which would say the same, does not.
    assert.doesNotMatch(said, /must be one of/);
  });
});
