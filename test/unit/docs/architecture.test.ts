import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root';

const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
const [, codeMap = ''] = /^## Code map\n(.*?)^## /ms.exec(page) ?? [];

/** The source files below a folder, as paths within it. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
}

const files = [...sources('client/src'), ...sources('server/src')];

describe('docs/architecture.md', () => {
  it('has a line for every source file, or for the folder within its layer', () => {
    const missing = files.filter((file) => {
      const steps = file.split('/');
      const folder = steps.length > 2 ? steps.at(-2) : undefined;
      // A file may be named with its layer or by itself.
      const names = [steps.at(-1), steps.slice(-2).join('/'), ...(folder === undefined ? [] : [`${folder}/`])];
      return !names.some((name) => codeMap.includes(`\`${String(name)}\``));
    });
    assert.deepEqual(missing, []);
  });

  it('names no source file that is not there', () => {
    const named = [...codeMap.matchAll(/`([\w./-]+\.ts)`/g)].map(([, name = '']) => name);
    assert.ok(named.length > 50, 'the code map was found');
    const gone = named.filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)));
    assert.deepEqual(gone, []);
  });

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
