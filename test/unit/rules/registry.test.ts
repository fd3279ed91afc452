import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBundle } from '../../../server/src/l10n';
import { englishOf } from '../../../server/src/rules/finding';
import { checkReport, rules } from '../../../server/src/rules/registry';
import { adequate, good, judgement, reportOf, span } from '../support/build';
import { isPseudo, pseudoBundle } from '../../support/pseudo';
import { root } from '../../support/root';

const text = 'good\nadequate\nadequate';
const report = reportOf(text, {
  judgements: [
    judgement(span(text, 'adequate', 2), adequate, { source: 'statement' }),
    judgement(span(text, 'good'), good, { source: 'table', headline: true }),
    judgement(span(text, 'adequate'), adequate, { source: 'statement' }),
  ],
});

describe('the rules', () => {
  it('take the severity that the user chose, and are silent when switched off', () => {
    assert.deepEqual(
      checkReport(report, { 'grade-mismatch': 'hint' }).map((finding) => finding.severity),
      ['hint', 'hint'],
    );
    assert.deepEqual(checkReport(report, { 'grade-mismatch': 'off' }), []);
  });

  it('give their findings in the order of the text', () => {
    const starts = checkReport(report).map((finding) => finding.start);
    assert.deepEqual(starts, [5, 14]);
  });

  it('give the English message beside one in another language', () => {
    const english = checkReport(report).map(({ message }) => message);
    useBundle(pseudoBundle);
    try {
      const findings = checkReport(report);
      assert.ok(findings.every(({ message }) => isPseudo(message)));
      assert.deepEqual(findings.map(englishOf), english);
    } finally {
      useBundle({});
    }
  });

  for (const rule of rules) {
    it(`${rule.id} has a page, and a setting with its severity as default`, () => {
      const page = readFileSync(join(root, 'docs', 'rules', `${rule.id}.md`), 'utf8');
      assert.ok(page.startsWith(`# ${rule.id}\n`));
      const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        contributes: {
          configuration: {
            properties: Record<string, { properties?: Record<string, { default: string; description: string }> }>;
          };
        };
      };
      const setting = manifest.contributes.configuration.properties['inspectionReports.rules']?.properties?.[rule.id];
      const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
      assert.equal(setting?.default, rule.severity);
      assert.equal(texts[setting.description.replaceAll('%', '')], rule.description);
    });
  }
});
