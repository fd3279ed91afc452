import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './paths.mjs';

/**
 * Builds the tests and runs a program among them with what this process was given; its exit code becomes this one's.
 * @param {...string} path of the program below test/, compiled
 */
export function runBuiltTest(...path) {
  /** @param {string[]} args of Node @returns {number} the exit code */
  const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
  const built = run(join('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'test');
  process.exitCode = built === 0 ? run(join('out', 'test', ...path), ...process.argv.slice(2)) : built;
}
