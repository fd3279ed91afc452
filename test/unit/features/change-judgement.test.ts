import * as assert from 'node:assert/strict';
import { changeable, changeEverywhere, levelNamed } from '../../../server/src/features/change-judgement';
import { toOffset } from '../../../server/src/features/positions';
import type { Report } from '../../../server/src/report/model';
import { recognise } from '../../../server/src/report/recognise';
import { good, judgement, reportOf, span } from '../support/build';
import { at, seedReport } from './seed';

/** The text after the change, and the lines (1-based) that were left. */
function changed(report: Report, line: number, piece: string, to: string): { text: string; left: number[] } {
  const found = changeable(report, at(report, line, piece));
  assert.ok(found, 'there is a judgement');
  const level = levelNamed(found.judgement, to);
  assert.ok(level, `${to} is a level`);
  const { edits, left } = changeEverywhere(report, found.judgement, level);
  let { text } = report;
  const byEnd = [...edits].sort(
    (a, b) => toOffset(report.lines, b.range.start) - toOffset(report.lines, a.range.start),
  );
  for (const { range, newText } of byEnd) {
    text = text.slice(0, toOffset(report.lines, range.start)) + newText + text.slice(toOffset(report.lines, range.end));
  }
  return { text, left: left.map((place) => report.lines.at(place.start) + 1) };
}

describe('changing a judgement everywhere', () => {
  for (const [file, line, piece, to, area] of [
    ['first-look.report.txt', 51, 'Grade', 'inadequate', 'capacity_for_improvement'],
    ['ilacs-four-areas-2024.report.txt', 76, 'good', 'requires improvement to be good', 'in_care'],
    ['single-inspection-2015.report.txt', 24, 'Good', 'inadequate', 'looked_after'],
    ['joint-area-review-2008.report.txt', 138, 'X', 'outstanding', 'looked_after_children'],
  ] as const) {
    it(`makes every place of ${file} say ${to}, and changes no other area`, () => {
      const report = seedReport(file);
      const { text, left } = changed(report, line, piece, to);
      assert.deepEqual(left, []);
      const after = recognise(text);
      const said = ({ judgements }: Report) =>
        judgements
          .filter(({ role }) => role === 'awarded')
          .map(({ service, areaId, source, level }) => `${service ?? ''} ${areaId} ${source} ${level?.label ?? '?'}`);
      const service = report.judgements.find(({ areaId }) => areaId === area)?.service ?? '';
      const isIt = (each: string) => each.startsWith(`${service} ${area} `);
      const level = levelNamed(
        changeable(report, at(report, line, piece))?.judgement ?? judgement(span(text, 'a'), good),
        to,
      );
      assert.ok(said(after).filter(isIt).length >= 2);
      assert.deepEqual(
        said(after),
        said(report).map((each) =>
          isIt(each) ? each.replace(/(table|heading|statement|tick|cover) .*/, `$1 ${level?.label ?? ''}`) : each,
        ),
      );
    });
  }

  it('is offered where a grade is awarded, and not in prose or on what is cited', () => {
    const report = seedReport('first-look.report.txt');
    assert.equal(changeable(report, at(report, 51, 'Grade'))?.placeholder, 'good');
    assert.equal(changeable(report, at(report, 28)), null);
    const text = 'It was good.';
    const cited = reportOf(text, { judgements: [judgement(span(text, 'good'), good, { role: 'cited' })] });
    assert.equal(changeable(cited, at(cited, 1, 'good')), null);
  });

  it('takes the name of a level, another wording of it or its code, and nothing else', () => {
    const text = 'It is good.';
    const one = judgement(span(text, 'good'), good);
    assert.equal(levelNamed(one, ' Adequate ')?.label, 'adequate');
    assert.equal(levelNamed(one, '4')?.label, 'inadequate');
    assert.equal(levelNamed(one, 'excellent'), null);
  });

  it('leaves a grade alone that another area shares', () => {
    const text = 'Staying safe and being healthy are good.\nStaying safe: good\n';
    const shared = span(text, 'good');
    const report = reportOf(text, {
      judgements: [
        judgement(shared, good, { source: 'statement' }),
        judgement(shared, good, { source: 'statement', areaId: 'being_healthy', area: 'Being healthy' }),
        judgement(span(text, 'good', 2), good, { printed: 'good' }),
      ],
    });
    const after = changed(report, 2, 'good', 'adequate');
    assert.deepEqual(after, { text: text.replace(': good', ': adequate'), left: [1] });
  });
});
