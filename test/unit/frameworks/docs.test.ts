import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../server/src/frameworks/catalogue';
import { root } from '../../support/root';

describe('docs/frameworks.md', () => {
  it('is what the catalogue says', () => {
    const script = join(root, 'scripts', 'frameworks-docs.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  });

  it('has a section for every framework, and every link within it leads to one', () => {
    const page = readFileSync(join(root, 'docs', 'frameworks.md'), 'utf8');
    const sections = [...page.matchAll(/^## (\S+)$/gmu)].map(([, id]) => id ?? '');
    assert.deepEqual(
      sections,
      catalogue.map(({ id }) => id),
    );
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map(([, id]) => id ?? '');
    assert.deepEqual(
      targets.filter((id) => !sections.includes(id)),
      [],
    );
  });
});
