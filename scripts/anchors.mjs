// npm run anchors: builds, alters published reports as converters and people do, and prints how many annotations are
// found again. `-- --each N` places of a kind in a report, `--wrong` shows the wrong ones, `--only NAME` one alteration.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string[]} args of Node @returns {number} the exit code */
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const built = run(join('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'test');
process.exitCode =
  built === 0 ? run(join('out', 'test', 'corpus', 'anchors', 'main.js'), ...process.argv.slice(2)) : built;
