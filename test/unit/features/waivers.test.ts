import * as assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { codeActions } from '../../../server/src/features/code-actions';
import { diagnostics, waivedDiagnostics } from '../../../server/src/features/diagnostics';
import { waiverActions } from '../../../server/src/features/waiver-actions';
import type { Finding } from '../../../server/src/rules/finding';
import { unusedFinding } from '../../../server/src/waivers/unused';
import type { Waiver } from '../../../server/src/waivers/waiver';
import { reportOf, span } from '../support/build';

const text = 'Staying safe: good\n';
const report = reportOf(text);
const document = { uri: 'file:///r/a.txt', version: 3 };
const support = { relatedInformation: true, fadedDiagnostics: true, rulePages: null };
const finding: Finding = {
  ...span(text, 'good'),
  rule: 'grade-mismatch',
  severity: 'warning',
  message: 'Adequate elsewhere.',
  related: [],
  fixes: [{ title: "Change to 'adequate'", edits: [{ ...span(text, 'good'), newText: 'adequate' }], safe: true }],
};
const waiver: Waiver = {
  key: 'urn:x:1',
  rule: 'grade-mismatch',
  reason: 'As printed.',
  message: null,
  creator: null,
  created: null,
  quote: { exact: 'good', prefix: '', suffix: '', position: null },
};

function offered(diagnostic: Diagnostic | undefined, only?: string[]) {
  assert.ok(diagnostic);
  const context = only === undefined ? { diagnostics: [diagnostic] } : { diagnostics: [diagnostic], only };
  return waiverActions(document, context, { waive: 'waive', remove: 'remove' }).map(({ command }) => command);
}

describe('waived findings', () => {
  const [faded] = waivedDiagnostics(report, document, [{ finding, waiver }], support);

  it('are shown faded, with the reason', () => {
    assert.equal(faded?.message, 'Adequate elsewhere. Waived: As printed.');
    assert.deepEqual([faded.severity, faded.tags], [DiagnosticSeverity.Hint, [DiagnosticTag.Unnecessary]]);
    const [plain] = waivedDiagnostics(report, document, [{ finding, waiver }], { ...support, fadedDiagnostics: false });
    assert.equal(plain?.tags, undefined);
  });

  it('offer to take the waiver away, and are mended by no fix', () => {
    assert.ok(faded);
    const given = [{ uri: document.uri, waiver: 'urn:x:1' }];
    assert.deepEqual(offered(faded), [{ title: 'Remove the waiver', command: 'remove', arguments: given }]);
    const all = { diagnostics: [faded], only: ['quickfix', 'source.fixAll'] };
    assert.deepEqual(codeActions(document, all, [faded], { versionedEdits: true }), []);
  });
});

describe('waiver actions', () => {
  const [told] = diagnostics(report, document, [finding], support);

  it('offer to waive a finding, as it is told', () => {
    const range = { start: { line: 0, character: 14 }, end: { line: 0, character: 18 } };
    const given = [{ ...document, rule: 'grade-mismatch', range, message: 'Adequate elsewhere.' }];
    assert.deepEqual(offered(told), [
      { title: "Waive this finding of 'grade-mismatch'…", command: 'waive', arguments: given },
    ]);
  });

  it('name the findings of one rule at one place by what they say', () => {
    assert.ok(told);
    const message = 'Good here, but adequate in the table of the inspectorate and in the summary of the findings.';
    const titles = waiverActions(
      document,
      { diagnostics: [told, { ...told, message }, { ...told, code: 'tick-row' }] },
      { waive: 'waive', remove: 'remove' },
    ).map(({ title }) => title);
    assert.deepEqual(titles, [
      "Waive this finding of 'grade-mismatch': Adequate elsewhere…",
      "Waive this finding of 'grade-mismatch': Good here, but adequate in the table of the inspectorate and…",
      "Waive this finding of 'tick-row'…",
    ]);
  });

  it('offer to take a waiver away that waives nothing, and nothing to waive that with', () => {
    const [unused] = diagnostics(
      report,
      document,
      [unusedFinding(report, waiver, span(text, 'good'), 'hint')],
      support,
    );
    assert.deepEqual(
      offered(unused).map((command) => command?.command),
      ['remove'],
    );
  });

  it('offer nothing for another version, for what is no data of the server, or where other actions are wanted', () => {
    assert.ok(told);
    assert.deepEqual(offered({ ...told, data: { version: 2, fixes: [] } }), []);
    assert.deepEqual(offered({ ...told, data: 'something' }), []);
    assert.deepEqual(offered(told, ['source.fixAll']), []);
    assert.equal(offered(told, ['quickfix']).length, 1);
  });
});
