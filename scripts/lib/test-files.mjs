import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * The files of a suite that mocha loads, found by their sources, so that what an earlier build left behind is not run:
 * each `*.test.ts` by its compiled file, each `*.test.mjs` as it is.
 * @param {string} suite a folder below test/
 */
export function testFiles(suite) {
  const folder = join(root, 'test', suite);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => relative(root, join(folder, name)))
    .sort()
    .flatMap((name) => {
      if (name.endsWith('.test.mjs')) return [name];
      return name.endsWith('.test.ts') ? [join('out', name.replace(/\.ts$/, '.js'))] : [];
    });
}
