import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../server/src/rules/registry';
import { waiverUnused } from '../../../server/src/rules/waiver-unused';
import { root } from '../../support/root';

describe('waiver-unused', () => {
  it('has a page and a setting, as a rule has, and is none', () => {
    assert.ok(readFileSync(join(root, 'docs', 'rules', 'waiver-unused.md'), 'utf8').startsWith('# waiver-unused\n'));
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const setting = /"waiver-unused": \{[^}]*\}/.exec(manifest)?.[0] ?? '';
    assert.ok(setting.includes(`"default": "${waiverUnused.severity}"`));
    assert.ok(setting.includes('"description": "%rule.waiver-unused%"'));
    const texts = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
    assert.equal(texts['rule.waiver-unused'], waiverUnused.description);
    assert.ok(rules.every(({ id }) => id !== waiverUnused.id));
  });
});
