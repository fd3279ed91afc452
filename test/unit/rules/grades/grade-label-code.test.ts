import * as assert from 'node:assert/strict';
import type { Judgement } from '../../../../server/src/report/model';
import { checkReport } from '../../../../server/src/rules/registry';
import { applyEdits } from '../../support/fixes';
import { adequate, fourLevels, good, judgement, reportOf, span } from '../../support/build';

const text = 'Scale: 1 to 4\nGrade 3 (good)\nStaying safe good';

function coded(rest: Partial<Judgement> = {}): Judgement {
  return judgement(span(text, 'Grade 3 (good)'), adequate, {
    coded: {
      code: { ...span(text, '3'), value: adequate },
      label: { ...span(text, 'good'), value: good },
    },
    ...rest,
  });
}

describe('grade-label-code', () => {
  it('finds a label that is not its code’s, from the code to the label', () => {
    const report = reportOf(text, { judgements: [coded()] });
    const [finding, ...others] = checkReport(report);
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(finding.rule, 'grade-label-code');
    assert.equal(text.slice(finding.start, finding.end), '3 (good');
    assert.equal(finding.message, "3 is adequate on this report's scale, but the label beside it says good (2).");
    assert.deepEqual(finding.related, []);
  });

  it('shows where the report itself defines the scale', () => {
    const legend = span(text, 'Scale: 1 to 4');
    const report = reportOf(text, { judgements: [coded({ scale: { ...fourLevels, legend } })] });
    assert.deepEqual(checkReport(report)[0]?.related, [
      { ...legend, message: "The report's own scale: 3 is adequate." },
    ]);
  });

  it('is silent where code and label agree, and on a cited grade', () => {
    const agreeing = coded();
    assert.ok(agreeing.coded);
    const label = { ...agreeing.coded.label, value: adequate };
    const report = reportOf(text, {
      judgements: [{ ...agreeing, coded: { ...agreeing.coded, label } }, coded({ role: 'cited' })],
    });
    assert.deepEqual(checkReport(report), []);
  });

  it('is the only finding: such a grade is no witness against other places', () => {
    const table = judgement(span(text, 'good', 2), good, { source: 'table', headline: true });
    const report = reportOf(text, { judgements: [coded(), table] });
    assert.deepEqual(
      checkReport(report).map((finding) => finding.rule),
      ['grade-label-code'],
    );
  });

  it('offers to change the label or the code', () => {
    const [finding] = checkReport(reportOf(text, { judgements: [coded()] }));
    assert.deepEqual(
      finding?.fixes?.map(({ title, preferred, edits }) => [title, preferred, applyEdits(text, edits).split('\n')[1]]),
      [
        ["Change the label to 'adequate'", false, 'Grade 3 (adequate)'],
        ["Change the code to '2'", false, 'Grade 2 (good)'],
      ],
    );
  });

  it('offers only what agrees with the other places of the area, where they agree', () => {
    const table = judgement(span(text, 'good', 2), good, { source: 'table', headline: true });
    const [finding] = checkReport(reportOf(text, { judgements: [coded(), table] }));
    assert.deepEqual(
      finding?.fixes?.map(({ title, preferred }) => [title, preferred]),
      [["Change the code to '2'", true]],
    );
  });
});
