import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../../server/src/rules/registry';
import { root } from '../../support/root';

describe('what is written of the rules', () => {
  it('is what the registry says, in the README and in the settings', () => {
    const script = join(root, 'scripts', 'rules-docs.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  for (const { id, severity } of checks) {
    it(`names its severity on the page of ${id}`, () => {
      const page = readFileSync(join(root, 'docs', 'rules', `${id}.md`), 'utf8');
      assert.ok(page.startsWith(`# ${id}\n`));
      assert.ok(page.includes(`**Severity:** ${severity},`), page.slice(0, 200));
    });
  }
});
