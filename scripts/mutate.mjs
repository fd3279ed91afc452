// npm run mutate: builds, makes slips in reports one at a time, and prints which of them are found.
// `-- --verbose` lists the misses; `--seed N`, `--cap N`, `--kind NAME` and `--file NAME` choose what is made.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string[]} args of Node @returns {number} the exit code */
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const built = run(join('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'test');
process.exitCode = built === 0 ? run(join('out', 'test', 'mutation', 'main.js'), ...process.argv.slice(2)) : built;
