import { join } from 'node:path';
import process from 'node:process';
import { Unable, working } from './log.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

/** Type-checks, compiles and bundles, as `npm run build` does. @throws {Unable} when something does not compile */
export async function build() {
  await working('Building', async () => {
    await succeed([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b']);
    await bundleOnly();
  });
}

/** Makes what runs in the editor, and checks no types. @throws {Unable} when it cannot be made */
export async function bundle() {
  await working('Building', bundleOnly);
}

function bundleOnly() {
  return succeed([join(root, 'scripts', 'bundle.mjs')]);
}

/** @param {readonly string[]} args of Node */
async function succeed(args) {
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Unable(`${output.trimEnd()}\nThe build failed: what went wrong stands above.`);
}
