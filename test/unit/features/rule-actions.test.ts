import * as assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { ruleActions } from '../../../server/src/features/rule-actions';

const uri = 'file:///reports/a.report.txt';

function told(code: string, line = 0, source = 'inspection-reports'): Diagnostic {
  const range = { start: { line, character: 0 }, end: { line, character: 4 } };
  return { range, code, source, message: 'Something is not so.' };
}

function titles(diagnostics: Diagnostic[], of = uri, only?: string[]): string[] {
  return ruleActions(of, only === undefined ? { diagnostics } : { diagnostics, only }).map(({ title }) => title);
}

describe('rule actions', () => {
  it('open the page and turn the rule off, for a finding without any other fix', () => {
    const actions = ruleActions(uri, { diagnostics: [told('scale-unknown')] });
    assert.deepEqual(
      actions.map(({ title, command }) => [title, command?.command, command?.arguments]),
      [
        ["Open the page of the rule 'scale-unknown'", 'inspectionReports.openRule', ['scale-unknown']],
        [
          "Turn the rule 'scale-unknown' off for me",
          'inspectionReports.turnRuleOff',
          [{ uri, rule: 'scale-unknown', scope: 'person' }],
        ],
        [
          "Turn the rule 'scale-unknown' off in this folder",
          'inspectionReports.turnRuleOff',
          [{ uri, rule: 'scale-unknown', scope: 'folder' }],
        ],
      ],
    );
  });

  it('are offered once for all findings of one rule', () => {
    const actions = ruleActions(uri, { diagnostics: [told('acronym'), told('tick-row'), told('acronym', 3)] });
    assert.equal(actions.length, 6);
    assert.equal(actions[0]?.diagnostics?.length, 2);
  });

  it('leave the folder out where a report lies in none yet, and what others have found', () => {
    assert.deepEqual(titles([told('acronym')], 'untitled:Untitled-1'), [
      "Open the page of the rule 'acronym'",
      "Turn the rule 'acronym' off for me",
    ]);
    assert.deepEqual(titles([told('unknown-word', 0, 'speller')]), []);
  });

  it('are no answer to those who ask for other kinds', () => {
    assert.deepEqual(titles([told('acronym')], uri, ['refactor']), []);
    assert.equal(titles([told('acronym')], uri, ['quickfix']).length, 3);
  });
});
