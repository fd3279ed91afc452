import * as assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

describe('docs/architecture.md', () => {
  it('links only to files that are there, as the other pages do', () => {
    const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'seeds/README.md', 'docs/architecture.md'];
    const broken = pages.flatMap((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(root, name, '..', target)))
        .map((target) => `${name}: ${target}`);
    });
    assert.deepEqual(broken, []);
  });
});
