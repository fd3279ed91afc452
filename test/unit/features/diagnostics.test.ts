import * as assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { diagnostics, type DiagnosticSupport } from '../../../server/src/features/diagnostics';
import type { Finding } from '../../../server/src/rules/finding';
import { reportOf, span } from '../support/build';

const text = 'good\nadequate\n';
const uri = 'untitled:Untitled-1';
const document = { uri, version: 7 };
const all: DiagnosticSupport = {
  relatedInformation: true,
  fadedDiagnostics: true,
  rulePages: 'file:///extension/docs/rules',
};
const finding: Finding = {
  ...span(text, 'adequate'),
  rule: 'grade-mismatch',
  severity: 'warning',
  message: 'Two levels.',
  related: [{ ...span(text, 'good'), message: 'good here' }],
  fixes: [
    {
      title: "Change to 'good'",
      edits: [{ ...span(text, 'adequate'), newText: 'good' }],
      preferred: true,
      safe: true,
    },
    { title: "Change to 'adequate'", edits: [{ ...span(text, 'good'), newText: 'adequate' }] },
  ],
};

describe('diagnostics', () => {
  it('give the place, the rule with its page, the related places and the fixes', () => {
    assert.deepEqual(diagnostics(reportOf(text), document, [finding], all), [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } },
        severity: DiagnosticSeverity.Warning,
        code: 'grade-mismatch',
        codeDescription: { href: 'file:///extension/docs/rules/grade-mismatch.md' },
        source: 'inspection-reports',
        message: 'Two levels.',
        relatedInformation: [
          {
            location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } } },
            message: 'good here',
          },
        ],
        data: {
          version: 7,
          fixes: [
            {
              title: "Change to 'good'",
              edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } }, newText: 'good' }],
              preferred: true,
              safe: true,
            },
            {
              title: "Change to 'adequate'",
              edits: [
                { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, newText: 'adequate' },
              ],
              preferred: false,
              safe: false,
            },
          ],
        },
      },
    ]);
  });

  it('leave the related places out for a client that cannot show them', () => {
    const [diagnostic] = diagnostics(reportOf(text), document, [finding], { ...all, relatedInformation: false });
    assert.ok(diagnostic);
    assert.equal(diagnostic.relatedInformation, undefined);
  });

  it('link to nothing for a client that has no pages of the rules', () => {
    const [diagnostic] = diagnostics(reportOf(text), document, [finding], { ...all, rulePages: null });
    assert.ok(diagnostic);
    assert.equal(diagnostic.codeDescription, undefined);
  });

  it('carry the severities of the protocol', () => {
    const each = (['error', 'warning', 'information', 'hint'] as const).map((severity) => ({ ...finding, severity }));
    assert.deepEqual(
      diagnostics(reportOf(text), document, each, all).map(({ severity }) => severity),
      [1, 2, 3, 4],
    );
  });
});
