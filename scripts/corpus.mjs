// npm run corpus: builds and prints how the recogniser does on published reports.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string[]} args of Node @returns {number} the exit code */
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const built = run(join('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'test');
process.exitCode = built === 0 ? run(join('out', 'test', 'corpus', 'figures.js')) : built;
