import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saidTexts } from '../../support/pseudo';
import { root } from '../../support/root';

describe('the bundle of texts', () => {
  it('holds every text that the client and the server say, and no other', () => {
    const script = join(root, 'scripts', 'l10n.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  it('has texts of both', () => {
    assert.ok('Refresh' in saidTexts, 'a button of the client');
    assert.ok('{0} places say otherwise' in saidTexts, 'a code lens of the server');
  });

  it('is where the manifest says', () => {
    const { l10n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { l10n: string };
    assert.equal(l10n, './l10n');
  });
});
