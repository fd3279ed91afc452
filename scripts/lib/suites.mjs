import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { broken, counting, oneCheck } from './counts.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';
import { testFiles } from './test-files.mjs';
import { embedded } from './editor/vscode-suite.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Every suite in the order in which they run.
 * @type {Record<string, () => Promise<Counts>>}
 */
export const suites = {
  lint,
  unit: () => mocha('unit'),
  grammar,
  protocol: () => mocha('protocol'),
  corpus: () => mocha('corpus'),
  mutation: () => mocha('mutation'),
  attack: () => mocha('attack'),
  package: () => mocha('package'),
  vscode: embedded,
  // What a person does in a window depends on what has the focus: what is tried again is named below the suite.
  ui: () => mocha('ui', ['--retries', '1']),
};

/** Suites that need nothing built. */
export const unbuilt = ['lint', 'grammar'];

/** @param {string} name of a program below node_modules */
const program = (name) => join(root, 'node_modules', name);

async function lint() {
  const checks = [
    [program('eslint/bin/eslint.js'), '.'],
    [program('dependency-cruiser/bin/dependency-cruise.mjs'), 'server/src', 'client/src'],
    [program('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ];
  let good = true;
  for (const check of checks) {
    const { code } = await run(process.execPath, check, { cwd: root, stdio: 'inherit' });
    good &&= code === 0;
  }
  return oneCheck(good);
}

/** Each file of grammar tests is one check. */
async function grammar() {
  const folder = join(root, 'test', 'grammar');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  if (files.length === 0) return broken('there are no grammar tests');
  const counts = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const file of files) {
    const tool = program('vscode-tmgrammar-test/dist/unit.js');
    const { code } = await run(process.execPath, [tool, join('test', 'grammar', file)], {
      cwd: root,
      stdio: 'inherit',
    });
    counts[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return counts;
}

/** @param {string} suite a folder below test/ @param {string[]} [options] of mocha @returns {Promise<Counts>} */
async function mocha(suite, options = []) {
  const files = testFiles(suite);
  if (files.length === 0) return broken('there are no tests');
  const seeded = join(root, 'out', 'test', 'support', 'seeded.js');
  const reporter = join(root, 'scripts', 'lib', 'mocha-reporter.mjs');
  const args = [
    program('mocha/bin/mocha.js'),
    '--reporter',
    reporter,
    '--timeout',
    '60000',
    ...options,
    '--require',
    seeded,
    ...files,
  ];
  return counting(async (env) => {
    const { code } = await run(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    return code;
  });
}
