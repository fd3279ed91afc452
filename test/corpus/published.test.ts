import assert from 'node:assert/strict';
import { conversions, convertedWrong } from '../support/conversions';
import { corpusFolder, corpusReports } from './support/corpus';
import { measure, type Figures } from './figures';
import { measureFindings } from './findings';

/** What part of the marks must be found, and how many finds must be marked: what a change may not fall below. */
const FLOOR = { precision: 0.98, recall: 0.98 };

/** What part of the headline judgements must be read whatever a converter does to columns. */
const KEPT = 0.94;

/** Marks where an honest reading leaves more open; the figures are printed by `npm run corpus`. */
const OPEN = new Set(['cited grades', 'contents links']);

describe('published reports', function () {
  const corpus = corpusFolder();
  if (corpus === null) {
    it('are not beside the project (../shared, or the folder that INSPECTION_REPORTS_CORPUS names)', function () {
      console.log('    No published reports found: their suite is skipped.');
      this.skip();
    });
    return;
  }
  this.timeout(120_000);
  let figures: Figures;
  before(() => {
    figures = measure(corpus);
  });

  it('have every headline judgement read right, and none wrong or invented', () => {
    const tallies = [...figures.families.values()];
    const faults = tallies.flatMap((tally) => tally.disagreements).filter((line) => !line.includes(' restatement of '));
    assert.deepEqual(faults, []);
    assert.ok(tallies.reduce((sum, { right }) => sum + right, 0) > 0);
  });

  it('award nothing in letters without grades', () => {
    assert.deepEqual(figures.ungraded, []);
  });

  it('have no finding at warning or above but those that a person judged to be true', () => {
    const { unjudged, falseAlarms } = measureFindings(corpus);
    assert.deepEqual([...unjudged, ...falseAlarms], []);
  });

  for (const [name, convert] of conversions) {
    it(`${name} may lose grades but never have a wrong one, nor a finding`, () => {
      const wrong = corpusReports(corpus).flatMap((report) => convertedWrong(report.name, report.text, convert));
      assert.deepEqual(wrong, []);
    });
  }

  it('keep their headline judgements when a converter loses the columns of the tables', () => {
    for (const [name, { kept, wrong, all }] of figures.converted) {
      assert.equal(wrong, 0, name);
      assert.ok(kept / all >= KEPT, `${name}: ${String(kept)} of ${String(all)} kept`);
    }
  });

  it('have the structure that a reader marked', () => {
    for (const [kind, { hits, marked, found }] of Object.entries(figures.marks)) {
      if (marked === 0 || OPEN.has(kind)) continue;
      assert.ok(hits / marked >= FLOOR.recall, `${kind}: ${String(hits)} of ${String(marked)} found`);
      assert.ok(hits / found >= FLOOR.precision, `${kind}: ${String(hits)} of ${String(found)} right`);
    }
  });
});
